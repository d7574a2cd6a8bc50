/** How near to the rim of what scrolls a hand must come, and how far one frame goes at most, in CSS pixels. */
const RIM = 44;
const FASTEST = 14;

/** The nearest element around that scrolls its content up and down. */
function scrollerOf(element: Element | null): Element | null {
  for (let at = element; at; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight) return at;
  }
  return null;
}

/**
 * Scrolls what holds an element while a hand rests near its upper or lower rim, faster the nearer, and calls `onScroll`
 * after each frame. `y` is in CSS pixels of the page's window. Answers how to stop.
 */
export function autoScroll(element: Element | null, y: number, onScroll: () => void): () => void {
  const scroller = scrollerOf(element);
  if (!scroller) return () => {};
  const { top, bottom } = scroller.getBoundingClientRect();
  const depth = y < top + RIM ? y - (top + RIM) : y > bottom - RIM ? y - (bottom - RIM) : 0;
  if (depth === 0) return () => {};
  const step = Math.max(-1, Math.min(1, depth / RIM)) * FASTEST;
  let frame = requestAnimationFrame(function scroll() {
    const before = scroller.scrollTop;
    scroller.scrollTop += step;
    if (scroller.scrollTop === before) return;
    onScroll();
    frame = requestAnimationFrame(scroll);
  });
  return () => cancelAnimationFrame(frame);
}
