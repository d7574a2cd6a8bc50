import { STILL_CONTAINER } from '../src/graph/still/pageStill.ts';

/** A page that holds the still and nothing else, in the styles that it is drawn with. `styles`: addresses of style sheets. */
export const stillPage = (svg: string, styles: readonly string[]): string =>
  [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><title>Still</title><link rel="icon" href="data:,">',
    ...styles.map((href) => `<link rel="stylesheet" href="${href}">`),
    // What the page of the app fits it to.
    `</head><body><div style="container: ${STILL_CONTAINER} / size; position: fixed; inset: 0">${svg}</div></body></html>`,
  ].join('\n');

/** The style sheets that a page asks for, as it names them. */
export const stylesIn = (html: string): readonly string[] =>
  [...html.matchAll(/<link rel="stylesheet"[^>]*\bhref="([^"]+)"/g)].map(([, href = '']) => href);

/** The still that stands in a page, whole; `null` where there is none. */
export function stillIn(html: string): string | null {
  const start = html.search(/<svg\b[^>]*\brole="graphics-document\b/);
  if (start < 0) return null;
  let depth = 0;
  for (const tag of html.slice(start).matchAll(/<svg\b|<\/svg>/g)) {
    depth += tag[0] === '</svg>' ? -1 : 1;
    if (depth === 0) return html.slice(start, start + tag.index + tag[0].length);
  }
  return null;
}
