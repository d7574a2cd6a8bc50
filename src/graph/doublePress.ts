import type { Point } from '../domain/types.ts';

/** Two presses within this many milliseconds at one place are a double press. */
const DOUBLE_PRESS_MS = 500;
/** How far apart they may be, in CSS pixels: by a hand on a mouse, by a finger on glass. */
const MOUSE_SLOP = 6;
const TOUCH_SLOP = 28;

/**
 * Tells double presses by their place on the screen. The first press on a thing may open a panel, which moves the
 * picture or comes to lie where the thing was; the second was meant for that thing all the same, and for nothing else.
 */
export interface DoublePress {
  /** Takes a tap in the container on a thing, or on the ground (`null`). Answers whether it is the second of two. */
  readonly tap: (id: string | null, event: Event) => boolean;
  readonly destroy: () => void;
}

interface First {
  readonly id: string;
  readonly at: Point | null;
  readonly slop: number;
  readonly time: number;
  /** Whether a second press has begun. Without one, a click that follows is the echo of a touch. */
  isPressedAgain: boolean;
}

/**
 * @param container where taps are taken with `tap`
 * @param page what is around it: presses there are watched for a second press and for the echo of a touch, and
 * those two are kept from what lies there
 * @param onDouble is told of the thing that the first press was on
 */
export function listenToDoublePress(
  container: EventTarget,
  page: EventTarget,
  onDouble: (id: string) => void,
): DoublePress {
  let first: First | null = null;

  const isNear = (one: First, event: Event): boolean | null => {
    const at = pointOf(event);
    return at && one.at ? Math.hypot(at.x - one.at.x, at.y - one.at.y) <= one.slop : null;
  };
  const isSoon = (one: First, event: Event): boolean => event.timeStamp - one.time <= DOUBLE_PRESS_MS;

  const onPointerDown = (event: Event) => {
    if (first && isSoon(first, event) && isNear(first, event)) first.isPressedAgain = true;
  };
  const onMouse = (event: Event) => {
    if (!first || event.composedPath().includes(container)) return;
    if (!isSoon(first, event) || !isNear(first, event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type !== 'click' || !first.isPressedAgain) return;
    const { id } = first;
    first = null;
    onDouble(id);
  };
  page.addEventListener('pointerdown', onPointerDown, true);
  page.addEventListener('mousedown', onMouse, true);
  page.addEventListener('click', onMouse, true);

  return {
    tap: (id, event) => {
      // Where the event has no place, as from a script, the thing must be the same.
      if (first && isSoon(first, event) && (isNear(first, event) ?? first.id === id)) {
        const second = first.id;
        first = null;
        onDouble(second);
        return true;
      }
      first = id === null ? null : firstOf(id, event);
      return false;
    },
    destroy: () => {
      page.removeEventListener('pointerdown', onPointerDown, true);
      page.removeEventListener('mousedown', onMouse, true);
      page.removeEventListener('click', onMouse, true);
    },
  };
}

const firstOf = (id: string, event: Event): First => ({
  id,
  at: pointOf(event),
  slop: 'changedTouches' in event ? TOUCH_SLOP : MOUSE_SLOP,
  time: event.timeStamp,
  isPressedAgain: false,
});

/** Where on the screen an event of a mouse, a pen or a finger is, in CSS pixels; `null` for any other. */
function pointOf(event: Event): Point | null {
  const touches: unknown = Reflect.get(event, 'changedTouches');
  const source: unknown = typeof touches === 'object' && touches !== null ? Reflect.get(touches, 0) : event;
  if (typeof source !== 'object' || source === null) return null;
  const x: unknown = Reflect.get(source, 'clientX');
  const y: unknown = Reflect.get(source, 'clientY');
  return typeof x === 'number' && typeof y === 'number' ? { x, y } : null;
}
