import { contrast } from '../../src/encoding/contrast.ts';
import type { Page } from '@playwright/test';
import { openApp } from './app.ts';
import { INDEX } from './dataset.ts';
import { expect, test } from './fixtures.ts';

/**
 * Lays out, over the page, one button of every kind as the page itself dresses it, at rest and pressed. Returns their
 * names, which are their test ids.
 */
const layOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const kinds = { plain: 'Copy link', quiet: 'End the tour', primary: 'Next' };
    const board = document.createElement('div');
    board.style.cssText = 'position: fixed; inset: 0; z-index: 99; background: var(--surface); padding: 2rem';
    const names: string[] = [];
    for (const [kind, name] of Object.entries(kinds)) {
      const model = [...document.querySelectorAll('button')].find(
        (button) => button.ariaLabel === name || button.textContent === name,
      );
      for (const state of ['loose', 'pressed']) {
        const button = document.createElement('button');
        button.className = model?.className ?? '';
        button.textContent = button.dataset['testid'] = `${kind} ${state}`;
        if (state === 'pressed') button.ariaPressed = 'true';
        names.push(button.textContent);
        board.append(button);
      }
    }
    document.body.append(board);
    return names;
  });

/** The colours of a button's words and of its ground, as `#rrggbb`. */
const coloursOf = (page: Page, name: string): Promise<readonly string[]> =>
  page.getByTestId(name).evaluate((button) => {
    const hex = (...layers: readonly string[]): string => {
      const pen = new OffscreenCanvas(1, 1).getContext('2d');
      for (const layer of layers) {
        if (pen) pen.fillStyle = layer;
        pen?.fillRect(0, 0, 1, 1);
      }
      const [red = 0, green = 0, blue = 0] = pen?.getImageData(0, 0, 1, 1).data ?? [];
      return `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
    };
    const { color, backgroundColor } = getComputedStyle(button);
    const under = getComputedStyle(button.parentElement ?? button).backgroundColor;
    return [hex(under, backgroundColor, color), hex(under, backgroundColor)];
  });

test('every kind of button can be read at rest, pointed at and held down, light and dark', async ({ page }) => {
  await openApp(page, `?tour=${INDEX.dataset.tours?.[0]?.id ?? ''},2`);
  const names = await layOut(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const grounds = new Set<string>();
    for (const name of names) {
      const look = async (how: string): Promise<string> => {
        const [words = '', ground = ''] = await coloursOf(page, name);
        expect
          .soft(contrast(words, ground), `${colorScheme}, ${name}, ${how}: ${words} on ${ground}`)
          .toBeGreaterThanOrEqual(4.5);
        return ground;
      };
      await page.mouse.move(0, 0);
      const atRest = await look('at rest');
      grounds.add(atRest);
      await page.getByTestId(name).hover();
      expect.soft(await look('pointed at'), `${name} answers the pointer`).not.toBe(atRest);
      await page.mouse.down();
      await look('held down');
      await page.mouse.up();
    }
    // What was laid out wears the page's own dress.
    expect(grounds.size).toBeGreaterThan(2);
  }
});
