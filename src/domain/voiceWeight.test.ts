import { describe, expect, it } from 'vitest';
import { chain, given, makeClaim, makeIndex } from '../../tests/support/dataset.ts';
import { voiceWeights } from './voiceWeight.ts';

describe('voiceWeights', () => {
  it('counts what a voice says, what it carries, and on how many relationships', () => {
    const weights = voiceWeights(makeIndex());
    expect(given(weights, 'v-brandt')).toMatchObject({ says: 3, carries: 0, relationships: 3 });
    expect(given(weights, 'v-gazette')).toMatchObject({ says: 1, carries: 1, relationships: 2 });
    expect(given(weights, 'v-silent')).toEqual({
      says: 0,
      carries: 0,
      relationships: 0,
      claimsAlone: 0,
    });
  });

  it('counts the claims that fall without it: one that another voice makes too does not', () => {
    const ends = ['selmouth', 'ties', 'ferry-union'] as const;
    const claims = [
      makeClaim('c-1', ends, { attribution: [chain('v-vale', 'v-gazette')] }),
      makeClaim('c-2', ends, { attribution: [chain('v-workers', 'v-gazette'), chain('v-gazette')] }),
      makeClaim('c-3', ['selmouth', 'hostility', 'ferry-union'], {
        attribution: [chain('v-vale'), chain('v-workers')],
      }),
    ];
    const weights = voiceWeights(makeIndex({ claims }));
    expect(given(weights, 'v-gazette')).toMatchObject({ says: 1, carries: 1, claimsAlone: 2 });
    expect(given(weights, 'v-vale')).toMatchObject({ says: 2, claimsAlone: 1 });
    expect(given(weights, 'v-workers')).toMatchObject({ says: 2, claimsAlone: 0 });
  });

  it('is worked out once for a dataset', () => {
    const index = makeIndex();
    expect(voiceWeights(index)).toBe(voiceWeights(index));
  });
});
