import { describe, expect, it } from 'vitest';
import type { Point } from '../../domain/types.ts';
import type { GraphView } from '../../graph/graphViewTypes.ts';
import { aroundCard } from './aroundCard.ts';
import { cardPlace } from './cardPlace.ts';

const PLACES: Readonly<Record<string, Point>> = {
  iran: { x: 400, y: 300 },
  syria: { x: 400, y: 580 },
  rebels: { x: 420, y: 20 },
};
const positionOf = (id: string): Point | null => PLACES[id] ?? null;
const graph = {
  positionOf,
  boxOf: (id: string) => {
    const at = positionOf(id);
    return at && { left: at.x - 10, top: at.y - 10, width: 20, height: 20 };
  },
} as unknown as GraphView;

const target = (id: string) => ({ kind: 'actor' as const, id, at: { x: 400, y: 300 } });

describe('a card about an actor', () => {
  it('keeps off the lines that lead to those beside it', () => {
    const room = { width: 800, height: 600 };
    const card = { width: 200, height: 100 };
    const alone = aroundCard(graph, target('iran'), { ends: [], beside: [], all: Object.keys(PLACES) });
    expect(cardPlace(alone.about, card, room, alone.kept)).toEqual({ x: 300, y: 316 });
    const { about, kept } = aroundCard(graph, target('iran'), {
      ends: [],
      beside: ['syria', 'rebels'],
      all: Object.keys(PLACES),
    });
    // Beneath still, past the one that leads there.
    expect(cardPlace(about, card, room, kept)).toEqual({ x: 416, y: 316 });
  });

  it('takes no line to where nothing is drawn', () => {
    const { kept } = aroundCard(graph, target('iran'), { ends: [], beside: ['qatar'], all: [] });
    expect(kept).toEqual([]);
  });
});
