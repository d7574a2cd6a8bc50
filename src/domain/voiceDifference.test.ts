import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryIndex } from '../../tests/support/arbitraries.ts';
import { chain, makeClaim, makeIndex } from '../../tests/support/dataset.ts';
import { voiceId, type VoiceId } from './ids.ts';
import { lensEffect } from './lens.ts';
import { voiceDifferences } from './voiceDifference.ts';

describe('voiceDifferences', () => {
  const either = makeClaim('c', ['selmouth', 'ties', 'ferry-union'], {
    attribution: [chain('v-vale'), chain('v-workers')],
  });
  const index = makeIndex({ claims: [either] });
  const of = (id: string, ...aside: readonly string[]) =>
    voiceDifferences(index, new Set(aside.map(voiceId))).get(voiceId(id));

  it('says of the second of two voices that what both say falls with it, once the first is set aside', () => {
    expect(of('v-vale')).toBeUndefined();
    expect(of('v-vale', 'v-workers')).toEqual({ claims: 1, relationships: 1 });
  });

  it('says of either that it alone brings back what fell with both', () => {
    expect(of('v-vale', 'v-vale')).toBeUndefined();
    expect(of('v-vale', 'v-vale', 'v-workers')).toEqual({ claims: 1, relationships: 1 });
  });

  it('is what the lens says with that one voice more, or less', () => {
    fc.assert(
      fc.property(
        arbitraryIndex.chain((any) =>
          fc.record({ index: fc.constant(any), aside: fc.subarray(any.dataset.voices.map(({ id }) => id)) }),
        ),
        ({ index: any, aside }) => {
          const distrusted = new Set<VoiceId>(aside);
          const differences = voiceDifferences(any, distrusted);
          const now = lensEffect(any, distrusted);
          for (const { id } of any.dataset.voices) {
            const other = lensEffect(
              any,
              new Set(aside.includes(id) ? aside.filter((each) => each !== id) : [...aside, id]),
            );
            expect(differences.get(id) ?? { claims: 0, relationships: 0 }).toEqual({
              claims: Math.abs(other.fallen.size - now.fallen.size),
              relationships: Math.abs(other.counts.fallen - now.counts.fallen),
            });
          }
        },
      ),
    );
  });
});
