import type { Page } from '@playwright/test';
import { openApp, PHONE } from './app.ts';
import { expect, test } from './fixtures.ts';

interface AxNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly level: number | null;
  readonly focusable: boolean;
  readonly modal: boolean;
}

/** What Chromium tells a screen reader of the page, in the order it is read, without what is left out of it. */
async function treeOf(page: Page): Promise<readonly AxNode[]> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  await devtools.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const ordered: (typeof nodes)[number][] = [];
  const visit = (id: string): void => {
    const node = byId.get(id);
    if (!node) return;
    ordered.push(node);
    node.childIds?.forEach(visit);
  };
  if (nodes[0]) visit(nodes[0].nodeId);
  return ordered
    .filter(({ ignored }) => !ignored)
    .map((node) => {
      const property = (name: string): unknown => node.properties?.find((one) => one.name === name)?.value.value;
      const level = property('level');
      return {
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? '').trim(),
        description: String(node.description?.value ?? '').trim(),
        level: typeof level === 'number' ? level : null,
        focusable: property('focusable') === true,
        modal: property('modal') === true,
      };
    });
}

const CONTROLS = new Set([
  'button',
  'link',
  'checkbox',
  'radio',
  'searchbox',
  'textbox',
  'combobox',
  'menuitem',
  'menuitemradio',
  'tab',
  'slider',
  'switch',
]);

/** What must hold of the tree of any view; each problem in words. */
function problemsOf(tree: readonly AxNode[]): readonly string[] {
  const having = (...roles: readonly string[]) => tree.filter(({ role }) => roles.includes(role));
  const problems: string[] = [];
  const modal = tree.some((node) => node.modal);
  if (!modal) {
    for (const role of ['main', 'banner']) {
      if (having(role).length !== 1) problems.push(`${having(role).length} landmarks “${role}”`);
    }
    const tops = having('heading').filter(({ level }) => level === 1);
    if (tops.length !== 1) problems.push(`${tops.length} headings of the first level`);
  }
  const regions = having('region', 'navigation', 'complementary', 'dialog', 'menu', 'table', 'application');
  problems.push(...regions.filter(({ name }) => name === '').map(({ role }) => `a nameless ${role}`));
  const named = having('region', 'navigation').map(({ role, name }) => `${role} ${name}`);
  problems.push(...named.filter((name, at) => named.indexOf(name) !== at).map((name) => `twice ${name}`));
  problems.push(
    ...tree
      .filter(({ role, name }) => (CONTROLS.has(role) || role === 'heading') && name === '')
      .map(({ role }) => `a nameless ${role}`),
    ...having('application')
      .filter(({ description }) => description === '')
      .map(({ name }) => `application “${name}” says nothing of its keys`),
  );
  let before = modal ? 1 : 0;
  for (const { level, name } of having('heading')) {
    if (level === null) continue;
    if (level > before + 1) problems.push(`heading “${name}” of level ${level} after one of level ${before}`);
    before = level;
  }
  return problems;
}

interface Seen {
  readonly query: string;
  /** Regions, menus and dialogs that must be there by name. */
  readonly has: readonly (readonly [role: string, name: string | RegExp])[];
}

const GRAPH = ['region', 'Relationship graph'] as const;
const VIEWS: Readonly<Record<string, Seen>> = {
  relationships: {
    query: '',
    has: [
      GRAPH,
      ['region', 'Filters'],
      ['region', 'Evidence'],
      ['navigation', 'Skip'],
      ['navigation', 'What is shown'],
      ['group', 'Graph tools'],
      ['application', /^Iran, State, \d+ relationships, \d+ contested$/],
    ],
  },
  'an actor': {
    query: '?select=hostages',
    has: [
      ['heading', 'Iranian hostages'],
      ['navigation', 'Where you are'],
    ],
  },
  'a relationship': {
    query: '?select=iran~military-support~syria',
    has: [
      ['application', /^Iran .+ Syria; Military support; Contested; 8 claims$/],
      ['heading', /^Positions/],
    ],
  },
  sourcing: {
    query: '?mode=sourcing&select=v-abnoush&panel=evidence',
    has: [
      ['region', 'Sourcing graph'],
      ['application', /^Salar Abnoush, Named person, speaks about \d+ actors/],
    ],
  },
  table: { query: '?mode=table', has: [['region', 'Evidence']] },
  audit: {
    query: '?mode=audit',
    has: [
      ['navigation', 'Figures'],
      ['heading', /^Audit/],
    ],
  },
  voices: { query: '?panel=voices', has: [['region', 'Voices'], GRAPH] },
  reader: { query: '?panel=reader&select=q-gulf', has: [['region', 'Reader'], GRAPH] },
  'a path': { query: '?path=qatar,assad', has: [['heading', /^How are Qatar and .* connected/]] },
};

const has = (tree: readonly AxNode[], role: string, name: string | RegExp): boolean =>
  tree.some((node) => node.role === role && (typeof name === 'string' ? node.name === name : name.test(node.name)));

for (const [device, viewport] of Object.entries({ laptop: { width: 1440, height: 900 }, phone: PHONE })) {
  test(`every view on a ${device} tells a screen reader where it is and what everything is called`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    const problems: string[] = [];
    for (const [name, { query, has: wanted }] of Object.entries(VIEWS)) {
      await openApp(page, query);
      await expect(page.getByText('One moment …')).toHaveCount(0);
      const tree = await treeOf(page);
      problems.push(...problemsOf(tree).map((problem) => `${name}: ${problem}`));
      // On a phone one panel is open at a time.
      if (device !== 'laptop') continue;
      problems.push(
        ...wanted
          .filter(([role, what]) => !has(tree, role, what))
          .map(([role, what]) => `${name}: no ${role} “${what}”`),
      );
    }
    expect(problems).toEqual([]);
  });
}

test('menus, sheets and dialogs have names, roles and states, and what is said aloud is little', async ({ page }) => {
  await openApp(page, '?focus=iran,2');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu', { name: 'Iran' })).toMatchAriaSnapshot(`
    - menu "Iran":
      - group:
        - menuitem "Open"
      - group:
        - 'menuitemradio "Focus: 1 step away"'
        - 'menuitemradio "Focus: up to 2 steps away" [checked]'
        - 'menuitemradio "Focus: up to 3 steps away"'
  `);
  expect(problemsOf(await treeOf(page))).toEqual([]);
  await page.keyboard.press('Escape');

  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await expect(sheet).toBeVisible();
  const modal = await treeOf(page);
  expect(modal.filter((node) => node.modal).map(({ name }) => name)).toEqual(['Keys']);
  expect(problemsOf(modal)).toEqual([]);
  await expect(sheet.getByRole('term').first()).toHaveText('/Slash');
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(page.getByRole('application')).toBeFocused();

  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('dialog', { name: /export|take/i })).toBeVisible();
  expect(problemsOf(await treeOf(page))).toEqual([]);
  await page.keyboard.press('Escape');

  // One key, one thing said: of all live regions only that of the graph changes.
  await page.evaluate(() => {
    const said: string[] = [];
    Reflect.set(window, 'said', said);
    for (const region of document.querySelectorAll('[aria-live], [role="status"]')) {
      new MutationObserver(() => said.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
  });
  await page.getByRole('application').focus();
  const heard = (): Promise<unknown> => page.evaluate(() => (Reflect.get(window, 'said') as string[]).splice(0));
  await page.keyboard.press('l');
  await expect.poll(heard).toEqual([expect.stringMatching(/^Iran .+; .+; .+; \d+ claims?\. Line 1 of \d+$/)]);
  await page.keyboard.press('Escape');
  await expect.poll(heard).toEqual([expect.stringMatching(/^Iran, State, \d+ relationships/)]);
});

test('the graph says of every actor and line what it draws', async ({ page }) => {
  await openApp(page);
  const tree = await treeOf(page);
  // The panel lists all of them as links, in words; what is drawn is left out of the tree.
  expect(tree.filter(({ role }) => role.toLowerCase() === 'canvas')).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const stop = page.getByRole('application');
  // All the lines of one actor, and round to the first again.
  const lines: (string | null)[] = [];
  const count = Number(/(\d+) relationships/.exec((await stop.getAttribute('aria-label')) ?? '')?.[1]);
  expect(count).toBeGreaterThan(10);
  for (let line = 0; line <= count; line += 1) {
    await page.keyboard.press('l');
    lines.push(await stop.getAttribute('aria-label'));
  }
  expect(lines.at(-1)).toBe(lines[0]);
  expect(new Set(lines).size).toBe(count);
});
