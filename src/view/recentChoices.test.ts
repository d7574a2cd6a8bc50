import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRecentChoice, parseRecentChoices, recentIn, type RecentChoices } from './recentChoices.ts';

describe('recent choices', () => {
  it('come the last first, each once, six at most, and apart for each dataset', () => {
    let recent: RecentChoices = [];
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'b']) recent = addRecentChoice(recent, 'harbour', id);
    recent = addRecentChoice(recent, '2012', 'z');
    expect(recentIn(recent, 'harbour')).toEqual(['b', 'g', 'f', 'e', 'd', 'c']);
    expect(recentIn(recent, '2012')).toEqual(['z']);
    expect(recentIn(recent, 'other')).toEqual([]);
  });

  it('are kept for the twenty datasets used last', () => {
    const recent = Array.from({ length: 25 }, (_, at) => `set-${at}`).reduce<RecentChoices>(
      (before, dataset) => addRecentChoice(before, dataset, 'a'),
      [],
    );
    expect(recent.map(({ dataset }) => dataset)).toEqual(Array.from({ length: 20 }, (_, at) => `set-${24 - at}`));
  });

  it('are read back as they were written', () => {
    const choice = fc.tuple(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }));
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 40 }), (choices) => {
        const recent = choices.reduce<RecentChoices>(
          (before, [dataset, id]) => addRecentChoice(before, dataset, id),
          [],
        );
        expect(parseRecentChoices(JSON.stringify(recent))).toEqual(recent);
      }),
    );
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['another kind of thing', '"text"'],
    ['entries of another kind', '[1, null, {}, {"dataset": 1, "ids": []}, {"dataset": "a", "ids": "b"}]'],
  ])('are none where %s was kept', (_, kept) => {
    expect(parseRecentChoices(kept)).toEqual([]);
  });

  it('keep what is fit of what is partly not', () => {
    expect(parseRecentChoices('[{"dataset":"a","ids":["x",1,"x","","y"],"more":1}]')).toEqual([
      { dataset: 'a', ids: ['x', 'y'] },
    ]);
  });

  it('are read from any JSON without a complaint', () => {
    fc.assert(
      fc.property(fc.json(), (kept) => {
        expect(parseRecentChoices(kept)).toBeInstanceOf(Array);
      }),
    );
  });
});
