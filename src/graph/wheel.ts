import type { Point } from '../domain/types.ts';
import type { LeftToPage } from './leaveToPage.ts';

// One notch of a usual mouse wheel (100 CSS pixels) zooms by 16 %. A pinch on a touchpad arrives as a wheel event with
// the control key "held" and far smaller steps (UI Events, and every browser since).
const PER_PIXEL = 0.0015;
const PER_PINCH_PIXEL = 0.01;
const PIXELS_PER_LINE = 33;
const PIXELS_PER_PAGE = 800;
const MOST_PER_EVENT = 0.4;

/** By what a wheel event zooms: over 1 to come nearer. Never more than half as much again in one event. */
export function wheelFactor(event: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const unit = event.deltaMode === 1 ? PIXELS_PER_LINE : event.deltaMode === 2 ? PIXELS_PER_PAGE : 1;
  const turn = -event.deltaY * unit * (event.ctrlKey ? PER_PINCH_PIXEL : PER_PIXEL);
  return Math.exp(Math.min(MOST_PER_EVENT, Math.max(-MOST_PER_EVENT, turn)));
}

/**
 * Zooms by wheel in place of Cytoscape, whose steps depend on a guess at the device; so it must be called before
 * Cytoscape gets the container. With `onLeft` only a wheel with Ctrl or ⌘ held does, as a pinch on a touchpad has; a plain one
 * is left to the page around. Returns what takes the listener off again.
 */
export function listenToWheel(
  container: HTMLElement,
  zoomBy: (factor: number, anchor: Point) => void,
  onLeft?: (what: LeftToPage) => void,
): () => void {
  const turned = (event: WheelEvent) => {
    event.stopImmediatePropagation();
    if (onLeft && !event.ctrlKey && !event.metaKey) {
      onLeft('wheel');
      return;
    }
    event.preventDefault();
    if (event.deltaY === 0) return;
    const box = container.getBoundingClientRect();
    zoomBy(wheelFactor(event), { x: event.clientX - box.left, y: event.clientY - box.top });
  };
  container.addEventListener('wheel', turned, { capture: true, passive: false });
  return () => container.removeEventListener('wheel', turned, { capture: true });
}
