import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseBookmark } from './bookmark.ts';

it('reads back what was kept', () => {
  const bookmark = { scroll: 420, folds: [0, 4], followed: { href: '?select=iran', nth: 1 } };
  expect(parseBookmark(JSON.parse(JSON.stringify(bookmark)))).toEqual(bookmark);
  expect(parseBookmark({ ...bookmark, followed: null })).toEqual({ ...bookmark, followed: null });
});

it('takes what is fit of a bookmark and nothing of anything else', () => {
  expect(parseBookmark({ scroll: 1, folds: ['a', 7, null, -1], followed: { href: '?', nth: -1 } })).toEqual({
    scroll: 1,
    folds: [7],
    followed: null,
  });
  for (const unfit of [null, undefined, 7, 'scroll', [], {}, { scroll: -1, folds: [] }, { scroll: 1, folds: 'a' }]) {
    expect(parseBookmark(unfit)).toBeNull();
  }
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      parseBookmark(input);
      parseBookmark({ scroll: 1, folds: [input], followed: input });
    }),
  );
});
