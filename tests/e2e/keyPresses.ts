import type { Page } from '@playwright/test';
import type { Point } from '../../src/domain/types.ts';
import { nearestInDirection, type Direction } from '../../src/view/nearest.ts';
import { INDEX } from './dataset.ts';

const ARROWS: Readonly<Record<Direction, string>> = {
  up: 'ArrowUp',
  down: 'ArrowDown',
  left: 'ArrowLeft',
  right: 'ArrowRight',
};
const DIRECTIONS = ['up', 'down', 'left', 'right'] as const;
const PLACES: readonly (readonly [string, Point])[] = Object.entries(INDEX.dataset.layout ?? {}).filter(([id]) =>
  INDEX.dataset.actors.some((actor) => actor.id === id),
);

/** The fewest arrow keys from one actor to another, as an eye would find them in the whole picture. */
export function arrowsBetween(from: string, to: string): readonly string[] {
  const ways = new Map<string, readonly Direction[]>([[from, []]]);
  for (const [here, way] of ways) {
    if (here === to) return way.map((direction) => ARROWS[direction]);
    const at = PLACES.find(([id]) => id === here)?.[1];
    if (!at) continue;
    const others = PLACES.filter(([id]) => id !== here);
    for (const direction of DIRECTIONS) {
      const next = nearestInDirection(at, direction, others);
      if (next !== undefined && !ways.has(next)) ways.set(next, [...way, direction]);
    }
  }
  throw new Error(`No arrow keys lead from ${from} to ${to}.`);
}

/** A keyboard that counts what is pressed on it. */
export class CountedKeys {
  count = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.count += 1;
      await this.#page.keyboard.press(key);
    }
  }

  /** Presses a key until what has the focus matches a selector; fails when it does not come to that. */
  async pressUntil(key: string, selector: string, most: number): Promise<void> {
    for (let presses = 0; presses < most; presses += 1) {
      await this.press(key);
      if (await this.#page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    }
    throw new Error(`${most} times ${key} do not lead to ${selector}.`);
  }
}
