import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { markdownLink, markdownQuote, markdownRow, markdownText } from './markdown.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** What GitHub's dialect makes of a text, as HTML. */
const html = (markdown: string): string => marked.parse(markdown, { gfm: true, async: false }).trim();
const decoded = (text: string): string =>
  text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? '');

/** Texts full of signs that mean something in Markdown. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'\\`*_{}[]()<>#+-.!|~&=:$^"\'1 \n\t'.split('')),
      fc.constantFrom(
        'http://',
        'www.',
        'a@b.c',
        '<b>',
        '&amp;',
        '[x](y)',
        '---',
        '===',
        '1.',
        '```',
        '![',
        '- ',
        'word',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();

describe('markdownText', () => {
  it('is read back as the very text, in one paragraph without any markup, whatever the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const read = html(markdownText(text)).replaceAll(/<a href="mailto:[^"]*">([^<]*)<\/a>/g, '$1');
        expect(decoded(read)).toBe(oneLine(text) === '' ? '' : `<p>${oneLine(text)}</p>`);
        expect(read.replace(/^<p>/, '').replace(/<\/p>$/, '')).not.toMatch(/[<>]/);
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves ordinary prose readable', () => {
    expect(markdownText('Iran’s guards (some retired) went to Syria; “we’re involved”, he said.')).toBe(
      'Iran’s guards (some retired) went to Syria; “we’re involved”, he said.',
    );
  });
});

describe('markdownLink', () => {
  it('links to the address and to nothing in its text', () => {
    expect(html(markdownLink('[a](https://evil.example) b', 'https://x.example/?a=b(c)#:~:text=d'))).toBe(
      '<p><a href="https://x.example/?a=b(c)#:~:text=d">&#91;a&#93;(https://evil.example) b</a></p>',
    );
  });

  it('lets no address end the link early', () => {
    fc.assert(
      fc.property(hostile, (end) => {
        expect(html(markdownLink('x', `https://x.example/${end}`))).toMatch(/^<p><a href="[^"]*">x<\/a><\/p>$/);
      }),
    );
  });
});

describe('markdownQuote', () => {
  it('is one quotation, with its lines', () => {
    expect(html(markdownQuote('# one\n\n- two'))).toBe('<blockquote>\n<p># one</p>\n<p>- two</p>\n</blockquote>');
  });
});

describe('markdownRow', () => {
  it('keeps a cell in its column', () => {
    const table = [markdownRow(['a', 'b']), markdownRow(['---', '---']), markdownRow([markdownText('x | y'), 'z'])];
    expect(html(table.join('\n'))).toContain('<td>x | y</td>\n<td>z</td>');
  });
});
