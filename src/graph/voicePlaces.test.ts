import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorId, voiceId } from '../domain/ids.ts';
import type { Point } from '../domain/types.ts';
import { overlap } from './layouts/planar.ts';
import type { SceneActor, SceneVoice } from './scene.ts';
import { labelBox, shapeBox, union } from './sceneGeometry.ts';
import { voicePlaces, type UnplacedVoice } from './voicePlaces.ts';

const actor = (id: string, position: Point, change: Partial<SceneActor> = {}): SceneActor => ({
  id: actorId(id),
  label: `Actor ${id}`,
  name: id,
  type: 'person',
  size: 1,
  position,
  shown: true,
  emphasis: 'plain',
  ...change,
});
const voice = (id: string, links: readonly string[], namesake: string | null = null): UnplacedVoice => ({
  node: {
    id: voiceId(id),
    label: namesake === null ? `Voice ${id}` : '',
    name: id,
    voiceKind: 'named-person',
    size: 1,
    position: { x: 0, y: 0 },
    isAside: false,
    shown: true,
    emphasis: 'plain',
  },
  links: new Map(links.map((link) => [link, 1])),
  namesake,
});
const at = (node: SceneVoice, places: ReadonlyMap<string, Point>): SceneVoice => ({
  ...node,
  position: places.get(node.id) ?? { x: Number.NaN, y: Number.NaN },
});
const far = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Actors on a loose grid, so that there is room between them. */
const world = fc
  .record({ count: fc.integer({ min: 1, max: 16 }), voices: fc.integer({ min: 0, max: 12 }), seed: fc.nat(1000) })
  .map(({ count, voices, seed }) => {
    const actors = Array.from({ length: count }, (_, i) =>
      actor(`a${i}`, { x: (i % 4) * 170 + ((i * seed) % 40), y: Math.floor(i / 4) * 150 + ((i * seed) % 30) }),
    );
    const pick = (i: number) => `a${(i * 7 + seed) % count}`;
    const others = Array.from({ length: voices }, (_, i) => voice(`v${i}`, [pick(i), pick(i + 3)]));
    return { actors, voices: others };
  });

describe('voicePlaces', () => {
  it('puts every voice where its shape and label cover nothing', () => {
    fc.assert(
      fc.property(world, ({ actors, voices }) => {
        const places = voicePlaces(actors, voices);
        const nodes = [...actors, ...voices.map(({ node }) => at(node, places))];
        nodes.forEach((a, i) => {
          for (const b of nodes.slice(i + 1)) {
            const boxes = (node: SceneActor | SceneVoice) => [
              shapeBox(node, node.position),
              labelBox(node, node.position),
            ];
            for (const one of boxes(a)) for (const other of boxes(b)) expect(overlap(one, other)).toBe(0);
          }
        });
      }),
      { numRuns: 25 },
    );
  });

  it('gives the same places for the same input, on whole units', () => {
    fc.assert(
      fc.property(world, ({ actors, voices }) => {
        const places = voicePlaces(actors, voices);
        expect(voicePlaces(actors, voices)).toEqual(places);
        for (const { x, y } of places.values()) expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
        expect([...places.keys()].toSorted()).toEqual(voices.map(({ node }) => node.id).toSorted());
      }),
      { numRuns: 10 },
    );
  });

  it('puts a voice near whom it speaks about', () => {
    const actors = [actor('a', { x: -400, y: 0 }), actor('b', { x: 400, y: 0 }), actor('c', { x: 0, y: 300 })];
    const places = voicePlaces(actors, [voice('v', ['a']), voice('w', ['b'])]);
    expect(far(places.get('v') ?? { x: 0, y: 0 }, { x: -400, y: 0 })).toBeLessThan(120);
    expect(far(places.get('w') ?? { x: 0, y: 0 }, { x: 400, y: 0 })).toBeLessThan(120);
  });

  it('puts a voice that is an actor at its shoulder, its tail towards it, or where there is room', () => {
    const speaker = actor('a', { x: 0, y: 0 });
    const free = voicePlaces([speaker], [voice('v', [], 'a')]).get('v');
    expect(free?.x).toBeGreaterThan(0);
    expect(free?.y).toBeLessThan(0);
    expect(far(free ?? speaker.position, speaker.position)).toBeLessThan(45);
    const taken = voicePlaces([speaker, actor('b', { x: 30, y: -60 })], [voice('v', [], 'a')]).get('v');
    expect(taken).not.toEqual(free);
    expect(far(taken ?? speaker.position, speaker.position)).toBeLessThan(45);
  });

  it('stays by the field of the actors, so that the picture hardly grows', () => {
    const actors = Array.from({ length: 25 }, (_, i) =>
      actor(`a${i}`, { x: (i % 5) * 190, y: Math.floor(i / 5) * 170 }),
    );
    const voices = Array.from({ length: 15 }, (_, i) => voice(`v${i}`, [`a${i}`, `a${24 - i}`]));
    const field = actors
      .map((each) => union(shapeBox(each, each.position), labelBox(each, each.position)))
      .reduce(union);
    for (const { x, y } of voicePlaces(actors, voices).values()) {
      expect(x > field.x1 - 40 && x < field.x2 + 40 && y > field.y1 - 40 && y < field.y2 + 40).toBe(true);
    }
  });

  it('has places for voices without actors, and for thousands', () => {
    expect(voicePlaces([], [voice('v', [])]).size).toBe(1);
    const actors = Array.from({ length: 600 }, (_, i) =>
      actor(`a${i}`, { x: (i % 30) * 60, y: Math.floor(i / 30) * 60 }),
    );
    const voices = Array.from({ length: 3000 }, (_, i) => voice(`v${i}`, [`a${i % 600}`]));
    const started = performance.now();
    const places = voicePlaces(actors, voices);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(3000);
    for (const { x, y } of places.values()) expect(x < -20 || x > 1760 || y < -20 || y > 1160).toBe(true);
  });
});
