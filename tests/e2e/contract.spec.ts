import { readFileSync } from 'node:fs';
import { openApp, regions } from './app.ts';
import { INDEX } from './dataset.ts';
import { expect, test } from './fixtures.ts';
import { getCamera, getView, getVisible, setView } from './pageApi.ts';
import { canvasOf } from './picture.ts';

const PACKAGE: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** The keys of a view that embedders may count on. */
const KEYS = [
  'dataset',
  'mode',
  'select',
  'types',
  'categories',
  'standing',
  'voices',
  'distrust',
  'search',
  'focus',
  'path',
  'tour',
  'panel',
  'camera',
  'moved',
];

test('has the parts it promises, and no other', async ({ page }) => {
  await openApp(page);
  const parts = await page.evaluate(() => {
    const { sourceline } = window as unknown as { sourceline: Record<string, unknown> };
    return Object.fromEntries(Object.entries(sourceline).map(([name, part]) => [name, typeof part]));
  });
  expect(parts).toEqual({
    version: 'string',
    ready: 'object',
    getView: 'function',
    setView: 'function',
    getVisible: 'function',
    getCamera: 'function',
  });
  expect(PACKAGE).toMatchObject({
    version: await page.evaluate(() => (window as unknown as { sourceline: { version: string } }).sourceline.version),
  });
  for (const region of Object.values(regions(page))) await expect(region).toHaveCount(1);
});

test('getView is a whole plain copy', async ({ page }) => {
  await openApp(page);
  const view = await getView(page);
  expect(Object.keys(view)).toEqual(expect.arrayContaining(KEYS));
  expect(view).toMatchObject({
    dataset: 'iran-syria-2012',
    select: null,
    types: null,
    categories: null,
    standing: null,
    voices: null,
    distrust: [],
    search: '',
    focus: null,
    camera: null,
    moved: {},
  });
  await page.evaluate(() => {
    const mine = (
      window as unknown as { sourceline: { getView: () => Record<string, unknown> } }
    ).sourceline.getView() as { select: string; distrust: string[]; moved: Record<string, unknown> };
    mine.select = 'iran';
    mine.distrust.push('v-wsj');
    mine.moved['iran'] = { x: 1, y: 1 };
  });
  expect(await getView(page)).toEqual(view);
});

test('setView takes a patch, and the page, the picture and the address follow', async ({ page }) => {
  await openApp(page);
  const patch = {
    select: 'qatar~money-and-arms~rebels',
    types: ['state', 'armed-group'],
    focus: { actor: 'rebels', steps: 2 },
    camera: { x: 12.5, y: -40, zoom: 0.8, width: 800, height: 600 },
    moved: { qatar: { x: 300, y: 200 } },
    panel: ['evidence'],
    search: 'a',
    unconnected: 'hide',
  };
  const before = await getView(page);
  expect(await setView(page, patch)).toEqual([]);
  expect(await getView(page)).toEqual({ ...before, ...patch });
  await expect(regions(page).filters).toHaveCount(0);
  await expect(regions(page).evidence.getByRole('blockquote').first()).toBeVisible();
  const { searchParams } = new URL(page.url());
  expect(searchParams.get('select')).toBe(patch.select);
  expect(searchParams.get('types')).toBe('state,armed-group');
  const camera = await getCamera(page);
  expect({ x: camera.x, y: camera.y, zoom: camera.zoom }).toEqual({ x: 12.5, y: -40, zoom: 0.8 });

  expect(await setView(page, before)).toEqual([]);
  expect(await getView(page)).toEqual(before);
  await page.goBack();
  expect(await getView(page)).toEqual({ ...before, ...patch });
});

test('setView leaves what it cannot take and says why', async ({ page }) => {
  await openApp(page);
  const before = await getView(page);
  const malformed: Readonly<Record<string, unknown>> = {
    dataset: '../elsewhere',
    select: 7,
    types: 'state',
    categories: [['ties']],
    standing: ['surely'],
    voices: { 0: 'v-wsj' },
    distrust: null,
    search: ['iran'],
    unconnected: 'perhaps',
    focus: { actor: 'iran', steps: 9 },
    panel: ['attic'],
    camera: { x: 0, y: 0, zoom: 'near', width: 1, height: 1 },
    moved: { iran: { x: null, y: 0 } },
  };
  for (const [key, value] of Object.entries(malformed)) {
    expect(await setView(page, { [key]: value }), key).toMatchObject([{ key, reason: 'malformed' }]);
  }
  expect(await getView(page)).toEqual(before);
  for (const [key, value] of Object.entries({
    select: 'nobody',
    types: ['planet'],
    voices: ['v-nobody'],
    distrust: ['v-nobody'],
    focus: { actor: 'nobody' },
    moved: { nobody: { x: 0, y: 0 } },
  })) {
    expect(await setView(page, { [key]: value }), key).toMatchObject([{ key, reason: 'unknown' }]);
  }
  expect(await getView(page)).toEqual(before);

  const problems = await setView(page, { select: 'iran', types: 'state', categories: ['hostility', 'nonsense'] });
  expect(problems.map(({ key }) => key).toSorted()).toEqual(['categories', 'types']);
  expect(await getView(page)).toEqual({ ...before, select: 'iran', categories: ['hostility'] });
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('nonsense');
});

test('setView never throws, whatever it is given', async ({ page }) => {
  await openApp(page);
  const before = await getView(page);
  const answers = await page.evaluate(() => {
    const { setView: set } = (window as unknown as { sourceline: { setView: (patch: unknown) => unknown } }).sourceline;
    const ring: Record<string, unknown> = {};
    ring['select'] = ring;
    const inherited: unknown = Object.create({ select: 'iran' });
    const given = [undefined, null, 7, 'select=iran', [], () => 1, ring, { camera: 10n }, inherited, { nothing: 1 }];
    return given.map((patch) => Array.isArray(set(patch)));
  });
  expect(answers.every(Boolean)).toBe(true);
  expect(await getView(page)).toEqual(before);
});

test('getVisible and getCamera say what is in the picture', async ({ page }) => {
  await openApp(page);
  const { actors, relationships } = await getVisible(page);
  expect(actors).toEqual(INDEX.dataset.actors.map(({ id }) => id));
  expect(relationships.map(({ id }) => id).toSorted()).toEqual([...INDEX.relationships.keys()].toSorted());
  expect(relationships.flatMap(({ claims }) => claims).toSorted()).toEqual(
    INDEX.dataset.claims.map(({ id }) => id).toSorted(),
  );
  for (const { id, subject, category, object } of relationships) expect(id).toBe(`${subject}~${category}~${object}`);

  const box = await canvasOf(page).boundingBox();
  const camera = await getCamera(page);
  expect(camera).toMatchObject({ width: Math.round(box?.width ?? 0), height: Math.round(box?.height ?? 0) });
  expect((await getView(page)).camera).toBeNull();
});
