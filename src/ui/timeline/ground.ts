import type { Stretch } from './lanes.ts';

/** A stretch of what marks stand on that looks the same from end to end. */
export interface Ground extends Stretch {
  /** Outside the span of time that is shown, or where the axis is cut short. */
  readonly isSunken: boolean;
  /** Of the days the dataset speaks of. */
  readonly isAsOf: boolean;
}

/** What stands behind the marks, from one end of the drawing to the other, so that a halo round words can be of what they lie on. */
export function groundOf(width: number, sunken: readonly Stretch[], asOf: readonly Stretch[]): readonly Ground[] {
  const inside = (stretches: readonly Stretch[], x: number): boolean =>
    stretches.some(({ x1, x2 }) => x1 <= x && x < x2);
  const ends = [0, width, ...[...sunken, ...asOf].flatMap(({ x1, x2 }) => [x1, x2])].filter(
    (x) => x >= 0 && x <= width,
  );
  const places = [...new Set(ends)].sort((a, b) => a - b);
  return places.slice(1).map((x2, at) => {
    const x1 = places[at] ?? 0;
    return { x1, x2, isSunken: inside(sunken, x1), isAsOf: inside(asOf, x1) };
  });
}
