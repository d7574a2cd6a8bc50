import { describe, expect, it } from 'vitest';
import { actorId, relationshipId } from '../domain/ids.ts';
import { BOW_SPACING, bowsOf } from './bows.ts';

const line = (subject: string, category: string, object: string) => ({
  id: relationshipId(subject, category, object),
  subject: actorId(subject),
  object: actorId(object),
  category,
  claims: [],
});

/** Where the middle lies as seen from one fixed side of the pair. */
const side = (relationship: ReturnType<typeof line>, bow: number) =>
  relationship.subject < relationship.object ? bow : -bow;

describe('bowsOf', () => {
  it('leaves a single relationship straight', () => {
    expect([...bowsOf([line('a', 'ties', 'b'), line('b', 'ties', 'c')]).values()]).toEqual([0, 0]);
  });

  it('spreads parallel relationships evenly about the straight line, whichever way they run', () => {
    const lines = [
      line('b', 'ties', 'a'),
      line('a', 'rescue', 'b'),
      line('a', 'diplomacy', 'b'),
      line('b', 'rescue', 'a'),
    ];
    const bows = bowsOf(lines);
    const sides = lines.map((one) => side(one, bows.get(one.id) ?? NaN)).toSorted((a, b) => a - b);
    expect(sides).toEqual([-1.5, -0.5, 0.5, 1.5].map((step) => step * BOW_SPACING));
  });

  it('keeps lines of one direction together', () => {
    const there = [line('a', 'ties', 'b'), line('a', 'rescue', 'b')];
    const bows = bowsOf([...there, line('b', 'diplomacy', 'a')]);
    const back = side(line('b', 'diplomacy', 'a'), bows.get(relationshipId('b', 'diplomacy', 'a')) ?? NaN);
    expect(Math.abs(back)).toBe(BOW_SPACING);
  });

  it('does not depend on the order of the dataset', () => {
    const lines = [line('a', 'ties', 'b'), line('a', 'rescue', 'b'), line('b', 'ties', 'a')];
    expect(new Map([...bowsOf(lines)].toSorted())).toEqual(new Map([...bowsOf(lines.toReversed())].toSorted()));
  });
});
