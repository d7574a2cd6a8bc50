import { dayText } from '../../domain/extent.ts';
import { formatTick } from '../shared/dates.ts';
import type { Tick } from './axis.ts';
import { textWidth } from './textWidth.ts';

const SIZE = 12;
const INSET = 4;
const GAP = 8;

export interface TickLabel {
  readonly day: number;
  readonly x: number;
  /** Where the words begin. */
  readonly start: number;
  readonly text: string;
}

/** The ticks whose names have room beside one another: first those the axis cannot be read without, then as many more as fit. */
export function labelTicks(ticks: readonly Tick[], width: number): readonly TickLabel[] {
  const wanted = ticks.map((tick, at) => {
    const before = ticks[at - 1];
    const isNewYear = !before || dayText(before.day).slice(0, 4) !== dayText(tick.day).slice(0, 4);
    const text = formatTick(dayText(tick.day), tick.unit, isNewYear || tick.unit === 'month');
    const words = textWidth(text, SIZE);
    // The name of the end may reach back over it.
    const start = at === ticks.length - 1 ? Math.min(tick.x + INSET, width - words) : tick.x + INSET;
    return { tick, text, start, end: start + words };
  });
  const placed: (typeof wanted)[number][] = [];
  for (const one of [...wanted.filter(({ tick }) => tick.needed), ...wanted.filter(({ tick }) => !tick.needed)]) {
    const isClear = placed.every((other) => one.end + GAP <= other.start || other.end + GAP <= one.start);
    if (one.end <= width && isClear) placed.push(one);
  }
  return placed.map(({ tick: { day, x }, start, text }) => ({ day, x, start, text })).toSorted((a, b) => a.x - b.x);
}
