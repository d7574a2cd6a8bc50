import { describe, expect, it } from 'vitest';
import { chain, given, makeClaim, makeIndex } from '../../tests/support/dataset.ts';
import { quoteId, voiceId } from '../domain/ids.ts';
import { quoteSupport } from './quoteSupport.ts';
import { defaultView, type View } from './view.ts';
import { visibleGraph } from './visibleGraph.ts';

const index = makeIndex();
const supportOf = (quote: string, change: Partial<View> = {}) => {
  const view = { ...defaultView('harbour'), ...change };
  return given(quoteSupport(index, visibleGraph(index, view), view), quote);
};

const about = {
  quotes: [quoteId('q-fees'), quoteId('q-board')],
  context: [quoteId('q-board')],
  attribution: [chain('v-vale')],
};

describe('quoteSupport', () => {
  it('counts the claims on a quote and says how they stand', () => {
    expect(supportOf('q-closed')).toEqual({ claims: 2, about: 0, standing: 'contested', receded: false });
    expect(supportOf('q-fees')).toEqual({ claims: 1, about: 0, standing: 'named', receded: false });
    expect(supportOf('q-would')).toEqual({ claims: 1, about: 0, standing: 'conditional', receded: false });
  });

  it('knows quotes that carry no claim', () => {
    expect(supportOf('q-vale', { categories: [] })).toEqual({ claims: 0, about: 0, standing: null, receded: false });
  });

  it('lends no standing to what the publication says about a claim, and counts it apart', () => {
    const told = makeIndex({
      claims: [makeClaim('c', ['ferry-union', 'hostility', 'harbour-board'], about)],
    });
    const view = { ...defaultView('harbour'), distrust: [] };
    const support = quoteSupport(told, visibleGraph(told, view), view);
    expect(given(support, 'q-board')).toEqual({ claims: 0, about: 1, standing: null, receded: false });
    expect(given(support, 'q-fees')).toEqual({ claims: 1, about: 0, standing: 'named', receded: false });
  });

  it('says of words that carry several claims how the least supported of them stands', () => {
    const shared = makeIndex({
      claims: [
        makeClaim('c-by-the-way', ['harbour-board', 'ties', 'ferry-union']),
        makeClaim('c-told', ['ferry-union', 'hostility', 'harbour-board'], { attribution: [chain('v-workers')] }),
      ],
    });
    const support = (distrust: View['distrust']) => {
      const view = { ...defaultView('harbour'), distrust };
      return given(quoteSupport(shared, visibleGraph(shared, view), view), 'q-closed').standing;
    };
    expect(support([])).toBe('unnamed');
    expect(support([voiceId('v-workers')])).toBe('own-voice');
    expect(support([voiceId('v-workers'), voiceId('v-paper')])).toBe('unsupported');
  });

  it('recedes when the filters hide all its claims, not when they hide some', () => {
    expect(supportOf('q-closed', { categories: ['hostility'] })).toMatchObject({ claims: 2, receded: false });
    expect(supportOf('q-closed', { categories: ['ties'] })).toMatchObject({ claims: 2, receded: true });
  });

  it('recedes when all its claims fall with the voices set aside', () => {
    expect(supportOf('q-fees', { distrust: [voiceId('v-vale')] })).toEqual({
      claims: 1,
      about: 0,
      standing: 'unsupported',
      receded: true,
    });
    expect(supportOf('q-closed', { distrust: [voiceId('v-workers')] })).toMatchObject({ receded: false });
  });
});
