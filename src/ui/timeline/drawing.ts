import type { Extent } from '../../domain/extent.ts';
import type { DatedClaim } from '../../view/timeline.ts';
import { buildAxis, type Axis } from './axis.ts';
import { packLanes, placeLabels, type Stretch } from './lanes.ts';
import { textWidth } from './textWidth.ts';
import { textWidth as measuredWidth } from '../../encoding/textWidth.ts';

/** Sizes in CSS pixels. */
export const LABEL_SIZE = 12;
const POINT = 12;
const LEAST_BAR = 12;
const LANE_GAP = 6;
const LABEL_GAP = 5;
/** Between the words on a bar and its end. */
const END_GAP = 3;
/** Widths measured of letters that are heavier than those of the timeline. */
const LIGHTER = 0.97;

/** A dated claim with its place on the drawing, in CSS pixels from its start; `lane` counts from 0, from the top. */
export interface Mark {
  readonly dated: DatedClaim;
  readonly x1: number;
  readonly x2: number;
  readonly lane: number;
  /** Its words and where they begin; `null` where there is no room for any. */
  readonly label: { readonly start: number; readonly text: string } | null;
}

export interface Drawing {
  readonly axis: Axis;
  readonly marks: readonly Mark[];
  readonly lanes: number;
}

/** What an extent needs of the axis: where its days begin, and where they are over. */
const boundsOf = ({ first, last }: Pick<Extent, 'first' | 'last'>): readonly number[] => [
  ...(first === null ? [] : [first]),
  ...(last === null ? [] : [last + 1]),
];

/**
 * Lays out what is dated. The axis holds all that the dataset dates, so that it stays as it is whatever the filters leave;
 * `null` where it dates nothing.
 *
 * @param extents of all claims of the dataset that are dated
 * @param asOf the days the dataset speaks of
 * @param words what may stand beside a mark, the wordiest first
 * @param signs what of these must stand there; a mark keeps room for it
 */
export function layOut(
  extents: readonly Extent[],
  asOf: Extent | undefined,
  dated: readonly DatedClaim[],
  words: (dated: DatedClaim) => readonly string[],
  signs: (dated: DatedClaim) => string,
  { width, margin }: { readonly width: number; readonly margin: number },
): Drawing | null {
  if (extents.length === 0) return null;
  const axis = buildAxis([...extents, ...(asOf ? [asOf] : [])].flatMap(boundsOf), width, margin);
  const ordered = dated
    .map((each) => ({ each, signs: textWidth(signs(each), LABEL_SIZE), ...stretchOf(axis, each.extent) }))
    .toSorted((a, b) => a.x1 - b.x1 || b.x2 - a.x2);
  const lanes = packLanes(
    ordered.map(({ x1, x2, signs }) => ({
      x1,
      x2: signs > 0 && x2 - x1 < signs + 2 * LABEL_GAP ? x2 + LABEL_GAP + signs : x2,
    })),
    LANE_GAP,
  );
  const placed = ordered.map(({ each, x1, x2 }, at) => ({
    dated: each,
    x1,
    x2,
    lane: lanes[at] ?? 0,
    texts: words(each),
    words: words(each).map((text) => textWidth(text, LABEL_SIZE)),
    // A date that would have fitted is missed more than a little room within its own bar.
    onBar: words(each).map((text) => LABEL_GAP + measuredWidth(text) * LIGHTER * LABEL_SIZE + END_GAP),
    isBar: each.extent.kind !== 'day',
  }));
  const labels = placeLabels(placed, width, LABEL_GAP, asOf && reachOf(axis, asOf).x2);
  return {
    axis,
    marks: placed.map(({ dated: one, x1, x2, lane, texts }, at) => {
      const label = labels[at];
      return {
        dated: one,
        x1,
        x2,
        lane,
        label: label ? { start: label.start, text: texts[label.choice] ?? '' } : null,
      };
    }),
    lanes: Math.max(0, ...lanes.map((lane) => lane + 1)),
  };
}

/** From where its first day begins to where its last is over; to an end of the drawing where it has none. */
export const reachOf = (axis: Axis, { first, last }: Pick<Extent, 'first' | 'last'>): Stretch => ({
  x1: first === null ? 0 : axis.x(first),
  x2: last === null ? axis.width : axis.x(last + 1),
});

/** A day is a point in the middle of its room; anything else reaches from its first day to its last. */
function stretchOf(axis: Axis, { kind, first, last }: Extent): { readonly x1: number; readonly x2: number } {
  const { x1, x2 } = reachOf(axis, { first, last });
  const least = kind === 'day' ? POINT : LEAST_BAR;
  if (kind !== 'day' && x2 - x1 >= least) return { x1, x2 };
  const middle = (x1 + x2) / 2;
  return { x1: middle - least / 2, x2: middle + least / 2 };
}
