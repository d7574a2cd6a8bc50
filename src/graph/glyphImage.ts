import { GLYPH_STROKE } from '../encoding/drawing.ts';

/** Width and height of the box that the path of a glyph is drawn in. */
export const GLYPH_BOX = 24;

const START = 'data:image/svg+xml;utf8,';

/**
 * A glyph of the encoding as an image: one stroked path in a box of 24 × 24. A `data:` address, so that it works
 * under a policy of `img-src 'self' data:` and needs no request.
 */
export function glyphImage(path: string, colour: string): string {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 ${GLYPH_BOX} ${GLYPH_BOX}" fill="none" ` +
    `stroke="${colour}" stroke-width="${GLYPH_STROKE}" stroke-linecap="round" stroke-linejoin="round"><path d="${path}"/></svg>`;
  return START + encodeURIComponent(svg);
}

/** The path and the colour that `glyphImage` made an address of; `null` for the address of anything else. */
export function glyphOf(address: string): { readonly path: string; readonly colour: string } | null {
  if (!address.startsWith(START)) return null;
  const [, colour, path] = / stroke="([^"]*)".*<path d="([^"]*)"/.exec(decodeURIComponent(address)) ?? [];
  return colour === undefined || path === undefined ? null : { path, colour };
}
