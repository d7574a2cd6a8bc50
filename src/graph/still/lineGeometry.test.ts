import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorId, relationshipId } from '../../domain/ids.ts';
import { STANDINGS } from '../../domain/standing.ts';
import { ACTOR_MARK_LIST, LINE_MARKS, actorDiameter } from '../../encoding/marks.ts';
import type { SceneActor, SceneRelationship } from '../scene.ts';
import { lineGeometry } from './lineGeometry.ts';
import { whereLineMeets } from './outlines.ts';

const actor = (id: string, x: number, y: number, type = 'state'): SceneActor => ({
  id: actorId(id),
  label: id,
  name: id,
  type,
  size: 1,
  position: { x, y },
  shown: true,
  emphasis: 'plain',
});

const line = (change: Partial<SceneRelationship> = {}): SceneRelationship => ({
  id: relationshipId('a', 'ties', 'b'),
  subject: actorId('a'),
  object: actorId('b'),
  category: 'ties',
  standing: 'named',
  bow: 0,
  shown: true,
  emphasis: 'plain',
  ...change,
});

/** A state is a square of 23 units, 25 with its border. */
const HALF = 12.5;

describe('lineGeometry', () => {
  it('runs from shape to shape and points at the object', () => {
    const drawn = lineGeometry(line(), [actor('a', 0, 0), actor('b', 100, 0)]);
    expect(drawn?.start).toEqual({ x: HALF + 1, y: 0 });
    const [tip] = drawn?.arrow ?? [];
    expect(tip?.x).toBeCloseTo(100 - HALF - 2, 6);
    expect(drawn?.end.x).toBeCloseTo(100 - HALF - 2 - 2 * 1.6 * 0.95, 6);
    expect(drawn?.control).toBeNull();
    // The barbs lie behind the tip, one on each side.
    const [, left, right] = drawn?.arrow ?? [];
    expect(left?.x).toBeLessThan(tip?.x ?? 0);
    expect(left?.y).toBeCloseTo(-(right?.y ?? 0), 6);
  });

  it('bows to the left of its way, about as far at its middle as it is told', () => {
    const drawn = lineGeometry(line({ bow: 20 }), [actor('a', 0, 0), actor('b', 400, 0)]);
    expect(drawn?.control).toEqual({ x: 200, y: -40 });
    // The curve begins and ends at the shapes' rims, so its middle lies a little further out.
    expect(drawn?.middle.y).toBeLessThanOrEqual(-20);
    expect(drawn?.middle.y).toBeGreaterThan(-24);
  });

  it('has a bar across its middle for what is only denied, and only for that', () => {
    for (const standing of STANDINGS) {
      const drawn = lineGeometry(line({ standing }), [actor('a', 0, 0), actor('b', 200, 0)]);
      expect(drawn?.bar !== null, standing).toBe(LINE_MARKS[standing].struck);
      expect(drawn?.width).toBe(LINE_MARKS[standing].width);
    }
    const struck = lineGeometry(line({ standing: 'denied' }), [actor('a', 0, 0), actor('b', 200, 0)]);
    const ys = (struck?.bar ?? []).map(({ y }) => y);
    expect(Math.max(...ys) - Math.min(...ys)).toBeCloseTo(0.3 * 29 * 1.6, 6);
  });

  it('is wider when selected', () => {
    const drawn = lineGeometry(line({ emphasis: 'selected' }), [actor('a', 0, 0), actor('b', 200, 0)]);
    expect(drawn?.width).toBeCloseTo(LINE_MARKS.named.width + 1.2, 6);
  });

  it('is left out where one end covers the other, and never gives a place that is none', () => {
    expect(lineGeometry(line(), [actor('a', 0, 0), actor('b', 3, 0)])).toBeNull();
    fc.assert(
      fc.property(
        fc.record({ x: fc.integer({ min: -300, max: 300 }), y: fc.integer({ min: -300, max: 300 }) }),
        fc.constantFrom(...ACTOR_MARK_LIST.map(([type]) => type)),
        fc.integer({ min: -120, max: 120 }),
        ({ x, y }, type, bow) => {
          const [subject, object] = [actor('a', 0, 0), actor('b', x, y, type)];
          const drawn = lineGeometry(line({ bow }), [subject, object]);
          if (!drawn) return;
          const places = [drawn.start, drawn.end, drawn.middle, ...drawn.arrow, drawn.control ?? drawn.start];
          for (const place of places) expect(Number.isFinite(place.x) && Number.isFinite(place.y)).toBe(true);
        },
      ),
    );
  });

  it('ends its arrow two units before the object’s border, whatever the shape, wherever it comes from', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
        fc.constantFrom(...ACTOR_MARK_LIST),
        fc.integer({ min: -60, max: 60 }),
        (angle, [type, { shape }], bow) => {
          const object = actor('b', 300 * Math.cos(angle), 300 * Math.sin(angle), type);
          const drawn = lineGeometry(line({ bow }), [actor('a', 0, 0), object]);
          const [tip] = drawn?.arrow ?? [];
          if (!drawn || !tip) throw new Error('There is room for a line.');
          const from = drawn.control ?? { x: 0, y: 0 };
          const rim = whereLineMeets(shape, object.position, actorDiameter(type, 1) + 2, from);
          expect(Math.hypot(tip.x - (rim?.x ?? 0), tip.y - (rim?.y ?? 0))).toBeCloseTo(2, 6);
        },
      ),
    );
  });
});
