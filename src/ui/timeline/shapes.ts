import type { Edge } from '../../domain/extent.ts';

/** A bar of the timeline, in CSS pixels; `y` is its middle. */
export interface Bar {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly height: number;
  readonly start: Edge;
  readonly end: Edge;
}

/** How far a torn end reaches in, in CSS pixels. */
const TOOTH = 4;
/** Widths of the pieces a bar without an end runs out in, from its whole part on, each after a gap of `GAP` pixels. */
const PIECES = [7, 4, 2] as const;
const GAP = 3;
const RUN_OUT = PIECES.reduce<number>((sum, piece) => sum + piece + GAP, 0);

/**
 * The outline of a bar: straight at an end that is a day, torn at one that is some day of a month or a year, and in
 * pieces that grow smaller where there is no end. Told apart by shape alone, so without colour too.
 */
export function barPath({ x1, x2, y, height, start, end }: Bar): string {
  const [top, bottom] = [y - height / 2, y + height / 2];
  const room = Math.max(2, x2 - x1);
  const left = start === 'open' ? Math.min(x1 + RUN_OUT, x1 + room / 2) : x1;
  const right = end === 'open' ? Math.max(x2 - RUN_OUT, x2 - room / 2) : x2;
  const tooth = Math.min(TOOTH, (right - left) / 4);
  const body = [
    `M${left},${top}H${right}`,
    end === 'rough'
      ? `l${-tooth},${height / 4}l${tooth},${height / 4}l${-tooth},${height / 4}l${tooth},${height / 4}`
      : '',
    `V${bottom}H${left}`,
    start === 'rough'
      ? `l${tooth},${-height / 4}l${-tooth},${-height / 4}l${tooth},${-height / 4}l${-tooth},${-height / 4}`
      : '',
    'Z',
  ].join('');
  return [
    body,
    ...(start === 'open' ? pieces(left, -1, top, height) : []),
    ...(end === 'open' ? pieces(right, 1, top, height) : []),
  ].join('');
}

function pieces(from: number, direction: 1 | -1, top: number, height: number): readonly string[] {
  let x = from;
  return PIECES.map((width) => {
    x += direction * GAP;
    const piece = `M${x},${top}h${direction * width}v${height}h${-direction * width}Z`;
    x += direction * width;
    return piece;
  });
}

/** Slanting lines over a bar, for a date that may be any day of it: they lie within its outline. */
export function hatchPath({ x1, x2, y, height }: Pick<Bar, 'x1' | 'x2' | 'y' | 'height'>, step = 6): string {
  const lines: string[] = [];
  for (let x = x1 + TOOTH; x + height <= x2 - TOOTH; x += step) {
    lines.push(`M${x},${y + height / 2}l${height},${-height}`);
  }
  return lines.join('');
}
