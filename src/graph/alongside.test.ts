import { describe, expect, it } from 'vitest';
import { actorId, relationshipId, type RelationshipId } from '../domain/ids.ts';
import type { Point } from '../domain/types.ts';
import { alongside } from './alongside.ts';

const line = (subject: string, object: string, category = 'ties') => ({
  id: relationshipId(subject, category, object),
  subject: actorId(subject),
  object: actorId(object),
  category,
  claims: [],
});
const POSITIONS = new Map(
  Object.entries<Point>({
    a: { x: 0, y: 0 },
    far: { x: 400, y: 0 },
    near: { x: 200, y: 3 },
    off: { x: 200, y: 60 },
    across: { x: 200, y: -200 },
    below: { x: 200, y: 200 },
  }).map(([id, point]) => [actorId(id), point]),
);
const CASED = line('a', 'far', 'hostility');
const over = (lines: readonly ReturnType<typeof line>[], bows: ReadonlyMap<RelationshipId, number> = new Map()) => [
  ...alongside([CASED, ...lines], (id) => id === CASED.id, { positionOf: (id) => POSITIONS.get(id), bows }),
];

describe('alongside', () => {
  it('has what runs along a cased line from the same actor drawn over it, whichever way it runs', () => {
    const [there, back] = [line('a', 'near'), line('near', 'a', 'rescue')];
    expect(over([there, back])).toEqual([there.id, back.id]);
  });

  it('leaves what only crosses it, starts where it does, or lies between the same two', () => {
    expect(over([line('across', 'below'), line('a', 'off'), line('far', 'a')])).toEqual([]);
  });

  it('leaves what bows clear of it', () => {
    const bowed = line('a', 'near');
    expect(over([bowed], new Map([[bowed.id, 22]]))).toEqual([]);
  });
});
