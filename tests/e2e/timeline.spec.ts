import type { Locator, Page } from '@playwright/test';
import { LAPTOP, openApp, PHONE, regions } from './app.ts';
import { INDEX } from './dataset.ts';
import { expect, test } from './fixtures.ts';
import { getCamera, getView, getVisible } from './pageApi.ts';
import { actorOnScreen, canvasOf } from './picture.ts';
import { differingShare, pictureOf } from './pixels.ts';

/** Claims without a derived date. */
const UNDATED = INDEX.dataset.claims.filter(({ id }) => !INDEX.extents.has(id)).length;

const timelineOf = (page: Page): Locator => page.getByRole('region', { name: 'Timeline' });
const CLAIMS = INDEX.dataset.claims;
/** Relationships with a claim whose date is written as one of these values. */
const withDates = (...values: readonly string[]): readonly string[] =>
  [...INDEX.relationships.values()]
    .filter(({ claims }) => claims.some(({ when }) => when?.value !== undefined && values.includes(when.value)))
    .map(({ id }) => id);
const relationshipsLeft = async (page: Page): Promise<readonly string[]> =>
  (await getVisible(page)).relationships.map(({ id }) => id);

/** Where on the screen a day begins, by its name on the axis, which stands just after its beginning. */
async function dayOnScreen(page: Page, name: string): Promise<number> {
  const box = await timelineOf(page)
    .locator('svg text', { hasText: new RegExp(`^${name}`) })
    .boundingBox();
  if (!box) throw new Error(`The axis does not name ${name}.`);
  return box.x - 4;
}

/** Words of the drawing that touch one another, or leave it. */
const touchingWords = (page: Page): Promise<readonly string[]> =>
  timelineOf(page)
    .locator('svg[role="group"]')
    .evaluate((drawing) => {
      const frame = drawing.getBoundingClientRect();
      const words = [...drawing.querySelectorAll('text')].map((text) => ({
        text: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      const cut = words.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1);
      const touching = words.filter(({ box }, at) =>
        words.some(
          ({ box: other }, place) =>
            place !== at &&
            box.left < other.right &&
            other.left < box.right &&
            // Lines of type overlap a little by the room their letters do not use.
            Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 4,
        ),
      );
      return [...cut, ...touching].map(({ text }) => text);
    });

/** Half the side of the square within every actor that no sign of a line reaches, in CSS pixels. */
const CORE = 2;

/** The inner part of every actor in the picture, in which nothing but the actor is drawn. */
async function coresOf(page: Page) {
  const canvas = await canvasOf(page).boundingBox();
  return Promise.all(
    INDEX.dataset.actors.map(async ({ id }) => {
      const { x, y } = await actorOnScreen(page, id);
      return {
        x: Math.round(x - (canvas?.x ?? 0)) - CORE,
        y: Math.round(y - (canvas?.y ?? 0)) - CORE,
        width: 2 * CORE,
        height: 2 * CORE,
      };
    }),
  );
}

test('by pointer: a span is dragged, narrowed, taken off; nothing moves; a mark leads to its claim', async ({
  page,
}) => {
  await openApp(page, '?panel=filters,evidence');
  await page.getByRole('button', { name: 'Timeline', exact: true }).click();
  const timeline = timelineOf(page);
  const drawing = timeline.getByRole('group', { name: 'Claims in order of time' });
  await expect(drawing.getByRole('link')).toHaveCount(CLAIMS.filter(({ when }) => when?.value !== undefined).length);
  await expect(timeline.getByText('As of 27 August 2012 (inferred)')).toBeVisible();
  await expect(timeline.getByText('Only in words, no date: 16 claims')).toBeVisible();
  expect(await touchingWords(page)).toEqual([]);

  const box = await drawing.boundingBox();
  if (!box) throw new Error('Nothing is drawn.');
  const [from, to, y] = [await dayOnScreen(page, '26 Aug'), await dayOnScreen(page, '28 Aug'), box.y + box.height - 60];
  const [picture, camera, cores] = [await pictureOf(page), await getCamera(page), await coresOf(page)];

  // The view follows the hand; the address waits for it to let go.
  // The panel's own step is written after it is painted.
  await expect.poll(() => new URL(page.url()).searchParams.get('panel')).toContain('timeline');
  const steps = await page.evaluate(() => history.length);
  const before = page.url();
  await page.mouse.move(from, y);
  await page.mouse.down();
  await page.mouse.move(from + 40, y);
  await page.mouse.move((from + to) / 2, y);
  await expect.poll(async () => (await getVisible(page)).relationships.length).toBeLessThan(INDEX.relationships.size);
  expect(page.url()).toBe(before);
  await page.mouse.move(to, y, { steps: 5 });
  await page.mouse.up();
  // Away from the marks, so that none is previewed.
  await page.mouse.move(box.x + 2, box.y + 2);
  await expect.poll(() => new URL(page.url()).searchParams.get('time')).toBe('2012-08-26..2012-08-27');
  expect(await page.evaluate(() => history.length)).toBe(steps + 1);
  const may = withDates('2012-08-27', '2012-08-26/2012-08-30', '2012-08');
  expect(await relationshipsLeft(page)).toEqual(may);
  await expect(timeline.getByText(/11 of 16 dated claims may be of this time/)).toBeVisible();
  expect(await getCamera(page)).toEqual(camera);
  const filtered = await pictureOf(page);
  expect(await differingShare(page, picture, filtered)).toBeGreaterThan(0);
  expect(await differingShare(page, picture, filtered, { parts: cores, tolerance: 80 })).toBe(0);
  const { filters } = regions(page);
  await expect(filters.getByRole('checkbox', { name: 'Rescue' })).toHaveAccessibleDescription('0');
  await expect(filters.getByRole('group', { name: 'When' })).toContainText('Claims without a date are hidden.');

  // A handle, which is large enough to be caught, narrows it to the day before.
  const end = timeline.getByRole('slider', { name: 'End of the span' });
  const handle = await end.boundingBox();
  expect(Math.min(handle?.width ?? 0, handle?.height ?? 0)).toBeGreaterThanOrEqual(24);
  await end.hover();
  await page.mouse.down();
  await page.mouse.move(await dayOnScreen(page, '27 Aug'), y, { steps: 4 });
  await page.mouse.up();
  await expect(end).toHaveAttribute('aria-valuetext', '26 August 2012');
  expect(await relationshipsLeft(page)).toEqual(withDates('2012-08-26/2012-08-30', '2012-08'));
  // The step stands in the history once it is painted; Back before that would leave the one before.
  await expect.poll(() => new URL(page.url()).searchParams.get('time')).not.toBe('2012-08-26..2012-08-27');
  await page.goBack();
  await expect(end).toHaveAttribute('aria-valuetext', '27 August 2012');
  expect(await relationshipsLeft(page)).toEqual(may);

  // Pointing previews; a click opens, and Back comes back.
  const mark = drawing.getByRole('link', {
    name: /^“Monday”: 27 August 2012 \(inferred\), on one day\. Syria thanks Iran/,
  });
  await mark.hover();
  await expect(timeline.locator('[data-pointed]')).toContainText('Syria thanks Iran');
  expect(await differingShare(page, filtered, await pictureOf(page))).toBeGreaterThan(0);
  await mark.click();
  await expect.poll(async () => (await getView(page)).select).toBe('c-syria-thanks-iran');
  await expect(regions(page).evidence.getByText('expressed Syria’s gratitude').first()).toBeVisible();
  await expect.poll(() => page.url()).toContain('select=c-syria-thanks-iran');
  await page.goBack();
  await expect.poll(async () => (await getView(page)).select).toBeNull();

  // A click beside the marks takes the span off, and that can be undone.
  await page.mouse.click(await dayOnScreen(page, '24 Aug'), y);
  await expect.poll(async () => (await getView(page)).time).toBeNull();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect
    .poll(async () => (await getView(page)).time)
    .toEqual({ from: '2012-08-26', to: '2012-08-27', undated: false });
  await timeline.getByRole('checkbox', { name: `Keep ${UNDATED} claims without a date` }).click();
  expect((await relationshipsLeft(page)).length).toBeGreaterThan(may.length);
  expect(new URL(page.url()).searchParams.get('time')).toBe('2012-08-26..2012-08-27,undated');
});

test('a day is typed, digit by digit, and the other end goes along where it is passed', async ({ page }) => {
  await openApp(page, '?panel=timeline');
  const [from, to] = [page.getByLabel('From', { exact: true }), page.getByLabel('To', { exact: true })];
  const type = async (field: Locator, digits: string, value: string): Promise<void> => {
    await field.focus();
    await page.keyboard.type(digits);
    await expect(field).toHaveValue(value);
  };
  // The eighth of August is typed alike in whichever order the browser has day and month.
  await type(from, '08082012', '2012-08-08');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await getView(page)).time).toMatchObject({ from: '2012-08-08', to: null });

  await openApp(page, '?panel=timeline&time=2012-08-23..2012-08-23');
  await type(to, '0808', '2012-08-08');
  expect((await getView(page)).time).toMatchObject({ from: '2012-08-23', to: '2012-08-23' });
  await from.focus();
  await expect.poll(async () => (await getView(page)).time).toMatchObject({ from: '2012-08-08', to: '2012-08-08' });
  await expect(from).toHaveValue('2012-08-08');
});

test('by keyboard alone: the timeline is opened, a span chosen, a claim read in the drawing and in the list', async ({
  page,
}) => {
  await openApp(page, '?panel=evidence');
  const tabTo = async (found: Locator, most = 80): Promise<void> => {
    for (let tabs = 0; tabs < most; tabs += 1) {
      if (await found.evaluateAll(([element]) => element !== undefined && element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('Tab does not lead there.');
  };
  const [picture, cores] = [await pictureOf(page), await coresOf(page)];
  await tabTo(page.getByRole('button', { name: 'Timeline', exact: true }));
  await page.keyboard.press('Enter');
  const timeline = timelineOf(page);
  await expect.poll(() => new URL(page.url()).searchParams.get('panel')).toContain('timeline');
  await tabTo(timeline.getByRole('slider', { name: 'Start of the span' }));
  const [start, end] = [
    timeline.getByRole('slider', { name: 'Start of the span' }),
    timeline.getByRole('slider', { name: 'End of the span' }),
  ];
  const steps = await page.evaluate(() => history.length);
  // Held, not pressed one by one: on a busy machine presses come further apart than one step lasts.
  await Promise.all(Array.from({ length: 5 }, () => page.keyboard.down('ArrowRight')));
  await page.keyboard.up('ArrowRight');
  await expect(start).toHaveAttribute('aria-valuetext', '26 August 2012');
  await page.keyboard.press('Tab');
  await expect(end).toBeFocused();
  await expect.poll(() => new URL(page.url()).searchParams.get('time')).toMatch(/^2012-08-26\.\./);
  expect(await page.evaluate(() => history.length)).toBe(steps + 1);
  await page.keyboard.press('PageDown');
  await expect(end).toHaveAttribute('aria-valuetext', '27 August 2012');
  for (let presses = 0; presses < 2; presses += 1) await page.keyboard.press('ArrowRight');
  await expect(end).toHaveAttribute('aria-valuetext', '29 August 2012');
  expect(await relationshipsLeft(page)).toEqual(withDates('2012-08-27', '2012-08-26/2012-08-30', '2012-08'));

  const marks = timeline.getByRole('group', { name: 'Claims in order of time' }).getByRole('link');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(marks.first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(marks.last()).toBeFocused();
  await expect(timeline.locator('[data-pointed]')).toContainText(
    (await marks.last().getAttribute('aria-label')) ?? '?',
  );
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await getView(page)).select).not.toBeNull();
  await page.goBack();
  await expect.poll(async () => (await getView(page)).select).toBeNull();

  const list = timeline.getByRole('region', { name: 'What happened when, as a list' });
  await tabTo(list.getByRole('link').first());
  await expect(list.getByRole('listitem')).toHaveCount(11);
  await expect(list).toContainText('5 dated claims lie outside the span chosen.');
  await expect(list).toContainText(`${UNDATED} claims without a date are hidden by the span chosen.`);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await getView(page)).select).toBe('c-kidnapping');

  await tabTo(end);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await getView(page)).time).toBeNull();
  expect((await getView(page)).select).toBe('c-kidnapping');

  // Closed again, the picture is where and what it was.
  await tabTo(page.getByRole('button', { name: 'Timeline', exact: true }), 150);
  await page.keyboard.press('Enter');
  await openApp(page, '?panel=evidence');
  await expect
    .poll(async () => differingShare(page, picture, await pictureOf(page), { parts: cores, tolerance: 80 }))
    .toBe(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('a sheet: words that never touch, a span by finger, and a claim that leads back', async ({ page }) => {
    await openApp(page);
    await page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name: 'Timeline' }).tap();
    const timeline = timelineOf(page);
    await expect(timeline.getByRole('link').first()).toBeVisible();
    for (const width of [PHONE.width, 320, 700]) {
      await page.setViewportSize({ width, height: PHONE.height });
      await expect
        .poll(async () => (await timeline.locator('svg[role="group"]').boundingBox())?.width)
        .toBeLessThanOrEqual(width);
      expect(await touchingWords(page), String(width)).toEqual([]);
    }
    await page.setViewportSize(PHONE);
    // A sign does not stand alone on a bar that has room for its date too.
    await expect(timeline.locator('svg text', { hasText: /^if\s26\s–\s30\sAug$/ })).toBeVisible();
    for (const end of await timeline.getByRole('slider').all()) {
      const handle = await end.boundingBox();
      expect(Math.min(handle?.width ?? 0, handle?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    const start = await timeline.getByRole('slider', { name: 'Start of the span' }).boundingBox();
    if (!start) throw new Error('There is no handle.');
    const touch = await page.context().newCDPSession(page);
    const [x, y] = [start.x + start.width / 2, start.y + start.height / 2];
    const at = (px: number) => ({ touchPoints: [{ x: px, y }] });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(x) });
    // As a finger does, and at rest before it lifts: what is thrown goes on, and the next touch only stops it.
    for (let px = x + 10; px <= x + 160; px += 10) {
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(px) });
      await page.waitForTimeout(20);
    }
    await page.waitForTimeout(150);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(x + 160) });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(async () => (await getView(page)).time?.from).toMatch(/^2012-08-2/);
    await timeline.getByRole('link', { name: /^“this month”/ }).tap();
    await expect(regions(page).evidence).toBeVisible();
    await page.goBack();
    await expect(timeline).toBeVisible();
    await expect.poll(async () => (await getView(page)).time?.from).toMatch(/^2012-08-2/);
  });
});

test('words touch nowhere on wider screens either', async ({ page }) => {
  await openApp(page, '?panel=timeline');
  for (const width of [920, 1100, LAPTOP.width, 2200]) {
    await page.setViewportSize({ width, height: LAPTOP.height });
    await page.waitForTimeout(200);
    expect(await touchingWords(page), String(width)).toEqual([]);
  }
});

test('where the panel is narrow, how to use it takes the lines it needs, and nothing lies over them', async ({
  page,
}) => {
  await openApp(page, '?panel=reader,timeline,evidence');
  const hint = page.getByText(/^Drag over the drawing/);
  await expect(hint).toBeVisible();
  const below = page.getByText(/^Only in words, no date/);
  const [box, next] = [await hint.boundingBox(), await below.boundingBox()];
  const needed = await hint.evaluate((element) => element.scrollHeight);
  expect(needed, 'it takes more than a line').toBeGreaterThan(20);
  expect(box?.height).toBeGreaterThanOrEqual(needed - 1);
  expect(next?.y).toBeGreaterThanOrEqual((box?.y ?? 0) + needed - 1);
});
