import { readFileSync } from 'node:fs';
import { INDEX } from './dataset.ts';

const [source] = INDEX.dataset.sources;
if (!source) throw new Error('The bundled dataset has a source.');

/** The source of the bundled dataset. */
export const SOURCE = source;

/**
 * A text in which every quote of the bundled dataset stands where it stands in the article, with its prefix and suffix;
 * between them, made-up words. The article itself is not part of the project.
 */
export function madeUpText(): string {
  const filler = 'and so on '.repeat(Math.ceil(SOURCE.text.length / 10)).slice(0, SOURCE.text.length);
  const letters = [...filler];
  for (const { prefix, exact, suffix, start } of INDEX.dataset.quotes) {
    const words = prefix + exact + suffix;
    for (let at = 0; at < words.length; at += 1) letters[start - prefix.length + at] = words.charAt(at);
  }
  return letters.join('');
}

/** The article, where `SOURCELINE_SOURCES` says it is at hand; `null` elsewhere. */
export function givenText(): string | null {
  for (const pair of (process.env['SOURCELINE_SOURCES'] ?? '').split(';')) {
    const [id, ...path] = pair.split('=');
    if (id === SOURCE.id && path.length > 0) return readFileSync(path.join('='), 'utf8');
  }
  return null;
}

/** A text as the page of a paper, with all that stands around an article. */
export function asPage(text: string): string {
  const paragraphs = text
    .split(/\n\n/)
    .map((paragraph) => `<p>${paragraph.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>The paper</title><style>p { color: red }</style></head>
<body><header><nav><ul><li><a href="/">Home</a><li>News<li>Sport</ul></nav></header>
<div class="teaser">Read also: Storm closes pier</div><script>document.title = 'hacked'</script>
<article>${paragraphs.join('\n<aside>Advertisement</aside>\n')}</article>
<img src="/track.png"><section><h2>Latest news</h2><p>The ferry fares rise.</p><p>Must read</p><p>More</p></section>
</body></html>`;
}
