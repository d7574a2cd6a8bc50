import { useCallback } from 'react';
import type { DatasetIndex } from '../domain/datasetIndex.ts';
import type { Point } from '../domain/types.ts';
import type { GraphView } from '../graph/graphViewTypes.ts';
import { useAppState, useViewNow } from '../store/hooks.ts';
import { nodesOfThing } from '../ui/canvas/sight.ts';
import type { View } from '../view/view.ts';
import { noticePlace, RIM, type Kept, type PageBox } from './noticePlace.ts';

/** Into how many parts a selected line is taken to see whether it is covered. */
const PARTS = 12;
const WEIGHT = { control: 1_000, selected: 50, line: 10, node: 1 } as const;

// Of the tools one may stand outside the box of all.
const CONTROLS = '[data-tools], [data-tools] > *, [data-over-top]';

/**
 * Keeps a region of notices in the main part of the page, where it covers neither controls nor what is selected, and of
 * the picture as little as can be; where it has no room there, the style sheet places it. What is given back ends that.
 */
export function useNoticePlace(graph: GraphView | null): (region: HTMLElement) => () => void {
  const load = useAppState((state) => state.load);
  const index = load.kind === 'ready' ? load.index : null;
  const viewNow = useViewNow();
  return useCallback(
    (region) => {
      const room = document.getElementById('graph');
      if (!room || !index || typeof ResizeObserver === 'undefined') return () => {};
      const observer = new ResizeObserver(() =>
        putInto(room, region, graph ? drawn(graph, room.getBoundingClientRect(), index, viewNow()) : null),
      );
      observer.observe(room);
      // Its words may be set larger or wider apart.
      observer.observe(region);
      return () => {
        observer.disconnect();
        region.removeAttribute('style');
      };
    },
    [graph, index, viewNow],
  );
}

function putInto(main: HTMLElement, region: HTMLElement, picture: Drawn | null): void {
  const room = main.getBoundingClientRect();
  region.style.inset = 'auto';
  region.style.padding = '0';
  region.style.maxInlineSize = `${Math.max(room.width - 2 * RIM, 0)}px`;
  const isRightToLeft = getComputedStyle(region).direction === 'rtl';
  // A sheet at its full height lies over the whole of it.
  const isUnderSheet = document.querySelector('[data-height="full"]') !== null;
  const place = isUnderSheet
    ? null
    : noticePlace(
        region.getBoundingClientRect(),
        room,
        [...controls(), ...(picture?.selected ?? [])],
        picture?.nodes ?? (() => []),
        isRightToLeft,
      );
  if (place) {
    region.style.left = `${place.x}px`;
    region.style.top = `${place.y}px`;
  } else region.removeAttribute('style');
}

const controls = (): readonly Kept[] =>
  [...document.querySelectorAll(CONTROLS)].map((control) => ({
    box: control.getBoundingClientRect(),
    weight: WEIGHT.control,
  }));

interface Drawn {
  readonly selected: readonly Kept[];
  readonly nodes: () => readonly Kept[];
}

/** What the picture shows, while it is what the main part shows. */
function drawn(graph: GraphView, room: PageBox, index: DatasetIndex, view: View): Drawn | null {
  if (view.mode !== 'relationships' && view.mode !== 'sourcing') return null;
  const selected = view.select === null ? [] : nodesOfThing(index, view.select, view.mode);
  const placeOf = (id: string): Point[] => {
    const at = graph.positionOf(id);
    return at ? [{ x: room.left + at.x, y: room.top + at.y }] : [];
  };
  const drawnAt = (id: string, weight: number): Kept[] => {
    const part = graph.boxOf(id);
    return part ? [{ box: { ...part, left: room.left + part.left, top: room.top + part.top }, weight }] : [];
  };
  const ids: readonly string[] = [...index.actors.keys(), ...(view.mode === 'sourcing' ? index.voices.keys() : [])];
  const ends = selected.flatMap(placeOf);
  const [from, to] = ends;
  return {
    selected: [...selected.flatMap((id) => drawnAt(id, WEIGHT.selected)), ...(from && to ? along(from, to) : [])],
    nodes: () => ids.flatMap((id) => drawnAt(id, WEIGHT.node)),
  };
}

const along = (from: Point, to: Point): readonly Kept[] =>
  Array.from({ length: PARTS - 1 }, (_, at) => {
    const t = (at + 1) / PARTS;
    const [x, y] = [from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t];
    return { box: { left: x - 4, top: y - 4, width: 8, height: 8 }, weight: WEIGHT.line };
  });
