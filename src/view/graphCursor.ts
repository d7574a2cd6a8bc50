import { findThing, type DatasetIndex } from '../domain/datasetIndex.ts';
import type { Point } from '../domain/types.ts';

/** A line of a picture: a relationship or, where voices are drawn, what joins them to actors and to each other. */
export interface NetLine {
  readonly id: string;
  /** Ids of its two ends, in the direction it is drawn. */
  readonly from: string;
  readonly to: string;
}

/** What a picture shows, for a keyboard to walk on. */
export interface Net {
  /** Ids, in the order of the dataset. */
  readonly nodes: readonly string[];
  readonly lines: readonly NetLine[];
}

/** Where a keyboard was put in a picture, and what was selected then. What is selected later takes it along. */
export interface Cursor {
  readonly node: string | null;
  /** The line it is on, reached from `node`. */
  readonly line: string | null;
  readonly select: string | null;
}

export const NO_CURSOR: Cursor = { node: null, line: null, select: null };

/** A node, and the line of it that the keyboard is on, if any. */
export interface CursorPlace {
  readonly node: string;
  readonly line: NetLine | null;
}

/**
 * Where the keyboard is in a net: where it was put, while that is still shown; at what was selected since, where that
 * is shown; else at the first node. `null` in an empty net. The list is the selected thing's, from `placesOfThing`.
 */
export function placeOfCursor(
  cursor: Cursor,
  net: Net,
  select: string | null,
  places: readonly string[],
): CursorPlace | null {
  const selected = select === null || select === cursor.select ? null : firstPlace(net, places);
  const put = cursor.node !== null && net.nodes.includes(cursor.node) ? cursor.node : null;
  if (selected) return selected;
  if (put !== null) return { node: put, line: net.lines.find((line) => isOn(line, cursor.line, put)) ?? null };
  const [first] = net.nodes;
  return firstPlace(net, places) ?? (first === undefined ? null : { node: first, line: null });
}

const isOn = ({ id, from, to }: NetLine, line: string | null, node: string): boolean =>
  id === line && (from === node || to === node);

function firstPlace({ nodes, lines }: Net, ids: readonly string[]): CursorPlace | null {
  for (const id of ids) {
    if (nodes.includes(id)) return { node: id, line: null };
    const line = lines.find((one) => one.id === id);
    if (line) return { node: line.from, line };
  }
  return null;
}

/** Ids of what may stand for a thing in a picture, nearest first: of a claim, its relationship, then its subject. */
export function placesOfThing(index: DatasetIndex, id: string): readonly string[] {
  const thing = findThing(index, id);
  switch (thing?.kind) {
    case 'claim':
    case 'relationship':
      return [thing.relationship.id, thing.relationship.subject];
    case 'voice':
      return thing.voice.actor === undefined ? [id] : [id, thing.voice.actor];
    case 'speech':
      return [id, thing.speech.voice, thing.speech.actor];
    case 'carriage':
      return [id, thing.carriage.from];
    case 'quote': {
      const [claim] = index.claimsOfQuote.get(thing.quote.id) ?? [];
      return claim ? placesOfThing(index, claim.id) : [];
    }
    case 'actor':
    case undefined:
      return [id];
  }
}

/**
 * The lines of a node in the order a hand would go round it: clockwise, from the top, by where their other ends are. Lines to
 * one and the same end keep the order of the net; those whose end has no place come last.
 */
export function linesAround(net: Net, node: string, positionOf: (id: string) => Point | null): readonly NetLine[] {
  const here = positionOf(node);
  const turn = (line: NetLine): number => {
    const there = positionOf(otherEnd(line, node));
    if (!here || !there || otherEnd(line, node) === node) return Infinity;
    const angle = Math.atan2(there.x - here.x, here.y - there.y);
    return angle < 0 ? angle + 2 * Math.PI : angle;
  };
  return net.lines
    .filter(({ from, to }) => from === node || to === node)
    .map((line) => ({ line, turn: turn(line) }))
    .sort((a, b) => (a.turn === b.turn ? 0 : a.turn - b.turn))
    .map(({ line }) => line);
}

/** The end of a line that is not this one; the same again for a line that comes back to where it starts. */
export const otherEnd = ({ from, to }: NetLine, node: string): string => (from === node ? to : from);

/** The line after, or before, the present one, round and round; the first or last where there is none yet. */
export function nextLine(lines: readonly NetLine[], present: string | null, step: 1 | -1): NetLine | undefined {
  const at = lines.findIndex(({ id }) => id === present);
  return at === -1 ? lines.at(step === 1 ? 0 : -1) : lines[(at + step + lines.length) % lines.length];
}
