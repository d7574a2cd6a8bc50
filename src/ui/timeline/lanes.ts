/** A stretch of a line, in CSS pixels. */
export interface Stretch {
  readonly x1: number;
  readonly x2: number;
}

/**
 * The lane of each stretch, from 0, so that no two in a lane come nearer than `gap`. Each takes the first lane with
 * room, in the order given; for stretches in order of their beginnings that takes no more lanes than there must be.
 */
export function packLanes(stretches: readonly Stretch[], gap: number): readonly number[] {
  const lanes: Stretch[][] = [];
  return stretches.map((stretch) => {
    const found = lanes.findIndex((lane) => lane.every((other) => isApart(stretch, other, gap)));
    const lane = found < 0 ? lanes.length : found;
    (lanes[lane] ??= []).push(stretch);
    return lane;
  });
}

const isApart = (a: Stretch, b: Stretch, gap: number): boolean => a.x2 + gap <= b.x1 || b.x2 + gap <= a.x1;

/** A mark that would like to have words beside it. */
export interface Labelled extends Stretch {
  readonly lane: number;
  /** Width of the words. */
  readonly words: number;
  /** Whether the words may stand on the mark itself. */
  readonly isBar: boolean;
}

/**
 * Where the words of each mark begin: on a bar that is long enough, else after the mark, else before it. `null` where
 * they would touch another mark or other words, or leave the drawing: words are left out, never cut.
 */
export function placeLabels(marks: readonly Labelled[], width: number, gap: number): readonly (number | null)[] {
  const taken = new Map<number, Stretch[]>();
  for (const mark of marks) taken.set(mark.lane, [...(taken.get(mark.lane) ?? []), mark]);
  return marks.map((mark) => {
    const { x1, x2, words, isBar } = mark;
    const others = taken.get(mark.lane) ?? [];
    if (isBar && words + 2 * gap <= x2 - x1) return x1 + gap;
    const free = [x2 + gap, x1 - gap - words].find((start) => {
      const place = { x1: start, x2: start + words };
      return (
        place.x1 >= 0 && place.x2 <= width && others.every((other) => other === mark || isApart(place, other, gap))
      );
    });
    if (free === undefined) return null;
    taken.set(mark.lane, [...others, { x1: free, x2: free + words }]);
    return free;
  });
}
