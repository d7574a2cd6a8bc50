import { STILL_CONTAINER } from '../src/graph/still/pageStill.ts';

/** A page that holds the still and nothing else. `head`: the elements that it is drawn with. */
export const stillPage = (svg: string, head: readonly string[]): string =>
  [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><title>Still</title><link rel="icon" href="data:,">',
    ...head,
    // What the page of the app fits it to.
    `</head><body><div style="container: ${STILL_CONTAINER} / size; position: fixed; inset: 0">${svg}</div></body></html>`,
  ].join('\n');

/**
 * What stands in the head of a page that a still in it is drawn with, as it stands: its styles, and the font that is asked for ahead of
 * them, without which the first picture would be set in another. Its files are sought in the folder of the page.
 */
export const drawnWith = (html: string, folder: string): readonly string[] =>
  [...html.matchAll(/<link rel="preload" as="font"[^>]*>|<style\b[^>]*>.*?<\/style>/gs)].map(([element]) =>
    element.replaceAll('url(./', `url(${folder}/`).replaceAll('href="./', `href="${folder}/`),
  );

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
