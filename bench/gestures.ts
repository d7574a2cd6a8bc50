import type { Page } from '@playwright/test';
import type { Point } from '../src/domain/types.ts';
import { framesDuring } from './visit.ts';

/** Times of the frames with a new drawing in each gesture, in milliseconds. */
export interface Gestures {
  readonly pan: readonly number[];
  readonly zoom: readonly number[];
}

const DURATION = 2_000;
/** A hand's mouse tells more often than a screen draws, so that no frame has to wait for it. Milliseconds. */
const PACE = 8;
const PAN_REACH = 120;
const WHEEL_STEP = 12;
/** So often the wheel is turned the other way: where a page zooms no further it would draw nothing. */
const TURNS = 8;

/** Drags the picture in a circle from an empty place for two seconds, then turns the wheel in and out over it, by turns. */
export async function moveAbout(page: Page, empty: Point): Promise<Gestures> {
  const { x, y } = empty;
  await page.mouse.move(x, y);
  await page.mouse.down();
  const pan = await framesDuring(page, () =>
    atPace((share) =>
      page.mouse.move(
        x + PAN_REACH * Math.sin(2 * Math.PI * share),
        y + PAN_REACH * (1 - Math.cos(2 * Math.PI * share)),
      ),
    ),
  );
  await page.mouse.up();
  await page.mouse.move(x, y);
  const zoom = await framesDuring(page, () =>
    atPace((share) => page.mouse.wheel(0, Math.floor(share * TURNS) % 2 === 0 ? -WHEEL_STEP : WHEEL_STEP)),
  );
  return { pan, zoom };
}

/** Does a step again and again for as long as a gesture takes, without waiting for what comes of it. */
async function atPace(step: (share: number) => Promise<void>): Promise<void> {
  const start = performance.now();
  const steps: Promise<void>[] = [];
  for (let passed = 0; passed < DURATION; passed = performance.now() - start) {
    steps.push(step(passed / DURATION));
    await new Promise((resolve) => setTimeout(resolve, PACE));
  }
  await Promise.all(steps);
}

/** Of places in the window, that within an area which lies farthest from all of them. */
export function emptiest(places: readonly Point[], area: { x1: number; y1: number; x2: number; y2: number }): Point {
  const GRID = 24;
  const steps = Array.from({ length: GRID + 1 }, (_, step) => step / GRID);
  const spots = steps.flatMap((down) =>
    steps.map((along) => ({ x: area.x1 + (area.x2 - area.x1) * along, y: area.y1 + (area.y2 - area.y1) * down })),
  );
  const room = (spot: Point): number => Math.min(...places.map(({ x, y }) => Math.hypot(x - spot.x, y - spot.y)));
  const best = spots.map((spot) => [room(spot), spot] as const).reduce((a, b) => (b[0] > a[0] ? b : a));
  return best[1];
}
