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

/**
 * The two actors that a query names and nothing else, as in “hostages Qatar” or “Iran and Hezbollah”: each by words of its own,
 * in a row. `null` where it names one actor, or anything else.
 */
export function twoActors(index: DatasetIndex, find: Finder<FindableThing>, query: string): Pair | null {
  const words = wordsOf(query).map(({ folded }) => folded);
  if (words.length < 2 || words.length > MOST_WORDS) return null;
  const whole = find(query);
  if (!whole.isLoose && whole.found.some(({ item, isNear }) => item.kind === 'actor' && !isNear)) return null;
  const names = namesIn(index);
  for (let at = 1; at < words.length; at++) {
    const from = namedBy(names, words.slice(0, at));
    const to = from && namedBy(names, words.slice(at));
    if (from && to && from !== to) return { from, to };
  }
  return null;
}

interface Names {
  /** Each actor with its names, folded, with a blank before and behind. */
  readonly ofActors: readonly { readonly id: ActorId; readonly names: readonly string[] }[];
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

/**
 * Whom words name: the only actor that has them for a name, or else the only one with them in a name, and then not by
 * common words alone: a “government” or a “regime” is anybody's, and “Qatar government” names one actor.
 */
function namedBy({ ofActors, common, aside }: Names, words: readonly string[]): ActorId | undefined {
  const asked = phrase(words, aside);
  const called = ofActors.filter(({ names }) => names.includes(asked));
  if (called.length > 0) return onlyOf(called);
  const isCommon = words.every((word) => common.has(word) || aside.has(word));
  return isCommon ? undefined : onlyOf(ofActors.filter(({ names }) => names.some((name) => name.includes(asked))));
}

const onlyOf = ([only, ...others]: Names['ofActors']): ActorId | undefined =>
  others.length === 0 ? only?.id : undefined;

/** Words as a name: without those before it that carry no matter, as the “the” of “the rebels”, where any others are left. */
function phrase(words: readonly string[], aside: ReadonlySet<string>): string {
  const first = words.findIndex((word) => !aside.has(word));
  return ` ${words.slice(Math.max(first, 0)).join(' ')} `;
}
