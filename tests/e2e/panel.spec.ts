import { openApp, regions } from './app.ts';
import { INDEX, quoteOf, voiceLabelOf } from './dataset.ts';
import { expect, test } from './fixtures.ts';
import { getView, getVisible } from './pageApi.ts';

const LINE = 'saudi-arabia~money-and-arms~rebels';

test('a filter that leaves nothing says so and offers the way back', async ({ page }) => {
  await openApp(page, '?select=iran');
  const { graph, filters, evidence } = regions(page);
  const types = filters.getByRole('group', { name: 'Actor types' }).getByRole('checkbox');
  for (const type of await types.all()) await type.click();
  expect((await getVisible(page)).actors).toEqual([]);
  await expect(graph.getByRole('heading', { name: 'The filters leave no actor' })).toBeVisible();
  // What was being read is read on, with a note.
  await expect(evidence.getByRole('heading', { level: 2, name: 'Iran' })).toBeVisible();
  await expect(evidence.getByText('The filters hide this in the graph.')).toBeVisible();
  await graph.getByRole('button', { name: 'Take all filters away' }).click();
  expect((await getVisible(page)).actors).toHaveLength(INDEX.dataset.actors.length);
  await expect(evidence.getByText('The filters hide this in the graph.')).toHaveCount(0);
});

test('“Take all filters away” does so, and Undo brings them back', async ({ page }) => {
  await openApp(page, '?types=state&search=iran&voices=v-wsj&unconnected=hide&select=iran');
  const before = await getView(page);
  await regions(page).filters.getByRole('button', { name: 'Take all filters away' }).click();
  await expect.poll(() => getView(page)).toMatchObject({ types: null, search: '', voices: null, select: 'iran' });
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => getView(page)).toEqual(before);
});

test('from a voice: show only what that voice says, and everyone again', async ({ page }) => {
  await openApp(page, '?select=c-iran-deploys-commanders');
  const { evidence, filters } = regions(page);
  const voice = 'v-sazegara';
  await evidence
    .getByRole('list', { name: 'Who says so' })
    .getByRole('link', { name: voiceLabelOf(voice) })
    .first()
    .click();
  await expect(evidence.getByRole('heading', { level: 2, name: voiceLabelOf(voice) })).toBeVisible();
  await evidence.getByRole('button', { name: 'Show only what Mohsen Sazegara says' }).click();
  const { actors, relationships } = await getVisible(page);
  const own = INDEX.dataset.claims.filter((claim) => claim.attribution.flat().some((id) => id === voice));
  expect(relationships.flatMap(({ claims }) => claims).toSorted()).toEqual(own.map(({ id }) => id).toSorted());
  expect(new Set(actors)).toEqual(new Set(own.flatMap(({ subject, object }) => [subject, object])));
  await expect(filters.getByRole('checkbox', { name: voiceLabelOf(voice) })).toBeChecked();
  await evidence.getByRole('button', { name: 'Show all voices again' }).click();
  expect((await getVisible(page)).actors).toHaveLength(INDEX.dataset.actors.length);
});

test('search finds by alias, narrows the graph and leads on', async ({ page }) => {
  await openApp(page);
  const { filters, evidence } = regions(page);
  const field = filters.getByRole('searchbox', { name: 'Only actors named …' });
  await field.fill('tehran');
  const list = filters.getByRole('search').getByRole('link');
  await expect(list.getByText('Iran', { exact: true })).toBeVisible();
  const found = INDEX.dataset.actors.filter(({ name, shortName = '', aliases = [] }) =>
    [name, shortName, ...aliases].some((known) => known.toLowerCase().includes('tehran')),
  );
  await expect(list).toHaveCount(found.length);
  const ids = new Set<string>(found.map(({ id }) => id));
  const { actors, relationships } = await getVisible(page);
  expect(actors).toEqual(expect.arrayContaining([...ids]));
  expect(actors.length).toBeLessThan(INDEX.dataset.actors.length);
  for (const { id, subject, object } of relationships) expect(ids.has(subject) || ids.has(object), id).toBe(true);
  await list.getByText('Iran', { exact: true }).click();
  await expect(evidence.getByRole('heading', { level: 2, name: 'Iran' })).toBeVisible();
  await field.fill('nobody of this name');
  await expect(filters.getByText('No actor has this name')).toBeVisible();
  await filters.getByRole('button', { name: 'Clear the name' }).click();
  expect((await getVisible(page)).actors).toHaveLength(INDEX.dataset.actors.length);
});

test('the trail says where the panel stands and leads up; Back leads back', async ({ page }) => {
  await openApp(page);
  const { evidence } = regions(page);
  const trail = evidence.getByRole('navigation', { name: 'Where you are' });
  await evidence.locator(`a[href$="select=${LINE}"]`).first().click();
  await expect(trail.getByRole('listitem')).toHaveText([/Overview/, /Saudi Arabia/, /Money and arms → Syrian rebels/]);
  await trail.getByRole('link', { name: 'Saudi Arabia' }).click();
  await expect(evidence.getByRole('heading', { level: 2, name: 'Saudi Arabia' })).toBeVisible();
  await trail.getByRole('button', { name: 'Overview' }).click();
  await expect.poll(async () => (await getView(page)).select).toBeNull();
  for (const select of ['saudi-arabia', LINE, null]) {
    await trail.getByRole('button', { name: 'Back' }).click();
    await expect.poll(async () => (await getView(page)).select).toBe(select);
  }
  await expect(trail.getByRole('button', { name: 'Back' })).toHaveCount(0);
});

test('a quote leads to its very words on the page it is from', async ({ page }) => {
  for (const id of ['q-gulf', 'q-free-hostages', 'q-sending', 'q-retired']) {
    await openApp(page, `?select=${id}`);
    const quote = quoteOf(id);
    const way = regions(page).evidence.locator(`figure[data-quote="${id}"] a[href*=":~:text="]`).first();
    await expect(way).toHaveAttribute('rel', /noreferrer/);
    const [address, directive = ''] = ((await way.getAttribute('href')) ?? '').split('#:~:text=');
    expect(address).toBe(INDEX.dataset.sources[0]?.url);
    const terms = directive.split(',').filter((term) => !term.endsWith('-') && !term.startsWith('-'));
    const words = terms.map((term) => decodeURIComponent(term));
    const [first = '', last = first] = words;
    expect(words.length).toBeLessThanOrEqual(2);
    const plain = quote.exact.replace(/\s+/g, ' ');
    expect(plain.startsWith(first)).toBe(true);
    expect(plain.endsWith(last)).toBe(true);
    if (words.length === 1) expect(plain).toBe(first);
  }
});

test('a quote is copied with its credit, its source and the way to it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openApp(page, `?select=${LINE}`);
  await regions(page).evidence.getByRole('button', { name: 'Copy quote' }).first().click();
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('Quote and citation copied');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(`“${quoteOf('q-gulf').exact}”`);
  for (const part of ['The Wall Street Journal', 'Iran Focus', 'inferred', '#:~:text=']) expect(text).toContain(part);
});

test('lines of the widened evidence are no longer than the eye finds back from', async ({ page }) => {
  await openApp(page, '?select=iran~political-support~syria&evidenceWidth=wide');
  const { evidence } = regions(page);
  await expect(evidence.getByRole('heading', { level: 2 })).toBeVisible();
  expect((await evidence.boundingBox())?.width).toBeGreaterThan(700);
  const widest = await evidence.locator('p, blockquote').evaluateAll((parts) =>
    // In the size of each one's own letters, of which a figure is about half as wide.
    Math.max(...parts.map((part) => part.clientWidth / parseFloat(getComputedStyle(part).fontSize))),
  );
  expect(widest).toBeGreaterThan(20);
  expect(widest).toBeLessThan(38);
});
