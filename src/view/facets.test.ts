import { describe, expect, it } from 'vitest';
import { makeIndex } from '../../tests/support/dataset.ts';
import { voiceId } from '../domain/ids.ts';
import { facets, facetValues } from './facets.ts';
import { defaultView } from './view.ts';

const index = makeIndex();
const countOf = (values: readonly { readonly value: string; readonly count: number }[]) =>
  Object.fromEntries(values.map(({ value, count }) => [value, count]));

describe('facetValues', () => {
  const values = facetValues(index);

  it('lists types and categories as the dataset first uses them', () => {
    expect(values.types).toEqual(['government-body', 'political-group', 'armed-force', 'person', 'state', 'club']);
    expect(values.categories.slice(0, 3)).toEqual(['hostility', 'diplomacy', 'money-and-arms']);
  });

  it('lists every standing, surest first', () => {
    expect(values.standing[0]).toBe('own-voice');
    expect(values.standing.at(-1)).toBe('unsupported');
    expect(values.standing).toHaveLength(8);
  });

  it('lists no voice that says and carries nothing', () => {
    expect(values.voices).toContain('v-gazette');
    expect(values.voices).not.toContain('v-silent');
  });
});

describe('facets', () => {
  it('counts actors, relationships and claims', () => {
    const all = facets(index, defaultView());
    expect(countOf(all.types)).toMatchObject({ state: 1, person: 1, club: 1 });
    expect(countOf(all.categories)).toMatchObject({ hostility: 2, ties: 1 });
    expect(countOf(all.standing)).toMatchObject({ contested: 1, denied: 1, named: 1, unsupported: 0 });
    expect(countOf(all.voices)).toMatchObject({ 'v-brandt': 3, 'v-workers': 2, 'v-gazette': 2 });
    expect(all.types.every(({ shown }) => shown)).toBe(true);
  });

  it('counts a value under the other filters, and its own filter does not count', () => {
    const { categories, standing, types } = facets(index, { ...defaultView(), categories: ['ties'] });
    expect(countOf(categories)).toMatchObject({ hostility: 2, ties: 1 });
    expect(countOf(standing)).toMatchObject({ denied: 1, contested: 0 });
    expect(countOf(types)).toMatchObject({ club: 1, state: 1 });
    expect(categories.filter(({ shown }) => shown).map(({ value }) => value)).toEqual(['ties']);
  });

  it('follows the voices set aside', () => {
    const { standing } = facets(index, { ...defaultView(), distrust: [voiceId('v-vale')] });
    expect(countOf(standing)).toMatchObject({ named: 0, unsupported: 1 });
  });
});
