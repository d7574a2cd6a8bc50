import type { Locator, Page } from '@playwright/test';
import { openApp, PHONE, ready, regions, SMALL } from './app.ts';
import { INDEX, quoteOf } from './dataset.ts';
import { expect, test } from './fixtures.ts';
import { getCamera, getView, getVisible } from './pageApi.ts';
import { actorOnScreen, canvasOf, pressTwice } from './picture.ts';

test.use({ viewport: PHONE, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

const panels = (page: Page): Locator => page.getByRole('navigation', { name: 'Panels' });

async function tapActor(page: Page, id: string): Promise<void> {
  const { x, y } = await actorOnScreen(page, id);
  await page.touchscreen.tap(x, y);
}

test('opens on the graph alone, with the ways into the panels under the thumb', async ({ page }) => {
  await openApp(page);
  const { graph, evidence, filters } = regions(page);
  await expect(graph).toBeVisible();
  await expect(evidence).toHaveCount(0);
  await expect(filters).toHaveCount(0);
  // A newcomer reads what this is, in the room that the picture leaves.
  const introduction = await page.getByRole('region', { name: 'What this is' }).locator(':scope > *').boundingBox();
  for (const { id } of INDEX.dataset.actors) {
    const canvas = await canvasOf(page).boundingBox();
    const { x, y } = await actorOnScreen(page, id);
    expect(x, id).toBeGreaterThan(canvas?.x ?? 0);
    expect(x, id).toBeLessThan((canvas?.x ?? 0) + (canvas?.width ?? 0));
    expect(y, id).toBeGreaterThan((introduction?.y ?? Infinity) + (introduction?.height ?? 0));
    expect(y, id).toBeLessThan((canvas?.y ?? 0) + (canvas?.height ?? 0));
  }
});

test('a tap on an actor opens its evidence, which closes again', async ({ page }) => {
  await openApp(page);
  const { graph, evidence } = regions(page);
  await tapActor(page, 'iran');
  await expect(evidence).toBeVisible();
  await expect(evidence.getByRole('heading', { level: 2 })).toHaveText('Iran');
  // What was tapped stays in sight beside the sheet.
  await expect(async () => {
    const { y } = await actorOnScreen(page, 'iran');
    expect(y).toBeLessThan((await evidence.boundingBox())?.y ?? 0);
  }).toPass({ timeout: 5_000 });
  await evidence.getByRole('button', { name: 'Close evidence' }).tap();
  await expect(evidence).toHaveCount(0);
  await expect(graph).toBeVisible();
  await panels(page).getByRole('button', { name: 'Evidence' }).tap();
  await expect(evidence).toBeVisible();
});

test('the whole picture that a person asks for beside a selection is what a link, a reload and Back show', async ({
  page,
  browser,
}) => {
  await openApp(page, '?select=hostages~command-and-membership~irgc');
  const { evidence } = regions(page);
  await evidence.getByRole('button', { name: 'Close evidence' }).tap();
  await page.getByRole('button', { name: 'Fit the whole graph' }).tap();
  const isWhole = async (shown: Page): Promise<void> => {
    await expect(async () => {
      const canvas = await canvasOf(shown).boundingBox();
      for (const { id } of INDEX.dataset.actors) {
        const { x, y } = await actorOnScreen(shown, id);
        expect(x, id).toBeGreaterThan(0);
        expect(x, id).toBeLessThan(PHONE.width);
        expect(y, id).toBeGreaterThan(canvas?.y ?? Infinity);
        expect(y, id).toBeLessThan((canvas?.y ?? 0) + (canvas?.height ?? 0));
      }
      expect((await getView(shown)).camera).toBeNull();
    }).toPass({ timeout: 10_000 });
  };
  /** Also after all that a page does by itself as it opens. */
  const staysWhole = async (shown: Page): Promise<void> => {
    await isWhole(shown);
    await shown.waitForTimeout(500);
    await isWhole(shown);
  };
  await isWhole(page);
  const link = page.url();
  await page.reload();
  await ready(page);
  await staysWhole(page);

  const friend = await browser.newPage({ viewport: PHONE, hasTouch: true, isMobile: true, baseURL: link });
  await friend.goto(link);
  await ready(friend);
  await staysWhole(friend);
  await friend.close();

  await tapActor(page, 'qatar');
  await expect(evidence.getByRole('heading', { level: 2 })).toHaveText('Qatar');
  await expect.poll(async () => (await getView(page)).camera).not.toBeNull();
  await page.goBack();
  await staysWhole(page);
});

test('what was seen small on a phone is seen so again, and what was on a laptop is brought near', async ({ page }) => {
  await openApp(page, '?select=qatar&panel=&camera=0,0,0.3,390,700');
  await page.waitForTimeout(500);
  expect((await getCamera(page)).zoom).toBeLessThan(0.31);
  await page.goto('about:blank');
  await openApp(page, '?select=qatar&panel=&camera=0,0,0.59,784,820');
  await expect.poll(async () => (await getCamera(page)).zoom).toBeGreaterThan(0.6);
});

test('what counts the actors leaves every tool to the finger where one was moved, too', async ({ page }) => {
  await openApp(page, '?moved=qatar,200,200');
  const { graph } = regions(page);
  const tools = graph.getByRole('group', { name: 'Graph tools' }).getByRole('button');
  await expect(tools).toHaveCount(4);
  for (const width of [PHONE.width, 360, SMALL.width]) {
    await page.setViewportSize({ width, height: PHONE.height });
    const count = await graph
      .getByText(/actors ·/)
      .locator('..')
      .boundingBox();
    for (const tool of await tools.all()) {
      const box = await tool.boundingBox();
      expect(count === null || (box !== null && count.x + count.width <= box.x), `${width} wide`).toBe(true);
    }
  }
});

test.describe('on a small one', () => {
  test.use({ viewport: SMALL });
  test('what is touched on the tour, where its words and the sheet leave no room, moves nothing for good', async ({
    page,
  }) => {
    const [tour] = INDEX.dataset.tours ?? [];
    await openApp(page, `?tour=${tour?.id ?? ''},1&${tour?.steps[0]?.view ?? ''}`);
    const { evidence } = regions(page);
    const { camera } = await getView(page);
    await tapActor(page, 'syria');
    await expect(evidence).toBeVisible();
    // Also after all that the page does by itself.
    await page.waitForTimeout(500);
    await evidence.getByRole('button', { name: 'Close evidence' }).tap();
    await expect(evidence).toHaveCount(0);
    await page.waitForTimeout(500);
    expect((await getView(page)).camera).toEqual(camera);
    // The whole, in what the words leave; what was fitted into no room at all was at 0.05.
    expect((await getCamera(page)).zoom).toBeGreaterThan(0.12);
  });
});

test('a tap where the sheet will lie touches nothing in it, and a double tap focuses', async ({ page }) => {
  await openApp(page);
  const { evidence } = regions(page);
  for (const id of ['abnoush', 'iranian-troops']) {
    const { y } = await actorOnScreen(page, id);
    expect(y).toBeGreaterThan(PHONE.height * 0.5);
    await tapActor(page, id);
    await expect(evidence).toBeVisible();
    await page.waitForTimeout(400);
    expect(await getView(page)).toMatchObject({ select: id, focus: null });
    await page.goBack();
    await expect(evidence).toHaveCount(0);
  }
  await pressTwice(page, await actorOnScreen(page, 'abnoush'), 'finger');
  await expect.poll(() => getView(page)).toMatchObject({ select: 'abnoush', focus: { actor: 'abnoush' } });
});

test('filters open as a sheet, hide and show, and close', async ({ page }) => {
  await openApp(page);
  const { graph, filters } = regions(page);
  await panels(page).getByRole('button', { name: 'Filters' }).tap();
  await expect(filters).toBeVisible();
  const states = filters.getByRole('checkbox', { name: 'States', exact: true });
  await states.tap();
  await expect(states).not.toBeChecked();
  const left = INDEX.dataset.actors.filter((actor) => actor.type !== 'state').map(({ id }) => id);
  expect((await getVisible(page)).actors).toEqual(left);
  await filters.getByRole('button', { name: 'Close filters' }).tap();
  await expect(filters).toHaveCount(0);
  await expect(graph.getByText(`${left.length} of ${INDEX.dataset.actors.length} actors`)).toBeVisible();
  await panels(page).getByRole('button', { name: 'Filters' }).tap();
  await filters.getByRole('checkbox', { name: 'States', exact: true }).tap();
  expect((await getVisible(page)).actors).toHaveLength(INDEX.dataset.actors.length);
});

test('from the evidence to the words, and Back with the device’s own button', async ({ page }) => {
  await openApp(page);
  const { evidence } = regions(page);
  await panels(page).getByRole('button', { name: 'Evidence' }).tap();
  await evidence.locator('a[href$="select=saudi-arabia~money-and-arms~rebels"]').first().tap();
  // In the lower half of the screen, without scrolling.
  await expect(evidence.getByText(quoteOf('q-gulf').exact).first()).toBeInViewport({ ratio: 1 });
  await page.goBack();
  await expect.poll(async () => (await getView(page)).select).toBeNull();
});

test('everything to be pressed is large enough for a finger', async ({ page }) => {
  await openApp(page, '?select=saudi-arabia~money-and-arms~rebels&moved=iran,0,0');
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button')]
      .map((button) => ({ name: button.title || button.textContent, box: button.getBoundingClientRect() }))
      // In a line of text a control is as high as the line.
      .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
      .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
  );
  expect(small).toEqual([]);
  const expectFingerSized = async (name: string): Promise<void> => {
    const box = await page.getByRole('button', { name, exact: true }).boundingBox();
    expect(box?.height, name).toBeGreaterThanOrEqual(44);
    expect(box?.width, name).toBeGreaterThanOrEqual(44);
  };
  for (const name of ['Fit the whole graph', 'Put moved actors back', 'Copy link']) await expectFingerSized(name);
  await expectFingerSized('Close evidence');
  await page.getByRole('button', { name: 'Close evidence' }).tap();
  // Zooming needs no two fingers.
  for (const name of ['Zoom in', 'Zoom out']) await expectFingerSized(name);
  const { zoom } = await getCamera(page);
  await page.getByRole('button', { name: 'Zoom in' }).tap();
  await expect.poll(async () => (await getCamera(page)).zoom).toBeGreaterThan(zoom);
});

test.describe('a sheet has three heights', () => {
  const heightOf = async (sheet: Locator): Promise<number> => (await sheet.boundingBox())?.height ?? 0;

  /** Drags the head of a sheet with a finger, slowly, so that it is not thrown. */
  async function drag(page: Page, sheet: Locator, by: number): Promise<void> {
    const box = await sheet.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 60, (box?.y ?? 0) + 20];
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x, y: at }] });
    await touch('touchStart', y);
    for (let step = 1; step <= 8; step += 1) {
      await touch('touchMove', y + (by * step) / 8);
      await page.waitForTimeout(40);
    }
    await page.waitForTimeout(100);
    await touch('touchMove', y + by);
    await touch('touchEnd');
  }

  test('by finger: up, down and away, and what was tapped stays in sight', async ({ page }) => {
    await openApp(page);
    const { evidence } = regions(page);
    await tapActor(page, 'iran');
    await expect(evidence).toHaveAttribute('data-height', 'half');
    const half = await heightOf(evidence);
    await drag(page, evidence, -260);
    await expect(evidence).toHaveAttribute('data-height', 'full');
    expect(await heightOf(evidence)).toBeGreaterThan(half * 1.3);
    // The ways into the other panels stay under the thumb.
    await expect(panels(page)).toBeInViewport({ ratio: 1 });
    await drag(page, evidence, 220);
    await expect(evidence).toHaveAttribute('data-height', 'half');
    await drag(page, evidence, 300);
    await expect(evidence).toHaveAttribute('data-height', 'low');
    await expect(evidence.getByRole('heading', { level: 2 })).toBeInViewport();
    await expect(async () => {
      const { y } = await actorOnScreen(page, 'iran');
      expect(y).toBeLessThan((await evidence.boundingBox())?.y ?? 0);
    }).toPass({ timeout: 5_000 });
    await drag(page, evidence, 130);
    await expect(evidence).toHaveCount(0);
    // What is selected stays so; the next sheet stands at half again.
    expect((await getView(page)).select).toBe('iran');
    await panels(page).getByRole('button', { name: 'Evidence' }).tap();
    await expect(evidence).toHaveAttribute('data-height', 'half');
  });

  test('by a press on its handle and by keys', async ({ page }) => {
    await openApp(page, '?select=iran');
    const { evidence } = regions(page);
    const handle = evidence.getByRole('button', { name: /^Height of this sheet/ });
    await expect(handle).toHaveAccessibleName('Height of this sheet: half the screen');
    await handle.tap();
    await expect(handle).toHaveAccessibleName('Height of this sheet: the whole screen');
    await handle.tap();
    await handle.press('ArrowDown');
    await expect(handle).toHaveAccessibleName('Height of this sheet: low');
    await handle.press('ArrowUp');
    await expect(handle).toHaveAccessibleName('Height of this sheet: half the screen');
    const box = await handle.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  });

  test('two fingers zoom and pan the picture, and one pans it', async ({ page }) => {
    await openApp(page);
    const box = await canvasOf(page).boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    const client = await page.context().newCDPSession(page);
    const before = await getCamera(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly (readonly [number, number])[]) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([px, py], id) => ({ x: px, y: py, id })),
      });
    await send('touchStart', [
      [x - 30, y],
      [x + 30, y],
    ]);
    for (let apart = 40; apart <= 110; apart += 10) {
      await send('touchMove', [
        [x - apart, y - 20],
        [x + apart, y - 20],
      ]);
      await page.waitForTimeout(20);
    }
    await send('touchEnd', []);
    await expect.poll(async () => (await getCamera(page)).zoom).toBeGreaterThan(before.zoom * 1.5);
    expect(await getView(page)).toMatchObject({ select: null, focus: null });
  });
});

test.describe('held sideways', () => {
  test.use({ viewport: { width: 844, height: 390 } });

  test('the sheet stands beside the picture, with both in sight', async ({ page }) => {
    await openApp(page);
    const { evidence } = regions(page);
    await tapActor(page, 'iran');
    await expect(evidence).toBeVisible();
    const [canvas, sheet] = [await canvasOf(page).boundingBox(), await evidence.boundingBox()];
    expect((canvas?.x ?? 0) + (canvas?.width ?? 0)).toBeLessThanOrEqual((sheet?.x ?? 0) + 1);
    expect(canvas?.width).toBeGreaterThan(350);
    expect(canvas?.height).toBeGreaterThan(300);
    expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeLessThanOrEqual(390);
    await expect(async () => {
      const { x } = await actorOnScreen(page, 'iran');
      expect(x).toBeLessThan(sheet?.x ?? 0);
    }).toPass({ timeout: 5_000 });
  });

  test('also on a phone that is 900 pixels wide or more then', async ({ page }) => {
    await page.setViewportSize({ width: 932, height: 430 });
    await openApp(page);
    // One bar above, with the ways into the main parts in it, and the ways into the panels at the side.
    const [bar, modes, side] = [
      await page.getByRole('banner').boundingBox(),
      await page.getByRole('navigation', { name: 'What is shown' }).boundingBox(),
      await panels(page).boundingBox(),
    ];
    expect(bar?.height).toBeLessThanOrEqual(49);
    expect((modes?.y ?? 0) + (modes?.height ?? 0)).toBeLessThanOrEqual(49);
    expect(side).toMatchObject({ width: 64, x: 932 - 64 });
    // The tools stand beside the picture, which is as high as the room.
    const tools = await page.getByRole('group', { name: 'Graph tools' }).boundingBox();
    for (const { id } of INDEX.dataset.actors)
      expect((await actorOnScreen(page, id)).x, id).toBeLessThan((tools?.x ?? 0) - 6);
    await expect(regions(page).evidence).toHaveCount(0);
    await panels(page).getByRole('button', { name: 'Evidence' }).tap();
    await expect(regions(page).evidence).toHaveAttribute('data-height', 'half');
  });

  test('nothing to press lies where a camera or a rounded corner cuts in', async ({ page }) => {
    await openApp(page, '?select=iran');
    const [side, bottom] = [47, 21];
    const browser = await page.context().newCDPSession(page);
    await browser.send('Emulation.setSafeAreaInsetsOverride', {
      insets: { left: side, leftMax: side, right: side, rightMax: side, bottom, bottomMax: bottom },
    });
    const under = () =>
      page.evaluate(
        ([aside, below]) =>
          [...document.querySelectorAll('header button, main button, [data-height] > * > * > button, nav button')]
            .filter((button) => button.checkVisibility())
            .filter((button) => {
              const { left, right, bottom: end } = button.getBoundingClientRect();
              return left < aside || right > innerWidth - aside || end > innerHeight - below;
            })
            .map(({ textContent, ariaLabel }) => ariaLabel ?? textContent),
        [side, bottom] as const,
      );
    await expect.poll(under).toEqual([]);
    // The sheet closed, the picture reaches to both sides.
    await regions(page).evidence.getByRole('button', { name: 'Close', exact: false }).first().click();
    await expect.poll(under).toEqual([]);
  });
});
