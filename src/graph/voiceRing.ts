import type { Point } from '../domain/types.ts';
import type { Box } from './sceneGeometry.ts';

/** Room for a voice with its label along a ring, and from ring to ring, model units. */
const ALONG = 120;
const APART = 84;

/**
 * Places for many voices on rectangles around a field, from the middle of its upper side clockwise, in the order of the
 * directions in which the actors that each speaks about lie, seen from the middle; so that lines to one side come from
 * there. Sorts once, else linear.
 */
export function voiceRing(
  places: ReadonlyMap<string, { readonly at: Point }>,
  field: Box,
  voices: readonly { readonly node: { readonly id: string }; readonly links: ReadonlyMap<string, number> }[],
): ReadonlyMap<string, Point> {
  const middle = { x: (field.x1 + field.x2) / 2, y: (field.y1 + field.y2) / 2 };
  const turned = voices
    .map(({ node, links }) => {
      const ends = [...links.keys()].flatMap((id) => places.get(id)?.at ?? []);
      const sum = ends.reduce((to, { x, y }) => ({ x: to.x + x - middle.x, y: to.y + y - middle.y }), { x: 0, y: 0 });
      return { id: node.id, turn: turnOf(sum) };
    })
    .toSorted((a, b) => a.turn - b.turn);

  // Neighbours take turns between the rings, so that every ring goes all the way round.
  const inner = 2 * (field.x2 - field.x1 + field.y2 - field.y1 + 4 * APART);
  const rings = Math.max(1, Math.ceil((turned.length * ALONG) / inner));
  return new Map(
    turned.map(({ id }, at) => {
      const reach = ((at % rings) + 1) * APART;
      const box = { x1: field.x1 - reach, y1: field.y1 - reach, x2: field.x2 + reach, y2: field.y2 + reach };
      return [id, along(box, at / turned.length)];
    }),
  );
}

/** A direction as a number that grows clockwise from straight up, 0 to 4, without trigonometry. */
function turnOf({ x, y }: Point): number {
  const size = Math.abs(x) + Math.abs(y);
  if (size === 0) return 0;
  const part = x / size;
  return y <= 0 ? (part >= 0 ? part : 4 + part) : 2 - part;
}

/** The point at a share of the way round a rectangle, from the middle of its upper side clockwise. */
function along({ x1, y1, x2, y2 }: Box, share: number): Point {
  const [width, height] = [x2 - x1, y2 - y1];
  const round = 2 * (width + height);
  let left = (share * round + width / 2) % round;
  const at = (x: number, y: number): Point => ({ x: Math.round(x), y: Math.round(y) });
  if (left < width) return at(x1 + left, y1);
  left -= width;
  if (left < height) return at(x2, y1 + left);
  left -= height;
  if (left < width) return at(x2 - left, y2);
  return at(x1, y2 - (left - width));
}
