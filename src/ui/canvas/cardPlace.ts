import type { Point } from '../../domain/types.ts';
import type { Part } from './sight.ts';

type Extent = Pick<Part, 'width' | 'height'>;

/** What a card is better not laid over, in CSS pixels of the picture, and how much so. */
export interface Kept {
  readonly part: Part;
  readonly weight: number;
}

/** Between a card and what it is about, and between it and the rim, in CSS pixels. */
const GAP = 6;
const RIM = 6;

/**
 * Where the top left of a card goes that is about a part of a room of this size: beneath it, above it, at a side or at a
 * corner, where it covers least of what is to be kept in sight; of places as good, centred beneath, or above where there is no
 * room beneath. Never over the rim while the room is large enough, nor over what it is about while there is room beside
 * that. All in CSS pixels.
 */
export function cardPlace(about: Part, card: Extent, room: Extent, kept: readonly Kept[] = []): Point {
  const within = (value: number, most: number): number => Math.max(RIM, Math.min(value, most - RIM));
  const across = (x: number): number => within(x, room.width - card.width);
  const level = (y: number): number => within(y, room.height - card.height);
  const middle = { x: about.left + about.width / 2, y: about.top + about.height / 2 };
  const beneath = about.top + about.height + GAP;
  const above = about.top - GAP - card.height;
  const right = about.left + about.width + GAP;
  const left = about.left - GAP - card.width;
  const lefts = [middle.x - card.width / 2, middle.x, middle.x - card.width, right, left].map(across);
  const tops = [middle.y - card.height / 2, about.top, about.top + about.height - card.height, beneath, above].map(
    level,
  );
  const hasRoomBeneath = beneath + card.height + RIM <= room.height;
  const places: readonly Point[] = [
    ...(hasRoomBeneath ? lefts.map((x) => ({ x, y: beneath })) : []),
    ...(above >= RIM ? lefts.map((x) => ({ x, y: above })) : []),
    ...(right + card.width + RIM <= room.width ? tops.map((y) => ({ x: right, y })) : []),
    ...(left >= RIM ? tops.map((y) => ({ x: left, y })) : []),
  ];
  const cost = ({ x, y }: Point): number =>
    kept.reduce((sum, { part, weight }) => sum + (isOver({ left: x, top: y, ...card }, part) ? weight : 0), 0);
  const costs = places.map(cost);
  return places[costs.indexOf(Math.min(...costs))] ?? { x: across(middle.x - card.width / 2), y: beneath };
}

const isOver = (a: Part, b: Part): boolean =>
  a.left < b.left + b.width && a.left + a.width > b.left && a.top < b.top + b.height && a.top + a.height > b.top;
