import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { HARBOUR, HARBOUR_TEXT } from '../../../tests/support/harbour.ts';
import { makeStore, renderWithStore } from '../../../tests/support/render.tsx';
import { indexDataset } from '../../domain/datasetIndex.ts';
import { quoteId, voiceId } from '../../domain/ids.ts';
import type { Dataset } from '../../domain/types.ts';
import type { View } from '../../view/view.ts';
import { forgetText, keepText } from './keptTexts.ts';
import { ReaderPanel } from './ReaderPanel.tsx';
import { scrollIntoSight } from '../shared/scrollIntoSight.ts';

vi.mock('./keptTexts.ts', () => ({ keepText: vi.fn(), forgetText: vi.fn() }));
vi.mock('../shared/scrollIntoSight.ts', { spy: true });

const scrolled = vi.mocked(scrollIntoSight);
beforeEach(() => {
  scrolled.mockClear();
  vi.mocked(keepText).mockReset().mockResolvedValue('done');
  vi.mocked(forgetText).mockReset().mockResolvedValue(true);
});

function show(view: Partial<View> = {}, dataset: Dataset = HARBOUR) {
  const store = makeStore({ view, index: indexDataset(dataset) });
  return { ...renderWithStore(<ReaderPanel />, { store }), user: userEvent.setup() };
}

const spans = (): readonly HTMLElement[] =>
  screen.getAllByRole('link').filter((link) => link.dataset['span'] !== undefined);
const spanOf = (words: string | RegExp): HTMLElement => {
  const found = spans().find(({ textContent }) =>
    typeof words === 'string' ? textContent.includes(words) : words.test(textContent),
  );
  if (!found) throw new Error(`No quote has the words ${String(words)}.`);
  return found;
};
/** Focuses as Tab does. jsdom does not know `:focus-visible`. */
function focusByKeyboard(element: HTMLElement): void {
  const matches = element.matches.bind(element);
  const value = (selector: string): boolean => selector === ':focus-visible' || matches(selector);
  Object.defineProperty(element, 'matches', { value });
  act(() => element.focus());
}

/** Moves the pointer to a place, over an element; to the place where it is when it is the page that moves. */
const movePointerTo = (clientX: number, element: Element): void =>
  void fireEvent(element, new MouseEvent('pointermove', { bubbles: true, clientX, clientY: 5 }));
const litWords = (): readonly string[] =>
  [...document.querySelectorAll('mark[data-lit]')].map(({ textContent }) => textContent);

/** Gives a text as a paste does, with the field as a person finds it. */
async function give(user: ReturnType<typeof userEvent.setup>, text: string): Promise<void> {
  await user.click(screen.getByText(/Have the article|Read another copy/));
  await user.click(screen.getByRole('textbox', { name: 'Text of the article' }));
  await user.paste(text);
}

describe('the reader without the text', () => {
  it('has headline, dates with their basis, and every paragraph in its order', () => {
    show();
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Ferry crews say guards closed the north quay');
    expect(screen.getByText(/As of 5 May 2031 \(inferred\)/)).toBeVisible();
    expect(screen.getByText(/The report speaks of Monday/)).toBeInTheDocument();
    expect(screen.getByText(/Paragraph 6, nothing quoted/)).toBeInTheDocument();
    expect(screen.getByText('5 of 6 paragraphs are quoted')).toBeVisible();
    // The headline is none of those that are counted.
    expect(screen.getByText('Nothing is quoted from the headline.')).toBeVisible();
  });

  it('names each quote by its place and by what rests on it', () => {
    show();
    expect(spans()).toHaveLength(5);
    expect(spanOf('No guard of ours')).toHaveAccessibleName(
      /^Quote in paragraph 2, 1 claim rests on it, Contested: ?No guard of ours was on the north quay$/,
    );
  });

  it('says of words what fell of them while others stand, in the words of the table', () => {
    const claims = HARBOUR.claims.map((claim) =>
      claim.id === 'c-end' ? { ...claim, quotes: [...claim.quotes, quoteId('q-fees')] } : claim,
    );
    show({ distrust: [voiceId('v-vale')] }, { ...HARBOUR, claims });
    expect(spanOf('They raised the fees')).toHaveAccessibleName(
      /, 2 claims rest on it, Fallen in part, 1 of 2 claims left: ?They raised the fees in secret$/,
    );
    expect(document.querySelectorAll('li [data-in-part]')).toHaveLength(1);
  });

  it('leads from each quote to the page at its words', () => {
    show();
    const ways = screen.getAllByRole('link', { name: /^These words on the page/ });
    expect(ways).toHaveLength(5);
    expect(ways[0]).toHaveAttribute('href', expect.stringMatching(/^https:\/\/harbour-post\.example\/quay#:~:text=/));
    expect(ways[0]).toHaveAttribute('rel', 'noreferrer');
  });

  it('selects a quote that is clicked, and points at one that is hovered or has the focus', async () => {
    const { user, store } = show();
    movePointerTo(10, spanOf('They raised the fees'));
    expect(store.getState().pointed).toBe('q-fees');
    movePointerTo(20, spanOf('They raised the fees').closest('[data-block]') ?? document.body);
    expect(store.getState().pointed).toBeNull();
    focusByKeyboard(spanOf('No guard'));
    expect(store.getState().pointed).toBe('q-denial');
    await user.click(spanOf('They raised the fees'));
    expect(store.getState().view.select).toBe('q-fees');
    expect(spanOf('They raised the fees')).toHaveAttribute('aria-current', 'true');
  });

  it('is not misled by text that scrolls under a resting pointer', () => {
    const { store } = show();
    movePointerTo(10, spanOf('They raised the fees'));
    expect(store.getState().pointed).toBe('q-fees');
    movePointerTo(10, spanOf('No guard'));
    expect(store.getState().pointed).toBeNull();
    movePointerTo(11, spanOf('No guard'));
    expect(store.getState().pointed).toBe('q-denial');
  });

  it('goes back to the quote with the focus of the keyboard when the pointer leaves', () => {
    const { store } = show();
    focusByKeyboard(spanOf('No guard'));
    movePointerTo(10, spanOf('They raised the fees'));
    expect(store.getState().pointed).toBe('q-fees');
    movePointerTo(12, spanOf('No guard').closest('[data-block]')?.parentElement ?? document.body);
    expect(store.getState().pointed).toBe('q-denial');
    act(() => spanOf('No guard').blur());
    expect(store.getState().pointed).toBeNull();
  });

  it('points at nothing once it is closed', () => {
    const { store, unmount } = show();
    focusByKeyboard(spanOf('No guard'));
    unmount();
    expect(store.getState().pointed).toBeNull();
  });

  it.each([
    ['a quote', 'q-fees', ['They raised the fees in secret']],
    ['a claim', 'c-fees', ['They raised the fees in secret']],
    [
      'a relationship',
      'harbour-board~harbour-access~ferry-union',
      [
        'The Harbour Board sent guards to the north quay on Monday',
        'No guard of ours was on the north quay',
        'would close the whole harbour if the strike went on',
      ],
    ],
    ['a voice', 'v-gazette', ['The strike could end on Friday']],
  ])('lights up the words of %s that is selected, and brings them into sight', (_, select, words) => {
    const { store } = show();
    act(() => void store.getState().patch({ select }));
    expect(litWords()).toEqual(words);
    expect(scrolled).toHaveBeenCalledOnce();
    const bar = screen.getByRole('group', { name: new RegExp(`^${words.length} quotes? of the selection$`) });
    expect(within(bar).getByRole('button', { name: /Paragraph \d: / })).toHaveAccessibleName(
      new RegExp(`^1 ${words.length === 1 ? 'quote' : 'of 3 quotes'} of the selection\\. Paragraph \\d: ${words[0]}$`),
    );
    act(() => void store.getState().patch({ select: null }));
    expect(litWords()).toEqual([]);
  });

  it('does not scroll again for what was lit before', () => {
    const { store } = show({ select: 'q-fees' });
    expect(scrolled).toHaveBeenCalledOnce();
    act(() => void store.getState().patch({ categories: ['hostility'] }));
    expect(scrolled).toHaveBeenCalledOnce();
  });

  it('lets quotes recede whose claims are hidden or fallen, and hides none', () => {
    const { store } = show();
    const receded = (): number => document.querySelectorAll('mark[data-receded]').length;
    act(() => void store.getState().patch({ categories: ['hostility'] }));
    expect(receded()).toBe(4);
    expect(spans()).toHaveLength(5);
    expect(spanOf('No guard')).toHaveAccessibleName(/hidden by the filters or fallen/);
    act(() => void store.getState().patch({ categories: null, distrust: ['v-vale'] }));
    expect(receded()).toBe(1);
    expect(spanOf('They raised')).toHaveAccessibleName(/Fallen/);
  });

  it('is walked with arrow keys from quote to quote, and by the list from paragraph to paragraph', async () => {
    const { user } = show();
    act(() => spanOf('The Harbour Board sent').focus());
    await user.keyboard('{ArrowDown}');
    expect(spanOf('No guard')).toHaveFocus();
    await user.keyboard('{End}');
    expect(spanOf('The strike could end')).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(spanOf('The strike could end')).toHaveFocus();
    await user.keyboard('{Home}{ArrowUp}');
    expect(spanOf('The Harbour Board sent')).toHaveFocus();
    await user.click(screen.getByText('5 of 6 paragraphs are quoted'));
    await user.click(screen.getByRole('button', { name: 'Paragraph 6' }));
    expect(document.activeElement).toHaveTextContent(/Paragraph 6, nothing quoted/);
  });

  it('has no axe violation', async () => {
    const { container } = show({ select: 'harbour-board~harbour-access~ferry-union' });
    container.querySelectorAll('details').forEach((part) => (part.open = true));
    await expectNoAxeViolations(container);
  });
});

describe('the reader with several sources', () => {
  const [source] = HARBOUR.sources;
  if (!source) throw new Error('the fixture has a source');
  const second = { ...source, id: 'other' as typeof source.id, title: 'The other article' };
  const two: Dataset = {
    ...HARBOUR,
    sources: [source, second],
    quotes: HARBOUR.quotes.map((quote) => (quote.id === 'q-fees' ? { ...quote, source: second.id } : quote)),
  };

  it('shows the one that is chosen, until something of another is selected', async () => {
    const { user, store } = show({}, two);
    expect(spans()).toHaveLength(4);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Source' }), 'The other article');
    expect(spans()).toHaveLength(1);
    act(() => void store.getState().patch({ select: 'q-denial' }));
    expect(spans()).toHaveLength(4);
    act(() => void store.getState().patch({ select: 'q-fees' }));
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('The other article');
  });
});

describe('the reader with the text', () => {
  it('finds every quote of the very text, and reads it from then on', async () => {
    const { user, store } = show();
    await give(user, HARBOUR_TEXT);
    expect(await screen.findByText('5 of 5 quotes stand word for word.')).toBeVisible();
    expect(screen.getByText(/Selmouth has lived from its harbour/)).toBeVisible();
    expect(spans()).toHaveLength(5);
    expect(store.getState().readings.get(HARBOUR.sources[0]?.id ?? ('' as never))?.kept).toBe(false);
  });

  it('goes to the words of what is open, as a text comes', async () => {
    const { user, store } = show({ select: 'q-fees' });
    scrolled.mockClear();
    await give(user, HARBOUR_TEXT);
    expect(await screen.findByText('5 of 5 quotes stand word for word.')).toBeVisible();
    expect(scrolled).toHaveBeenCalledOnce();
    expect(scrolled.mock.calls[0]?.[0]).toHaveTextContent(/raised the fees/);
    act(() => void store.getState().patch({ types: ['state'] }));
    expect(scrolled).toHaveBeenCalledOnce();
  });

  it('says how typography differs', async () => {
    const { user } = show();
    await give(user, HARBOUR_TEXT.replaceAll('the north quay', 'the\nnorth quay'));
    expect(await screen.findByText(/^Where a quote was found, only the typography differs/)).toHaveTextContent(
      'spaces and line breaks',
    );
  });

  it('says when it is rather another text, or a part', async () => {
    const { user } = show();
    await give(user, HARBOUR_TEXT.slice(0, HARBOUR_TEXT.indexOf('The quarrel is about money')));
    expect(await screen.findByText('2 of 5 quotes stand word for word.')).toBeVisible();
    expect(screen.getByText(/this may be another version of the article, or a part of it/)).toBeVisible();
  });

  it('shows each quote that does not stand, with the passage most like it and how that differs', async () => {
    const { user } = show();
    await give(user, HARBOUR_TEXT.replace('“They raised the fees', '“They raised tho fees'));
    expect(await screen.findByText('4 of 5 quotes stand word for word.')).toBeVisible();
    const report = screen.getByRole('region', { name: 'The quotes in this text' });
    expect(report.querySelector('del')).toHaveTextContent('only in the quote: the');
    expect(report.querySelector('ins')).toHaveTextContent('only in this text: tho');
    expect(spans()).toHaveLength(4);
    // As the audit counts: the dataset quotes its paragraph, whatever this text holds, which is said besides.
    expect(
      screen.getByText(/^5 of 6 paragraphs are quoted; of 4 of them a quote was found in this text$/),
    ).toBeVisible();
    await user.click(within(report).getByRole('button', { name: 'Show it in the text' }));
    expect(document.activeElement).toHaveTextContent(/Not the quote, but the passage nearest to one.*raised tho fees/);
  });

  it.each([
    ['nothing', ' \n ', 'There is no text in this.'],
    [
      'another text',
      'The mayor opened a school.',
      'This does not seem to be the article: none of 5 quotes stands in it.',
    ],
    [
      'the article twice over',
      `${HARBOUR_TEXT}\n\n${HARBOUR_TEXT}`,
      '5 quotes stand in this at more than one place each, and nothing tells which is meant.',
    ],
    ['no text', '\u0000\u0001\u0002 binary', 'This is not a text.'],
    ['rich text', '{\\rtf1 x}', 'This is rich text'],
  ])('says what is wrong with %s, and keeps what was there', async (_, text, message) => {
    const { user } = show();
    await give(user, HARBOUR_TEXT);
    await screen.findByText('5 of 5 quotes stand word for word.');
    await give(user, text);
    expect(await screen.findByRole('alert')).toHaveTextContent(message);
    expect(screen.getByText('5 of 5 quotes stand word for word.')).toBeVisible();
    if (text.trim() !== '') expect(screen.getByRole('textbox', { name: 'Text of the article' })).not.toHaveValue('');
  });

  it('takes a page that is dropped, with all its furniture', async () => {
    const { container } = show();
    const paragraphs = HARBOUR_TEXT.split('\n\n').map((text) => `<p>${text}</p>`);
    const page = `<!doctype html><nav>Home</nav><script>1</script>${paragraphs.join('<aside>Ad</aside>')}<footer>About</footer>`;
    const file = new File([page], 'page.html', { type: 'text/html' });
    const panel = container.querySelector('[data-scrolls]');
    if (!panel) throw new Error('there is a panel');
    fireEvent.dragOver(panel);
    expect(screen.getByText('Drop the article here')).toBeVisible();
    fireEvent.drop(panel, { dataTransfer: { files: [new File(['{}'], 'data.json'), file], getData: () => '' } });
    expect(await screen.findByText('5 of 5 quotes stand word for word.')).toBeVisible();
    expect(screen.queryByText('Drop the article here')).toBeNull();
  });

  it('takes a file that is chosen, and tells of one that cannot be read', async () => {
    const { user, container } = show();
    const input = container.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error('there is a file field');
    const broken = new File(['x'], 'gone.txt', { type: 'text/plain' });
    broken.arrayBuffer = () => Promise.reject(new Error('gone'));
    await user.upload(input, broken);
    expect(await screen.findByRole('alert')).toHaveTextContent('This file could not be read.');
    await user.upload(input, new File([HARBOUR_TEXT], 'article.txt', { type: 'text/plain' }));
    expect(await screen.findByText('5 of 5 quotes stand word for word.')).toBeVisible();
  });

  it('keeps a drop beside the panel from taking the page away', () => {
    show();
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    document.body.dispatchEvent(drop);
    expect(drop.defaultPrevented).toBe(true);
  });

  it('is kept on the device only when asked, and forgotten with one click', async () => {
    const { user } = show();
    await give(user, HARBOUR_TEXT);
    const keep = await screen.findByRole('checkbox', { name: 'Keep on this device' });
    expect(keep).not.toBeChecked();
    expect(keepText).not.toHaveBeenCalled();
    await user.click(keep);
    await waitFor(() => expect(keep).toBeChecked());
    expect(keepText).toHaveBeenCalledWith(expect.objectContaining({ id: 'harbour-post' }), HARBOUR_TEXT);
    await user.click(screen.getByRole('button', { name: 'Forget the text' }));
    await waitFor(() => expect(screen.queryByText(/quotes stand word for word/)).toBeNull());
    expect(forgetText).toHaveBeenCalledOnce();
    expect(screen.queryByText(/Selmouth has lived/)).toBeNull();
    expect(screen.getByRole('textbox', { name: 'Text of the article', hidden: true })).toHaveValue('');
  });

  it.each([
    ['no-room', 'There is no room left'],
    ['not-allowed', 'This browser keeps nothing'],
  ] as const)('says kindly when the browser will not keep it: %s', async (result, message) => {
    vi.mocked(keepText).mockResolvedValue(result);
    const { user } = show();
    await give(user, HARBOUR_TEXT);
    await user.click(await screen.findByRole('checkbox', { name: 'Keep on this device' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(message);
    expect(screen.getByRole('checkbox', { name: 'Keep on this device' })).not.toBeChecked();
  });

  it('does not pretend to have forgotten', async () => {
    vi.mocked(forgetText).mockResolvedValue(false);
    const { user } = show();
    await give(user, HARBOUR_TEXT);
    await user.click(await screen.findByRole('button', { name: 'Forget the text' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('did not let us delete');
    expect(screen.getByText('5 of 5 quotes stand word for word.')).toBeVisible();
  });

  it('has no axe violation, whatever became of the quotes', async () => {
    const { user, container } = show();
    await give(
      user,
      `${'Menu\n\n'.repeat(6)}${HARBOUR_TEXT.replace('“They raised', '“They lowered').replace('Friday', 'Sunday')}`,
    );
    await screen.findByText('3 of 5 quotes stand word for word.');
    container.querySelectorAll('details').forEach((part) => (part.open = true));
    await expectNoAxeViolations(container);
  });
});
