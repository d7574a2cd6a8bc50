import { GLYPH_STROKE } from '../encoding/drawing.ts';

/**
 * A glyph of the encoding as an image: one stroked path in a box of 24 × 24. A `data:` address, so that it works
 * under a policy of `img-src 'self' data:` and needs no request.
 */
export function glyphImage(path: string, colour: string): string {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 24 24" fill="none" ` +
    `stroke="${colour}" stroke-width="${GLYPH_STROKE}" stroke-linecap="round" stroke-linejoin="round"><path d="${path}"/></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
