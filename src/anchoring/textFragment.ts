import type { Anchor } from './findExact.ts';

/**
 * From this length on, in UTF-16 code units, a quote is given by its first and last words only. 300 is the limit
 * Chrome's own generator uses (`MAX_EXACT_MATCH_LENGTH` in the text-fragments polyfill).
 */
const MAX_WHOLE_QUOTE = 300;
/** Words at each end of a long quote: few enough for a short link, enough to be found nowhere else. */
const WORDS_PER_END = 5;
/** Words of context on each side. More would break the link as soon as the page differs from the text we read. */
const WORDS_OF_CONTEXT = 3;

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}_]/u;
/** Half of a surrogate pair, which `encodeURIComponent` refuses. */
const LONE_SURROGATE = /\p{Cs}/gu;
const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && WORD_CHARACTER.test(character);
const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/**
 * The text directive that makes a browser scroll to a quote and highlight it: `#:~:text=[prefix-,]start[,end][,-suffix]`
 * (WICG "URL Fragment Text Directives", https://wicg.github.io/scroll-to-text-fragment/). Terms match on whole words,
 * so half words at the edges are left out. Gives `''` where nothing is left to look for.
 */
export function textFragment(anchor: Anchor): string {
  const { prefix, suffix } = anchor;
  const startsInsideWord = isWordCharacter(lastCharacter(prefix)) && isWordCharacter(firstCharacter(anchor.exact));
  const endsInsideWord = isWordCharacter(lastCharacter(anchor.exact)) && isWordCharacter(firstCharacter(suffix));
  let quoted = anchor.exact;
  if (startsInsideWord) quoted = quoted.replace(/^[\p{L}\p{M}\p{N}_]+/u, '');
  if (endsInsideWord) quoted = quoted.replace(/[\p{L}\p{M}\p{N}_]+$/u, '');
  quoted = quoted.trim();
  if (!WORD_CHARACTER.test(quoted)) return '';

  const words = wordsOf(quoted);
  const terms: string[] = [];
  // Context without a word in it tells nothing apart, and browsers disagree on where a bare punctuation mark is found.
  // Beside half a word the context would no longer be adjacent, and the directive would match nothing.
  const before = startsInsideWord ? '' : contextBefore(prefix, anchor.start === prefix.length);
  const after = endsInsideWord ? '' : contextAfter(suffix);

  if (WORD_CHARACTER.test(before)) terms.push(`${encode(before)}-`);
  if (quoted.length <= MAX_WHOLE_QUOTE || words.length <= 2 * WORDS_PER_END) {
    terms.push(encode(words.join(' ')));
  } else {
    terms.push(encode(words.slice(0, WORDS_PER_END).join(' ')), encode(words.slice(-WORDS_PER_END).join(' ')));
  }
  if (WORD_CHARACTER.test(after)) terms.push(`-${encode(after)}`);
  return `#:~:text=${terms.join(',')}`;
}

/** The last whole words before the quote, in its own block: a term never crosses from one block to another. */
function contextBefore(prefix: string, reachesStartOfText: boolean): string {
  const block = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const mayStartInsideWord = block.length === prefix.length && !reachesStartOfText;
  // What is cut off somewhere may begin with half a word: go on after its first white space.
  const whole = mayStartInsideWord ? block.replace(/^\S+/, '') : block;
  return wordsOf(whole).slice(-WORDS_OF_CONTEXT).join(' ');
}

/** The first whole words after the quote, in its own block. */
function contextAfter(suffix: string): string {
  const lineEnd = suffix.indexOf('\n');
  // The suffix of a dataset is cut off somewhere, so its last word may be half a word, unless the block ends there.
  const whole = lineEnd === -1 ? suffix.replace(/\S+$/, '') : suffix.slice(0, lineEnd);
  return wordsOf(whole).slice(0, WORDS_OF_CONTEXT).join(' ');
}

/** `-`, `,` and `&` separate the parts of a directive and must be percent-encoded inside them. */
const encode = (term: string): string =>
  encodeURIComponent(term.replace(LONE_SURROGATE, '\uFFFD')).replace(/-/g, '%2D');

const firstCharacter = (text: string): string | undefined => [...text.slice(0, 2)][0];
const lastCharacter = (text: string): string | undefined => [...text.slice(-2)].at(-1);
