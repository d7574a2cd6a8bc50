import { expect, type Page } from '@playwright/test';
import { canvasOf } from './picture.ts';

/** Waits until everything asked of the picture so far has been drawn, and fonts are there to draw it with. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
  });
}

/** The picture alone as PNG, once it has come to rest: two shots in a row that are the same. */
export async function pictureOf(page: Page): Promise<Buffer> {
  await drawn(page);
  let last = await canvasOf(page).screenshot();
  await expect(async () => {
    const next = await canvasOf(page).screenshot();
    const same = next.equals(last);
    last = next;
    expect(same, 'the picture has come to rest').toBe(true);
  }).toPass({ intervals: [100], timeout: 5_000 });
  return last;
}

/** Which share of the pixels of two PNGs differs at all; 1 where their sizes differ. */
export async function differingShare(page: Page, a: Buffer, b: Buffer): Promise<number> {
  if (a.equals(b)) return 0;
  return page.evaluate(
    async (images) => {
      const [one, two] = await Promise.all(
        images.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          context?.drawImage(bitmap, 0, 0);
          return context?.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      if (!one || !two || one.width !== two.width || one.height !== two.height) return 1;
      const [left, right] = [new Uint32Array(one.data.buffer), new Uint32Array(two.data.buffer)];
      return left.filter((pixel, at) => pixel !== right[at]).length / left.length;
    },
    [a.toString('base64'), b.toString('base64')],
  );
}
