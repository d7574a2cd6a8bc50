import { describe, expect, it } from 'vitest';
import { makeIndex } from '../../tests/support/dataset.ts';
import { findThing } from './datasetIndex.ts';
import { quotesOfThing } from './quotesOfThing.ts';

const index = makeIndex();
const of = (id: string): readonly string[] => {
  const thing = findThing(index, id);
  if (!thing) throw new Error(`The dataset has no ${id}.`);
  return [...quotesOfThing(index, thing)];
};

describe('quotesOfThing', () => {
  it.each([
    ['a quote', 'q-fees', ['q-fees']],
    ['a claim', 'c-closed', ['q-closed']],
    ['a relationship', 'harbour-board~hostility~ferry-union', ['q-closed', 'q-denial', 'q-would']],
    ['a voice, with what introduces it', 'v-vale', ['q-vale', 'q-fees']],
    ['a voice that only carries', 'v-gazette', ['q-talks', 'q-arms']],
    ['a voice that says nothing', 'v-silent', []],
    [
      'an actor, with what introduces it',
      'harbour-board',
      ['q-board', 'q-closed', 'q-denial', 'q-would', 'q-fees', 'q-arms'],
    ],
  ])('gives those of %s', (_, id, quotes) => expect(of(id).toSorted()).toEqual(quotes.toSorted()));
});
