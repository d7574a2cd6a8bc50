import type { Point } from '../domain/types.ts';

const ITERATIONS = 160;

/**
 * A plain force-directed arrangement (Fruchterman and Reingold, "Graph Drawing by Force-directed Placement", 1991)
 * for a dataset that brings no positions: same input, same output. Quadratic in `count`, so meant for a few hundred.
 * `spacing` is the distance, in model units, that two related items aim for.
 */
export function forceLayout(count: number, links: readonly (readonly [number, number])[], spacing: number): Point[] {
  const places = spiral(count, spacing);
  let heat = spacing * 2;
  for (let round = 0; round < ITERATIONS; round++, heat *= 0.975) {
    const push = places.map(() => ({ x: 0, y: 0 }));
    for (let i = 0; i < count; i++) {
      for (let j = i + 1; j < count; j++) shift(push, places, i, j, (distance) => (spacing * spacing) / distance);
    }
    for (const [i, j] of links) shift(push, places, i, j, (distance) => -(distance * distance) / spacing);
    places.forEach((place, i) => {
      // A pull to the middle keeps islands from drifting off.
      const x = (push[i]?.x ?? 0) - place.x * 0.6;
      const y = (push[i]?.y ?? 0) - place.y * 0.6;
      const length = Math.max(Math.hypot(x, y), 1e-9);
      const step = Math.min(length, heat);
      place.x += (x / length) * step;
      place.y += (y / length) * step;
    });
  }
  return places.map(rounded);
}

/** Items on a sunflower spiral, the first in the middle: even density at any size (Vogel 1979). Linear. */
export function spiralLayout(count: number, spacing: number): Point[] {
  return spiral(count, spacing).map(rounded);
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

const spiral = (count: number, spacing: number): { x: number; y: number }[] =>
  Array.from({ length: count }, (_, i) => {
    const radius = spacing * Math.sqrt(i) * 0.75;
    return { x: radius * Math.cos(i * GOLDEN_ANGLE), y: radius * Math.sin(i * GOLDEN_ANGLE) };
  });

const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

function shift(
  push: { x: number; y: number }[],
  places: readonly Point[],
  i: number,
  j: number,
  force: (distance: number) => number,
): void {
  const [a, b, pushA, pushB] = [places[i], places[j], push[i], push[j]];
  if (!a || !b || !pushA || !pushB || i === j) return;
  const distance = Math.max(Math.hypot(a.x - b.x, a.y - b.y), 1);
  const strength = force(distance) / distance;
  const x = (a.x - b.x) * strength;
  const y = (a.y - b.y) * strength;
  pushA.x += x;
  pushA.y += y;
  pushB.x -= x;
  pushB.y -= y;
}
