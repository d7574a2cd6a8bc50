import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { given, makeIndex, makeQuote } from '../../../tests/support/dataset.ts';
import { renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import { sourceId } from '../../domain/ids.ts';
import { citation } from './quoteCitation.ts';
import { QuoteBlock } from './QuoteBlock.tsx';

const index = makeIndex();
const quote = given(index.quotes, 'q-closed');
const marked = (container: HTMLElement) => [...container.querySelectorAll('mark')].map((mark) => mark.textContent);

afterEach(() => vi.unstubAllGlobals());

describe('QuoteBlock', () => {
  it('quotes word for word, marks the words that carry the claim, and credits them', async () => {
    const { container } = renderWithStore(<QuoteBlock quote={quote} marks={['sent guards', 'Monday']} />);
    const words = screen.getByRole('blockquote');
    expect(words).toHaveTextContent(/^The Harbour Board sent guards to the north quay on Monday$/);
    expect(words).toHaveAttribute('lang', 'en');
    expect(marked(container)).toEqual(['sent guards', 'Monday']);
    expect(screen.getByRole('link', { name: 'two dock workers' })).toBeVisible();
    await expectNoAxeViolations(container);
  });

  it('marks all of it where no words are set apart, and nothing where it only introduces someone', () => {
    const { container, rerender, store } = renderWithStore(<QuoteBlock quote={quote} />);
    expect(marked(container)).toEqual([quote.exact]);
    rerender(<></>);
    expect(store.getState().view.select).toBeNull();
    expect(marked(renderWithStore(<QuoteBlock quote={quote} setting="aside" />).container)).toEqual([]);
  });

  it('credits the words, and a copy of them, also where it introduces someone', async () => {
    const user = userEvent.setup();
    const { store } = renderWithStore(<QuoteBlock quote={quote} setting="aside" />);
    expect(screen.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      'two dock workers, in The Harbour Post',
      'and, for what it states with them by the way, The Harbour Post',
    ]);
    await user.click(screen.getByRole('button', { name: 'Copy quote' }));
    await vi.waitFor(() => expect(store.getState().notices).not.toEqual([]));
    expect(await navigator.clipboard.readText()).toContain(
      'Who says so: two dock workers; and, for what it states with them by the way,',
    );
  });

  it('credits words that no claim rests on to the publication that tells them', () => {
    renderWithStore(<QuoteBlock quote={given(index.quotes, 'q-board')} setting="aside" />);
    expect(screen.getByRole('listitem')).toHaveTextContent('The Harbour Post, in its telling');
  });

  it('leads to the words on the page, in a tab that learns nothing of this one', () => {
    renderWithStore(<QuoteBlock quote={quote} />);
    const link = screen.getByRole('link', { name: /page/ });
    expect(link).toHaveAttribute(
      'href',
      expect.stringMatching(/^https:\/\/harbour-post\.example\/quay#:~:text=The%20Harbour/),
    );
    expect(link).toHaveAttribute('rel', 'noreferrer');
    expect(link).toHaveTextContent('1');
  });

  it('says headline where the words stand above the first paragraph', () => {
    renderWithStore(<QuoteBlock quote={given(index.quotes, 'q-board')} />);
    expect(screen.getByRole('link', { name: /headline/i })).toBeVisible();
  });

  it('copies the words with their citation and says so', async () => {
    const user = userEvent.setup();
    const { store } = renderWithStore(<QuoteBlock quote={quote} />);
    await user.click(screen.getByRole('button', { name: 'Copy quote' }));
    await vi.waitFor(() => expect(store.getState().notices).not.toEqual([]));
    expect(await navigator.clipboard.readText()).toBe(citation(index, quote, { distrusted: new Set() }));
    expect(store.getState().notices).toMatchObject([{ kind: 'copied', what: 'citation' }]);
  });

  it('says that a text at hand does not hold its words, also in a copy, until that text is forgotten', async () => {
    const user = userEvent.setup();
    stubMedia();
    const anchorings = new Map([[quote.id, { kind: 'missing', nearest: null } as const]]);
    const { store, container } = renderWithStore(<QuoteBlock quote={quote} />);
    const warning = () => screen.queryByText('Not found word for word in the text you loaded.');
    expect(warning()).toBeNull();
    const reading = { text: 'Something else.', isOriginal: false, anchorings, kept: false };
    act(() => store.getState().setReading(sourceId('harbour-post'), reading));
    expect(warning()).toBeVisible();
    await expectNoAxeViolations(container);
    await user.click(screen.getByRole('button', { name: 'Copy quote' }));
    await vi.waitFor(() => expect(store.getState().notices).not.toEqual([]));
    expect(await navigator.clipboard.readText()).toBe(
      `${citation(index, quote, { distrusted: new Set() })} Not found word for word in the text of the source that was loaded when this was made.`,
    );
    await user.click(screen.getByRole('button', { name: 'Compare in the reader' }));
    expect(store.getState().view.panel).toContain('reader');
    act(() => store.getState().setReading(sourceId('harbour-post'), null));
    expect(warning()).toBeNull();
  });

  it.each([
    [
      {
        kind: 'ambiguous',
        places: [
          { start: 0, end: 1 },
          { start: 5, end: 6 },
        ],
      } as const,
      /words stand at 2 places/,
    ],
    [{ kind: 'displaced', span: { start: 0, end: 1 } } as const, /words stand in another place/],
  ])('says what is doubtful where its words stand all the same: %o', (anchoring, says) => {
    stubMedia();
    const { store } = renderWithStore(<QuoteBlock quote={quote} />);
    const anchorings = new Map([[quote.id, anchoring]]);
    const reading = { text: 'Something else.', isOriginal: false, anchorings, kept: false };
    act(() => store.getState().setReading(sourceId('harbour-post'), reading));
    expect(screen.getByText(says)).toHaveTextContent(/^Not found for certain in the text you loaded: /);
  });

  it('offers the text to copy by hand where the browser refuses', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    const { store } = renderWithStore(<QuoteBlock quote={quote} />);
    await user.click(screen.getByRole('button', { name: 'Copy quote' }));
    expect(store.getState().notices).toMatchObject([
      { kind: 'copy-failed', text: citation(index, quote, { distrusted: new Set() }) },
    ]);
  });

  it('leads to itself, unless it is what is open', async () => {
    const user = userEvent.setup();
    const { store } = renderWithStore(<QuoteBlock quote={quote} />);
    await user.click(screen.getByRole('link', { name: 'What rests on it' }));
    expect(store.getState().view.select).toBe('q-closed');
    expect(screen.queryByRole('link', { name: 'What rests on it' })).toBeNull();
  });

  it('stands without a source', () => {
    renderWithStore(<QuoteBlock quote={makeQuote('q', 'so it is', { source: sourceId('lost') })} />);
    expect(screen.getByRole('blockquote')).toHaveTextContent('so it is');
    expect(screen.queryByRole('link', { name: /page/ })).toBeNull();
  });
});
