import { describe, expect, it } from 'vitest';
import { makeClaim, makeIndex, makeQuote } from '../../../tests/support/dataset.ts';
import { actorId, claimId, quoteId, relationshipId, sourceId, voiceId } from '../ids.ts';
import { paragraphsBehind } from './paragraphsBehind.ts';

const numbers = (id: Parameters<typeof paragraphsBehind>[1], index = makeIndex()): readonly number[] =>
  paragraphsBehind(index, id).map(({ number }) => number);

describe('paragraphsBehind', () => {
  it('finds the paragraphs of everything that rests on quotes, in order and once', () => {
    expect(numbers(relationshipId('harbour-board', 'hostility', 'ferry-union'))).toEqual([1, 2, 4]);
    expect(numbers(claimId('c-fees'))).toEqual([3]);
    expect(numbers(quoteId('q-board'))).toEqual([0]);
    expect(numbers(actorId('harbour-board'))).toEqual([0]);
  });

  it('takes for a voice the words that introduce it, and without them what it says', () => {
    expect(numbers(voiceId('v-vale'))).toEqual([3]);
    expect(numbers(voiceId('v-brandt'))).toEqual([2, 6]);
    expect(numbers(voiceId('v-silent'))).toEqual([]);
  });

  it('keeps the sources apart, in the order of the dataset', () => {
    const other = sourceId('gazette');
    const { dataset } = makeIndex();
    const index = makeIndex({
      sources: [...dataset.sources.map((one) => ({ ...one, id: other })), ...dataset.sources],
      quotes: [makeQuote('q-1', 'a', { paragraph: 1 }), makeQuote('q-2', 'b', { paragraph: 7, source: other })],
      claims: [makeClaim('c-1', ['ada-brandt', 'ties', 'selmouth'], { quotes: [quoteId('q-1'), quoteId('q-2')] })],
    });
    expect(paragraphsBehind(index, claimId('c-1'))).toEqual([
      { source: other, number: 7 },
      { source: sourceId('harbour-post'), number: 1 },
    ]);
  });
});
