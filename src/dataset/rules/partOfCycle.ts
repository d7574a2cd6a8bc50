import type { ActorId } from '../../domain/ids.ts';
import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Nothing is part of itself, however long the way round. */
export const partOfCycle: Rule = {
  id: 'part-of-cycle',
  severity: 'error',
  summary: 'Following "partOf" upwards never comes back to where it started.',
  *check({ dataset }) {
    const parents = new Map(dataset.actors.map((actor) => [actor.id, actor.partOf]));
    // Actors known to lie on no cycle that was not reported yet; keeps the walk linear.
    const settled = new Set<ActorId>();
    for (const [position, { id }] of dataset.actors.entries()) {
      const way: ActorId[] = [];
      const onWay = new Set<ActorId>();
      let current: ActorId | undefined = id;
      while (current !== undefined && !settled.has(current) && !onWay.has(current)) {
        way.push(current);
        onWay.add(current);
        current = parents.get(current);
      }
      if (current !== undefined && onWay.has(current)) {
        const cycle = way.slice(way.indexOf(current));
        const named = [...cycle, current].slice(0, 10).join('" is part of "');
        yield {
          path: at('actors', position, 'partOf'),
          message: `An actor is part of itself: "${named}".`,
          mend: 'Remove one "partOf" from the circle.',
        };
      }
      for (const actor of way) settled.add(actor);
    }
  },
};
