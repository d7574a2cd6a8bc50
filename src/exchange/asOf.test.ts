import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOfLine } from './asOf.ts';

describe('asOfLine', () => {
  it('says that a date was inferred, and from what', () => {
    expect(asOfLine({ asOf: { value: '2031-05-05', basis: 'inferred', note: 'The report speaks of Monday.' } })).toBe(
      'As of 2031-05-05 (inferred). The report speaks of Monday.',
    );
  });

  it('calls a stated date nothing else', () => {
    expect(asOfLine({ asOf: { value: '2031-05', basis: 'stated' } })).toBe('As of 2031-05.');
  });

  it('writes the date out as the caller does', () => {
    const line = asOfLine(
      { asOf: { value: '2031-05', basis: 'stated', note: 'Printed above the story' } },
      () => 'May 2031',
    );
    expect(line).toBe('As of May 2031. Printed above the story.');
  });

  it('leaves the end of a note alone that has one', () => {
    for (const note of ['It says “today.”', 'Why?', 'And so on …', '(As printed.)']) {
      expect(asOfLine({ asOf: { value: '2031', basis: 'stated', note } })).toBe(`As of 2031. ${note}`);
    }
  });

  it('is one line that holds date, basis and every word of the note, whatever the note', () => {
    fc.assert(
      fc.property(fc.constantFrom('stated', 'inferred'), fc.string({ unit: 'grapheme' }), (basis, note) => {
        const line = asOfLine({ asOf: { value: '2031-05-05', basis, note } });
        expect(line).not.toMatch(/[\n\r\u2028\u2029]/u);
        expect(line.includes('(inferred).')).toBe(basis === 'inferred' || note.includes('(inferred).'));
        for (const word of note.split(/\s+/u)) expect(line).toContain(word);
      }),
    );
  });
});
