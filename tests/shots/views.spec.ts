import { openApp } from '../e2e/app.ts';
import { expect, test } from '../e2e/fixtures.ts';

/** Heights of the screens, by their widths. */
const SCREENS = { 1440: 900, 900: 800, 390: 844 } as const;

interface Shot {
  readonly width: keyof typeof SCREENS;
  readonly colorScheme: 'light' | 'dark';
  /** Name of the region alone that is taken, where the rest of the page is on another picture. */
  readonly region?: string;
}

const whole = (width: Shot['width'], colorScheme: Shot['colorScheme']): Shot => ({ width, colorScheme });
const part = (region: string, width: Shot['width'], colorScheme: Shot['colorScheme']): Shot => ({
  region,
  width,
  colorScheme,
});

/** What is taken of each view. A picture of a whole wide screen weighs half a megabyte, so there is one. */
const VIEWS: readonly (readonly [name: string, query: string, shots: readonly Shot[]])[] = [
  ['rest', '', [whole(1440, 'light'), whole(390, 'dark')]],
  ['actor', '?select=hostages', [part('Evidence', 900, 'dark'), whole(390, 'light')]],
  ['relationship', '?select=qatar~money-and-arms~rebels', [part('Evidence', 1440, 'light'), whole(390, 'dark')]],
  [
    'contested',
    '?select=c-hostages-no-link',
    [part('Evidence', 1440, 'dark'), part('Evidence', 900, 'light'), whole(390, 'light')],
  ],
  ['reader', '?panel=reader', [part('Reader', 1440, 'light'), whole(390, 'dark')]],
  ['table', '?mode=table&panel=', [whole(900, 'light'), whole(390, 'dark')]],
  ['timeline', '?panel=timeline', [part('Timeline', 900, 'dark'), whole(390, 'light')]],
  ['audit', '?mode=audit&panel=', [whole(1440, 'dark'), whole(390, 'light')]],
  ['sourcing', '?mode=sourcing&panel=', [whole(390, 'dark')]],
  [
    'aside',
    '?distrust=v-irgc-current-members,v-irgc-former-members&panel=voices',
    [part('Voices', 1440, 'light'), whole(390, 'light')],
  ],
];

for (const [name, query, shots] of VIEWS) {
  test(name, async ({ freshPage }) => {
    for (const { width, colorScheme, region } of shots) {
      const page = await freshPage({ width, height: SCREENS[width] });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await openApp(page, query);
      // What the main part shows may be on its way.
      await expect(page.getByText('One moment')).toHaveCount(0);
      // The still gives way to the living picture, and what comes late is there.
      await page.waitForLoadState('networkidle');
      const taken = region === undefined ? page : page.getByRole('region', { name: region, exact: true });
      await expect(taken).toHaveScreenshot(`${name}-${width}-${colorScheme}.png`);
      await page.close();
    }
  });
}
