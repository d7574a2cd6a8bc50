import type { Locator, Page } from '@playwright/test';
import { overlap } from '../../src/graph/layouts/planar.ts';
import { nodesOf } from '../../src/graph/scene.ts';
import { openApp, PHONE, ready, regions } from './app.ts';
import { INDEX, quoteOf, shortNameOf, voiceLabelOf } from './dataset.ts';
import { expect, test } from './fixtures.ts';
import { getCamera, getView, getVisible, setView } from './pageApi.ts';
import { canvasOf } from './picture.ts';
import { differingShare, pictureOf } from './pixels.ts';
import { labelsOnScreen, nodeOnScreen, pointOnLink, sceneUnder, SMALLEST_LABEL } from './sourcesPicture.ts';

const VOICE = 'v-sazegara';
const SPEECH = 'v-sazegara~iran';
const CARRIAGE = 'v-abnoush~v-daneshjoo';

const graphOf = (page: Page): Locator => page.getByRole('region', { name: 'Sourcing graph' });
const modes = (page: Page): Locator => page.getByRole('navigation', { name: 'What is shown' });
const title = (page: Page): Locator => regions(page).evidence.getByRole('heading', { level: 2 });

async function clickAt(page: Page, place: Promise<{ x: number; y: number }>): Promise<void> {
  const { x, y } = await place;
  await page.mouse.click(x, y);
}

test('from the graph to its sources: voices, what they say, and who carried it, by pointer', async ({ page }) => {
  await openApp(page, '?camera=0,0,1.3,800,700');
  await modes(page).getByRole('button', { name: 'Sourcing' }).click();
  await expect(graphOf(page)).toBeVisible();
  // A drawing of its own is seen whole.
  expect(await getView(page)).toMatchObject({ mode: 'sourcing', camera: null });
  await expect(
    graphOf(page).getByText(`${INDEX.dataset.voices.length} of ${INDEX.dataset.voices.length} voices`),
  ).toBeVisible();

  await clickAt(page, nodeOnScreen(page, VOICE));
  await expect.poll(async () => (await getView(page)).select).toBe(VOICE);
  await expect(title(page)).toHaveText(voiceLabelOf(VOICE));

  await clickAt(page, pointOnLink(page, SPEECH));
  await expect.poll(async () => (await getView(page)).select).toBe(SPEECH);
  await expect(title(page)).toHaveText(`${voiceLabelOf(VOICE)} on ${shortNameOf('iran')}`);
  const claims = INDEX.dataset.claims.filter(
    ({ subject, object, attribution }) =>
      [subject, object].some((end) => end === 'iran') && attribution.some(([speaker]) => speaker === VOICE),
  );
  await expect(regions(page).evidence.locator('article')).toHaveCount(claims.length);

  await clickAt(page, pointOnLink(page, CARRIAGE));
  await expect.poll(async () => (await getView(page)).select).toBe(CARRIAGE);
  await expect(title(page)).toHaveText('Salar Abnoush through Daneshjoo news agency');

  // And the actors lead where they do in the other picture; the words lead back.
  await clickAt(page, nodeOnScreen(page, 'hostages'));
  await expect.poll(async () => (await getView(page)).select).toBe('hostages');
  await regions(page).evidence.getByText('Who speaks about').first().click();
  await regions(page)
    .evidence.getByRole('link', { name: /^Ali Akbar Salehi/ })
    .first()
    .click();
  await expect.poll(async () => (await getView(page)).select).toBe('v-salehi~hostages');

  for (const before of ['hostages', CARRIAGE, SPEECH, VOICE, null]) {
    await page.goBack();
    await expect.poll(async () => (await getView(page)).select).toBe(before);
  }
  await page.goBack();
  await expect(regions(page).graph).toBeVisible();
  expect((await getView(page)).mode).toBe('relationships');
});

test('what lies under the pointer explains itself', async ({ page }) => {
  await openApp(page, '?mode=sourcing');
  const hover = async (place: Promise<{ x: number; y: number }>): Promise<void> => {
    const { x, y } = await place;
    await page.mouse.move(x, y);
  };
  await hover(nodeOnScreen(page, 'v-us-officials'));
  await expect(graphOf(page).getByText(/^Unnamed group, speaks about \d+ actors$/)).toBeVisible();
  await hover(pointOnLink(page, SPEECH));
  await expect(graphOf(page).getByText('Mohsen Sazegara on Iran')).toBeVisible();
  await hover(pointOnLink(page, CARRIAGE));
  await expect(graphOf(page).getByText('Salar Abnoush, through Daneshjoo news agency')).toBeVisible();
  await hover(nodeOnScreen(page, 'syria'));
  await expect(graphOf(page).getByText(/^State, \d+ voices speak about it$/)).toBeVisible();
});

test('the whole can be read: no label below 11 pixels, none on another or under the page’s controls', async ({
  page,
}) => {
  await openApp(page, '?mode=sourcing');
  const { drawn, leftOut } = await labelsOnScreen(page);
  // Where a dataset grows, a few may have to wait for a pointer or a closer look.
  expect(leftOut.length, leftOut.join()).toBeLessThanOrEqual(drawn.length * 0.04);
  for (const { id, size } of drawn) expect(size, id).toBeGreaterThanOrEqual(SMALLEST_LABEL - 0.05);
  const pairs = drawn.flatMap((one, i) =>
    drawn
      .slice(i + 1)
      .filter((other) => overlap(one.box, other.box) > 0)
      .map((other) => `${one.id} ${other.id}`),
  );
  expect(pairs).toEqual([]);
  const controls = [
    graphOf(page).getByRole('group', { name: 'Graph tools' }),
    graphOf(page).getByRole('status').last(),
  ];
  for (const control of controls) {
    const { x, y, width, height } = (await control.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const under = drawn.filter(({ box }) => overlap(box, { x1: x, y1: y, x2: x + width, y2: y + height }) > 0);
    expect(under.map(({ id }) => id)).toEqual([]);
  }
});

test('the same graph by its keys, voices too', async ({ page }) => {
  await openApp(page, `?mode=sourcing&select=${VOICE}`);
  const stop = graphOf(page).getByRole('application');
  for (let tabs = 0; tabs < 150 && !(await stop.evaluate((element) => element.matches(':focus'))); tabs += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(stop).toHaveAccessibleName(/^Mohsen Sazegara, Named person, speaks about \d+ actors$/);
  await expect(stop).toHaveAccessibleDescription(/voices among them/);
  // Beneath the bubble is who speaks; the key leads there, and back.
  await page.keyboard.press('ArrowDown');
  await expect(stop).toHaveAccessibleName(/^Mohsen Sazegara, Person, \d+ voices? speaks? about it$/);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await getView(page)).select).toBe('sazegara');
  await page.keyboard.press('f');
  await expect.poll(async () => (await getView(page)).focus).toEqual({ actor: 'sazegara', steps: 1 });
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await getView(page)).select).toBe(VOICE);
  await page.keyboard.press('f');
  expect((await getView(page)).focus).toBeNull();
});

test('what the picture says, the list says, and each line leads to its words', async ({ page }) => {
  await openApp(page, '?mode=sourcing');
  const { evidence } = regions(page);
  const { speeches, carriages } = INDEX.sourcing;
  const targets = await evidence
    .locator('details', { hasText: 'Who speaks about whom' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('select')));
  for (const id of [...speeches.keys(), ...carriages.keys()]) expect(targets, id).toContain(id);
  await evidence.locator(`a[href$="select=${SPEECH}"]`).click();
  await expect(title(page)).toHaveText('Mohsen Sazegara on Iran');
});

test('filters and voices set aside move nothing, and say what they leave', async ({ page }) => {
  await openApp(page, '?mode=sourcing');
  const places = nodesOf(sceneUnder(await getView(page))).map(({ position }) => position);
  const relationships = (await getVisible(page)).relationships.length;
  expect(relationships).toBe(INDEX.relationships.size);

  const whole = await pictureOf(page);
  await setView(page, { distrust: [VOICE] });
  const aside = await pictureOf(page);
  expect(aside.equals(whole)).toBe(false);
  // Set aside hides nothing.
  expect((await getVisible(page)).relationships).toHaveLength(relationships);
  await clickAt(page, pointOnLink(page, SPEECH));
  await expect(regions(page).evidence.getByText('Every way this came holds a voice that is set aside.')).toBeVisible();
  await expect(regions(page).filters.getByText('Set aside', { exact: true })).toBeVisible();

  await setView(page, { distrust: [], select: null, voices: ['v-haidar'], unconnected: 'hide' });
  await expect(graphOf(page).getByText('2 of 33 voices'.replace('33', String(INDEX.voices.size)))).toBeVisible();
  expect(nodesOf(sceneUnder(await getView(page))).map(({ position }) => position)).toEqual(places);
  await setView(page, { voices: null, unconnected: 'keep' });
  // What the pointer rests on is brought forward.
  await page.mouse.move(4, 4);
  expect(await differingShare(page, whole, await pictureOf(page))).toBe(0);
});

test.describe('a link', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('to a moved voice, a camera and what it says opens as the same view, camera and pixels', async ({
    page,
    freshPage,
  }) => {
    await openApp(page, '?mode=sourcing');
    const { x, y } = await nodeOnScreen(page, 'v-iran-influential');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 20, y + 30, { steps: 4 });
    await page.mouse.move(x + 40, y + 60, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => Object.keys((await getView(page)).moved)).toEqual(['v-iran-influential']);
    await clickAt(page, pointOnLink(page, SPEECH));
    await expect.poll(async () => (await getView(page)).select).toBe(SPEECH);
    const start = await getCamera(page);
    const iran = await nodeOnScreen(page, 'iran');
    await page.mouse.move(iran.x, iran.y);
    await page.mouse.wheel(0, -200);
    await expect.poll(async () => (await getView(page)).camera?.zoom ?? 0).toBeGreaterThan(start.zoom * 1.1);
    const canvas = await canvasOf(page).boundingBox();
    // Away from the picture, so that nothing is hovered in one and not in the other.
    await page.mouse.move((canvas?.x ?? 0) + 4, (canvas?.y ?? 0) - 20);

    await page.getByRole('button', { name: 'Copy link' }).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const [view, camera, picture] = [await getView(page), await getCamera(page), await pictureOf(page)];

    const other = await freshPage();
    await openApp(other, new URL(link).search);
    expect(await getView(other)).toEqual(view);
    expect(await getCamera(other)).toEqual(camera);
    expect(await differingShare(other, picture, await pictureOf(other))).toBe(0);
    await expect(title(other)).toHaveText('Mohsen Sazegara on Iran');
    await expect(other.getByRole('region', { name: 'Notices' })).toBeEmpty();
    await other.reload();
    await ready(other);
    expect(await getView(other)).toEqual(view);

    // The moved voice is put back without moving anything else, and the step can be undone.
    await graphOf(other).getByRole('button', { name: 'Put moved actors and voices back' }).click();
    await expect.poll(async () => (await getView(other)).moved).toEqual({});
  });

  test('to a voice or a line that is not there says so, and opens the rest', async ({ page }) => {
    await openApp(page, '?mode=sourcing&select=v-sazegara~turkey&moved=v-nobody,1,2~iran,3,4');
    expect(await getView(page)).toMatchObject({ mode: 'sourcing', select: null, moved: { iran: { x: 3, y: 4 } } });
    await expect(page.getByRole('region', { name: 'Notices' })).toContainText('v-nobody');
    await expect(page.getByRole('region', { name: 'Notices' })).toContainText('v-sazegara~turkey');
  });

  test('to what a voice says opens beside the relationships too', async ({ page }) => {
    await openApp(page, `?select=${SPEECH}`);
    await expect(title(page)).toHaveText('Mohsen Sazegara on Iran');
    await expect(regions(page).graph).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

  test('a tap on a voice opens what it says, and what was tapped stays in sight', async ({ page }) => {
    await openApp(page, '?mode=sourcing');
    const { x, y } = await nodeOnScreen(page, 'v-wsj');
    await page.touchscreen.tap(x, y);
    await expect(title(page)).toHaveText('The Wall Street Journal');
    await expect(async () => {
      const at = await nodeOnScreen(page, 'v-wsj');
      expect(at.y).toBeLessThan((await regions(page).evidence.boundingBox())?.y ?? 0);
    }).toPass({ timeout: 5_000 });
    await expect(regions(page).evidence.getByText(quoteOf('q-gulf').exact).first()).toBeAttached();
  });
});
