import type { Locator } from '@playwright/test';
import { openApp, regions } from './app.ts';
import { INDEX, quoteOf, shortNameOf, voiceLabelOf } from './dataset.ts';
import { expect, test } from './fixtures.ts';
import { getView } from './pageApi.ts';
import { pointOnLine } from './picture.ts';

/** The four relationships anyone must find, each with the words and the credit that the dataset gives for one claim. */
const HEADLINES = [
  { name: 'Iran → Assad', id: 'iran~political-support~assad', claim: 'c-iran-supports-assad' },
  { name: 'Saudi Arabia → rebels', id: 'saudi-arabia~money-and-arms~rebels', claim: 'c-saudi-funds-rebels' },
  { name: 'Qatar → rebels', id: 'qatar~money-and-arms~rebels', claim: 'c-qatar-funds-rebels' },
  { name: 'Revolutionary Guards → hostages', id: 'irgc~rescue~hostages', claim: 'c-irgc-frees-hostages' },
] as const;

/** Every claim of the relationship stands in the panel with its exact words and its whole credit. */
async function expectEvidence(evidence: Locator, id: string): Promise<void> {
  const relationship = [...INDEX.relationships.values()].find((one) => one.id === id);
  expect(relationship).toBeDefined();
  for (const claim of relationship?.claims ?? []) {
    const card = evidence.locator(`article[id="${claim.id}"]`);
    for (const quote of claim.quotes) {
      await expect(card.locator(`figure[data-quote="${quote}"]`).getByRole('blockquote')).toHaveText(
        quoteOf(quote).exact,
      );
    }
    const way = card.getByRole('group', { name: 'From fact to reader' });
    const chains = way.getByRole('list', { name: 'Who says so' }).locator(':scope > li');
    await expect(chains).toHaveCount(claim.attribution.length);
    for (const [at, chain] of claim.attribution.entries()) {
      // From the speaker through the carriers, in this order; what the paper says itself is said to be its own words.
      const names = chain.map((voice) => (voice === 'v-wsj' ? 'The publication’s own words' : voiceLabelOf(voice)));
      await expect(chains.nth(at)).toHaveText(new RegExp(names.map(escapePattern).join('.*')));
    }
    await expect(way).toHaveText(/published by The Wall Street Journal.*republished by Iran Focus/);
  }
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

for (const { name, id, claim } of HEADLINES) {
  const [subject = '', , object = ''] = id.split('~');
  const [quote = ''] = INDEX.dataset.claims.find((one) => one.id === claim)?.quotes ?? [];

  test(`${name}: a click on the line opens its words and their credit`, async ({ page }) => {
    await openApp(page);
    const { evidence } = regions(page);
    await expect(evidence.getByText(quoteOf(quote).exact)).toHaveCount(0);

    const { x, y } = await pointOnLine(page, id);
    await page.mouse.click(x, y);
    await expect(evidence.getByRole('heading', { level: 2 })).toHaveText(
      `${shortNameOf(subject)}→${shortNameOf(object)}`,
    );
    expect((await getView(page)).select).toBe(id);
    await expectEvidence(evidence, id);
    // What carries the claim is seen at once, without scrolling.
    await expect(evidence.getByRole('blockquote').first()).toBeInViewport({ ratio: 0.9 });
  });

  test(`${name}: a keyboard gets there too`, async ({ page }) => {
    await openApp(page, `?select=${subject}`);
    const { graph, evidence } = regions(page);
    const stop = graph.getByRole('application');
    // The page begins with the way past its panels.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(stop).toBeFocused();
    // The picture begins at what is selected, and says so.
    const subjectName = INDEX.dataset.actors.find((actor) => actor.id === subject)?.name ?? '';
    await expect(stop).toHaveAccessibleName(new RegExp(`^${subjectName}, `));
    await page.keyboard.press('Enter');
    // It is selected already, so this leads to its evidence.
    await expect(evidence).toBeFocused();

    // From the actor on, the panel lists its relationships: open one, and follow the link to it.
    const row = evidence
      .locator('details')
      .filter({ has: page.locator(`a[href$="select=${encodeURIComponent(id)}"]`) })
      .locator('summary')
      .first();
    await row.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await getView(page)).select).toBe(id);
    await expectEvidence(evidence, id);
  });
}
