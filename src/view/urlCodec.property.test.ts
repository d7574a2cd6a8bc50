import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryView } from '../../tests/support/arbitraries.ts';
import { applyPatch, decodeView, encodeView } from './urlCodec.ts';
import { defaultView } from './view.ts';
import { VIEW_KEYS } from './viewKeys.ts';

const KEYS = Object.keys(VIEW_KEYS);

// What has broken readers of addresses before, as values of any key.
const nasty = fc.constantFrom(
  '',
  '__proto__',
  'constructor',
  'toString',
  '\ud800',
  '%',
  '%E0%A4%A',
  '\u0000',
  'NaN,NaN,NaN,NaN,NaN',
  '1e309,-1e309,1,1,1',
  '0,0,1e-9,1,1',
  ',',
  ',,,,,',
  '~',
  '~~~',
  '__proto__,1,1',
  'a'.repeat(100_000),
  'a,'.repeat(50_000),
  'a,1,1~'.repeat(20_000),
  '9'.repeat(400),
);

/** A query of known and unknown keys, some twice, with hostile values. */
const hostileQuery = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...KEYS), fc.string(), nasty),
      fc.oneof(nasty, fc.string({ unit: 'binary' }), fc.double().map(String), fc.webFragments()),
      fc.boolean(),
    ),
    { maxLength: 6 },
  )
  .map((pairs) =>
    pairs
      .map(([key, value, escaped]) => {
        const safe = (text: string): string =>
          escaped ? encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')) : text;
        return `${safe(key)}=${safe(value)}`;
      })
      .join('&'),
  );

describe('the URL codec', () => {
  it('reads back every view it writes', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        expect(decodeView(encodeView(view))).toEqual({ view, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('writes an address that needs no further escaping', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        expect(encodeView(view)).toMatch(/^(?:[\w\-.~!*'(),:/+&=]|%[0-9A-F]{2})*$/);
      }),
    );
  });

  it('never throws on a query, and what it reads is a view that can be written', () => {
    const anyQuery = fc.oneof(hostileQuery, fc.string({ unit: 'binary' }), nasty);
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { view, problems } = decodeView(query);
        expect(decodeView(encodeView(view))).toEqual({ view, problems: [] });
        for (const { value } of problems) expect(value.length).toBeLessThanOrEqual(61);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws on a patch of any make, and what it takes is a view that can be written', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
      withTypedArray: true,
      key: fc.oneof(fc.constantFrom(...KEYS, 'x', 'y', 'zoom', '__proto__'), fc.string()),
    });
    const patch = fc.oneof(anything, fc.dictionary(fc.constantFrom(...KEYS), fc.oneof(anything, nasty)), arbitraryView);
    fc.assert(
      fc.property(patch, (value) => {
        const { view } = applyPatch(defaultView(), value);
        expect(decodeView(encodeView(view))).toEqual({ view, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('does not throw where reading a patch does', () => {
    const refuses = (): never => {
      throw new Error('not to be read');
    };
    const trapped = new Proxy({}, { get: refuses, ownKeys: refuses, getPrototypeOf: refuses });
    const view = defaultView();
    expect(applyPatch(view, trapped)).toEqual({ view, problems: [] });
    for (const key of KEYS) {
      expect(applyPatch(view, { [key]: trapped }), key).toMatchObject({ view, problems: [{ key }] });
    }
    const withGetter = { search: 'quay', camera: Object.defineProperty({}, 'x', { get: refuses, enumerable: true }) };
    expect(applyPatch(view, withGetter)).toMatchObject({
      view: { ...view, search: 'quay' },
      problems: [{ key: 'camera', reason: 'malformed' }],
    });
  });

  it('is not led astray by a list that contains itself', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    expect(applyPatch(defaultView(), { types: circle })).toMatchObject({
      view: defaultView(),
      problems: [{ key: 'types', reason: 'malformed' }],
    });
  });

  it('leaves the prototypes alone', () => {
    decodeView('__proto__=x&moved=__proto__,1,1&select=__proto__');
    applyPatch(defaultView(), JSON.parse('{"__proto__":{"hacked":1},"moved":{"__proto__":{"x":1,"y":1}}}'));
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
