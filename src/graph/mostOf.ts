import { union, type Box } from './sceneGeometry.ts';

/** Width and height of a window, in model units. */
interface Room {
  readonly width: number;
  readonly height: number;
}

/**
 * The box around one box and as many of the others as go into a window with it; the smallest where several hold as many.
 * All in model units. A box that does not go into the window itself is left as it is.
 */
export function mostOf(box: Box, others: readonly Box[], room: Room): Box {
  const near = others.filter((other) => holds(room, union(box, other)));
  // A window can always be moved until its start and its top lie on boxes that are in it, without losing any.
  const lefts = [box, ...near].map(({ x1 }) => x1).filter((x) => x <= box.x1);
  const tops = [box, ...near].map(({ y1 }) => y1).filter((y) => y <= box.y1);
  let best = { box, count: 0 };
  for (const left of lefts) {
    for (const top of tops) {
      const frame = { x1: left, y1: top, x2: left + room.width, y2: top + room.height };
      if (!isWithin(box, frame)) continue;
      const held = near.filter((other) => isWithin(other, frame));
      const around = held.reduce(union, box);
      if (held.length > best.count || (held.length === best.count && area(around) < area(best.box))) {
        best = { box: around, count: held.length };
      }
    }
  }
  return best.box;
}

const area = ({ x1, y1, x2, y2 }: Box): number => (x2 - x1) * (y2 - y1);

const holds = ({ width, height }: Room, { x1, y1, x2, y2 }: Box): boolean => x2 - x1 <= width && y2 - y1 <= height;

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.x1 >= outer.x1 && inner.y1 >= outer.y1 && inner.x2 <= outer.x2 && inner.y2 <= outer.y2;
