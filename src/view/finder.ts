import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { wordsOf } from './words.ts';

/** Something that can be found by the words it is shown with. */
export interface Findable {
  readonly id: string;
  readonly text: string;
  /** Other words for it, as aliases. */
  readonly also: readonly string[];
}

export interface Found<Item extends Findable> {
  readonly item: Item;
  /** 3: the query is one of its names; 2: one begins with it; 1: one holds it word for word; 0: only its words. */
  readonly rank: 0 | 1 | 2 | 3;
  /** Its folded words that were found. */
  readonly words: ReadonlySet<string>;
  /** The folded words of the query. */
  readonly asked: readonly string[];
}

export interface FindResult<Item extends Findable> {
  /** Best first. */
  readonly found: readonly Found<Item>[];
  /** Whether nothing holds every word of the query, so that what is found holds at least half of them. */
  readonly isLoose: boolean;
}

/** Answers a query. An empty one finds nothing; none throws. */
export type Finder<Item extends Findable> = (query: string) => FindResult<Item>;

/** A query may be a pasted sentence; words beyond so many only cost time. */
const MOST_WORDS = 40;
/** How many things are taken in before the page gets its turn. */
const CHUNK = 400;

/**
 * Makes what finds things by their words: whole, by their beginnings, and with letters wrong (one in a word of four to
 * seven letters, two in a longer one, or two that changed places). Takes the things in piece by piece, so that a page
 * with thousands of them stays alive. What holds all words of a query comes first; where nothing does, `asides` (folded
 * words that carry no matter, as a question is full of) no longer count.
 */
export async function makeFinder<Item extends Findable>(
  items: readonly Item[],
  asides: ReadonlySet<string> = new Set(),
): Promise<Finder<Item>> {
  const search = new MiniSearch<{ readonly id: number; readonly text: string; readonly also: string }>({
    fields: ['text', 'also'],
    // Words are folded before they are taken apart, once; what comes here is folded already.
    tokenize: (text) => text.split(' '),
    processTerm: (word) => word || null,
  });
  const known: { readonly item: Item; readonly names: readonly string[] }[] = [];
  for (let at = 0; at < items.length; at += CHUNK) {
    if (at > 0) await new Promise((resolve) => setTimeout(resolve));
    for (const item of items.slice(at, at + CHUNK)) {
      const names = [item.text, ...item.also].map((name) =>
        wordsOf(name)
          .map(({ folded }) => folded)
          .join(' '),
      );
      const [text = '', ...also] = names;
      search.add({ id: known.length, text, also: also.join(' ') });
      known.push({ item, names });
    }
  }

  const run = (query: Query): readonly SearchResult[] =>
    search.search(query, {
      prefix: true,
      fuzzy: mistakes,
      weights: { prefix: 0.6, fuzzy: 0.3 },
      boost: { text: 1.2 },
    });

  return (query) => {
    const asked = wordsOf(query)
      .slice(0, MOST_WORDS)
      .map(({ folded }) => folded);
    if (asked.length === 0) return { found: [], isLoose: false };
    const phrase = asked.join(' ');
    const once = [...new Set(asked)];
    const weighty = once.filter((word) => !asides.has(word));
    const matter = weighty.length === 0 ? once : weighty;
    const every = firstNotEmpty(
      () => run({ combineWith: 'AND', queries: once }),
      () => (matter.length < once.length ? run({ combineWith: 'AND', queries: matter }) : []),
      () => run({ combineWith: 'AND', queries: matter.map((word) => ({ combineWith: 'OR', queries: swapped(word) })) }),
    );
    const some = (): readonly SearchResult[] =>
      run({ combineWith: 'OR', queries: matter }).filter(
        ({ queryTerms }) => new Set(queryTerms).size * 2 >= matter.length,
      );
    const results = every.length > 0 ? every : some();
    const found = results.flatMap((result): (Found<Item> & { readonly score: number })[] => {
      const one = typeof result.id === 'number' ? known[result.id] : undefined;
      if (!one) return [];
      return [
        { item: one.item, rank: rankOf(one.names, phrase), words: new Set(result.terms), asked, score: result.score },
      ];
    });
    return { found: found.sort((a, b) => b.rank - a.rank || b.score - a.score), isLoose: every.length === 0 };
  };
}

/** How many letters of a word may be wrong. A number that differs is another number. */
function mistakes(word: string): number | false {
  if (word.length < 4 || /\p{N}/u.test(word)) return false;
  return word.length < 8 ? 1 : 2;
}

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

function rankOf(names: readonly string[], phrase: string): Found<Findable>['rank'] {
  let best: Found<Findable>['rank'] = 0;
  for (const name of names) {
    if (name === phrase) return 3;
    if (name.startsWith(phrase)) best = 2;
    else if (best === 0 && ` ${name}`.includes(` ${phrase}`)) best = 1;
  }
  return best;
}

function firstNotEmpty<Result>(...tries: readonly (() => readonly Result[])[]): readonly Result[] {
  for (const attempt of tries) {
    const results = attempt();
    if (results.length > 0) return results;
  }
  return [];
}
