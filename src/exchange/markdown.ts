// Every sign that begins markup in CommonMark 0.31 or GitHub's dialect inside a line. A backslash before ASCII
// punctuation is that sign itself (CommonMark, "Backslash escapes").
const INLINE = /[\\`*_{}[\]<>&|~^$]/g;
// What begins a block only at the start of a line: headings, lists, rules, code, setext underlines, tables.
const LINE_START = /^(?:[#+\-=:]|\d{1,9}(?=[.)]))/;
// Addresses that GitHub's dialect turns into links by themselves; only what we mean as a link shall be one.
const AUTOLINK = /(?<=https?|ftp|mailto|xmpp):|(?<=www)\./giu;

/** Text from a dataset on one line, shown as it is: no sign in it is taken for markup, HTML or a link. */
export function markdownText(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
  return line
    .replaceAll(INLINE, String.raw`\$&`)
    .replace(LINE_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
    .replaceAll(AUTOLINK, String.raw`\$&`);
}

/** A link that reads `text`; for an address, from a dataset's checked sources or our own. */
export function markdownLink(text: string, url: string): string {
  // Entities, since some readers take the backslash off a bracket in a link's text before they look for links in it.
  const label = markdownText(text).replaceAll('\\[', '&#91;').replaceAll('\\]', '&#93;');
  return `[${label}](<${url.replaceAll(/[\s<>\\]/g, encodeURIComponent)}>)`;
}

/** A block quotation: the words as they are, their line breaks kept. */
export const markdownQuote = (text: string): string =>
  text
    .split(/\r\n|[\r\n]/)
    .map((line) => `> ${markdownText(line)}`.trimEnd())
    .join('\n');

/** One row of a table; cells are Markdown already, and a sign that would end a cell is escaped in `markdownText`. */
export const markdownRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
