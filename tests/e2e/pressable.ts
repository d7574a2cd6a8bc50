import type { Locator } from '@playwright/test';

/** The names of those buttons that lie outside the window, or under something else. */
export const notPressable = (buttons: Locator): Promise<readonly string[]> =>
  buttons.evaluateAll((all) =>
    all
      .filter((button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        const isWithin = left >= 0 && right <= window.innerWidth && top >= 0 && bottom <= window.innerHeight;
        const hit = (x: number) => document.elementFromPoint(x, (top + bottom) / 2);
        return !isWithin || ![left + 4, (left + right) / 2, right - 4].every((x) => button.contains(hit(x)));
      })
      .map((button) => button.ariaLabel ?? button.textContent),
  );
