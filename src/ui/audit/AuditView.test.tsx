import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { makeClaim, makeIndex } from '../../../tests/support/dataset.ts';
import { renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import { AUDIT_SECTIONS } from '../../domain/audit/auditTypes.ts';
import { quoteId, sourceId, voiceId } from '../../domain/ids.ts';
import { NARROW } from '../shared/media.ts';
import { AuditView } from './AuditView.tsx';

beforeEach(() => {
  stubMedia();
});
afterEach(() => {
  Reflect.deleteProperty(URL, 'createObjectURL');
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const figures = () => screen.getByRole('navigation', { name: 'Figures' });
const sectionOf = (title: RegExp) => screen.getByRole('region', { name: title });

describe('AuditView', () => {
  it('has a figure and a section for all it looks at, as of when, and what it is not', () => {
    renderWithStore(<AuditView />);
    expect(within(figures()).getAllByRole('link')).toHaveLength(AUDIT_SECTIONS.length);
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(AUDIT_SECTIONS.length);
    expect(screen.getByText('As of 5 May 2031 (inferred). The report speaks of Monday.')).toBeVisible();
    expect(screen.getByText(/covers the whole dataset.*no verdict/)).toBeVisible();
    expect(screen.getByText(/^The wording of the quotes was not checked here/)).toBeVisible();
  });

  it('has no axe violation', async () => {
    // A few rows of each kind, since axe takes its time over many.
    const { dataset } = makeIndex();
    const index = makeIndex({ claims: dataset.claims.slice(0, 3), quotes: dataset.quotes.slice(0, 4) });
    const { container } = renderWithStore(<AuditView />, { index, view: { select: 'c-closed' } });
    await expectNoAxeViolations(container);
  });

  it('calls nothing found what was not checked', () => {
    renderWithStore(<AuditView />);
    const passages = sectionOf(/^Passages without a claim/);
    expect(passages).toHaveTextContent('not checked');
    expect(passages).toHaveTextContent('Not checked: the text of “Ferry crews say');
    expect(passages).not.toHaveTextContent('None found');
    expect(sectionOf(/^Asserted and denied/)).toHaveTextContent('None found.');
    expect(within(figures()).getByRole('link', { name: 'not checked Passages without a claim' })).toBeVisible();
  });

  it('leads from a figure to its section and back, without a step in the history', async () => {
    const user = userEvent.setup();
    renderWithStore(<AuditView />);
    await user.click(within(figures()).getByRole('link', { name: /one voice$/ }));
    expect(screen.getByRole('heading', { name: 'Relationships resting on one voice: 6 of 7' })).toHaveFocus();
    expect(window.location.hash).toBe('');
    await user.click(within(sectionOf(/one voice/)).getByRole('button', { name: 'Back to the figures' }));
    expect(screen.getByRole('heading', { level: 2, name: 'Audit' })).toHaveFocus();
  });

  it('leads from every row to its place, and shows which one is open', async () => {
    const user = userEvent.setup();
    const { store } = renderWithStore(<AuditView />, { view: { mode: 'audit', panel: [] } });
    const contested = within(sectionOf(/^Contradictions/));
    await user.click(contested.getByRole('link', { name: /does not close the quay/ }));
    expect(store.getState().view).toMatchObject({ select: 'c-open', mode: 'audit', panel: ['evidence'] });
    expect(contested.getByRole('link', { name: /does not close the quay/ })).toHaveAttribute('aria-current', 'true');
    await user.click(within(sectionOf(/^Voices with a stake/)).getByRole('link', { name: 'Jon Vale' }));
    expect(store.getState().view.select).toBe('v-vale');
  });

  it('never shows a claim without who says so and what weakens it', () => {
    renderWithStore(<AuditView />);
    const row = within(sectionOf(/^Pairs of statements in tension/)).getAllByRole('row')[1];
    expect(row).toHaveTextContent(
      'Harbour Board (conditionally) closes the quay to Ferry Union (Could not be verified) — a person familiar with the plansParagraph 4',
    );
  });

  it('covers the whole dataset under filters, and says what it would be without the voices set aside', () => {
    const { unmount } = renderWithStore(<AuditView />, { view: { types: ['state'], voices: [voiceId('v-vale')] } });
    expect(sectionOf(/one voice: 6 of 7$/)).toBeVisible();
    expect(screen.queryByText(/set aside:/)).toBeNull();
    unmount();
    renderWithStore(<AuditView />, { view: { distrust: [voiceId('v-brandt')] } });
    expect(screen.getByText(/^1 voice is set aside \(Ada Brandt\). Without it 6 of 9 claims stand/)).toBeVisible();
    expect(sectionOf(/^Contradictions: 1$/)).toHaveTextContent('without those set aside: 0');
    expect(
      within(figures()).getByRole('link', { name: /^1 Contradictions without those set aside: 0$/ }),
    ).toBeVisible();
  });

  it('marks in its rows what fell with the voices set aside, and lists what counts only without them', async () => {
    renderWithStore(<AuditView />, { view: { distrust: [voiceId('v-brandt'), voiceId('v-insider')] } });
    const denied = within(sectionOf(/^Relationships stated in the negative/)).getAllByRole('row')[1];
    expect(denied).toHaveTextContent('Stated in the negative Fallen');
    const onOneQuote = sectionOf(/^Relationships resting on one quote/);
    const added = within(onOneQuote).getByRole('table', { name: /^Relationships .* New without those set aside$/ });
    expect(within(added).getAllByRole('row')[1]).toHaveTextContent(
      'Harbour Board closes the quay to Ferry Union — Rests on unnamed voices',
    );
    await expectNoAxeViolations(onOneQuote);
  });

  it('gives a file that names who is set aside, with what changes, and links that keep it', async () => {
    const user = userEvent.setup();
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => `blob:${blobs.push(blob)}`;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    renderWithStore(<AuditView />, { view: { distrust: [voiceId('v-brandt')] } });
    await user.click(screen.getByRole('button', { name: 'Export Markdown' }));
    const text = await blobs[0]?.text();
    expect(text).toContain('1 voice is set aside (Ada Brandt)');
    expect(text).toContain('| Contradictions | 1 | 0 |');
    expect(text).toMatch(/select=c-open[^)]*distrust=v-brandt|distrust=v-brandt[^)]*select=c-open/);
  });

  it('leads to the reader, and with the text at hand says which passages no claim rests on', async () => {
    const user = userEvent.setup();
    const { store } = renderWithStore(<AuditView />, { view: { panel: ['filters'] } });
    const passages = () => within(sectionOf(/^Passages without a claim/));
    await user.click(passages().getByRole('button', { name: 'Load the article in the reader' }));
    expect(store.getState().view.panel).toEqual(['reader']);

    const text =
      'It rained. Later they raised the fees in secret.\n\nAll was quiet. The union met the mayor. He slept.';
    const found = (id: string, exact: string) => {
      const start = text.indexOf(exact);
      return [quoteId(id), { kind: 'found', span: { start, end: start + exact.length }, evened: [] }] as const;
    };
    const anchorings = new Map([found('q-fees', 'they raised the fees'), found('q-talks', 'The union met the mayor')]);
    act(() => {
      store.getState().setReading(sourceId('harbour-post'), { text, isOriginal: false, anchorings, kept: false });
    });
    expect(sectionOf(/^Passages without a claim: 3$/)).toBeVisible();
    expect(screen.getByText(/is a copy: it is not, sign for sign/)).toBeVisible();
    expect(passages().queryByRole('button', { name: /Load the article/ })).toBeNull();
    expect(passages().getAllByRole('row')[1]).toHaveTextContent(
      'Paragraph 3PassageIt rained.Quoted nearby“They raised',
    );
    expect(sectionOf(/^Quotes not found word for word: 7 of 9$/)).toBeVisible();
    await user.click(passages().getAllByRole('link', { name: '“The union met the mayor”' })[0] ?? document.body);
    expect(store.getState().view.select).toBe('q-talks');
  });

  it('opens the reader as a sheet of its own on a small screen', async () => {
    stubMedia((query) => query === NARROW);
    const { store } = renderWithStore(<AuditView />);
    const [first] = screen.getAllByRole('button', { name: 'Load the article in the reader' });
    await userEvent.setup().click(first ?? document.body);
    expect(store.getState().view.panel).toEqual(['reader']);
  });

  it('draws a part of very many rows, all when asked, and all on paper', async () => {
    const user = userEvent.setup();
    const claims = Array.from({ length: 260 }, (_, at) =>
      makeClaim(`c-${at}`, ['ada-brandt', 'ties', 'selmouth'], { reading: `Reading ${at}.` }),
    );
    renderWithStore(<AuditView />, { index: makeIndex({ claims }) });
    const readings = within(sectionOf(/note on how/));
    const rows = () => readings.getAllByRole('row').length - 1;
    expect(rows()).toBe(200);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(rows()).toBe(260);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(rows()).toBe(200);
    await user.click(readings.getByRole('button', { name: 'Show all 260 rows' }));
    expect(rows()).toBe(260);
    expect(readings.queryByRole('button', { name: /Show all/ })).toBeNull();
  });

  it.each([
    [
      'Export Markdown',
      'harbour-audit.md',
      /^# Audit: The quarrel over the north quay\n\nAs of 5 May 2031 \(inferred\)/,
    ],
    ['Export CSV', 'harbour-audit.csv', /^"Section","Figure","About",/],
  ])('gives the audit as a file: %s', async (button, name, beginning) => {
    const user = userEvent.setup();
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => `blob:${blobs.push(blob)}`;
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    renderWithStore(<AuditView />);
    await user.click(screen.getByRole('button', { name: button }));
    expect(clicked.mock.instances[0]).toMatchObject({ download: name });
    const text = await blobs[0]?.text();
    expect(text).toMatch(beginning);
    expect(text).toContain('dataset=harbour&select=c-closed');
  });

  it('prints', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    renderWithStore(<AuditView />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
  });
});
