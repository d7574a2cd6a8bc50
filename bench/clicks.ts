import type { Page } from '@playwright/test';
import type { SourcelinePageApi } from '../src/app/pageApi.ts';
import type { ActorId } from '../src/domain/ids.ts';
import type { Point } from '../src/domain/types.ts';
import type { Reaction } from './probe.ts';
import { reactionTo } from './visit.ts';

/** What was clicked in one visit, and what followed. */
export interface Clicks {
  readonly filters: readonly Reaction[];
  readonly actors: readonly Reaction[];
  readonly voices: readonly Reaction[];
}

/** How many actors are clicked, spread over the list. */
const ACTORS = 6;
/** How many types are filtered out and taken back, and how many voices set aside. */
const TYPES = 4;
const VOICES = 5;
/** How long a finger stays on the button, in milliseconds: what the pressing asks for is done before it lets go. */
const HELD = { delay: 60 };

/** What a part of the page API answers; a page without it is not the app. */
export const ask = <Answer>(page: Page, question: (api: SourcelinePageApi) => Answer): Promise<Answer> =>
  page.evaluate<Answer>(`(${question.toString()})(window.sourceline)`);

/** Where a place of the picture is in the window now, in CSS pixels. */
export async function inWindow(page: Page, place: Point): Promise<Point> {
  const picture = await page.getByTestId('graph-canvas').boundingBox();
  const camera = await ask(page, (api) => api.getCamera());
  if (!picture || !camera) throw new Error('The graph is not drawn.');
  return {
    x: picture.x + picture.width / 2 + (place.x - camera.x) * camera.zoom,
    y: picture.y + picture.height / 2 + (place.y - camera.y) * camera.zoom,
  };
}

export async function clickAbout(page: Page, places: ReadonlyMap<ActorId, Point>): Promise<Clicks> {
  return {
    filters: await clickFilters(page),
    actors: await clickActors(page, places),
    voices: await clickVoices(page),
  };
}

/** Some types of actors off and on again, with the mouse. */
async function clickFilters(page: Page): Promise<readonly Reaction[]> {
  const filters = page.getByRole('region', { name: 'Filters' }).getByRole('group', { name: 'Actor types' });
  const reactions: Reaction[] = [];
  for (const filter of (await filters.getByRole('checkbox').all()).slice(0, TYPES)) {
    reactions.push(await reactionTo(page, () => filter.click(HELD)));
    reactions.push(await reactionTo(page, () => filter.click(HELD)));
  }
  return reactions;
}

/** Some voices set aside, one more with each click, then taken back, with the mouse. */
async function clickVoices(page: Page): Promise<readonly Reaction[]> {
  await page.getByRole('button', { name: 'Voices', exact: true }).click();
  const boxes = page.getByRole('region', { name: 'Voices' }).getByRole('checkbox', { name: /^Set aside (?!all:)/ });
  await boxes.first().waitFor();
  const some = (await boxes.all()).slice(0, VOICES);
  const reactions: Reaction[] = [];
  for (const box of [...some, ...some.toReversed()]) reactions.push(await reactionTo(page, () => box.click(HELD)));
  // What tells of the last one lies on the picture for a while, perhaps where it is to be dragged.
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Dismiss' }).click();
  return reactions;
}

/** Some actors in the picture, with the mouse. */
async function clickActors(page: Page, places: ReadonlyMap<ActorId, Point>): Promise<readonly Reaction[]> {
  const reactions: Reaction[] = [];
  const step = Math.ceil(places.size / ACTORS);
  for (const [id, place] of [...places].filter((_, index) => index % step === 0)) {
    const { x, y } = await inWindow(page, place);
    // The hand is there, and what it hovers over is drawn, before the finger moves.
    await page.mouse.move(x, y);
    const reaction = await reactionTo(page, () => page.mouse.click(x, y, HELD));
    const { select } = await ask(page, (api) => api.getView());
    // In a crowd the click may have met something else.
    if (select === id) reactions.push(reaction);
  }
  return reactions;
}
