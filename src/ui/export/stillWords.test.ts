import { expect, it } from 'vitest';
import { chain, makeClaim, makeIndex } from '../../../tests/support/dataset.ts';
import { makeExported } from '../../../tests/support/exported.ts';
import { quoteId } from '../../domain/ids.ts';
import type { Claim } from '../../domain/types.ts';
import { buildReport } from './buildReport.ts';
import { stillWords } from './stillWords.ts';

const ENDS = ['ferry-union', 'hostility', 'harbour-board'] as const;

function wordsOf(claims: readonly Claim[]): string {
  const exported = makeExported({}, makeIndex({ claims }));
  const relationship = [...exported.visible.relationships.values()].find(({ id }) => id === ENDS.join('~'));
  if (!relationship) throw new Error('The dataset has this relationship.');
  const line = { ...relationship, ...relationship.relationship, bow: 0, shown: true, emphasis: 'plain' } as const;
  return stillWords(exported, buildReport(exported)).relationship(line).description ?? '';
}

it('credits what the publication says of a claim to it, and the words of the claim once to who says them', () => {
  const words = wordsOf([
    makeClaim('c', ENDS, {
      quotes: [quoteId('q-fees'), quoteId('q-board'), quoteId('q-vale')],
      context: [quoteId('q-board')],
      attribution: [chain('v-vale', 'v-gazette')],
    }),
  ]);
  expect(words).toMatch(
    /: “[^”]*fees[^”]*” \([^“]*\) “the secretary of the Ferry Union” \([^“]*\) Who says so: Jon Vale through Quay Gazette\. “the board, which runs the port” \([^“]*\) Who says so: The Harbour Post, in its own words\. What is known/u,
  );
});

it('names who says the whole of words of which the publication states only some by the way', () => {
  const quotes = [quoteId('q-fees')];
  expect(
    wordsOf([
      makeClaim('c-said', ENDS, { quotes, attribution: [chain('v-vale')] }),
      makeClaim('c-own', ENDS, { quotes, attribution: [chain('v-paper')] }),
    ]),
  ).toContain('What these words report is credited to Jon Vale. Who says so: The Harbour Post, in its own words.');
});
