import type { PrintedDate } from '../../domain/types.ts';
import { at, type Problem } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Nothing may look more certain than its source: an inferred date says from what it was inferred. */
export const dateBasis: Rule = {
  id: 'date-basis',
  severity: 'error',
  summary: 'An inferred date has a note that says from what, and a dated statement says what its date rests on.',
  *check({ dataset }) {
    yield* problemsOf(dataset.asOf, ['asOf']);
    for (const [i, source] of dataset.sources.entries())
      yield* problemsOf(source.published, ['sources', i, 'published']);
    for (const [i, { when }] of dataset.claims.entries()) if (when) yield* problemsOf(when, ['claims', i, 'when']);
  },
};

function* problemsOf(
  { value, basis, note }: Omit<PrintedDate, 'text'>,
  path: readonly PropertyKey[],
): Generator<Problem> {
  if (basis === 'inferred' && note === undefined) {
    const message = 'The date is inferred, but no note says from what.';
    yield { path: at(...path, 'note'), message, mend: 'Add a "note" with the words or facts it was inferred from.' };
  }
  if (value !== undefined && basis === undefined) {
    const message = 'The date has a value, but does not say whether it is stated or inferred.';
    yield { path: at(...path, 'basis'), message, mend: 'Add "basis": "stated" or "inferred".' };
  }
  if (value === undefined && basis !== undefined) {
    const message = `The date is called ${basis}, but has no value.`;
    yield {
      path: at(...path, 'value'),
      message,
      mend: 'Add the value, or leave "basis" out and keep only the printed words.',
    };
  }
}
