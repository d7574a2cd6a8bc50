import type { Page } from '@playwright/test';
import { DARK, LIGHT, type Palette } from '../../src/encoding/palette.ts';
import { buildScene } from '../../src/graph/buildScene.ts';
import { drawStill } from '../../src/graph/still/drawStill.ts';
import { decodeView } from '../../src/view/urlCodec.ts';
import { visibleGraph } from '../../src/view/visibleGraph.ts';
import { openApp } from './app.ts';
import { INDEX } from './dataset.ts';
import { expect, test } from './fixtures.ts';
import { getCamera } from './pageApi.ts';
import { canvasOf } from './picture.ts';
import { sceneUnder } from './sourcesPicture.ts';
import { differingShare, drawn, pictureOf } from './pixels.ts';

/** Views that between them show every standing, a selection of each kind, a focus, a filter and two zooms. */
const VIEWS = [
  '',
  '?select=irgc',
  '?select=iran~military-support~syria',
  '?focus=rebels&distrust=v-wsj',
  '?standing=denied,contested,unnamed&moved=qatar,0,0',
  '?camera=60,120,1.6,781,848',
  '?camera=0,0,0.5,781,848',
  '?mode=sourcing',
  '?mode=sourcing&select=v-sazegara&distrust=v-daneshjoo,v-analysts',
  '?mode=sourcing&select=c-iran-involved&camera=0,100,1.2,781,848',
];

/** The living picture on its ground. */
async function living(page: Page, { ground }: Palette): Promise<Buffer> {
  await pictureOf(page);
  const base64 = await canvasOf(page).evaluate(async (container, colour) => {
    const layers = [...container.querySelectorAll('canvas')];
    const { width, height } = layers[0] ?? { width: 1, height: 1 };
    const sheet = new OffscreenCanvas(width, height);
    const context = sheet.getContext('2d');
    if (context) context.fillStyle = colour;
    context?.fillRect(0, 0, width, height);
    for (const layer of layers) context?.drawImage(layer, 0, 0);
    const bytes = new Uint8Array(await (await sheet.convertToBlob()).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, ground);
  return Buffer.from(base64, 'base64');
}

/** The still of a view, laid over the page at its top left. */
async function still(page: Page, query: string, palette: Palette): Promise<Buffer> {
  const { view } = decodeView(query);
  const camera = await getCamera(page);
  const scene = view.mode === 'sourcing' ? sceneUnder(view) : buildScene(INDEX, visibleGraph(INDEX, view), view);
  const svg = drawStill(scene, {
    palette,
    size: camera,
    camera,
    language: { names: 'en', words: 'en' },
    words: {
      title: 'Still',
      description: '',
      actors: 'Actors',
      relationships: 'Relationships',
      actor: ({ name }) => ({ name }),
      relationship: ({ id }) => ({ name: id }),
      voices: 'Voices',
      links: 'Links',
      voice: ({ name }) => ({ name }),
      link: ({ id }) => ({ name: id }),
    },
    legend: null,
    above: [],
    below: [],
    linkTo: (id) => `?select=${id}`,
  });
  await page.evaluate((markup) => {
    const sheet = document.createElement('div');
    sheet.id = 'still';
    sheet.innerHTML = markup;
    Object.assign(sheet.style, { position: 'fixed', inset: '0 auto auto 0', zIndex: '1000', lineHeight: '0' });
    document.body.append(sheet);
  }, svg);
  await drawn(page);
  return page.locator('#still > svg').screenshot();
}

for (const [scheme, palette] of [
  ['light', LIGHT],
  ['dark', DARK],
] as const) {
  test(`the still draws what the living picture draws, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    for (const query of scheme === 'light' ? VIEWS : [...VIEWS.slice(0, 2), '?mode=sourcing']) {
      await test.step(query, async () => {
        await openApp(page, query);
        const [alive, drawing] = [await living(page, palette), await still(page, query, palette)];
        // What is left is how a canvas and an SVG smooth edges and letters; a mark amiss shows in the second figure.
        expect(await differingShare(page, alive, drawing, { tolerance: 16 }), 'visibly').toBeLessThan(0.01);
        expect(await differingShare(page, alive, drawing, { tolerance: 96 }), 'plainly').toBeLessThan(0.002);
      });
    }
  });
}
