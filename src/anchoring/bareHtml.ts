/** Elements whose content is not markup and not words (HTML Standard, 13.2.5: raw text and script data). */
const RAW = new Set(['script', 'style', 'iframe', 'noembed', 'noframes']);

/** A document type, a declaration of XML, or an end tag without a name: all are comments to a parser, up to the next `>`. */
const DECLARATION = /^<(?:[!?]|\/[^a-z])/i;

/**
 * The elements of a page's source without comments, scripts, styles and attributes, save `hidden`. What is left can be given
 * to a parser under a strict content security policy: browsers hold even documents that are never shown to the page's policy,
 * and would report every style attribute of a saved page. Tags are read as the HTML Standard reads them (13.2.5). Linear;
 * never throws.
 */
export function bareHtml(source: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    if (open === -1) {
      parts.push(source.slice(at));
      break;
    }
    parts.push(source.slice(at, open));
    if (source.startsWith('<!--', open)) {
      at = after(source, '-->', open + 2);
    } else if (DECLARATION.test(source.slice(open, open + 3))) {
      at = after(source, '>', open);
    } else {
      const tag = readTag(source, open);
      if (!tag) {
        // Written out: what follows may be left out, and it would begin a tag with what stands behind that.
        parts.push('&lt;');
        at = open + 1;
      } else if (!tag.isEnd && RAW.has(tag.name)) {
        at = afterElement(source, tag.name, tag.end);
      } else {
        parts.push(`<${tag.isEnd ? '/' : ''}${tag.name}${tag.isHidden ? ' hidden' : ''}>`);
        at = tag.end;
      }
    }
  }
  return parts.join('');
}

/** The place after the next occurrence of some signs; the end of the source where there is none. */
function after(source: string, signs: string, from: number): number {
  const at = source.indexOf(signs, from);
  return at === -1 ? source.length : at + signs.length;
}

/** The place after the end tag of an element whose content is raw. */
function afterElement(source: string, name: string, from: number): number {
  const endTag = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  endTag.lastIndex = from;
  const found = endTag.exec(source);
  return found ? after(source, '>', found.index) : source.length;
}

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly isHidden: boolean;
  /** The place after the tag. */
  readonly end: number;
}

const NAME = /<(\/?)([a-z][^\s/>]*)/iy;
const SPACE = /[\s/]*/y;
const ATTRIBUTE = /([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"[^"]*"?|'[^']*'?|[^\s>"'][^\s>]*)?)?/y;

/** Reads a tag and its attributes, or answers `null` where a `<` is none. */
function readTag(source: string, from: number): Tag | null {
  NAME.lastIndex = from;
  const name = NAME.exec(source);
  if (!name) return null;
  let at = NAME.lastIndex;
  let isHidden = false;
  for (;;) {
    SPACE.lastIndex = at;
    SPACE.exec(source);
    at = SPACE.lastIndex;
    ATTRIBUTE.lastIndex = at;
    const attribute = ATTRIBUTE.exec(source);
    if (!attribute) break;
    at = ATTRIBUTE.lastIndex;
    if (attribute[1]?.toLowerCase() === 'hidden') isHidden = true;
  }
  return {
    name: (name[2] ?? '').toLowerCase(),
    isEnd: name[1] === '/',
    isHidden,
    end: Math.min(source.length, at + 1),
  };
}
