import type { Page, Route } from '@playwright/test';
import { openApp, regions } from './app.ts';
import { DATASET_TEXT } from './dataset.ts';
import { expect, test } from './fixtures.ts';
import type { Problems } from './problems.ts';
import { getCamera, getView, getVisible, setView } from './pageApi.ts';

const FILE = '**/data/iran-syria-2012.json';
/** What Chromium says of a refused or failed request, besides what the page makes of it. */
const SAID_BY_BROWSER = [
  /^status \d+: \S+\.json$/,
  /^request failed: \S+\.json /,
  /Failed to load resource/,
  /ERR_INTERNET_DISCONNECTED/,
];

const json = (body: string) => (route: Route) => route.fulfill({ body, contentType: 'application/json' });

const broken = (change: (dataset: Record<string, unknown> & { claims: Record<string, unknown>[] }) => void): string => {
  const dataset = JSON.parse(DATASET_TEXT) as Record<string, unknown> & { claims: Record<string, unknown>[] };
  change(dataset);
  return JSON.stringify(dataset);
};

interface World {
  readonly name: string;
  readonly answer: (route: Route, page: Page) => Promise<void>;
  /** What the page says of it. */
  readonly says: RegExp;
  /** What the checker found, for a file that is there. */
  readonly finds?: RegExp;
}

const WORLDS: readonly World[] = [
  { name: 'missing', answer: (route) => route.fulfill({ status: 404, body: 'Not found' }), says: /no dataset/ },
  {
    name: 'a front page for every address',
    answer: (route) => route.fulfill({ body: '<!doctype html><p>Hello', contentType: 'text/html' }),
    says: /no dataset/,
  },
  { name: 'a server that fails', answer: (route) => route.fulfill({ status: 500 }), says: /error \(500\)/ },
  { name: 'a server that is not there', answer: (route) => route.abort('connectionrefused'), says: /did not answer/ },
  {
    name: 'a device that is offline',
    answer: async (route, page) => {
      // The page asks for its dataset ahead of its own script, which is to come.
      await page.waitForFunction(() => 'sourceline' in window);
      await page.context().setOffline(true);
      await route.abort('internetdisconnected');
    },
    says: /offline/,
  },
  {
    name: 'a file that stops halfway',
    answer: json(DATASET_TEXT.slice(0, DATASET_TEXT.length / 2)),
    says: /is not JSON/,
    finds: /line \d+/,
  },
  { name: 'an empty file', answer: json(''), says: /is not JSON/, finds: /JSON|empty/ },
  { name: 'not an object', answer: json('[1, 2]'), says: /found 1 error/, finds: /object/ },
  {
    name: 'another version',
    answer: json(broken((dataset) => (dataset['format'] = 'sourceline/9'))),
    says: /found \d+ error/,
    finds: /sourceline\/9/,
  },
  {
    name: 'claims about nobody',
    answer: json(
      broken(({ claims }) => {
        for (const claim of claims.slice(0, 3)) claim['subject'] = 'nobody-here';
      }),
    ),
    says: /found \d+ errors/,
    finds: /claims\[0\]\.subject.*nobody-here/,
  },
  {
    name: 'a file of another name',
    answer: json(broken((dataset) => (dataset['id'] = 'something-else'))),
    says: /holds another dataset, “something-else”/,
  },
];

const opened = async (page: Page): Promise<string> =>
  page.evaluate(() =>
    (window as unknown as { sourceline: { ready: Promise<void> } }).sourceline.ready.then(
      () => 'opened',
      (reason: unknown) => (reason instanceof Error ? reason.message : 'no error'),
    ),
  );

function allow(problems: Problems): void {
  problems.allow(...SAID_BY_BROWSER);
}

for (const { name, answer, says, finds } of WORLDS) {
  test(`${name}: says so, and opens when asked again`, async ({ page, problems }) => {
    allow(problems);
    await page.route(FILE, (route) => answer(route, page));
    await page.goto('./?select=iran&types=state,armed-force');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('This dataset could not be opened');
    await expect(alert).toContainText(says);
    if (finds) {
      const first = page.getByRole('listitem').filter({ hasText: finds }).first();
      await expect(first).toBeVisible();
      await expect(first).toContainText('To mend it:');
    } else {
      await expect(page.getByRole('heading', { name: 'What the checker found' })).toHaveCount(0);
    }
    expect(await opened(page)).toMatch(/could not be opened/);
    expect(await getVisible(page)).toEqual({ actors: [], relationships: [] });

    await page.unroute(FILE);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(regions(page).evidence.getByRole('heading', { level: 2, name: 'Iran' })).toBeVisible();
    // What the link asked for is not lost by the way.
    expect(await getView(page)).toMatchObject({ select: 'iran', types: ['state', 'armed-force'] });
    await expect.poll(async () => (await getVisible(page)).actors.length).toBeGreaterThan(0);
  });
}

test('what checks a dataset does not come: it is not laid to the dataset, and comes when asked again', async ({
  page,
  problems,
}) => {
  problems.allow(/parse-\S+\.js|Failed to load resource/);
  // Other than the build has checked.
  await page.route(FILE, json(`${DATASET_TEXT} `));
  await page.route('**/parse-*.js', (route) => route.abort('connectionrefused'));
  await page.goto('./?select=iran');
  await expect(page.getByRole('alert')).toContainText('the part of the page that checks it could not be loaded');
  await page.unroute('**/parse-*.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(regions(page).evidence.getByRole('heading', { level: 2, name: 'Iran' })).toBeVisible();
});

test('a dataset that is not here leads back to the one that is', async ({ page, problems }) => {
  allow(problems);
  await page.goto('./?dataset=no-such-dataset&select=iran');
  await expect(page.getByRole('alert')).toContainText('“no-such-dataset”');
  await page.getByRole('link', { name: 'Open the dataset that comes with this page' }).click();
  await expect(regions(page).graph).toBeVisible();
  expect((await getView(page)).dataset).toBe('iran-syria-2012');
  await page.goBack();
  await expect(page.getByRole('alert')).toContainText('“no-such-dataset”');
});

test('a part whose code does not come says why, leaves the rest, and comes with the connection', async ({
  page,
  problems,
}) => {
  problems.allow(/ERR_INTERNET_DISCONNECTED|Failed to fetch dynamically imported module|could not be loaded/);
  problems.allow(/AuditView-[\w-]+\.js/);
  // Neither ahead, when the page has come to rest, nor when it is asked for.
  await page.route(/AuditView-[\w-]+\.js/, (route) => route.abort('internetdisconnected'));
  await page.goto('./?select=iran');
  const { evidence } = regions(page);
  await expect(evidence.getByRole('heading', { level: 2, name: 'Iran' })).toBeVisible();
  await page.context().setOffline(true);
  await page.getByRole('navigation', { name: 'What is shown' }).getByRole('button', { name: 'Audit' }).click();
  await expect(page.getByRole('alert')).toContainText('This device is offline');
  await expect(evidence.getByRole('heading', { level: 2, name: 'Iran' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await page.unroute(/AuditView-[\w-]+\.js/);
  await page.context().setOffline(false);
  await expect(page.getByRole('article', { name: 'Audit' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

/** What opens each part, with the beginning of its style sheet's name. */
const STYLED = {
  Voices: 'VoicesPanel',
  Reader: 'ReaderPanel',
  Timeline: 'TimelinePanel',
  Table: 'TableView',
  Audit: 'AuditView',
  Export: 'ExportMenu',
  Search: 'PaletteContent',
};

test('a connection lost for a moment costs no part its styles', async ({ page, problems }) => {
  problems.allow(/ERR_INTERNET_DISCONNECTED/);
  const sheets = Object.entries(STYLED);
  const sheetOf = (url: string): string | undefined =>
    sheets.find(([, sheet]) => url.includes(`/${sheet}-`) && url.endsWith('.css'))?.[1];
  // All that the page fetches ahead when it has come to rest fails once.
  const lost = new Set<string>();
  await page.route('**/*.css', async (route) => {
    const sheet = sheetOf(route.request().url());
    if (sheet === undefined || lost.has(sheet)) return route.continue();
    lost.add(sheet);
    return route.abort('internetdisconnected');
  });
  await openApp(page);
  await expect.poll(() => lost.size).toBe(sheets.length);
  for (const [opener, sheet] of sheets) {
    await page
      .getByRole('button', { name: opener === 'Search' ? /^Search/ : opener, exact: true })
      .first()
      .click();
    await expect
      .poll(() =>
        page.evaluate(
          (name) => [...document.styleSheets].some(({ href }) => href?.includes(`/${name}-`) === true),
          sheet,
        ),
      )
      .toBe(true);
    await page.keyboard.press('Escape');
  }
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a search without a connection is asked for again in its place', async ({ page, problems }) => {
  problems.allow(/ERR_INTERNET_DISCONNECTED|Unable to preload CSS|could not be loaded/);
  const sheet = /PaletteContent-[\w-]+\.css/;
  await page.route(sheet, (route) => route.abort('internetdisconnected'));
  await openApp(page);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.unroute(sheet);
  await page.getByRole('button', { name: 'Try again' }).press('Enter');
  await page.keyboard.type('Sazegara');
  const found = page.getByRole('option', { name: /Mohsen Sazegara/ }).first();
  await expect(found).toBeVisible();
  await expect(found).toHaveCSS('display', 'flex');
});

test('a report that did not come ahead is fetched by who prints, who is told to print again', async ({
  page,
  problems,
}) => {
  problems.allow(/ERR_INTERNET_DISCONNECTED/);
  await page.route(/PrintReport-[\w-]+\.css/, (route) => route.abort('internetdisconnected'), { times: 1 });
  const lost = page.waitForEvent('requestfailed', (request) => request.url().includes('/PrintReport-'));
  await openApp(page);
  await lost;
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('print again')).toBeVisible();
  await expect(async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('print again')).toHaveCount(0, { timeout: 500 });
  }).toPass();
  await expect(page.getByRole('article')).toBeVisible();
});

test('a page at rest has all its parts: without a connection each opens at once', async ({
  page,
  context,
  problems,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  // The browser asks for the icon when it pleases.
  problems.allow(/favicon|ERR_INTERNET_DISCONNECTED \(.*favicon/);
  await openApp(page);
  const parts = [
    ...['FurtherView', 'AuditView', 'PaletteContent', 'ReaderPanel', 'PrintReport'],
    // What no one sees, but copies.
    ...['quoteCitation', 'toldSentence'],
  ];
  await page.waitForFunction((names) => {
    const here = performance.getEntriesByType('resource').map(({ name }) => name);
    return names.every((part) => here.some((name) => name.includes(`/${part}-`) && name.endsWith('.js')));
  }, parts);
  await page.context().setOffline(true);
  const modes = page.getByRole('navigation', { name: 'What is shown' });
  await modes.getByRole('button', { name: 'Audit' }).click();
  await expect(page.getByRole('article', { name: 'Audit' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('Sazegara');
  await expect(page.getByRole('option', { name: /Mohsen Sazegara/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Reader', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Reader' })).toBeVisible();
  await setView(page, { select: 'q-abnoush' });
  const { evidence } = regions(page);
  await evidence.getByRole('button', { name: 'Copy quote' }).first().click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('none could be verified');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a slow server: progress is shown, the page can be asked, and the graph comes', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(FILE, async (route) => {
    await held;
    await route.continue();
  });
  // The picture in the page itself is another one than asked for here.
  await page.goto('./?select=iran', { waitUntil: 'commit' });
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'true');
  expect(await getVisible(page)).toEqual({ actors: [], relationships: [] });
  await expect(getCamera(page)).rejects.toThrow('no picture yet');
  release();
  await expect(regions(page).graph).toBeVisible();
  expect(await opened(page)).toBe('opened');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test('a page that may keep nothing still works', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Refused', 'SecurityError');
        },
      });
    }
  });
  await openApp(page);
  await page.getByRole('button', { name: 'Colours: as the system' }).click();
  await page.getByRole('button', { name: 'Colours: dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

for (const [name, refuse] of [
  [
    'refuses',
    () =>
      Object.defineProperty(navigator.clipboard, 'writeText', {
        value: () => Promise.reject(new DOMException('Refused', 'NotAllowedError')),
      }),
  ],
  ['is not there', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
] as const) {
  test(`a clipboard that ${name}: the link is shown, to copy by hand`, async ({ page }) => {
    await page.addInitScript(refuse);
    await openApp(page, '?select=iran');
    await page.getByRole('button', { name: 'Copy link' }).click();
    const byHand = page.getByRole('textbox', { name: 'The browser did not let us copy' });
    await expect(byHand).toHaveValue(page.url());
    await byHand.focus();
    expect(
      await byHand.evaluate((field: HTMLTextAreaElement) =>
        field.value.slice(field.selectionStart, field.selectionEnd),
      ),
    ).toBe(page.url());
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect(byHand).toHaveCount(0);
  });
}
