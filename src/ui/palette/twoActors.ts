import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import type { ActorId } from '../../domain/ids.ts';
import type { Finder } from '../../view/finder.ts';
import { wordsOf } from '../../view/words.ts';
import { asides, type FindableThing } from './findables.ts';

export interface Pair {
  readonly from: ActorId;
  readonly to: ActorId;
}

/** More words than this are no two names. */
const MOST_WORDS = 8;
/** Nor are more words around two names that carry no matter, where one actor may be meant. */
const MOST_ASIDE = 2;

/** More ways to read a query with mistakes than this tell nothing, and cost time. */
const MOST_READINGS = 8;

/** Two actors that a query names, and its words for each, folded. */
export interface NamedPair extends Pair {
  readonly words: readonly [from: string, to: string];
}

/**
 * The two actors that a query names and nothing else, as in “hostages Qatar” or “Iran and Hezbollah”: each by words of its own,
 * in a row. `null` where it names one actor, or anything else. Where the words are in the name of one actor too, as in “Iran
 * Syria” for the ambassador of the one to the other, only whole names are two. A letter wrong, as in “Irna Syria”, is read
 * as it was meant where every way to read it names the same two.
 */
export function twoActors(index: DatasetIndex, find: Finder<FindableThing>, query: string): NamedPair | null {
  const words = wordsOf(query).map(({ folded }) => folded);
  if (words.length < 2 || words.length > MOST_WORDS) return null;
  const names = namesIn(index);
  const [first, ...others] = readingsOf(names, find, words);
  const found = first && splitIn(names, find, first);
  const isSame = (other: readonly string[]): boolean => {
    const pair = splitIn(names, find, other);
    return pair?.from === found?.from && pair?.to === found?.to;
  };
  if (!found || !others.every(isSame)) return null;
  const { from, to, at } = found;
  return { from, to, words: [words.slice(0, at).join(' '), words.slice(at).join(' ')] };
}

/** The two that words name as they are spelt, and at which word the second begins. */
function splitIn(
  names: Names,
  find: Finder<FindableThing>,
  words: readonly string[],
): (Pair & { readonly at: number }) | null {
  const whole = find(words.join(' '));
  const isOne = !whole.isLoose && whole.found.some(({ item, isNear }) => item.kind === 'actor' && !isNear);
  const named = isOne ? calledBy : namedBy;
  // “What does Iran do in Syria” asks for more than the two.
  if (isOne && words.filter((word) => names.aside.has(word)).length > MOST_ASIDE) return null;
  for (let at = 1; at < words.length; at++) {
    const from = named(names, words.slice(0, at));
    const to = from && !isInsideName(names, words, at) && named(names, words.slice(at));
    if (from && to && from !== to && !hasAll(names, from, words) && !hasAll(names, to, words)) return { from, to, at };
  }
  return null;
}

/** Whether a name of an actor stands on both sides of a word, as “Syrian rebels” in “ranking Syrian rebels”: it is not two. */
function isInsideName(names: Names, words: readonly string[], at: number): boolean {
  const before = words.slice(0, at).flatMap((word, start) => (names.aside.has(word) ? [] : start));
  return before.some((start) =>
    words.slice(at).some((_, more) => called(names, words.slice(start, at + more + 1)).length > 0),
  );
}

/** What words may mean: themselves, or for each that stands nowhere those in names that are spelt almost so. */
function readingsOf(
  { inNames, common, aside }: Names,
  find: Finder<FindableThing>,
  words: readonly string[],
): readonly (readonly string[])[] {
  const isMistaken = (word: string): boolean =>
    !/\p{N}/u.test(word) &&
    ![common, aside].some((known) => known.has(word)) &&
    find(word).found.every(({ isNear }) => isNear);
  let readings: readonly (readonly string[])[] = [[]];
  for (const word of words) {
    const almost = word.length >= 4 && !inNames.has(word) ? [...inNames].filter((other) => isAlmost(word, other)) : [];
    const meant = almost.length > 0 && isMistaken(word) ? almost : [word];
    if (readings.length * meant.length > MOST_READINGS) return [];
    readings = readings.flatMap((before) => meant.map((one) => [...before, one]));
  }
  return readings;
}

/**
 * Whether of two words that differ one has a letter more, another letter, or two letters in another order. The list allows for
 * more in a long word; what comes first in it, at Enter, must be what was meant.
 */
function isAlmost(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [x, y] = [a.slice(same), b.slice(same)];
  const turned = x.charAt(1) + x.charAt(0) + x.slice(2);
  return [turned, x.slice(1)].includes(y) || [x, x.slice(1)].includes(y.slice(1));
}

interface Names {
  /** Each actor with its names, folded, with a blank before and behind. */
  readonly ofActors: readonly { readonly id: ActorId; readonly names: readonly string[] }[];
  /** The words of all these. */
  readonly inNames: ReadonlySet<string>;
  /** Folded words that are printed with a small letter somewhere among the names and descriptions. */
  readonly common: ReadonlySet<string>;
  /** Folded words that carry no matter. */
  readonly aside: ReadonlySet<string>;
}

const known = new WeakMap<DatasetIndex, Names>();

function namesIn(index: DatasetIndex): Names {
  const made = known.get(index);
  if (made) return made;
  const { actors } = index.dataset;
  const aside = asides();
  const namesOf = ({ name, shortName, aliases = [] }: (typeof actors)[number]): readonly string[] => [
    name,
    ...(shortName === undefined ? [] : [shortName]),
    ...aliases,
  ];
  const texts = actors.flatMap((actor) => [...namesOf(actor), actor.description ?? '']);
  const names: Names = {
    inNames: new Set(actors.flatMap(namesOf).flatMap((name) => wordsOf(name).map(({ folded }) => folded))),
    ofActors: actors.map((actor) => ({
      id: actor.id,
      names: namesOf(actor).map((name) =>
        phrase(
          wordsOf(name).map(({ folded }) => folded),
          aside,
        ),
      ),
    })),
    common: new Set(
      texts.flatMap((text) =>
        wordsOf(text)
          .filter(({ start }) => /^\p{Ll}/u.test(text.slice(start)))
          .map(({ folded }) => folded),
      ),
    ),
    aside,
  };
  known.set(index, names);
  return names;
}

const called = ({ ofActors, aside }: Names, words: readonly string[]): Names['ofActors'] => {
  const asked = phrase(words, aside);
  return ofActors.filter(({ names }) => names.includes(asked));
};

/** Whether one name of an actor holds all words that carry matter, as “Iranian companies in Iraq” those of “Iranian companies Iraq”. */
const hasAll = ({ ofActors, aside }: Names, actor: ActorId, words: readonly string[]): boolean =>
  ofActors.some(
    ({ id, names }) =>
      id === actor && names.some((name) => words.every((word) => aside.has(word) || name.includes(` ${word} `))),
  );

/** The only actor that has words for a name. */
const calledBy = (names: Names, words: readonly string[]): ActorId | undefined => onlyOf(called(names, words));

/**
 * Whom words name: the only actor that has them for a name, or else the only one with them in a name, and then not by
 * common words alone: a “government” or a “regime” is anybody's, and “Qatar government” names one actor.
 */
function namedBy(names: Names, words: readonly string[]): ActorId | undefined {
  const isName = (some: readonly string[]): boolean => called(names, some).length > 0;
  if (isName(words)) return calledBy(names, words);
  const { ofActors, common, aside } = names;
  const asked = phrase(words, aside);
  const isCommon = words.every((word) => common.has(word) || aside.has(word));
  // Words that name two by themselves name nobody together: in “Iran Syria Hezbollah” no committee of the first two.
  const isOfTwo = words.some((_, at) => isName(words.slice(0, at)) && isName(words.slice(at)));
  return isCommon || isOfTwo
    ? undefined
    : onlyOf(ofActors.filter((actor) => actor.names.some((name) => name.includes(asked))));
}

const onlyOf = ([only, ...others]: Names['ofActors']): ActorId | undefined =>
  others.length === 0 ? only?.id : undefined;

/** Words as a name: without those before it that carry no matter, as the “the” of “the rebels”, where any others are left. */
function phrase(words: readonly string[], aside: ReadonlySet<string>): string {
  const first = words.findIndex((word) => !aside.has(word));
  return ` ${words.slice(Math.max(first, 0)).join(' ')} `;
}
