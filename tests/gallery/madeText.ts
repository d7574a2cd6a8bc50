import type { Quote } from '../../src/domain/types.ts';

/**
 * A text of the quotes of a source and the few words around each that the dataset holds, in order; every seventh is left
 * out, and of every fifth one word is another.
 */
export const madeText = (quotes: readonly Quote[]): string =>
  quotes
    .toSorted((a, b) => a.start - b.start)
    .filter(({ end }, at, all) => at === 0 || (all[at - 1]?.start ?? 0) < end)
    .flatMap(({ prefix, exact, suffix }, at) => {
      if (at % 7 === 6) return [];
      return [`${prefix}${at % 5 === 4 ? exact.replace(/\w{5,}/, 'something') : exact}${suffix}`];
    })
    .join('\n\n');
