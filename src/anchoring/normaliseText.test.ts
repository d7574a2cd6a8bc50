import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText } from './normaliseText.ts';

describe('normaliseText', () => {
  it('drops a byte order mark and reads every line end as one line feed, and says so', () => {
    const { text, changes } = normaliseText('\uFEFFone\r\ntwo\rthree\n');
    expect(text).toBe('one\ntwo\nthree\n');
    expect(changes).toHaveLength(2);
  });

  it('touches nothing else', () => {
    const printed = '“Curly” — dash,\u00A0space, cafe\u0301, ی and ك\n';
    expect(normaliseText(printed)).toEqual({ text: printed, changes: [] });
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\r', '\n') }), (raw) => {
        const { text } = normaliseText(raw);
        expect(normaliseText(text)).toEqual({ text, changes: [] });
      }),
    );
  });
});
