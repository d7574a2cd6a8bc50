interface Face {
  readonly family: string;
  readonly url: string;
  readonly weight: string;
  readonly range: string;
}

/** A font cannot be had now, as on a device that is offline. A drawing without it would be set in another, of other widths. */
export class FontMissing extends Error {}

/**
 * `@font-face` rules with the font itself in them, for a drawing that leaves the page: the files of families of the page
 * that hold letters of a text, all under the name of the first. Rejects with `FontMissing` where a file cannot be had.
 */
export async function fontFaces(text: string, families: readonly [string, ...string[]]): Promise<string> {
  const codePoints = new Set(Array.from(text, (letter) => letter.codePointAt(0) ?? 0));
  const needed = facesOf(document)
    .filter(({ family }) => families.includes(family))
    .filter(({ range }) => holdsAny(range, codePoints));
  const rules = await Promise.all(needed.map((face) => embedded({ ...face, family: families[0] })));
  return rules.join('');
}

/** The files that were fetched, by address: one that came once is there for as long as the page is. */
const fetched = new Map<string, Promise<string>>();

async function embedded({ family, url, weight, range }: Face): Promise<string> {
  const font = fetched.get(url) ?? fetchFont(url);
  fetched.set(url, font);
  try {
    return (
      `@font-face{font-family:'${family}';font-weight:${weight};unicode-range:${range};` +
      `src:url(data:font/woff2;base64,${await font}) format('woff2')}`
    );
  } catch (cause) {
    // Another call asks again.
    if (fetched.get(url) === font) fetched.delete(url);
    throw new FontMissing(`The font ${url} could not be fetched.`, { cause });
  }
}

async function fetchFont(url: string): Promise<string> {
  // The page is set in it, so that the browser has it, and its name changes with what is in it: nothing is to be asked anew.
  const response = await fetch(url, { cache: 'force-cache' });
  if (!response.ok) throw new Error(`The answer was ${response.status}.`);
  return base64(await response.blob());
}

/** The faces in the page's own style sheets, upright ones only. */
function facesOf(page: Document): readonly Face[] {
  return [...page.styleSheets].flatMap((sheet) => rulesOf(sheet).flatMap((rule) => faceOf(rule, sheet)));
}

function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    // A style sheet of another origin, put here by who embeds the page, does not let itself be read.
    return [];
  }
}

function faceOf(rule: CSSRule, sheet: CSSStyleSheet): readonly Face[] {
  if (!(rule instanceof CSSFontFaceRule)) return [];
  const { style } = rule;
  const value = (name: string): string => style.getPropertyValue(name).trim();
  const [, address] = /url\(\s*["']?([^"')]+)["']?\s*\)/.exec(value('src')) ?? [];
  if (address === undefined || value('font-style') === 'italic') return [];
  return [
    {
      family: value('font-family').replaceAll(/["']/g, ''),
      url: new URL(address, sheet.href ?? document.baseURI).href,
      weight: value('font-weight') || '400',
      range: value('unicode-range') || 'U+0-10FFFF',
    },
  ];
}

/** Whether a CSS `unicode-range` holds one of these code points. */
export function holdsAny(range: string, codePoints: ReadonlySet<number>): boolean {
  return range.split(',').some((part) => {
    const [, from, to] = /^\s*U\+([0-9a-f]{1,6})(?:-([0-9a-f]{1,6}))?\s*$/i.exec(part) ?? [];
    if (from === undefined) return false;
    const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to ?? from, 16)];
    for (const point of codePoints) if (point >= first && point <= last) return true;
    return false;
  });
}

async function base64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const parts: string[] = [];
  // In pieces, since a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8_192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return btoa(parts.join(''));
}
