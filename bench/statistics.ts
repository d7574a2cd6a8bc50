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

const between = (decimals: number, { median, min, max }: Spread): readonly [middle: string, range: string] => [
  median.toFixed(decimals),
  `${min.toFixed(decimals)}–${max.toFixed(decimals)}`,
];

export function inMilliseconds(times: Spread): string {
  const [middle, range] = between(0, times);
  return `${middle} ms (${range})`;
}

/** Thousands of bytes; what is the same each time is shown without a range. */
export const inKilobytes = ({ median }: Spread): string => `${(median / 1000).toFixed(1)} kB`;

/** How many times the second the first is, compared pair by pair; without a range where there is none. */
export function inTimes(pairs: readonly (readonly [first: number, second: number])[]): string {
  const usable = pairs.filter(([, second]) => second > 0);
  if (usable.length === 0) return '–';
  const ratios = spread(usable.map(([first, second]) => first / second));
  const [middle, range] = between(2, ratios);
  return ratios.min === ratios.max ? middle : `${middle} (${range})`;
}
