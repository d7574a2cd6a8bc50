import { openApp, regions } from './app.ts';
import { INDEX, shortNameOf } from './dataset.ts';
import { expect, test } from './fixtures.ts';
import { getCamera, getView } from './pageApi.ts';
import {
  actorOnScreen,
  actorsOnScreen,
  canvasOf,
  clickActor,
  dragActor,
  emptySpot,
  pointOnLine,
  pressTwice,
} from './picture.ts';
import { differingShare, drawn, pictureOf } from './pixels.ts';

const LINE = 'saudi-arabia~money-and-arms~rebels';

test('what lies under the pointer explains itself, and nothing else does', async ({ page }) => {
  await openApp(page);
  const { graph } = regions(page);
  const at = async (place: Promise<{ x: number; y: number }>): Promise<void> => {
    const { x, y } = await place;
    await page.mouse.move(x, y);
  };
  await at(actorOnScreen(page, 'irgc'));
  const name = INDEX.dataset.actors.find(({ id }) => id === 'irgc')?.name ?? '';
  await expect(graph.getByText(name, { exact: true })).toBeVisible();
  await expect(graph.getByText(/^Armed force, \d+ relationships/)).toBeVisible();

  await at(pointOnLine(page, LINE));
  await expect(graph.getByText('Saudi Arabia funds, arms Syrian rebels')).toBeVisible();
  await expect(graph.getByText(/Money and arms · The publication says so · 2 claims/)).toBeVisible();
  await expect(graph.getByText(/^Who says so: The Wall Street Journal/)).toBeVisible();
  await expect(graph.getByText(name, { exact: true })).toHaveCount(0);

  await at(emptySpot(page));
  await expect(graph.getByText(/^Who says so: The Wall Street Journal/)).toHaveCount(0);
  expect((await getView(page)).select).toBeNull();
});

test('a click selects and a click beside it lets go', async ({ page }) => {
  await openApp(page);
  await clickActor(page, 'iran');
  await expect.poll(async () => (await getView(page)).select).toBe('iran');
  const { x, y } = await emptySpot(page);
  await page.mouse.click(x, y);
  await expect.poll(async () => (await getView(page)).select).toBeNull();
  expect(await getView(page)).toMatchObject({ focus: null, moved: {}, camera: null });
});

test('a double click focuses the neighbourhood, whose reach can be set and left', async ({ page }) => {
  await openApp(page);
  await pressTwice(page, await actorOnScreen(page, 'irgc'));
  await expect.poll(async () => (await getView(page)).focus).toEqual({ actor: 'irgc', steps: 1 });
  const { graph, evidence } = regions(page);
  const bar = graph.getByRole('group', { name: `Focus on ${shortNameOf('irgc')}` });
  await expect(bar.getByRole('button', { name: '1 step away' })).toHaveAttribute('aria-pressed', 'true');
  const [near] = [await pictureOf(page)];
  await bar.getByRole('button', { name: 'Up to 2 steps away' }).click();
  await expect.poll(async () => (await getView(page)).focus).toEqual({ actor: 'irgc', steps: 2 });
  expect((await pictureOf(page)).equals(near)).toBe(false);
  await bar.getByRole('button', { name: `Leave focus on ${shortNameOf('irgc')}` }).click();
  await expect.poll(async () => (await getView(page)).focus).toBeNull();
  await expect(bar).toHaveCount(0);

  await evidence.getByRole('button', { name: 'Focus on the neighbourhood' }).click();
  await expect.poll(async () => (await getView(page)).focus).toEqual({ actor: 'irgc', steps: 1 });
  await evidence.getByRole('button', { name: 'Leave focus' }).click();
  await expect.poll(async () => (await getView(page)).focus).toBeNull();
});

test('zoom in, zoom out and fit', async ({ page }) => {
  await openApp(page);
  const { graph } = regions(page);
  const [fitted, picture] = [await getCamera(page), await pictureOf(page)];
  await graph.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(async () => (await getView(page)).camera?.zoom).toBeCloseTo(fitted.zoom * 1.3, 3);
  const nearer = await getCamera(page);
  expect(nearer.x).toBeCloseTo(fitted.x, 1);
  await graph.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(async () => (await getView(page)).camera?.zoom).toBeCloseTo(fitted.zoom, 3);
  await graph.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(async () => (await getView(page)).camera?.zoom).toBeCloseTo(fitted.zoom / 1.3, 3);
  await graph.getByRole('button', { name: 'Fit the whole graph' }).click();
  await expect.poll(async () => (await getView(page)).camera).toBeNull();
  expect(await getCamera(page)).toEqual(fitted);
  expect((await pictureOf(page)).equals(picture)).toBe(true);
});

test('the wheel zooms about the pointer', async ({ page }) => {
  await openApp(page);
  const before = await actorOnScreen(page, 'rebels');
  await page.mouse.move(before.x, before.y);
  await page.mouse.wheel(0, -300);
  await expect.poll(async () => (await getView(page)).camera).not.toBeNull();
  const after = await actorOnScreen(page, 'rebels');
  expect(after.x).toBeCloseTo(before.x, 0);
  expect(after.y).toBeCloseTo(before.y, 0);
});

test('no name of the whole picture lies under the tools, in a small window either', async ({ page }) => {
  await openApp(page);
  for (const [width, height] of [
    [900, 700],
    [930, 700],
    [1000, 768],
    [1024, 768],
    [1280, 720],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    await drawn(page);
    const tools = await Promise.all(
      (await regions(page).graph.getByRole('group', { name: 'Graph tools' }).getByRole('button').all()).map((tool) =>
        tool.boundingBox(),
      ),
    );
    expect(tools).toHaveLength(3);
    const { names } = await actorsOnScreen(page);
    expect(names.size).toBeGreaterThan(40);
    const under = [...names].filter(([, { from, to }]) =>
      tools.some(
        (tool) =>
          tool && from.x < tool.x + tool.width && to.x > tool.x && from.y < tool.y + tool.height && to.y > tool.y,
      ),
    );
    expect(under, `${width} × ${height}`).toEqual([]);
  }
});

test('an actor is put elsewhere by hand, stays there, goes back at a click, and Undo takes that back', async ({
  page,
}) => {
  await openApp(page);
  const { graph, filters } = regions(page);
  const picture = await pictureOf(page);
  await expect(graph.getByRole('button', { name: 'Put moved actors back' })).toHaveCount(0);
  const tools = graph.getByRole('group', { name: 'Graph tools' });
  const room = await tools.boundingBox();
  await dragActor(page, 'qatar', { x: -50, y: 30 });
  await expect.poll(async () => Object.keys((await getView(page)).moved)).toEqual(['qatar']);
  // The way back stands on the other tools, which keep their place and cover no more of the names beside them.
  const [back, fit] = await Promise.all(
    ['Put moved actors back', 'Fit the whole graph'].map((name) => graph.getByRole('button', { name }).boundingBox()),
  );
  expect(await tools.boundingBox()).toEqual(room);
  expect(back?.x).toBe(fit?.x);
  expect((back?.y ?? NaN) + (back?.height ?? NaN)).toBeLessThan(fit?.y ?? NaN);
  expect((await getView(page)).select).toBeNull();
  const { moved } = await getView(page);

  // No filter moves it back.
  const states = filters.getByRole('checkbox', { name: 'States', exact: true });
  await states.click();
  await states.click();
  await clickActor(page, 'qatar');
  await expect.poll(async () => (await getView(page)).select).toBe('qatar');
  await page.goBack();

  const away = await pictureOf(page);
  await graph.getByRole('button', { name: 'Put moved actors back' }).click();
  await expect.poll(async () => (await getView(page)).moved).toEqual({});
  // A node that filters took out and put back may be smoothed anew, by two in 255 at its rim.
  expect(await differingShare(page, await pictureOf(page), picture, { tolerance: 4 })).toBe(0);
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await getView(page)).moved).toEqual(moved);
  expect((await pictureOf(page)).equals(away)).toBe(true);
});

test('the window and its panels change size, and the picture fits again', async ({ page }) => {
  await openApp(page);
  const { evidence } = regions(page);
  const before = await getCamera(page);
  await page.getByRole('banner').getByRole('button', { name: 'Evidence' }).click();
  await expect(evidence).toHaveCount(0);
  await expect.poll(async () => (await getCamera(page)).width).toBeGreaterThan(before.width);
  expect((await getView(page)).camera).toBeNull();
  const canvas = await canvasOf(page).boundingBox();
  for (const { id } of INDEX.dataset.actors) {
    const { x } = await actorOnScreen(page, id);
    expect(x, id).toBeGreaterThan(canvas?.x ?? 0);
    expect(x, id).toBeLessThan((canvas?.x ?? 0) + (canvas?.width ?? 0));
  }
});

test('what is under the pointer stays there while its panel opens and closes', async ({ page }) => {
  await openApp(page, '?panel=filters');
  const { evidence } = regions(page);
  const [fitted, picture] = [await getCamera(page), await pictureOf(page)];
  const before = await actorOnScreen(page, 'quds-force');
  await page.mouse.click(before.x, before.y);
  await expect(evidence.getByRole('heading', { level: 2 })).toBeVisible();
  const after = await actorOnScreen(page, 'quds-force');
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(0.5);
  // The link shows what is seen.
  await expect.poll(async () => (await getView(page)).camera).toEqual(await getCamera(page));

  await page.getByRole('group', { name: 'View' }).getByRole('button', { name: 'Evidence' }).click();
  await expect(evidence).toHaveCount(0);
  expect(await getCamera(page)).toEqual(fitted);
  await expect.poll(async () => (await getView(page)).camera).toBeNull();
  await page.goBack();
  await expect.poll(async () => (await getView(page)).select).toBeNull();
  expect(await getCamera(page)).toEqual(fitted);
  expect((await pictureOf(page)).equals(picture)).toBe(true);
});

for (const [where, id] of [
  ['that stays in sight', 'quds-force'],
  ['that the panel comes to lie on', 'turkey'],
] as const) {
  test(`a double click focuses an actor ${where}`, async ({ page }) => {
    await openApp(page, '?panel=filters');
    const at = await actorOnScreen(page, id);
    await pressTwice(page, at);
    await expect(regions(page).evidence).toBeVisible();
    const panel = await regions(page).evidence.boundingBox();
    expect(at.x > (panel?.x ?? 0)).toBe(id === 'turkey');
    await expect.poll(() => getView(page)).toMatchObject({ focus: { actor: id, steps: 1 }, select: id });
    // Selected and in focus, it is brought into sight.
    await expect.poll(async () => (await actorOnScreen(page, id)).x).toBeLessThan(panel?.x ?? 0);
  });
}

test('where there is room for one panel beside the graph, one gives way to the other and nothing moves', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1000, height: 760 });
  await openApp(page);
  const { evidence, filters, graph } = regions(page);
  await expect(evidence).toBeVisible();
  await expect(filters).toHaveCount(0);
  // Wide enough to read: the picture takes most of the page.
  expect((await graph.boundingBox())?.width).toBeGreaterThan(600);

  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await expect(evidence).toHaveCount(0);
  await filters.getByRole('searchbox', { name: 'Only actors named …' }).fill('iran');
  // The picture is fitted again, on a way that takes a moment.
  await expect.poll(async () => (await getCamera(page)).width).toBe(744);
  await page.waitForTimeout(400);
  const before = await actorOnScreen(page, 'irgc');
  await page.mouse.click(before.x, before.y);
  await expect(evidence.getByRole('heading', { level: 2, name: 'Iranian Revolutionary Guard Corps' })).toBeVisible();
  await expect(filters).toHaveCount(0);
  // Where the panel comes to lie on it, it is brought back into sight; else it stays.
  const edge = (await evidence.boundingBox())?.x ?? 0;
  expect(before.x).toBeLessThan(edge - 20);
  const after = await actorOnScreen(page, 'irgc');
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(0.5);
});

test('a low picture and one beside a sheet keep every tool, and none lies on a name', async ({ page }) => {
  for (const [width, height, query] of [
    [720, 450, '?panel=evidence'],
    [1280, 600, '?panel=filters,evidence,timeline'],
    [844, 390, '?panel=evidence'],
    [390, 844, '?panel=evidence'],
  ] as const) {
    const where = `${width} × ${height}, ${query}`;
    await page.setViewportSize({ width, height });
    await openApp(page, query);
    await drawn(page);
    const tools = regions(page).graph.getByRole('group', { name: 'Graph tools' });
    for (const name of ['Zoom in', 'Zoom out', 'Fit the whole graph'])
      await expect(tools.getByRole('button', { name }), where).toBeVisible();
    const box = await tools.boundingBox();
    if (!box) throw new Error(`${where}: there are no tools.`);
    const { names } = await actorsOnScreen(page);
    const under = [...names].filter(
      ([, { from, to }]) => from.x < box.x + box.width && to.x > box.x && from.y < box.y + box.height && to.y > box.y,
    );
    expect(under, where).toEqual([]);
  }
});
