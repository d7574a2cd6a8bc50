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

  it('takes the order of a bundle by which no arrowhead lies on the end of a line that leads away', () => {
    // The bundle bows by 11 units in the middle, which at the rim of a is as much as d lies aside.
    const lines = [line('b', 'ties', 'a'), line('a', 'rescue', 'b'), line('a', 'ties', 'd')];
    const plain = bowsOf(lines);
    const into = lines[0]?.id ?? relationshipId('', '', '');
    const placed = (aside: number) =>
      new Map(
        Object.entries({ a: [0, 0], b: [200, 0], d: [400, aside] }).map(([id, [x = 0, y = 0]]) => [
          actorId(id),
          { position: { x, y }, reach: 24 },
        ]),
      );
    const odd = bowsOf([...lines, line('b', 'diplomacy', 'a')], placed(80));
    expect([...odd.values()].some((bow) => Object.is(bow, -0))).toBe(false);
    const turns = [80, -80].map((aside) => bowsOf(lines, placed(aside)).get(into) !== plain.get(into));
    // Whichever of the two sides the line to d is on, the head keeps to the other one.
    expect(turns.filter(Boolean)).toHaveLength(1);
    expect(bowsOf(lines, placed(0))).toEqual(plain);
    expect(bowsOf(lines.toReversed(), placed(80)).get(into)).toBe(bowsOf(lines, placed(80)).get(into));
  });
});
