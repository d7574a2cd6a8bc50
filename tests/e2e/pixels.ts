import { expect, type Page } from '@playwright/test';
import { canvasOf } from './picture.ts';

/** Waits until everything asked of the picture so far has been drawn, and fonts are there to draw it with. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
  });
}

/** The pixels of the picture as PNG, without what the page lays over them. */
async function shot(page: Page): Promise<Buffer> {
  await drawn(page);
  const base64 = await canvasOf(page).evaluate(async (container) => {
    const layers = [...container.querySelectorAll('canvas')];
    const { width, height } = layers[0] ?? { width: 1, height: 1 };
    const sheet = new OffscreenCanvas(width, height);
    const context = sheet.getContext('2d');
    for (const layer of layers) context?.drawImage(layer, 0, 0);
    const bytes = new Uint8Array(await (await sheet.convertToBlob()).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
  return Buffer.from(base64, 'base64');
}

/** The picture alone as PNG, once it has come to rest: two shots in a row that are the same. */
export async function pictureOf(page: Page): Promise<Buffer> {
  let last = await shot(page);
  await expect(async () => {
    const next = await shot(page);
    const same = next.equals(last);
    last = next;
    expect(same, 'the picture has come to rest').toBe(true);
  }).toPass({ intervals: [100], timeout: 5_000 });
  return last;
}

/** A part of a picture, in CSS pixels from its top left corner. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Comparison {
  /** Only what lies in these is compared. */
  readonly parts?: readonly Part[];
  /** How much a channel may differ, of 255, and still count as the same. */
  readonly tolerance?: number;
}

/** Which share of the pixels of two PNGs differs; 1 where their sizes do. */
export async function differingShare(page: Page, a: Buffer, b: Buffer, comparison: Comparison = {}): Promise<number> {
  if (a.equals(b)) return 0;
  return page.evaluate(
    async ({ images, parts, tolerance = 0 }) => {
      const [one, two] = await Promise.all(
        images.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          context?.drawImage(bitmap, 0, 0);
          return context?.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      if (one === undefined || two?.width !== one.width || two.height !== one.height) return 1;
      const { width } = one;
      const differs = (at: number): boolean =>
        [0, 1, 2, 3].some((channel) => {
          const place = at * 4 + channel;
          return Math.abs((one.data[place] ?? 0) - (two.data[place] ?? 0)) > tolerance;
        });
      let [seen, differing] = [0, 0];
      for (let at = 0; at < one.data.length / 4; at += 1) {
        const [x, y] = [at % width, Math.floor(at / width)];
        const inside = parts?.some(
          (part) => x >= part.x && y >= part.y && x < part.x + part.width && y < part.y + part.height,
        );
        if (inside === false) continue;
        seen += 1;
        if (differs(at)) differing += 1;
      }
      return seen === 0 ? 1 : differing / seen;
    },
    { images: [a.toString('base64'), b.toString('base64')], ...comparison },
  );
}
