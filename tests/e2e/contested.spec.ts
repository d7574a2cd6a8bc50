import type { Locator, Page } from '@playwright/test';
import { MODES } from '../../src/view/view.ts';
import { claimId, voiceId } from '../../src/domain/ids.ts';
import { axeOnScreens, LAPTOP, openApp, PHONE, regions } from './app.ts';
import { INDEX, quoteOf, voiceLabelOf } from './dataset.ts';
import { expect, test } from './fixtures.ts';
import { getView, getVisible, setView } from './pageApi.ts';

const HOSTAGES = 'hostages~command-and-membership~irgc';
const INVOLVEMENT = 'iran~military-support~syria';

const matterOf = (claim: string) => {
  const matter = INDEX.matterOfClaim.get(claimId(claim));
  if (!matter) throw new Error(`Nothing stands against ${claim}.`);
  return matter;
};
const hostages = matterOf('c-hostages-retired');

const positionsIn = (page: Page): Locator => regions(page).evidence.getByRole('region', { name: 'Positions' });
/** The positions seen at once, those folded away left out. */
const columnsIn = (page: Page): Locator => positionsIn(page).locator(':scope > ol > li');

async function tabTo(page: Page, selector: string, most = 150): Promise<void> {
  for (let tabs = 0; tabs < most; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}

test('from the overview to who the hostages are, side by side, and to each claim, by pointer', async ({ page }) => {
  await openApp(page);
  const { evidence } = regions(page);
  const contested = evidence.locator('section', { has: page.getByRole('heading', { level: 3, name: 'Contested' }) });
  await contested.locator(`a[href$="select=${HOSTAGES}"]`).click();
  await expect(columnsIn(page)).toHaveCount(3);
  for (const [at, position] of hostages.positions.entries()) {
    for (const claim of position.claims) {
      const [quote = ''] = claim.quotes;
      await expect(columnsIn(page).nth(at).getByRole('blockquote')).toContainText(quoteOf(quote).exact);
      for (const voice of claim.attribution.flat()) {
        await expect(
          columnsIn(page)
            .nth(at)
            .getByRole('link', { name: voiceLabelOf(voice), exact: true }),
        ).toBeVisible();
      }
    }
  }
  await expect(columnsIn(page).nth(1)).toContainText('A and B contradict each other');
  await expect(columnsIn(page).nth(2)).toContainText('A and C contradict each other');
  await expect(columnsIn(page).nth(2)).toContainText('B and C point different ways; both may be true');

  // In a column of the screen they stand below each other; with more of it, beside each other, their words level.
  const heads = (): Promise<readonly { readonly x: number; readonly y: number }[]> =>
    positionsIn(page)
      .getByRole('heading', { level: 4 })
      .evaluateAll((all) => all.map((head) => head.getBoundingClientRect()).map(({ x, y }) => ({ x, y })));
  expect(new Set((await heads()).map(({ x }) => x)).size).toBe(1);
  await positionsIn(page).getByRole('button', { name: 'Side by side', pressed: false }).click();
  await expect.poll(async () => new Set((await heads()).map(({ y }) => Math.round(y))).size).toBe(1);
  expect(new Set((await heads()).map(({ x }) => x)).size).toBe(3);
  expect(new URL(page.url()).search).toContain('evidenceWidth=wide');

  await columnsIn(page)
    .nth(1)
    .getByRole('link', { name: /^This claim/ })
    .click();
  await expect.poll(async () => (await getView(page)).select).toBe('c-hostages-retired');
  await expect(columnsIn(page).nth(1)).toHaveAttribute('aria-current', 'true');
  await page.goBack();
  await expect.poll(async () => (await getView(page)).select).toBe(HOSTAGES);
});

test('the same by keyboard alone, and on to what is known of a voice', async ({ page }) => {
  await openApp(page);
  await tabTo(page, 'a[href="#evidence"]', 3);
  await page.keyboard.press('Enter');
  await tabTo(page, `#evidence a[href$="select=c-hostages-commanders"]`);
  await page.keyboard.press('Enter');
  await expect(columnsIn(page).nth(2)).toHaveAttribute('aria-current', 'true');
  await tabTo(page, '#c-hostages-commanders [role="group"] button[aria-expanded]', 40);
  await page.keyboard.press('Enter');
  const figure = page.locator('#c-hostages-commanders').getByRole('group', { name: 'From fact to reader' });
  await expect(figure.getByRole('button', { name: 'What is known of each' })).toHaveAttribute('aria-expanded', 'true');
  await expect(figure).toContainText(INDEX.voices.get(voiceId('v-opposition-media'))?.description ?? 'nothing');
  await tabTo(page, '#evidence [data-matter] a[href$="select=c-hostages-no-link"]', 30);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await getView(page)).select).toBe('c-hostages-no-link');
  // The keyboard goes on in the panel, where what was followed stood.
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.getElementById('evidence')?.contains(document.activeElement))).toBe(true);
});

test('every claim of a matter opens at its own position', async ({ page }) => {
  await openApp(page);
  for (const matter of INDEX.matters) {
    for (const { claims } of matter.positions) {
      const [{ id }] = claims;
      await setView(page, { select: id });
      const current = positionsIn(page).locator('li[aria-current="true"]');
      await expect(current, id).toHaveCount(1);
      await expect(current, id).toBeVisible();
    }
  }
});

test('the graph marks what is contested, the filter leaves just that, and the keyboard says it', async ({ page }) => {
  await openApp(page);
  const { graph, evidence } = regions(page);
  await evidence.getByRole('button', { name: 'Show only contested lines in the graph' }).click();
  await expect.poll(async () => (await getView(page)).standing).toEqual(['contested']);
  const { relationships } = await getVisible(page);
  expect(relationships.map(({ id }) => id)).toEqual(expect.arrayContaining([HOSTAGES, INVOLVEMENT]));
  for (const { id, standing } of relationships) {
    expect(standing).toBe('contested');
    expect(INDEX.matters.some((matter) => matter.relationships.some((one) => one === id))).toBe(true);
  }
  await expect(regions(page).filters.getByRole('checkbox', { name: 'Contested' })).toBeChecked();
  await evidence
    .locator('a[href$="select=hostages"]')
    .first()
    .evaluate((link: HTMLElement) => link.click());
  await tabTo(page, '[role="application"]');
  await expect(graph.getByRole('application')).toHaveAccessibleName(/^Iranian hostages, .*1 contested/);
});

test('what only pulls apart is marked lightly, and is never called contested', async ({ page }) => {
  const matter = INDEX.matters.find(({ conflicts }) => conflicts.every(({ kind }) => kind === 'in-tension'));
  if (!matter) throw new Error('The dataset has no tension without a contradiction.');
  await openApp(page, `?select=${matter.about}`);
  const { evidence } = regions(page);
  await expect(positionsIn(page).locator('header')).toContainText('~ In tension');
  await expect(evidence.getByText('Contested', { exact: true })).toHaveCount(0);
  expect((await getVisible(page)).relationships.find(({ id }) => id === matter.about)?.standing).not.toBe('contested');
});

test('a position that falls with its voices keeps its place, and makes no other right', async ({ page }) => {
  await openApp(page, `?select=${HOSTAGES}&distrust=v-iran`);
  await expect(columnsIn(page)).toHaveCount(3);
  await expect(columnsIn(page).nth(0)).toContainText('Fallen');
  await expect(columnsIn(page).nth(0).locator('h4 s')).toBeVisible();
  await expect(
    columnsIn(page)
      .nth(0)
      .getByRole('link', { name: voiceLabelOf('v-iran'), exact: true }),
  ).toBeVisible();
  await expect(columnsIn(page).nth(1)).not.toContainText('Fallen');
  await expect(positionsIn(page)).toContainText('none is called right');
  await expect(positionsIn(page)).toContainText('that makes the others no truer');
});

test('the chain from the general through the agency to the reader, broken where nobody could verify it', async ({
  page,
}) => {
  await openApp(page, '?select=c-iran-involved');
  const figure = page.locator('#c-iran-involved').getByRole('group', { name: 'From fact to reader' });
  await expect(figure).toBeInViewport({ ratio: 1 });
  await expect(figure).toHaveText(
    /Said by Salar Abnoush, speaks of its own side; reported by Daneshjoo news agency, run by students aligned with the regime; .*could not be verified; published by The Wall Street Journal; republished by Iran Focus/,
  );
  await figure.getByRole('link', { name: 'Daneshjoo news agency' }).click();
  await expect.poll(async () => (await getView(page)).select).toBe('v-daneshjoo');

  await openApp(page, '?select=c-iran-involved&distrust=v-daneshjoo');
  await expect(figure.locator('s')).toHaveText('Daneshjoo news agency');
  await expect(figure).toContainText('Does not count: it holds a voice set aside.');
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('the first words of a contested relationship fit below all positions in short', async ({ page }) => {
    await openApp(page, '?select=iran~military-support~syria');
    const { evidence } = regions(page);
    const words = evidence.locator('blockquote').first();
    const positions = evidence.getByRole('list', { name: 'In short' }).getByRole('listitem');
    await words.evaluate((quote) => quote.scrollIntoView({ block: 'end' }));
    await expect(words).toBeInViewport({ ratio: 0.95 });
    for (const position of await positions.all()) await expect(position).toBeInViewport({ ratio: 0.95 });
  });
});

test.describe('as of', () => {
  const line = (page: Page): Locator => page.getByRole('banner').getByText('As of 27 August 2012 (inferred)');

  test('stands in every mode and beside every panel, in a small frame and at 400 % zoom', async ({ page }) => {
    test.setTimeout(240_000);
    const sizes = [LAPTOP, PHONE, { width: 480, height: 320 }, { width: 320, height: 256 }];
    const views = [...MODES.map((mode) => `?mode=${mode}`), '?panel=reader', '?panel=voices', '?panel=filters'];
    for (const query of [...views, '?select=c-iran-involved']) {
      await openApp(page, query);
      for (const viewport of sizes) {
        await page.setViewportSize(viewport);
        // Where a sheet takes the whole of a small screen, it says so itself.
        const seen = page.getByText('As of 27 August 2012 (inferred)').filter({ visible: true }).first();
        await expect(seen, `${query} at ${viewport.width}`).toBeInViewport({ ratio: 1 });
      }
    }
  });

  test('gives its reason to the keyboard', async ({ page }) => {
    await openApp(page);
    const reason = page.getByRole('banner').getByText(INDEX.dataset.asOf.note ?? '');
    await tabTo(page, 'header button[aria-expanded][aria-controls]', 15);
    await expect(reason).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(reason).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(reason).toBeHidden();
    await expect(line(page)).toBeFocused();
  });

  test.describe('to a finger', () => {
    test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

    test('gives its reason, and takes it away at a touch elsewhere', async ({ page }) => {
      await openApp(page);
      const reason = page.getByRole('banner').getByText(INDEX.dataset.asOf.note ?? '');
      await line(page).tap();
      await expect(reason).toBeInViewport({ ratio: 1 });
      await page.touchscreen.tap(PHONE.width / 2, PHONE.height / 2);
      await expect(reason).toBeHidden();
    });
  });
});

const SCREENS: Readonly<Record<string, string>> = {
  'who the hostages are': `?select=${HOSTAGES}&evidenceWidth=wide`,
  'a claim among positions': '?select=c-iran-not-involved',
  'a tension': '?select=c-iran-hedges',
  'a position that fell': `?select=${HOSTAGES}&distrust=v-iran,v-salehi`,
  'several chains': '?select=c-iran-deploys-commanders&distrust=v-sazegara',
};

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
  // From under what lies over it: all are opened at once.
  await page
    .getByRole('button', { name: 'What is known of each', expanded: false })
    .evaluateAll((buttons: HTMLElement[]) => buttons.forEach((button) => button.click()));
}

test('neither positions nor chains have an axe violation', async ({ page }) => {
  const findings: string[] = [];
  for (const [name, query] of Object.entries(SCREENS)) {
    await page.setViewportSize(LAPTOP);
    await openApp(page, query);
    await unfold(page);
    await page.getByRole('banner').getByText('As of 27 August').click();
    findings.push(...(await axeOnScreens(page, name)));
  }
  expect(findings).toEqual([]);
});

test.describe('320 pixels wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('nothing of them runs out of the page, and all can be hit with a finger', async ({ page }) => {
    for (const [name, query] of Object.entries(SCREENS)) {
      await openApp(page, query);
      await unfold(page);
      // What a voice is besides stands with its name in one box, however it wraps.
      const sides = page.locator('#evidence li li').getByText('speaks of its own side', { exact: true });
      const apart = await sides.evaluateAll((chips) =>
        chips.flatMap((chip) => {
          let box = chip.parentElement;
          while (box && getComputedStyle(box).borderBlockStartWidth === '0px') box = box.parentElement;
          return box?.matches('li div') && box.querySelector('a') ? [] : (chip.closest('li')?.textContent ?? '');
        }),
      );
      expect(apart, name).toEqual([]);
      const found = await page.evaluate(() => {
        const width = document.documentElement.clientWidth;
        const parts = [...document.querySelectorAll<HTMLElement>('#evidence [data-matter] *, #evidence article *')];
        const seen = parts.filter((part) => !part.closest('.visually-hidden'));
        return {
          wide: seen
            .filter((part) => {
              const { left, right, width: own } = part.getBoundingClientRect();
              return own > 1 && (right > width + 0.5 || left < -0.5);
            })
            .map((part) => part.outerHTML.slice(0, 120)),
          small: seen
            .filter((part) => part.matches('a, button, summary'))
            .filter((part) => {
              const { width: own, height } = part.getBoundingClientRect();
              return own > 0 && height < 24;
            })
            // A heading that is a link is a line of text.
            .filter((part) => !part.closest('h3, h4, h5, dl'))
            .map((part) => `${part.textContent}: ${part.getBoundingClientRect().height}`),
        };
      });
      expect(found, name).toEqual({ wide: [], small: [] });
    }
  });

  test('positions stand below each other, each under its letter', async ({ page }) => {
    await openApp(page, `?select=${HOSTAGES}`);
    const starts = await columnsIn(page).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
    expect(starts.length).toBeGreaterThan(1);
    expect(new Set(starts).size).toBe(1);
    await expect(columnsIn(page).getByRole('heading', { level: 4 })).toHaveText([
      /^Position A/,
      /^Position B/,
      /^Position C/,
    ]);
  });
});
