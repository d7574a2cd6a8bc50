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
  /** Widths of the words, the wordiest first; the last are those it has to make do with. */
  readonly words: readonly number[];
  /** The room that these take on the mark itself, where they come near nobody else; unless told, that with a gap on either side. */
  readonly onBar?: readonly number[];
  /** Whether the words may stand on the mark itself. */
  readonly isBar: boolean;
}

/** Where words begin, and which of those offered they are. */
export interface PlacedLabel {
  readonly start: number;
  readonly choice: number;
}

/**
 * Where the words of each mark begin: on a bar that is long enough, else after the mark, else before it; the wordiest
 * that have room. `null` where they would touch another mark or other words, or leave the drawing: words are left out,
 * never cut. Nobody gets more words where that would leave another without any.
 * @param rule a line from top to bottom, which words beside a mark do not cross where they have room on its other side
 */
export function placeLabels(
  marks: readonly Labelled[],
  width: number,
  gap: number,
  rule = Infinity,
): readonly (PlacedLabel | null)[] {
  const taken = new Map<number, (Stretch & { readonly of: Labelled })[]>();
  for (const mark of marks)
    taken.set(mark.lane, [...(taken.get(mark.lane) ?? []), { x1: mark.x1, x2: mark.x2, of: mark }]);
  const placeOf = (mark: Labelled, choice: number): PlacedLabel | null => {
    const words = mark.words[choice];
    if (words === undefined) return null;
    if (mark.isBar && (mark.onBar?.[choice] ?? words + 2 * gap) <= mark.x2 - mark.x1)
      return { start: mark.x1 + gap, choice };
    const others = (taken.get(mark.lane) ?? []).filter(({ of }) => of !== mark);
    const starts = [mark.x2 + gap, mark.x1 - gap - words].filter((x1) => {
      const place = { x1, x2: x1 + words };
      return x1 >= 0 && place.x2 <= width && others.every((other) => isApart(place, other, gap));
    });
    const start = starts.find((x1) => rule <= x1 || x1 + words <= rule) ?? starts[0];
    return start === undefined ? null : { start, choice };
  };
  const take = (mark: Labelled, placed: PlacedLabel): void => {
    const own = (taken.get(mark.lane) ?? []).filter(({ of, ...place }) => of !== mark || place.x1 === mark.x1);
    const isOnBar = mark.x1 < placed.start && placed.start < mark.x2;
    const x2 = isOnBar ? mark.x2 : placed.start + (mark.words[placed.choice] ?? 0);
    taken.set(mark.lane, [...own, { x1: placed.start, x2, of: mark }]);
  };
  const few = marks.map((mark) => {
    const placed = placeOf(mark, mark.words.length - 1);
    if (placed) take(mark, placed);
    return placed;
  });
  return marks.map((mark, at) => {
    const least = few[at];
    if (!least) return null;
    for (let choice = 0; choice < least.choice; choice++) {
      const placed = placeOf(mark, choice);
      if (!placed) continue;
      take(mark, placed);
      return placed;
    }
    return least;
  });
}
