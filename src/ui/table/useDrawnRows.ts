import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useMemo, useState } from 'react';

/** Up to so many rows are all drawn, so that the browser's own search, a screen reader and paper have them all. */
export const MOST_DRAWN = 200;

/** Height a row is taken to have until the first are drawn, in CSS pixels. */
const USUAL_HEIGHT = 64;
/** Rows drawn beyond either end of what is in sight, so that Tab always finds a next one. */
const BEYOND = 12;

interface Options {
  /** The rows there are, each by its id: what is known of a row's height goes with it wherever it is sorted to. */
  readonly ids: readonly string[];
  /** Whether rows out of sight are left out. */
  readonly isLong: boolean;
  /** What scrolls. */
  readonly scroller: HTMLElement | null;
  /** What holds the rows. */
  readonly body: HTMLElement | null;
  /** Height of what stays over the first rows while they scroll, in CSS pixels. */
  readonly covered: number;
  /** Rows that stay drawn wherever one scrolls: that of the keyboard, that of the selection. */
  readonly kept: readonly number[];
}

/** A row to draw, with the height of what is left out before it, in CSS pixels. */
interface DrawnRow {
  readonly at: number;
  readonly gap: number;
}

interface DrawnRows {
  readonly rows: readonly DrawnRow[];
  /** Height of what is left out after the last, in CSS pixels. */
  readonly rest: number;
  /** Takes a row's height, where that matters. */
  readonly measure: ((row: HTMLElement | null) => void) | undefined;
  readonly scrollTo: (at: number) => void;
}

/** Which rows of a table are drawn: all, or of a long one those in sight and some around them. */
export function useDrawnRows({ ids, isLong, scroller, body, covered, kept }: Options): DrawnRows {
  const count = ids.length;
  // How far the first row is from the beginning of what scrolls.
  const [margin, setMargin] = useState(0);
  // What the first rows drawn are high on average is the best guess for the others.
  const [usual, setUsual] = useState(USUAL_HEIGHT);
  useLayoutEffect(() => {
    if (!scroller || !body || !isLong) return;
    setMargin(body.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop);
    const heights = [...body.querySelectorAll('[data-row]')].map((row) => row.getBoundingClientRect().height);
    const sum = heights.reduce((all, height) => all + height, 0);
    if (sum > 0) setUsual(Math.round(sum / heights.length));
  }, [scroller, body, isLong]);

  const rangeExtractor = useCallback(
    (range: Range) =>
      [...new Set([...defaultRangeExtractor(range), ...kept.filter((at) => at >= 0 && at < count)])].sort(
        (a, b) => a - b,
      ),
    [kept, count],
  );
  // Another guess must be another function, or the virtualizer keeps what it made of the one before.
  const getItemKey = useMemo(() => keysOf(ids, usual), [ids, usual]);
  const virtualizer = useVirtualizer({
    count: isLong ? count : 0,
    enabled: isLong,
    getScrollElement: () => scroller,
    estimateSize: () => usual,
    overscan: BEYOND,
    scrollMargin: margin,
    scrollPaddingStart: covered,
    rangeExtractor,
    getItemKey,
  });
  // Rows stand in the flow of the page, whose own scroll anchoring keeps what is in sight in its place as those before it
  // get their true height. To correct it twice would also stop a scroll to the end, or to the beginning, on its way.
  useLayoutEffect(() => {
    virtualizer.shouldAdjustScrollPositionOnItemSizeChange = () => false;
  }, [virtualizer]);
  if (!isLong) {
    return {
      rows: Array.from({ length: count }, (_, at) => ({ at, gap: 0 })),
      rest: 0,
      measure: undefined,
      scrollTo: () => {},
    };
  }
  let end = margin;
  const rows = virtualizer.getVirtualItems().map((item) => {
    const gap = Math.max(0, item.start - end);
    end = item.end;
    return { at: item.index, gap };
  });
  return {
    rows,
    rest: Math.max(0, virtualizer.getTotalSize() + margin - end),
    measure: virtualizer.measureElement,
    scrollTo: (at) => virtualizer.scrollToIndex(at, { align: 'auto' }),
  };
}

/** The key of each row; another function for another `usual` height. */
const keysOf =
  (ids: readonly string[], _usual: number): ((at: number) => string | number) =>
  (at) =>
    ids[at] ?? at;
