import { describe, expect, it } from 'vitest';
import { voiceRing } from './voiceRing.ts';

const FIELD = { x1: -500, y1: -300, x2: 500, y2: 300 };
const ACTORS = new Map(
  Object.entries({ up: [0, -200], right: [400, 0], down: [0, 200], left: [-400, 0], upLeft: [-300, -200] }).map(
    ([id, [x = 0, y = 0]]) => [id, { at: { x, y } }] as const,
  ),
);
const voice = (id: string, ...links: readonly string[]) => ({
  node: { id },
  links: new Map(links.map((link) => [link, 1])),
});

describe('voiceRing', () => {
  it('goes round in the order of the directions in which those spoken of lie', () => {
    const places = voiceRing(ACTORS, FIELD, [
      voice('w', 'left'),
      voice('s', 'down'),
      voice('nw', 'upLeft'),
      voice('n', 'up'),
      voice('e', 'right'),
    ]);
    expect([...places.keys()]).toEqual(['n', 'e', 's', 'w', 'nw']);
    expect(places.get('n')).toEqual({ x: 0, y: -384 });
    expect(places.get('e')?.x).toBe(584);
    expect(places.get('w')?.x).toBeLessThan(0);
  });

  it('takes more rings for more voices, each all the way round, and none inside the field', () => {
    const places = [
      ...voiceRing(
        ACTORS,
        FIELD,
        Array.from({ length: 200 }, (_, i) => voice(`v${i}`, ['up', 'right', 'down', 'left'][i % 4] ?? 'up')),
      ).values(),
    ];
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(200);
    const rings = new Set(places.map(({ x, y }) => Math.max(Math.abs(x) - 500, Math.abs(y) - 300)));
    expect(rings.size).toBeGreaterThan(3);
    expect(Math.min(...rings)).toBe(84);
    for (const side of [(x: number) => x < -500, (x: number) => x > 500]) {
      expect(places.filter(({ x }) => side(x)).length).toBeGreaterThan(20);
    }
  });

  it('has a place for a voice that is joined to nothing', () => {
    expect(voiceRing(ACTORS, FIELD, [voice('v')]).size).toBe(1);
  });
});
