/** Where an element comes to stand in what scrolls it, as `Element.scrollIntoView` has it. */
export type Block = 'start' | 'center' | 'nearest';

/** From one place to another along one way, in CSS pixels. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Scrolls an element into sight as `Element.scrollIntoView` does, with the same scroll margins and paddings, but within
 * this document alone. In a frame that scrolls the page around it as well, away from what is read there.
 */
export function scrollIntoSight(element: Element, block: Block = 'start'): void {
  const page = element.ownerDocument.scrollingElement;
  const margin = getComputedStyle(element);
  for (let scroller = element.parentElement; scroller; scroller = scroller.parentElement) {
    const style = getComputedStyle(scroller);
    const isPage = scroller === page;
    const scrolls = (overflow: string) => (isPage ? !isCut(overflow) : overflow === 'auto' || overflow === 'scroll');
    const [down, across] = [scrolls(style.overflowY), scrolls(style.overflowX)];
    if (!down && !across) continue;
    const box = element.getBoundingClientRect();
    const frame = scroller.getBoundingClientRect();
    const [left, top] = isPage ? [0, 0] : [frame.left + scroller.clientLeft, frame.top + scroller.clientTop];
    const y = wayTo(
      block,
      { from: box.top - px(margin.scrollMarginTop), to: box.bottom + px(margin.scrollMarginBottom) },
      { from: top + px(style.scrollPaddingTop), to: top + scroller.clientHeight - px(style.scrollPaddingBottom) },
    );
    const x = wayTo(
      'nearest',
      { from: box.left - px(margin.scrollMarginLeft), to: box.right + px(margin.scrollMarginRight) },
      { from: left + px(style.scrollPaddingLeft), to: left + scroller.clientWidth - px(style.scrollPaddingRight) },
    );
    if (down && y !== 0) scroller.scrollTop += y;
    if (across && x !== 0) scroller.scrollLeft += x;
  }
}

/** Puts the focus on an element and scrolls as little as brings it into sight, within this document alone. */
export function focusInSight(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  scrollIntoSight(element, 'nearest');
}

const isCut = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';

/** A computed length in CSS pixels; 0 for `auto`. */
const px = (length: string): number => Number.parseFloat(length) || 0;

/** How far a frame is to be scrolled so that something stands in it as asked. */
function wayTo(block: Block, { from, to }: Stretch, frame: Stretch): number {
  const [before, after] = [from - frame.from, to - frame.to];
  if (block === 'start') return before;
  if (block === 'center') return (before + after) / 2;
  // Larger than the frame and past both its edges, it is in sight as much as it can be.
  if (before >= 0 === after <= 0) return 0;
  const isLarger = to - from > frame.to - frame.from;
  return before < 0 === isLarger ? after : before;
}
