// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { focusInSight, scrollIntoSight, type Block } from './scrollIntoSight.ts';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

type Styles = Partial<Record<string, string>>;

/** A link in a panel, both with a place of their own: the panel from 100 to 300, 200 pixels high. */
function linkInPanel(top: number, height: number, styles: { readonly panel?: Styles; readonly link?: Styles } = {}) {
  const panel = document.body.appendChild(document.createElement('div'));
  const link = panel.appendChild(document.createElement('a'));
  link.href = '#';
  const place = (of: Element, y: number, high: number, wide: number): void => {
    vi.spyOn(of, 'getBoundingClientRect').mockImplementation(() => {
      const at = y - (of === link ? panel.scrollTop : 0);
      return { left: 0, right: wide, top: at, bottom: at + high } as DOMRect;
    });
  };
  place(panel, 100, 200, 400);
  place(link, top, height, 60);
  vi.spyOn(panel, 'clientHeight', 'get').mockReturnValue(200);
  vi.spyOn(panel, 'clientWidth', 'get').mockReturnValue(400);
  // jsdom lays nothing out and knows few of these.
  vi.spyOn(window, 'getComputedStyle').mockImplementation((of) => {
    const own = of === panel ? { overflowY: 'auto', ...styles.panel } : of === link ? styles.link : {};
    return { overflowX: 'visible', overflowY: 'visible', ...own } as unknown as CSSStyleDeclaration;
  });
  return { panel, link };
}

it.each<[Block, number, number, number]>([
  // Where it is, how high, and how far the panel is scrolled.
  ['start', 420, 20, 320],
  ['center', 420, 20, 230],
  ['nearest', 420, 20, 140],
  ['nearest', 150, 20, 0],
  ['nearest', 60, 20, -40],
  // Larger than the panel.
  ['nearest', 120, 400, 20],
  ['nearest', 50, 400, 0],
])('scrolls the panel so that an element is in sight: %s, from %d, %d high', (block, top, height, scrolled) => {
  const { panel, link } = linkInPanel(top, height);
  scrollIntoSight(link, block);
  expect(panel.scrollTop).toBe(scrolled);
});

it('minds what is kept free around an element and within the panel', () => {
  const { panel, link } = linkInPanel(420, 20, {
    panel: { scrollPaddingTop: '8px', scrollPaddingBottom: 'auto' },
    link: { scrollMarginTop: '16px' },
  });
  scrollIntoSight(link);
  expect(panel.scrollTop).toBe(320 - 16 - 8);
});

it('has no browser scroll what is around the document, nor what a person cannot scroll', () => {
  const { panel, link } = linkInPanel(420, 20, { panel: { overflowY: 'hidden' } });
  const focus = vi.spyOn(link, 'focus');
  focusInSight(link);
  expect(focus).toHaveBeenCalledWith({ preventScroll: true });
  expect(document.activeElement).toBe(link);
  expect(panel.scrollTop).toBe(0);
});
