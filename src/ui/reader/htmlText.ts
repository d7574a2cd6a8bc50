import { bareHtml } from '../../anchoring/bareHtml.ts';

/** What holds no words a reader sees. */
const SKIPPED = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'iframe',
  'object',
  'head',
  'select',
  'audio',
  'video',
]);
/** What begins and ends a block of its own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** Deeper than this no page nests; what does was not made to be read. */
const DEEPEST = 2_000;

/**
 * The words of a page in their order, blocks apart by empty lines: all of them, menus and teasers too, since nobody can tell
 * them from the article for certain. The source is parsed by the platform, which runs nothing in it and loads nothing.
 */
export function htmlText(source: string): string {
  const page = new DOMParser().parseFromString(bareHtml(source), 'text/html');
  const parts: string[] = [];
  const read = (node: Node, preserves: boolean, depth: number): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.nodeValue ?? '';
      // White space of the source is a space, save a no-break space, which is a character of the text.
      parts.push(preserves ? text : text.replace(/[\t\n\f\r ]+/g, ' '));
      return;
    }
    if (!(node instanceof Element)) return;
    const name = node.localName;
    if (SKIPPED.has(name) || node.hasAttribute('hidden') || depth > DEEPEST) return;
    if (name === 'br') parts.push('\n');
    const isBlock = BLOCKS.has(name);
    if (isBlock) parts.push(BREAK);
    for (const child of node.childNodes) read(child, preserves || name === 'pre', depth + 1);
    if (isBlock) parts.push(BREAK);
  };
  read(page.documentElement, false, 0);
  return parts
    .join('')
    .split(BREAK)
    .map((block) =>
      block
        .replace(/ *\n */g, '\n')
        .replace(/ {2,}/g, ' ')
        .trim(),
    )
    .filter((block) => block !== '')
    .join('\n\n');
}

/** Between blocks while they are put together; no page can hold it, since the parser replaces it. */
const BREAK = '\u0000';
