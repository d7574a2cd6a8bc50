import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { wordsOf } from './words.ts';

/** Something that can be found by the words it is shown with. */
export interface Findable {
  readonly id: string;
  readonly text: string;
  /** Other words for it, as aliases. */
  readonly also: readonly string[];
  /** What is said of it, passage by passage; no name of it. */
  readonly passages?: readonly string[];
  /** What it is: its kind, its standing. Found, but no name and no passage either. */
  readonly traits?: readonly string[];
  /** How much it matters among things found as well by its beginning; 0 unless told. */
  readonly weight?: number;
}

export interface Found<Item extends Findable> {
  readonly item: Item;
  /** Whether it was found only in spite of a mistake in a word. */
  readonly isNear: boolean;
  /** Of the words of the query that carry matter, how many were found. */
  readonly held: number;
  /**
   * 6: the query is one of its names; 5: one begins with it; 4: one holds it word for word; 3, 2, 1: the same of the words
   * that carry matter, as “the rebels” are asked for in “who are the rebels”; 0: only its words.
   */
  readonly rank: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  /** How many of the words that carry matter stand in a name as whole words, not as beginnings of others. */
  readonly whole: number;
  /** How much of a name that begins so the query is, from 0 for none to 1 for all of it. */
  readonly share: number;
  /** 2: all that was found of it stands in one name or passage, as it was asked for; 1: in another order; 0: here and there. */
  readonly together: 0 | 1 | 2;
  /** Its folded words that were found; those that are only spelt like what was asked, where it is a near match. */
  readonly words: ReadonlySet<string>;
  /** The folded words of the query it was found by. */
  readonly asked: readonly string[];
}

export interface FindResult<Item extends Findable> {
  /** Best first: no near match before an exact one. */
  readonly found: readonly Found<Item>[];
  /** Whether nothing holds every word of the query, so that what is found holds at least half of them. */
  readonly isLoose: boolean;
  /** Whether some of what was asked carries no matter, as in a question. */
  readonly isQuestion: boolean;
}

/** From this rank on a name begins with what was asked: with the whole word, or with more of it than was typed. */
const BEGUN = 5;

/** Which of two was found better, as a number that sorts the better one first; 0 where only the weight of words can tell. */
export const byMatch = (a: Found<Findable>, b: Found<Findable>): number =>
  Number(a.isNear) - Number(b.isNear) ||
  b.held - a.held ||
  b.rank - a.rank ||
  b.together - a.together ||
  (a.rank < BEGUN ? 0 : b.whole - a.whole || (b.item.weight ?? 0) - (a.item.weight ?? 0)) ||
  b.share - a.share;

/** Answers a query. An empty one finds nothing; none throws. */
export type Finder<Item extends Findable> = (query: string) => FindResult<Item>;

/** A query may be a pasted sentence; words beyond so many only cost time. */
const MOST_WORDS = 40;
/** How many things are taken in before the page gets its turn. */
const CHUNK = 400;

/**
 * Makes what finds things by their words: whole, by their beginnings, and with letters wrong (one in a word of four to
 * seven letters, two in a longer one, or two that changed places). Takes the things in piece by piece, so that a page
 * with thousands of them stays alive. What holds all words of a query is all there is where anything does. `asides`
 * (folded words that carry no matter, as a question is full of) only tell apart what is found by the others, where all of the
 * query stands in a row, and are looked for by themselves where there is nothing else. A name of no more than two letters a
 * word, as “US”, is no beginning of other words, as “using”.
 */
export async function makeFinder<Item extends Findable>(
  items: readonly Item[],
  asides: ReadonlySet<string> = new Set(),
): Promise<Finder<Item>> {
  const search = new MiniSearch<{ readonly id: number } & Readonly<Record<(typeof FIELDS)[number], string>>>({
    fields: [...FIELDS],
    // Words are folded before they are taken apart, once; what comes here is folded already.
    tokenize: (text) => text.split(' '),
    processTerm: (word) => word || null,
  });
  const known: Known<Item>[] = [];
  const shortNames = new Set<string>();
  for (let at = 0; at < items.length; at += CHUNK) {
    if (at > 0) await new Promise((resolve) => setTimeout(resolve));
    for (const item of items.slice(at, at + CHUNK)) {
      const names = [item.text, ...item.also].map(folded);
      const [text = '', ...also] = names;
      const passages = (item.passages ?? []).map(folded);
      const traits = folded((item.traits ?? []).join(' '));
      for (const name of names) {
        const own = name.split(' ').filter((word) => !asides.has(word));
        if (own.length > 0 && own.every((word) => word.length <= 2)) shortNames.add(own.join(' '));
      }
      search.add({ id: known.length, text, also: also.join(' '), passages: passages.join(' '), traits });
      known.push({ item, names, passages, traits });
    }
  }

  const run = (query: Query, whole: ReadonlySet<string>): readonly SearchResult[] =>
    search.search(query, {
      prefix: (word) => !whole.has(word),
      fuzzy: mistakes,
      weights: { prefix: 0.6, fuzzy: 0.3 },
      boost: { text: 1.2, passages: 0.5, traits: 0.5 },
    });

  return (query) => {
    const words = wordsOf(query).slice(0, MOST_WORDS);
    if (words.length === 0) return { found: [], isLoose: false, isQuestion: false };
    const once = [...new Set(words.map((word) => word.folded))];
    const weighty = once.filter((word) => !asides.has(word));
    const matter = weighty.length === 0 ? once : weighty;
    const phrase = words.map((word) => word.folded).join(' ');
    const whole = new Set(
      [...shortNames].filter((name) => ` ${phrase} `.includes(` ${name} `)).flatMap((name) => name.split(' ')),
    );
    const every = firstNotEmpty(
      () => run({ combineWith: 'AND', queries: matter }, whole),
      () => run({ combineWith: 'AND', queries: matter.map(withSwaps) }, whole),
    );
    const isLoose = every.length === 0;
    const results = isLoose ? run({ combineWith: 'OR', queries: matter }, whole) : every;
    const asked = { phrase, matter, once };
    const found = results.flatMap((result) => {
      const one = typeof result.id === 'number' ? known[result.id] : undefined;
      return one
        ? [{ ...foundIn(one, new Set(result.terms), new Set(result.queryTerms), asked), score: result.score }]
        : [];
    });
    return {
      found: found
        .filter(({ held }) => !isLoose || held * 2 >= matter.length)
        .sort((a, b) => byMatch(a, b) || b.asked.length - a.asked.length || b.score - a.score),
      isLoose,
      isQuestion: matter.length < once.length,
    };
  };
}

const FIELDS = ['text', 'also', 'passages', 'traits'] as const;

/** A thing with its words folded, each name and passage by itself. */
interface Known<Item extends Findable> {
  readonly item: Item;
  readonly names: readonly string[];
  readonly passages: readonly string[];
  readonly traits: string;
}

interface Asked {
  /** All of the query, folded. */
  readonly phrase: string;
  /** Its words that carry matter, each once. */
  readonly matter: readonly string[];
  /** All its words, each once. */
  readonly once: readonly string[];
}

const folded = (text: string): string =>
  wordsOf(text)
    .map((word) => word.folded)
    .join(' ');

/** Whether one of the words of a folded text begins so. */
const hasWord = (text: string, begun: string): boolean => ` ${text}`.includes(` ${begun}`);

/** How a thing was found: by which of its own words (`terms`), and for which words of the query (`answered`). */
function foundIn<Item extends Findable>(
  { item, names, passages, traits }: Known<Item>,
  terms: ReadonlySet<string>,
  answered: ReadonlySet<string>,
  { phrase, matter, once }: Asked,
): Found<Item> {
  const texts = [...names, ...passages];
  const exact = matter.filter((word) => [...terms].some((term) => term.startsWith(word)));
  // Of two letters that changed places the word is answered for that was asked with them in place.
  const held = matter.filter((word) => exact.includes(word) || swapped(word).some((swap) => answered.has(swap)));
  const inTexts = exact.filter((word) => !hasWord(traits, word));
  const isNear = exact.length < held.length;
  // Found by another word, it is not found by one that is spelt like it.
  const own = isNear ? terms : new Set([...terms].filter((term) => matter.some((word) => term.startsWith(word))));
  // “and” is no find in “Money and arms” where “Iran and Turkey” is asked for.
  const hasAsides = texts.some((text) => hasWord(text, phrase));
  return {
    item,
    isNear,
    held: held.length,
    rank: rankOf(names, phrase, matter),
    whole: matter.filter((word) => names.some((name) => ` ${name} `.includes(` ${word} `))).length,
    share: Math.max(0, ...names.filter((name) => name.startsWith(phrase)).map((name) => phrase.length / name.length)),
    together: bestOf(texts.map((text) => togetherIn(text, inTexts))),
    words: hasAsides ? new Set([...own, ...once]) : own,
    asked: hasAsides ? once : matter,
  };
}

/** How many letters of a word may be wrong. A number that differs is another number. */
function mistakes(word: string): number | false {
  if (word.length < 4 || /\p{N}/u.test(word)) return false;
  return word.length < 8 ? 1 : 2;
}

/** A word, or that with two of its letters in another order and then not one of them wrong as well: “admit” is no “audit”. */
const withSwaps = (word: string): Query => ({
  combineWith: 'OR',
  queries: [word, { queries: swapped(word), fuzzy: false }],
});

/** A word, and the word with each two neighbouring letters changed: the one slip that costs two mistakes. */
function swapped(word: string): string[] {
  const letters = [...word];
  const swaps =
    letters.length < 4
      ? []
      : letters.slice(1).map((letter, at) => {
          const before = letters[at] ?? '';
          return [...letters.slice(0, at), letter, before, ...letters.slice(at + 2)].join('');
        });
  return [...new Set([word, ...swaps])];
}

const bestOf = (all: readonly Found<Findable>['together'][]): Found<Findable>['together'] =>
  all.includes(2) ? 2 : all.includes(1) ? 1 : 0;

/** How words stand in a folded text: all, as they are asked for; all; not all. */
function togetherIn(text: string, words: readonly string[]): Found<Findable>['together'] {
  if (!words.every((word) => hasWord(text, word))) return 0;
  let at = 0;
  for (const word of words) {
    at = ` ${text}`.indexOf(` ${word}`, at) + 1;
    if (at === 0) return 1;
  }
  return 2;
}

function rankOf(names: readonly string[], phrase: string, matter: readonly string[]): Found<Findable>['rank'] {
  const likeness = (asked: string): 0 | 1 | 2 | 3 => {
    if (names.includes(asked)) return 3;
    if (names.some((name) => name.startsWith(asked))) return 2;
    return names.some((name) => hasWord(name, asked)) ? 1 : 0;
  };
  const whole = OF_WHOLE[likeness(phrase)];
  if (whole > 0) return whole;
  const inner = matter.join(' ');
  // Words with others between them are no name.
  return hasWord(phrase, inner) ? likeness(inner) : 0;
}

/** What likeness to all of a query counts: always more than one to what carries matter in it. */
const OF_WHOLE = [0, 4, 5, 6] as const;

function firstNotEmpty<Result>(...tries: readonly (() => readonly Result[])[]): readonly Result[] {
  for (const attempt of tries) {
    const results = attempt();
    if (results.length > 0) return results;
  }
  return [];
}
