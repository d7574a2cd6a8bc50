/** The middle of the values, and how far they spread. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** @throws for an empty list, which has no middle. */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.ceil((sorted.length - 1) / 2)];
  const min = sorted[0];
  const max = sorted.at(-1);
  if (low === undefined || high === undefined || min === undefined || max === undefined) {
    throw new RangeError('No values to sum up.');
  }
  return { median: (low + high) / 2, min, max };
}

/** How many times the second the first is, pair by pair; `null` where no pair can be compared. */
export function timesAsMuch(pairs: readonly (readonly [first: number, second: number])[]): Spread | null {
  const ratios = pairs.filter(([, second]) => second > 0).map(([first, second]) => first / second);
  return ratios.length === 0 ? null : spread(ratios);
}

/** How long a screen shows a frame, in milliseconds. */
const FRAME = 1000 / 60;

/** From the times of frames, in milliseconds, how many there were in a second; 0 for fewer than two. */
export function framesPerSecond(times: readonly number[]): number {
  const [first, last] = [times[0], times.at(-1)];
  return first === undefined || last === undefined || last <= first ? 0 : ((times.length - 1) * 1000) / (last - first);
}

/**
 * Which share of frames came later than so many frames of the screen after the one before. The clock of a screen is
 * not quite even, so half a frame more is not late.
 */
export function shareOver(times: readonly number[], frames: number): number {
  const gaps = times.slice(1).map((time, place) => time - (times[place] ?? time));
  if (gaps.length === 0) return 1;
  return gaps.filter((gap) => gap > (frames + 0.5) * FRAME).length / gaps.length;
}

/** A spread as text: the middle and the range; what is the same each time, once. */
export function inWords({ median, min, max }: Spread, show: (value: number) => string): string {
  const [middle, least, most] = [show(median), show(min), show(max)];
  return least === most ? middle : `${middle} (${least}–${most})`;
}
