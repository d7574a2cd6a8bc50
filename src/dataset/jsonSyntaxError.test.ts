import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonSyntaxError } from './jsonSyntaxError.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('jsonSyntaxError', () => {
  it.each([
    ['', 1, 1, 'the text ends where a value should be'],
    ['{\n  "a": 1,\n}', 3, 1, 'found "}" where a key in double quotes should be'],
    ['[1 2]', 1, 4, 'found "2" where a comma or ] should be'],
    ['{"a" 1}', 1, 6, 'found "1" where a colon should be'],
    ["{'a': 1}", 1, 2, `found "'" where a key in double quotes should be`],
    ['[1,\n// note\n2]', 2, 1, 'found "/" where a value should be'],
    ['{} {}', 1, 4, 'more text after the end'],
    ['"one\ntwo"', 1, 5, 'found a line break or control character inside a text in quotes'],
    ['["one \\x"]', 1, 7, 'found an unknown escape in a text in quotes'],
    ['{"a": "one', 1, 7, 'the text ends inside the text in quotes that starts'],
    ['{"a": [1, 2', 1, 12, 'the text ends where a comma or ] should be'],
    ['[NaN]', 1, 2, 'found "N" where a value should be'],
  ])('%j', (text, line, column, reason) => {
    expect(jsonSyntaxError(text)).toEqual({ line, column, reason });
  });

  it('stops only at the end of a text that is JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(jsonSyntaxError(text)).toMatchObject({ column: text.length + 1, reason: 'the text ends' });
      }),
    );
  });

  it('stops at a fault where the engine finds one', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', ']', ':', '\\', '1'),
        (json, seed, letter) => {
          const place = seed % (json.length + 1);
          const text = `${json.slice(0, place)}${letter}${json.slice(place + (letter === '' ? 1 : 0))}`;
          expect(jsonSyntaxError(text).reason === 'the text ends').toBe(isJson(text));
        },
      ),
    );
  });

  it('reads a hundred thousand open brackets without running out of stack', () => {
    expect(jsonSyntaxError('['.repeat(100_000)).column).toBe(100_001);
    expect(jsonSyntaxError('{"a":'.repeat(100_000)).reason).toBe('the text ends where a value should be');
  });
});
