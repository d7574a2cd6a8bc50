import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HARBOUR, HARBOUR_TEXT } from '../../tests/support/harbour.ts';
import { indexDataset } from '../domain/datasetIndex.ts';
import { createAppStore, type AppStore } from '../store/createAppStore.ts';
import { keepsTexts } from '../ui/reader/keepsTexts.ts';
import { keptText } from '../ui/reader/keptTexts.ts';
import { restoreTexts } from './restoreTexts.ts';

vi.mock('../ui/reader/keepsTexts.ts', () => ({ keepsTexts: vi.fn() }));
vi.mock('../ui/reader/keptTexts.ts', () => ({ keptText: vi.fn() }));

const dataset = HARBOUR;
const SOURCE = dataset.sources[0]?.id;

function open(): AppStore {
  const store = createAppStore('dataset=harbour');
  restoreTexts(store);
  store.getState().setReady(indexDataset(dataset));
  return store;
}
const readingIn = (store: AppStore) => (SOURCE === undefined ? undefined : store.getState().readings.get(SOURCE));

beforeEach(() => {
  vi.mocked(keepsTexts).mockReset().mockReturnValue(true);
  vi.mocked(keptText).mockReset().mockResolvedValue(HARBOUR_TEXT);
});

// A busy machine takes its time to find every quote.
const PATIENCE = { timeout: 15_000 };

describe('texts kept on the device', () => {
  it('are there again with their dataset, and every quote is looked for anew', async () => {
    const store = open();
    await vi.waitFor(
      () => expect(readingIn(store)).toMatchObject({ text: HARBOUR_TEXT, isOriginal: true, kept: true }),
      PATIENCE,
    );
    const kinds = [...(readingIn(store)?.anchorings.values() ?? [])].map(({ kind }) => kind);
    expect(kinds).toEqual(dataset.quotes.map(() => 'found'));
  });

  it('are not looked for where nothing is kept', async () => {
    vi.mocked(keepsTexts).mockReturnValue(false);
    open();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(keptText).not.toHaveBeenCalled();
  });

  it('do not come to another dataset, nor over a text given meanwhile', async () => {
    let arrive: (text: string) => void = () => undefined;
    vi.mocked(keptText).mockReturnValue(new Promise((resolve) => (arrive = resolve)));
    const store = open();
    await vi.waitFor(() => expect(keptText).toHaveBeenCalledOnce());
    const given = { text: 'Given.', isOriginal: false, anchorings: new Map(), kept: false };
    if (SOURCE !== undefined) store.getState().setReading(SOURCE, given);
    arrive(HARBOUR_TEXT);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(readingIn(store)).toBe(given);
  });

  it('that cannot be had break nothing', async () => {
    vi.mocked(keptText).mockRejectedValue(new Error('gone'));
    const store = open();
    await vi.waitFor(() => expect(keptText).toHaveBeenCalledOnce());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(readingIn(store)).toBeUndefined();
  });
});
