import { describe, expect, it } from 'vitest';
import { given, makeIndex } from '../../tests/support/dataset.ts';
import { voiceId } from '../domain/ids.ts';
import { quoteSupport } from './quoteSupport.ts';
import { defaultView, type View } from './view.ts';
import { visibleGraph } from './visibleGraph.ts';

const index = makeIndex();
const supportOf = (quote: string, change: Partial<View> = {}) => {
  const view = { ...defaultView('harbour'), ...change };
  return given(quoteSupport(index, visibleGraph(index, view), view), quote);
};

describe('quoteSupport', () => {
  it('counts the claims on a quote and says how they stand', () => {
    expect(supportOf('q-closed')).toEqual({ claims: 2, standing: 'contested', receded: false });
    expect(supportOf('q-fees')).toEqual({ claims: 1, standing: 'named', receded: false });
    expect(supportOf('q-would')).toEqual({ claims: 1, standing: 'conditional', receded: false });
  });

  it('knows quotes that carry no claim', () => {
    expect(supportOf('q-vale', { categories: [] })).toEqual({ claims: 0, standing: null, receded: false });
  });

  it('recedes when the filters hide all its claims, not when they hide some', () => {
    expect(supportOf('q-closed', { categories: ['hostility'] })).toMatchObject({ claims: 2, receded: false });
    expect(supportOf('q-closed', { categories: ['ties'] })).toMatchObject({ claims: 2, receded: true });
  });

  it('recedes when all its claims fall with the voices set aside', () => {
    expect(supportOf('q-fees', { distrust: [voiceId('v-vale')] })).toEqual({
      claims: 1,
      standing: 'unsupported',
      receded: true,
    });
    expect(supportOf('q-closed', { distrust: [voiceId('v-workers')] })).toMatchObject({ receded: false });
  });
});
