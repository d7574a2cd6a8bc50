import { describe, expect, it } from 'vitest';
import { given, makeIndex } from '../../tests/support/dataset.ts';
import { voiceId } from '../domain/ids.ts';
import { defaultView } from '../view/view.ts';
import { createAppStore } from './createAppStore.ts';
import { selectFacets, selectFallen, selectIndex, selectStandings, selectVisible } from './selectors.ts';

const index = makeIndex();
const view = defaultView('harbour');

describe('selectFallen', () => {
  it('counts what fell of what all filters leave but the one by standing', () => {
    const aside = { ...view, distrust: ['v-vale', 'v-brandt'].map(voiceId) };
    expect(selectFallen(index, view)).toBe(0);
    expect(selectFallen(index, aside)).toBe(3);
    expect(selectFallen(index, { ...aside, standing: ['named'] })).toBe(3);
    expect(selectFallen(index, { ...aside, standing: ['named'], categories: ['hostility'] })).toBe(1);
  });
});

describe.each([
  ['selectVisible', selectVisible],
  ['selectFacets', selectFacets],
])('%s', (_, selectPart) => {
  it('answers the very same while nothing that filters has changed', () => {
    const answer = selectPart(index, view);
    const elsewhere = { ...view, select: 'c-fees', moved: {} };
    expect(selectPart(index, elsewhere)).toBe(answer);
  });

  it.each([
    { types: ['club'] },
    { categories: ['ties'] },
    { standing: ['named'] as const },
    { voices: [voiceId('v-vale')] },
    { time: { from: '2031-05-05', to: null, undated: false } },
    { distrust: [voiceId('v-vale')] },
    { search: 'quay' },
    { unconnected: 'hide' as const },
  ])('answers anew for %j', (change) => {
    const answer = selectPart(index, view);
    const other = selectPart(index, { ...view, ...change });
    expect(other).not.toBe(answer);
    expect(other).not.toEqual(answer);
  });

  it('answers anew for another dataset', () => {
    const answer = selectPart(index, view);
    expect(selectPart(makeIndex({ claims: [] }), view)).not.toEqual(answer);
  });
});

describe('selectStandings', () => {
  it('holds what the filters hide, under the voices set aside', () => {
    const distrust = [voiceId('v-vale')];
    const standings = selectStandings(index, distrust);
    expect(selectStandings(index, distrust)).toBe(standings);
    expect(given(standings, 'ferry-union~hostility~harbour-board')).toBe('unsupported');
    expect(given(selectStandings(index, []), 'ferry-union~hostility~harbour-board')).toBe('named');
  });
});

describe('selectIndex', () => {
  it('is the dataset once it is here', () => {
    const store = createAppStore('dataset=harbour');
    expect(selectIndex(store.getState())).toBeNull();
    store.getState().setReady(index);
    expect(selectIndex(store.getState())).toBe(index);
  });
});
