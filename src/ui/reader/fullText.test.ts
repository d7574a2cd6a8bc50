import { describe, expect, it } from 'vitest';
import { HARBOUR, HARBOUR_TEXT } from '../../../tests/support/harbour.ts';
import { anchorQuotes } from '../../anchoring/anchorQuotes.ts';
import { normaliseText } from '../../anchoring/normaliseText.ts';
import { fullTextOf } from './fullText.ts';
import type { Block, Page } from './page.ts';

const { sources, quotes } = HARBOUR;
const PAGE = {
  before: 'Home\n\nNews\n\nSport\n\nWeather\n\n',
  after: '\n\nRead on\n\nMore\n\nAnd more\n\nAnd more yet\n',
};

function pageOf(raw: string): Page & { readonly text: string } {
  const [source] = sources;
  if (!source) throw new Error('the fixture has a source');
  const { text } = normaliseText(raw);
  const isOriginal = text === HARBOUR_TEXT;
  const found = anchorQuotes(text, quotes, { isOriginal });
  const anchorings = new Map(quotes.flatMap(({ id }, at) => (found[at] ? [[id, found[at]]] : [])));
  return { ...fullTextOf(source, quotes, { text, isOriginal, anchorings }), text };
}
const wordsOf = ({ pieces }: Block): string => pieces.map((piece) => ('text' in piece ? piece.text : '')).join('');
const quotedIn = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === 'quoted' ? [piece.text] : [])));
const squeezed = (text: string): string => text.replace(/\s+/g, '');

describe('fullTextOf', () => {
  it('gives the very text whole, numbered as the dataset counts, every quote in its place', () => {
    const { before, blocks, after } = pageOf(HARBOUR_TEXT);
    expect([before, after]).toEqual([[], []]);
    expect(blocks.map(({ number }) => number)).toEqual([0, 0, 1, 2, 3, 4, 5, 6]);
    expect(squeezed(blocks.map(wordsOf).join(''))).toBe(squeezed(HARBOUR_TEXT));
    expect(quotedIn(blocks)).toEqual(quotes.map(({ exact }) => exact));
  });

  it('loses nothing of a page, and sets apart what is not the article', () => {
    const { before, blocks, after, text } = pageOf(PAGE.before + HARBOUR_TEXT + PAGE.after);
    expect(squeezed([...before, ...blocks, ...after].map(wordsOf).join(''))).toBe(squeezed(text));
    expect(before.map(wordsOf)).toEqual(['Home', 'News', 'Sport', 'Weather']);
    expect(after.map(wordsOf)).toEqual(['Read on', 'More', 'And more', 'And more yet']);
    expect(blocks.map(({ number }) => number)).toEqual([null, null, 1, 2, 3, 4, 5, null]);
  });

  it('sets nothing apart that is little', () => {
    expect(pageOf(`Home\n\n${HARBOUR_TEXT}\n\nRead on`).before).toEqual([]);
  });

  it('marks a quote that runs over a line break of the text', () => {
    const { blocks } = pageOf(HARBOUR_TEXT.replaceAll('to the north', 'to\nthe\nnorth'));
    expect(quotedIn(blocks)[0]).toBe('The Harbour Board sent guards to\nthe\nnorth quay on Monday');
  });

  it('shows a passage that resembles a lost quote as doubtful, never as quoted', () => {
    const { blocks } = pageOf(HARBOUR_TEXT.replace('“They raised the fees', '“They raized the fees'));
    expect(quotedIn(blocks)).not.toContain('They raised the fees in secret');
    const warned = blocks.flatMap(({ pieces }) => pieces.filter(({ kind }) => kind === 'warned'));
    expect(warned).toEqual([{ kind: 'warned', text: 'They raized the fees in secret', quote: 'q-fees' }]);
  });

  it('has no number for a paragraph that holds quotes of several', () => {
    const { blocks } = pageOf(HARBOUR_TEXT.replace(/\s+/g, ' '));
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.number).toBeNull();
    expect(quotedIn(blocks)).toHaveLength(quotes.length);
  });

  it('maps the article alone, from its beginning to its end', () => {
    const whole = pageOf(HARBOUR_TEXT).marks;
    const framed = pageOf(PAGE.before + HARBOUR_TEXT + PAGE.after).marks;
    expect(whole).toHaveLength(quotes.length);
    for (const [at, { from, to }] of framed.entries()) {
      expect(from).toBeCloseTo(whole[at]?.from ?? -1, 2);
      expect(to).toBeCloseTo(whole[at]?.to ?? -1, 2);
    }
  });

  it('is quick with a book', () => {
    const book = `${'Another paragraph.\n\n'.repeat(50_000)}${HARBOUR_TEXT}`;
    const began = performance.now();
    expect(pageOf(book).before.length).toBe(50_000);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
