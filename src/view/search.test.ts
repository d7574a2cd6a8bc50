import { describe, expect, it } from 'vitest';
import { makeActor, makeIndex } from '../../tests/support/dataset.ts';
import { findActors, matchingActors } from './search.ts';

const index = makeIndex({
  claims: [],
  actors: [
    makeActor('hall', { name: 'Union Hall of Selmouth' }),
    makeActor('ferry', { name: 'Syndicat des Bacs', shortName: 'Bacs', aliases: ['the Ferry Union', 'Union'] }),
    makeActor('reunion', { name: 'Réunion Line' }),
    makeActor('ali', { name: 'علی کریمی' }),
    makeActor('nameless', { name: '\u200b', aliases: ['', ' '] }),
  ],
});
const found = (query: string): readonly string[] => findActors(index, query).map((actor) => actor.id);

describe('findActors', () => {
  it('lists a whole name first, then names that begin so, then the rest', () => {
    expect(found('union')).toEqual(['ferry', 'hall', 'reunion']);
  });

  it('keeps the order of the dataset among equals', () => {
    expect(found('e')).toEqual(['hall', 'ferry', 'reunion']);
  });

  it.each([
    ['short names', 'bacs', ['ferry']],
    ['aliases', 'ferry union', ['ferry']],
    ['words in any order', 'selmouth union', ['hall']],
    ['accents left out', 'reunion line', ['reunion']],
    ['the other spelling of kaf and yeh', 'كريمي', ['ali']],
    ['part of a word', 'dicat', ['ferry']],
  ])('finds %s', (_, query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('does not put words of two names together', () => {
    expect(found('syndicat ferry')).toEqual([]);
  });

  it.each(['', '   ', '\u200b', '-'])('matches nobody for %j', (query) => {
    expect(found(query)).toEqual([]);
  });

  it('takes signs of patterns for what they are', () => {
    expect(found('.*')).toEqual([]);
    expect(found('(')).toEqual([]);
  });
});

describe('matchingActors', () => {
  it('tells a search that finds nobody from no search', () => {
    expect([...(matchingActors(index, 'line') ?? [])]).toEqual(['reunion']);
    expect(matchingActors(index, 'nobody')?.size).toBe(0);
    expect(matchingActors(index, ' ')).toBeNull();
  });
});
