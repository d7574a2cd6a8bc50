import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { chain, given, makeIndex } from '../../../tests/support/dataset.ts';
import { renderWithStore } from '../../../tests/support/render.tsx';
import { readBundledIndex } from '../../../tests/support/bundled.ts';
import { voiceId } from '../../domain/ids.ts';
import { speakersOfWhole } from '../../domain/quoteCredit.ts';
import { Credit, WholeCredit } from './Credit.tsx';

const source = given(makeIndex().sources, 'harbour-post');
const lines = () => screen.getAllByRole('listitem').map((line) => line.textContent);

describe('Credit', () => {
  it('goes from who said it through who carried it to the publication, one line a chain', async () => {
    const { container } = renderWithStore(
      <Credit attribution={[chain('v-workers', 'v-gazette'), chain('v-vale')]} source={source} />,
    );
    expect(lines()).toEqual([
      'two dock workers through Quay Gazette, in The Harbour Post',
      'Jon Vale, in The Harbour Post',
    ]);
    expect(screen.getByRole('list', { name: 'Who says so' })).toBeVisible();
    await expectNoAxeViolations(container);
  });

  it('says that the publication speaks in its own words', () => {
    renderWithStore(<Credit attribution={[chain('v-paper')]} source={source} />);
    expect(lines()).toEqual(['The Harbour Post, in its own words']);
  });

  it.each([
    [['v-workers', 'v-paper'], 'two dock workers through The Harbour Post, in The Harbour Post'],
    [['v-paper', 'v-gazette'], 'The Harbour Post through Quay Gazette, in The Harbour Post'],
  ])('does not call it own words where somebody carries it: %j', (voices, line) => {
    renderWithStore(<Credit attribution={[chain(...voices)]} source={source} />);
    expect(lines()).toEqual([line]);
  });

  it('leads from every name to all that voice says', async () => {
    const user = userEvent.setup();
    const { store } = renderWithStore(<Credit attribution={[chain('v-workers', 'v-gazette')]} source={source} />);
    const [line] = screen.getAllByRole('listitem');
    if (!line) throw new Error('no credit line');
    const names = within(line).getAllByRole('link');
    expect(names.map((name) => name.textContent)).toEqual(['two dock workers', 'Quay Gazette']);
    await user.click(screen.getByRole('link', { name: 'Quay Gazette' }));
    expect(store.getState().view.select).toBe('v-gazette');
  });

  it('names no publication where none is known', () => {
    renderWithStore(<Credit attribution={[chain('v-vale')]} source={undefined} />);
    expect(lines()).toEqual(['Jon Vale']);
  });
});

describe('WholeCredit', () => {
  const index = readBundledIndex();
  const [claim, quote] =
    index.dataset.claims
      .flatMap((each) => each.quotes.map((id) => [each, given(index.quotes, id)] as const))
      .find(([each, { id }]) => speakersOfWhole(index, each, id).flat().includes(voiceId('v-united-states'))) ?? [];

  it('names a voice within its sentence in small letters, and ends with one full stop', () => {
    if (!claim || !quote) throw new Error('Nobody says the whole of such words.');
    const { container } = renderWithStore(<WholeCredit claim={claim} quote={quote} />, { index });
    expect(container).toHaveTextContent(/ to a voice of the U\.S\.$/u);
  });

  it('ends after who is set aside', () => {
    if (!claim || !quote) throw new Error('Nobody says the whole of such words.');
    const view = { distrust: [voiceId('v-united-states')] };
    const { container } = renderWithStore(<WholeCredit claim={claim} quote={quote} />, { index, view });
    expect(container).toHaveTextContent(/ to a voice of the U\.S\. \(set aside\)\.$/u);
  });
});
