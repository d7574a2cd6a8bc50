import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { anchorAt } from '../../../tests/support/article.ts';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { HARBOUR, HARBOUR_TEXT } from '../../../tests/support/harbour.ts';
import { makeStore, renderWithStore } from '../../../tests/support/render.tsx';
import { indexDataset } from '../../domain/datasetIndex.ts';
import { quoteId } from '../../domain/ids.ts';
import type { Dataset, Quote } from '../../domain/types.ts';
import { ReaderPanel } from './ReaderPanel.tsx';

const BLOCKS = HARBOUR_TEXT.trim().split('\n\n');
const [HEADLINE = '', STANDFIRST = ''] = BLOCKS;
/** The article with its paragraphs in this order. */
const inOrder = (...numbers: readonly number[]): string =>
  [HEADLINE, STANDFIRST, ...numbers.map((number) => BLOCKS[number + 1])].join('\n\n');

/** With two quotes in paragraphs 3 and 5: what is moved together is not in doubt. */
const TWO_EACH: Dataset = {
  ...HARBOUR,
  quotes: [...HARBOUR.quotes, further('The quarrel is about money', 3), further('The strike began last week', 5)],
};

function further(words: string, paragraph: number): Quote {
  const [first] = HARBOUR.quotes;
  if (!first) throw new Error('the fixture has quotes');
  const start = HARBOUR_TEXT.indexOf(words);
  return {
    ...first,
    ...anchorAt(HARBOUR_TEXT, start, start + words.length, 24),
    id: quoteId(`q-further-${paragraph}`),
    paragraph,
  };
}

async function read(text: string) {
  const user = userEvent.setup();
  const shown = renderWithStore(<ReaderPanel />, { store: makeStore({ index: indexDataset(TWO_EACH) }) });
  await user.click(screen.getByText(/Have the article/));
  await user.click(screen.getByRole('textbox', { name: 'Text of the article' }));
  await user.paste(text);
  return shown;
}

it.each([
  [
    'one paragraph',
    inOrder(1, 5, 2, 3, 4, 6),
    'Words quoted from paragraph 5 stand in another place here than in the dataset: who says them, and of whom, may differ.',
  ],
  [
    'several paragraphs',
    inOrder(3, 5, 1, 2, 4, 6),
    'Words quoted from paragraphs 3 and 5 stand in other places here than in the dataset: who says them, and of whom, may differ.',
  ],
])('tells of words that stand, but in another place: %s', async (_, text, told) => {
  const { container } = await read(text);
  expect(await screen.findByText('7 of 7 quotes stand word for word.')).toBeVisible();
  expect(screen.getAllByRole('status').some((status) => status.contains(screen.getByText(told)))).toBe(true);
  await expectNoAxeViolations(container);
});

it.each([
  ['the very text', HARBOUR_TEXT, 7],
  ['a copy that lacks a paragraph', inOrder(1, 2, 3, 5, 6), 6],
  ['a page with other things between', inOrder(1, 2, 3, 4, 5, 6).replaceAll('\n\n', '\n\nAdvertisement\n\n'), 7],
  ['a page with its headline below', `${inOrder(1, 2, 3, 4, 5, 6)}\n\n${HEADLINE}\n\n${STANDFIRST}`, 7],
])('says nothing of places in %s', async (_, text, found) => {
  await read(text);
  expect(await screen.findByText(`${found} of 7 quotes stand word for word.`)).toBeVisible();
  expect(screen.queryByText(/^Words quoted from/)).toBeNull();
});
