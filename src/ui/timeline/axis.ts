import { scaleLinear, scaleUtc } from 'd3-scale';
import { dayNumber, dayText } from '../../domain/extent.ts';

/** A stretch of the axis from the beginning of one day to the beginning of another, between two places in CSS pixels. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly x1: number;
  readonly x2: number;
  /** Whether time is cut short here: nothing begins or ends inside, and its days are not to scale with the others. */
  readonly broken: boolean;
}

/** Where days stand, in whole days since 1 January 1970 and CSS pixels. */
export interface Axis {
  readonly width: number;
  readonly segments: readonly Segment[];
  /** Beginnings of days that a range may begin or end at, in order: every day, but none inside a break. */
  readonly stops: readonly number[];
  /** Where a day begins. */
  readonly x: (day: number) => number;
  /** Index of the stop nearest to a place. */
  readonly stopAt: (x: number) => number;
}

/** A stretch is cut short when it is this many times as long as the shorter ones are on average, */
const OUTLIER = 5;
/** and not below so many days, */
const SHORTEST_BREAK = 4;
/** to a width of at most so many pixels. All breaks together take at most half of the axis. */
const BREAK_WIDTH = 72;
/** No more places than this between two days, so that a timeline of centuries still answers at once. */
const MAX_STOPS = 4_000;

/**
 * An axis for days on which something begins or ends: at least two, each the beginning of a day. To scale by the day
 * where they are close, and cut short, which has to be shown, where long stretches lie between them.
 *
 * @param margin CSS pixels that stay free at either end
 */
export function buildAxis(bounds: readonly number[], width: number, margin: number): Axis {
  const edges = [...new Set(bounds)].sort((a, b) => a - b);
  const spans = edges.slice(1).map((to, at) => ({ from: edges[at] ?? to, to, days: to - (edges[at] ?? to) }));
  const cut = breaksOf(spans);

  const room = Math.max(0, width - 2 * margin);
  const breakWidth = cut.size === 0 ? 0 : Math.min(BREAK_WIDTH, room / 2 / cut.size);
  const scaled = spans.reduce((sum, span) => sum + (cut.has(span) ? 0 : span.days), 0);
  const perDay = (room - breakWidth * cut.size) / scaled;
  let x = margin;
  const segments = spans.map((span) => {
    const x1 = x;
    const broken = cut.has(span);
    x += broken ? breakWidth : span.days * perDay;
    return { from: span.from, to: span.to, x1, x2: x, broken };
  });

  const scale = scaleLinear(edges, [margin, ...segments.map(({ x2 }) => x2)]).clamp(true);
  const step = Math.max(1, Math.ceil(scaled / MAX_STOPS));
  const stops = [...segments.flatMap((segment) => daysOf(segment, step)), ...edges.slice(-1)];
  return { width, segments, stops, x: (day) => scale(day), stopAt: (place) => nearest(stops.map(scale), place) };
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly days: number;
}

/** The stretches that would leave the others no room. */
function breaksOf(spans: readonly Span[]): ReadonlySet<Span> {
  const byLength = spans.toSorted((a, b) => b.days - a.days);
  let rest = spans.reduce((sum, { days }) => sum + days, 0);
  const cut = new Set<Span>();
  for (const [at, span] of byLength.entries()) {
    rest -= span.days;
    const others = byLength.length - at - 1;
    if (others === 0 || span.days < SHORTEST_BREAK || span.days < (OUTLIER * rest) / others) break;
    cut.add(span);
  }
  return cut;
}

const daysOf = ({ from, to, broken }: Segment, step: number): readonly number[] =>
  broken ? [from] : Array.from({ length: Math.ceil((to - from) / step) }, (_, at) => from + at * step);

/** Index of the nearest of places in rising order; the earlier of two equally near. */
function nearest(places: readonly number[], place: number): number {
  let best = 0;
  for (const [at, each] of places.entries()) {
    if (Math.abs(each - place) < Math.abs((places[best] ?? Infinity) - place)) best = at;
  }
  return best;
}

/** A place on the axis worth a name. `unit` is the coarsest that names it whole. */
export interface Tick {
  readonly day: number;
  readonly x: number;
  readonly unit: 'year' | 'month' | 'day';
  /** Whether an end of a break, without whose name the axis could not be read. */
  readonly needed: boolean;
}

/** CSS pixels from one tick to the next, about. */
const TICK_ROOM = 64;

/** Ticks of the calendar where the axis is to scale, its end, and the ends of what it cuts short; in order of time. */
export function ticksOf({ segments, x }: Axis): readonly Tick[] {
  const ends = new Set(segments.flatMap(({ from, to, broken }) => (broken ? [from, to] : [])));
  const first = segments[0]?.from;
  if (first !== undefined) ends.add(first);
  const days = new Set(ends);
  const last = segments.at(-1)?.to;
  if (last !== undefined) days.add(last);
  for (const { from, to } of runs(segments)) {
    const scale = scaleUtc().domain([new Date(`${dayText(from)}T00:00:00Z`), new Date(`${dayText(to)}T00:00:00Z`)]);
    const count = Math.max(1, Math.min(to - from, (x(to) - x(from)) / TICK_ROOM));
    // Of the hours it offers within a day or two, none is a day.
    for (const date of scale.ticks(count)) days.add(dayNumber(date.toISOString().slice(0, 10)));
  }
  return [...days]
    .filter((day) => segments.some(({ from, to }) => day >= from && day <= to))
    .sort((a, b) => a - b)
    .map((day) => ({ day, x: x(day), unit: unitOf(day), needed: ends.has(day) }));
}

/** Stretches to scale, with neighbours taken together. */
function runs(segments: readonly Segment[]): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const { from, to, broken } of segments) {
    const last = found.at(-1);
    if (broken) continue;
    if (last?.to === from) last.to = to;
    else found.push({ from, to });
  }
  return found;
}

function unitOf(day: number): Tick['unit'] {
  const text = dayText(day);
  return text.endsWith('-01-01') ? 'year' : text.endsWith('-01') ? 'month' : 'day';
}
