import { useState } from 'react';
import type { GraphView } from '../../graph/graphViewTypes.ts';
import { useIndex, useViewKey } from '../../store/hooks.ts';
import {
  linesAround,
  nextLine,
  NO_CURSOR,
  otherEnd,
  placeOfCursor,
  placesOfThing,
  type Cursor,
  type CursorPlace,
} from '../../view/graphCursor.ts';
import { nearestInDirection, type Direction } from '../../view/nearest.ts';
import { t } from '../shared/messages/i18n.ts';
import { isInSight, partAround, type Part } from './sight.ts';
import type { Picture } from './usePicture.ts';

/** Where the keyboard is in the picture, and the ways on from there. Each way answers what there is to say of it. */
export interface GraphCursor {
  readonly place: CursorPlace | null;
  /** What it is on, as it is announced. */
  readonly sentence: () => string;
  readonly step: (direction: Direction) => string;
  readonly walk: (by: 1 | -1) => string;
  readonly cross: () => string;
  /** From a line back to the node it was reached from. */
  readonly leaveLine: () => string;
  /** Where a node or line of the picture is; `null` where the picture has no such thing. */
  readonly placeOf: (id: string) => CursorPlace | null;
  /** Goes there, or stays where there is no such thing. */
  readonly goTo: (id: string) => void;
  /** Stays where it is as this becomes what is selected. */
  readonly stay: (select: string | null) => void;
}

/** @param over which parts of the picture something lies over just now: what is under one is not in sight */
export function useGraphCursor(graph: GraphView, picture: Picture, over: () => readonly Part[]): GraphCursor {
  const index = useIndex();
  const select = useViewKey('select');
  const [cursor, setCursor] = useState<Cursor>(NO_CURSOR);
  const { nodes, lines, net } = picture;
  const places = select === null ? [] : placesOfThing(index, select);
  const place = placeOfCursor(cursor, net, select, places);
  // What was selected once and is selected again takes it along again.
  if (cursor.select !== select) setCursor({ node: place?.node ?? null, line: place?.line?.id ?? null, select });

  const placeOf = (id: string): CursorPlace | null => {
    // A line keeps the end it was reached from.
    if (place && id === (place.line?.id ?? place.node)) return place;
    const line = lines.get(id);
    if (line) return { node: line.from, line };
    return nodes.has(id) ? { node: id, line: null } : null;
  };
  const nodeSentence = (id: string): string => nodes.get(id)?.sentence() ?? '';
  const putOnNode = (node: string): string => {
    setCursor({ node, line: null, select });
    if (!isInSight(graph.boxOf(node), graph.getCamera(), over())) graph.show([node]);
    return nodeSentence(node);
  };
  const putOnLine = (node: string, id: string): string => {
    const line = lines.get(id);
    if (!line) return '';
    setCursor({ node, line: id, select });
    const middle = graph.positionOf(id);
    if (!isInSight(middle && partAround(middle), graph.getCamera(), over())) graph.show([line.from, line.to]);
    const around = linesAround(net, node, graph.positionOf);
    const at = around.findIndex((one) => one.id === id) + 1;
    return t('cursor.lineOf', { line: line.sentence(), at, count: around.length });
  };

  return {
    place,
    sentence: () => {
      if (!place) return t('graph.nothingLeft');
      return place.line ? (lines.get(place.line.id)?.sentence() ?? '') : nodeSentence(place.node);
    },
    step: (direction) => {
      const here = place && graph.positionOf(place.node);
      if (!here) return '';
      const others = net.nodes.flatMap((id) => {
        const point = id === place.node ? null : graph.positionOf(id);
        return point ? [[id, point] as const] : [];
      });
      const next = nearestInDirection(here, direction, others);
      return next === undefined ? t('cursor.rim') : putOnNode(next);
    },
    walk: (by) => {
      if (!place) return '';
      const next = nextLine(linesAround(net, place.node, graph.positionOf), place.line?.id ?? null, by);
      return next ? putOnLine(place.node, next.id) : t('cursor.noLine');
    },
    cross: () => (place?.line ? putOnNode(otherEnd(place.line, place.node)) : t('cursor.notOnLine')),
    leaveLine: () => (place ? putOnNode(place.node) : ''),
    placeOf,
    goTo: (id) => {
      const next = placeOf(id);
      if (next) setCursor({ node: next.node, line: next.line?.id ?? null, select });
    },
    stay: (next) => {
      if (place) setCursor({ node: place.node, line: place.line?.id ?? null, select: next });
    },
  };
}
