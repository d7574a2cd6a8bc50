import type { Page } from '@playwright/test';

/** Text that does not fit where it stands, and what stands outside the page. */
export const cut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const hasText = (element: Element): boolean =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
    const own = document.documentElement.lang;
    // Words of the dataset, which say their language, may end in an ellipsis where the whole is a press away; words of the
    // page may not.
    const isOfDataset = (element: Element): boolean => {
      const said = element.closest('[lang]');
      return said !== document.documentElement && (said?.getAttribute('lang') !== own || !own.includes('-X'));
    };
    const endsWell = (element: Element): boolean =>
      (getComputedStyle(element).textOverflow === 'ellipsis' || getComputedStyle(element).webkitLineClamp !== 'none') &&
      isOfDataset(element);
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    return [...document.querySelectorAll<HTMLElement>('#app *')]
      .filter((element) => !element.closest('.visually-hidden, svg, canvas, [data-testid="graph-canvas"]'))
      .flatMap((element) => {
        const box = element.getBoundingClientRect();
        const isSeen = element.checkVisibility({ visibilityProperty: true });
        if (box.width <= 1 || box.height <= 1 || !isSeen || endsWell(element)) return [];
        const { overflowX, overflowY, display } = getComputedStyle(element);
        const clips = (overflow: string): boolean => ['hidden', 'clip'].includes(overflow);
        const isWider = element.scrollWidth > element.clientWidth + 1;
        if (element instanceof HTMLSelectElement) {
          // What a closed choice cannot show of its option is told by nothing but its size.
          const { font, paddingLeft, paddingRight } = getComputedStyle(element);
          const [option] = element.selectedOptions;
          const pen = document.createElement('canvas').getContext('2d');
          if (!pen || option?.lang !== '') return [];
          pen.font = font;
          const needed = pen.measureText(option.text).width + parseFloat(paddingLeft) + parseFloat(paddingRight) + 16;
          return needed > element.clientWidth ? [`cut: a choice: ${option.text}`] : [];
        }
        const how =
          element.textContent !== '' &&
          ((clips(overflowX) && isWider) || (clips(overflowY) && element.scrollHeight > element.clientHeight + 1))
            ? 'cut'
            : display !== 'inline' && hasText(element) && overflowX === 'visible' && isWider
              ? 'spilled'
              : (box.right > width + 0.5 || box.left < -0.5) && !scrolls(element.parentElement)
                ? 'outside'
                : '';
        return how === '' ? [] : [`${how}: ${element.className}: ${element.textContent.slice(0, 60)}`];
      });
  });
