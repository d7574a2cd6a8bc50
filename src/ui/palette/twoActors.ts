import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import type { ActorId } from '../../domain/ids.ts';
import type { Finder } from '../../view/finder.ts';
import { wordsOf } from '../../view/words.ts';
import { asides, type FindableThing } from './findables.ts';

export interface Pair {
  readonly from: ActorId;
  readonly to: ActorId;
}

/** From here on a name holds all that is asked, word for word. */
const NAMED = 4;
/** More words than this are no two names. */
const MOST_WORDS = 8;

/**
 * The two actors that a query names and nothing else, as in “hostages Qatar” or “Iran and Hezbollah”: each by words of a name,
 * in a row. `null` where it names one actor, or anything else.
 */
export function twoActors(index: DatasetIndex, find: Finder<FindableThing>, query: string): Pair | null {
  const words = wordsOf(query).map(({ folded }) => folded);
  if (words.length < 2 || words.length > MOST_WORDS) return null;
  const whole = find(query);
  if (!whole.isLoose && whole.found.some(({ item, isNear }) => item.kind === 'actor' && !isNear)) return null;
  const aside = asides();
  const actorIn = (part: readonly string[]): ActorId | undefined => {
    const best = find(part.join(' ')).found.find(
      ({ item, isNear, rank, whole: count }) =>
        item.kind === 'actor' && !isNear && rank >= NAMED && count === new Set(part).size,
    );
    return best && index.dataset.actors.find(({ id }) => id === best.item.id)?.id;
  };
  for (let at = 1; at < words.length; at++) {
    const rest = words.slice(at);
    const [first = '', ...others] = rest;
    const from = actorIn(words.slice(0, at));
    const to = from && actorIn(aside.has(first) && others.length > 0 ? others : rest);
    if (from && to && from !== to) return { from, to };
  }
  return null;
}
