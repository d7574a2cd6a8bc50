import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvList, csvText, type CsvColumn } from './csv.ts';

const ONE: readonly CsvColumn<string>[] = [{ header: 'text', value: (text) => text }];

/** The cells of a CSV, as a spreadsheet reads them. */
function cells(csv: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, '').replace(/\r\n$/, ''));
  expect(errors.filter(({ code }) => code !== 'UndetectableDelimiter')).toEqual([]);
  return data;
}

describe('csvText', () => {
  it('writes a heading and a row a line, every cell in quotes, with a byte order mark', () => {
    const columns: readonly CsvColumn<{ name: string; count?: number }>[] = [
      { header: 'name', value: ({ name }) => name },
      { header: 'count', value: ({ count }) => count },
    ];
    expect(csvText(columns, [{ name: 'a "quoted", name', count: -3 }, { name: 'b' }])).toBe(
      '\uFEFF"name","count"\r\n"a ""quoted"", name","-3"\r\n"b",\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '  =1', '=HYPERLINK("http://x")\nmore', '＝1', '\r\n=1'])(
    'leads %j with an apostrophe, so that no spreadsheet runs it',
    (text) => {
      expect(cells(csvText(ONE, [text]))[1]).toEqual([`'${text}`]);
    },
  );

  it('gives every text back as it was, save for the apostrophe, and never one that begins a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (texts) => {
        const read = cells(csvText(ONE, texts)).slice(1);
        expect(read.map(([text]) => text)).toEqual(
          texts.map((text) => (/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text)),
        );
      }),
    );
  });
});

describe('csvList', () => {
  it('puts one value on a line, whatever breaks the values hold', () => {
    expect(csvList(['one\n two', 'three'])).toBe('one two\nthree');
  });
});
