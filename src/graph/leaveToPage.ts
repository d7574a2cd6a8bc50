import type { Core } from 'cytoscape';

/** What of a picture's gestures the page around a frame takes: a plain wheel, or one finger that moves. */
export type LeftToPage = 'wheel' | 'finger';

/** So far a finger moves before it scrolls rather than taps, in CSS pixels: as far as Cytoscape lets it for a tap. */
const SLOP = 8;

/**
 * Lets one finger scroll the page around a frame, and only two move and zoom the picture. A tap and a finger held down stay
 * the picture's. The container's `touch-action` has to let the browser scroll. Returns what takes the listeners off again.
 */
export function leaveFingerToPage(
  cy: Pick<Core, 'userPanningEnabled' | 'autoungrabify'>,
  container: HTMLElement,
  onLeft: (what: LeftToPage) => void,
): () => void {
  let from: { readonly x: number; readonly y: number } | null = null;
  const touched = (event: TouchEvent): void => {
    const [finger, second] = event.touches;
    const isAlone = finger !== undefined && second === undefined;
    cy.userPanningEnabled(!isAlone);
    cy.autoungrabify(isAlone);
    // Cytoscape would keep the page from scrolling; and a browser that scrolls complains of who tries.
    if ((isAlone && event.type === 'touchmove') || !event.cancelable) {
      Object.defineProperty(event, 'preventDefault', { value: () => undefined });
    }
    if (!isAlone) from = null;
    else if (event.type === 'touchstart') from = { x: finger.clientX, y: finger.clientY };
    else if (from && Math.hypot(finger.clientX - from.x, finger.clientY - from.y) > SLOP) {
      from = null;
      onLeft('finger');
    }
  };
  const types = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;
  for (const type of types) container.addEventListener(type, touched, { capture: true, passive: true });
  return () => {
    for (const type of types) container.removeEventListener(type, touched, { capture: true });
  };
}
