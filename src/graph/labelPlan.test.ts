import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorId } from '../domain/ids.ts';
import { wholeCamera } from './camera.ts';
import { badgeGrowth, planLabels, signGrowth, SMALLEST_LABEL } from './labelPlan.ts';
import type { SceneActor } from './scene.ts';
import { boxAround, shapeBox, type Box } from './sceneGeometry.ts';

const actor = (id: string, x: number, change: Partial<SceneActor> = {}): SceneActor => ({
  id: actorId(id),
  label: 'Someone',
  name: id,
  type: 'person',
  size: 1,
  position: { x, y: 0 },
  shown: true,
  emphasis: 'plain',
  ...change,
});
const sizes = (actors: readonly SceneActor[], zoom: number) =>
  [...planLabels(actors, zoom).values()].map(({ size }) => size);

const sizeOf = (actors: readonly SceneActor[], id: string) => planLabels(actors, 0.4).get(actorId(id))?.size ?? -1;
const sign = (x: number, y: number, change: Partial<SceneActor> = {}) =>
  actor(`${x} ${y}`, x, { label: '', position: { x, y }, ...change });
/** Two whose names have room between them alone, and that for one. */
const facing = (left: Partial<SceneActor>, right: Partial<SceneActor> = {}) => [
  ...[sign(0, 50), sign(0, -50), sign(-60, 0), sign(250, 50), sign(250, -50), sign(310, 0)],
  ...[actor('left', 0, left), actor('right', 250, right)],
];
const namedOf = (actors: readonly SceneActor[]) =>
  actors.filter(({ id, label }) => label !== '' && sizeOf(actors, id) > 0).map(({ id }) => id);

describe('planLabels', () => {
  it('leaves every label its own size close up, crowded or not', () => {
    expect(sizes([actor('a', 0), actor('b', 1, { size: 3 })], 0.79)).toEqual([14, 17]);
  });

  it('keeps no room for a node without a label', () => {
    expect([...planLabels([actor('a', 0, { label: '', size: 3 }), actor('b', 1)], 0.4).keys()]).toEqual(['b']);
  });

  it.each([0.7, 0.4, 0.15])('draws none smaller than 11 px at zoom %d', (zoom) => {
    const [size = 0] = sizes([actor('a', 0)], zoom);
    expect(size * zoom).toBeGreaterThanOrEqual(SMALLEST_LABEL);
    expect(size * zoom).toBeLessThan(SMALLEST_LABEL * 1.09);
  });

  it('leaves out, from afar, what would cover another on every side: who matters more stays', () => {
    expect(namedOf(facing({}, { size: 2 }))).toEqual(['right']);
    expect(namedOf(facing({ size: 2 }))).toEqual(['left']);
    expect(namedOf(facing({ emphasis: 'selected' }, { size: 2 }))).toEqual(['left']);
  });

  it('moves a name to another of its places for one that has none else', () => {
    // Its only place is beneath, where the other's name would be.
    const hemmed = actor('a', 0, { position: { x: 0, y: 0 } });
    const crowd = [
      sign(0, -50),
      sign(-110, 0),
      sign(110, 0),
      hemmed,
      actor('b', 0, { position: { x: 0, y: 100 }, size: 2 }),
    ];
    const rim = [sign(-600, -400), sign(600, 400)];
    expect(namedOf([...rim, ...crowd])).toEqual(['a', 'b']);
  });

  it('puts a label, from afar, on the side where there is room: beneath, above, right, left, else at a corner', () => {
    const side = (...others: readonly SceneActor[]) =>
      planLabels([...others, actor('a', 0)], 0.4).get(actorId('a'))?.side;
    // Far off, so that there is room on every side.
    const rim = [sign(-600, -400), sign(600, 400)];
    const [beneath, above, right, left] = [sign(-26, 50), sign(-20, -50), sign(100, -25), sign(-60, 0)];
    expect(side(...rim)).toBe('below');
    expect(side(...rim, beneath)).toBe('above');
    expect(side(...rim, beneath, above)).toBe('right');
    expect(side(...rim, beneath, above, right)).toBe('left');
    expect(side(...rim, beneath, above, right, left)).toBe('below-right');
    // Beyond the rim of the picture nothing would be seen of it.
    const long = { label: 'Somebody with a name' };
    expect(sizeOf([beneath, above, actor('a', 0, long)], 'a')).toBe(0);
    expect(sizeOf([...rim, beneath, above, actor('a', 0, long)], 'a')).toBeGreaterThan(0);
    expect(planLabels([beneath, actor('a', 0)], 1).get(actorId('a'))?.side).toBe('below');
  });

  it('has none stick out of a picture further than a fitted one leaves room, the tiny one above a sheet too', () => {
    const places = fc.array(fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 900 }) }), {
      minLength: 30,
      maxLength: 40,
    });
    fc.assert(
      fc.property(places, fc.integer({ min: 110, max: 700 }), (points, height) => {
        const corners = [0, 900].flatMap((x) => [0, 900].map((y) => ({ x, y })));
        const actors = [...points, ...corners].map((position, at) => actor(`a${at}`, 0, { position, claims: at }));
        const box = boxAround(actors);
        if (!box) throw new Error('there are actors');
        const size = { width: 390, height };
        const { x, y, zoom } = wholeCamera(box, size);
        for (const { box: label } of planLabels(actors, zoom).values()) {
          if (!label) continue;
          expect((label.y1 - y) * zoom).toBeGreaterThanOrEqual(-height / 2);
          expect((label.y2 - y) * zoom).toBeLessThanOrEqual(height / 2);
          expect((label.x1 - x) * zoom).toBeGreaterThanOrEqual(-195);
          expect((label.x2 - x) * zoom).toBeLessThanOrEqual(195);
        }
      }),
    );
  });

  it('has no two labels meet, and none hide the shape of another, but where what matters most must', () => {
    const places = fc.array(fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 900 }) }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(places, fc.double({ min: 0.15, max: 0.78, noNaN: true }), (points, zoom) => {
        const actors = points.map((position, at) => actor(`a${at}`, 0, { position }));
        const named = [...planLabels(actors, zoom)].flatMap(([id, { box }]) => (box ? [{ id, box }] : []));
        const meet = (a: Box, b: Box) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
        for (const { id, box } of named) {
          expect(named.some((other) => other.id !== id && meet(box, other.box))).toBe(false);
          const shapes = actors.filter((other) => other.id !== id).map((other) => shapeBox(other, other.position));
          expect(shapes.some((shape) => meet(box, shape))).toBe(false);
        }
      }),
    );
  });

  it('gives what a search found room before all but what is selected', () => {
    const first = (other: Partial<SceneActor>) => namedOf(facing(other, { matched: true }));
    expect(first({ size: 2 })).toEqual(['right']);
    expect(first({ emphasis: 'near' })).toEqual(['right']);
    expect(first({ emphasis: 'selected' })).toEqual(['left']);
  });

  it('lets a hidden actor take nobody’s room', () => {
    expect(namedOf(facing({}, { size: 3, shown: false }))).toEqual(['left']);
    expect(planLabels(facing({}, { shown: false }), 0.4).size).toBe(1);
  });

  it('does not flicker: zooms a little apart have the same plan', () => {
    expect(sizes([actor('a', 0)], 0.51)).toEqual(sizes([actor('a', 0)], 0.52));
  });
});

describe('labels from afar', () => {
  const at = (id: string, x: number, y: number, change: Partial<SceneActor> = {}) =>
    actor(id, x, { label: 'Somebody', position: { x, y }, ...change });
  const rim = [at('rim a', -900, -600, { label: '.' }), at('rim b', 900, 600, { label: '.' })];

  it('leaves more than a space between two names in a row', () => {
    // Their names would nearly touch beneath them.
    const plan = planLabels([...rim, at('a', 0, 0), at('b', 124, 0)], 0.4);
    const [a, b] = [plan.get('a')?.box, plan.get('b')?.box];
    if (!a || !b) throw new Error('both have room');
    const isInRow = a.y1 < b.y2 && b.y1 < a.y2;
    expect(isInRow ? b.x1 - a.x2 : Infinity).toBeGreaterThan(6 / 0.4);
    expect(isInRow).toBe(false);
  });

  it('puts no name where it would be read as that of the next shape', () => {
    const covers = [at('up', 0, -50, { label: '' }), at('down', 0, 50, { label: '' })];
    const sideOf = (next: number) =>
      planLabels([...rim, ...covers, at('next', next, 0, { label: '' }), at('a', 0, 0)], 0.4).get('a')?.side;
    const reach = planLabels([...rim, ...covers, at('a', 0, 0)], 0.4).get('a')?.box?.x2 ?? 0;
    expect(sideOf(reach + 13 + 24)).toBe('right');
    expect(sideOf(reach + 13 + 8)).toBe('left');
  });

  it('names who is part of many where there is little room beside a name, and what is selected on what recedes', () => {
    const foot = planLabels([...rim, at('a', 0, 0)], 0.4).get('a')?.box?.y2 ?? 0;
    const ring = (beneath: number, change: Partial<SceneActor> = {}) =>
      [sign(0, -50), sign(-50, -8), sign(50, -8), sign(0, foot + 14 + beneath)].map((one) => ({
        ...one,
        ...change,
      }));
    const placeOf = (change: Partial<SceneActor>, others: readonly SceneActor[]) =>
      planLabels([...rim, ...others, at('a', 0, 0, change)], 0.4).get('a');
    expect(placeOf({ claims: 8 }, ring(10))?.box).toBeNull();
    expect(placeOf({ claims: 9 }, ring(10))?.box).not.toBeNull();
    // Not where it is nearer to another than to its own.
    expect(placeOf({ claims: 9 }, ring(2))?.box).toBeNull();
    expect(placeOf({ emphasis: 'selected' }, ring(2))?.box).toBeNull();
    expect(placeOf({ emphasis: 'selected' }, ring(2, { emphasis: 'receded' }))?.box).not.toBeNull();
  });

  it('breaks the name of the voice that matters most into more lines where it would be left out otherwise', () => {
    const hemmed = [0, -1, 1].flatMap((way) => [
      at(`${way} above`, 70 * way, -55, { label: '' }),
      ...(way === 0 ? [] : [at(`${way}`, 60 * way, 0, { label: '' }), at(`${way} below`, 85 * way, 60, { label: '' })]),
    ]);
    const named = at('a', 0, 0, { label: 'The Wall Street Journal', size: 3 });
    const placeOf = (change: object, others: readonly SceneActor[] = hemmed) =>
      planLabels([...rim, ...others, { ...named, ...change }], 0.4).get('a');
    const voice = { voiceKind: 'publication' };
    expect(placeOf(voice, [])?.lines).toEqual(['The Wall', 'Street Journal']);
    expect(placeOf(voice)).toMatchObject({ side: 'below', lines: ['The Wall', 'Street', 'Journal'] });
    expect(placeOf({ ...voice, size: 1 })?.box).toBeNull();
    // The page's own picture has its lines once.
    expect(placeOf({})?.box).toBeNull();
  });

  it('names who is part of more first, of two as large', () => {
    const sideOf = (claims: number) =>
      planLabels([...rim, at('other', 120, -25, { claims: 2 }), at('a', 0, 0, { claims })], 0.4).get('a')?.side;
    expect(sideOf(1)).not.toBe('below');
    expect(sideOf(3)).toBe('below');
  });
});

describe('signGrowth', () => {
  it('leaves a sign out where it could not be told from a name, unless its line is selected', () => {
    expect(signGrowth(0.6, 'plain')).toBe(badgeGrowth(0.6));
    expect(signGrowth(0.4, 'plain')).toBe(0);
    expect(signGrowth(0.4, 'near')).toBe(0);
    expect(signGrowth(0.4, 'selected')).toBe(badgeGrowth(0.4));
  });

  it('leaves the sign of a dispute further out, where it hides nothing', () => {
    expect(signGrowth(0.34, 'plain', true)).toBe(badgeGrowth(0.34));
    expect(signGrowth(0.15, 'plain', true)).toBe(0);
  });
});

describe('badgeGrowth', () => {
  it('keeps the sign on a line legible from afar, and its own size close up', () => {
    expect(badgeGrowth(1)).toBe(1);
    expect(13 * badgeGrowth(0.35) * 0.35).toBeGreaterThan(8);
    expect(badgeGrowth(0.15)).toBeLessThanOrEqual(4);
  });
});
