import type { Dataset } from '../domain/types.ts';

/**
 * The date a dataset speaks of, with its basis, as one line of text: what every export and every printout carries, so
 * that nobody takes what it says for news of today. `inWords` writes the EDTF value (`2012-08-27`,
 * `2012-08-26/2012-08-30`) out for a reader; without it the value stands as it is, the same in every place and language.
 */
export function asOfLine(
  { asOf: { value, basis, note = '' } }: Pick<Dataset, 'asOf'>,
  inWords: (value: string) => string = (plain) => plain,
): string {
  const date = `As of ${inWords(value)}${basis === 'inferred' ? ' (inferred)' : ''}.`;
  // A note is free text; a line break in it would end the line, which a heading, a comment or a cell cannot have.
  const why = note.replace(/\s+/gu, ' ').trim();
  if (why === '') return date;
  return `${date} ${/[.!?…]["”’)]?$/u.test(why) ? why : `${why}.`}`;
}
