import { describe, expect, it } from 'vitest';
import { readBundledIndex } from '../../../tests/support/bundled.ts';
import { relationshipId, voiceId } from '../../domain/ids.ts';
import { standingWords } from './standingWords.ts';

const SUPPORT = ['iran', 'political-support', 'assad'] as const;
const index = readBundledIndex();

describe('standingWords', () => {
  const words = (ends: readonly [string, string, string], distrust: readonly string[] = []): string => {
    const { claims } = index.relationships.get(relationshipId(...ends)) ?? { claims: [] };
    return standingWords(index, 'own-voice', claims, new Set(distrust.map(voiceId)));
  };

  it('does not lend the publication’s word to what one person says in the same relationship', () => {
    expect(words(SUPPORT)).toBe('The publication says so, in part');
  });

  it('leaves it at that where the publication says all of it, or nothing else is left', () => {
    expect(words(['qatar', 'money-and-arms', 'rebels'])).toBe('The publication says so');
    expect(words(SUPPORT, ['v-sazegara'])).toBe('The publication says so');
  });

  it('says of what is only judged that it is an assessment', () => {
    expect(words(['foreign-ministry', 'ties', 'assad'])).toBe('The publication says so, as an assessment');
  });

  it('does not say so where something else is said beside it', () => {
    const ends = ['iran', 'ties', 'syria'] as const;
    const said = index.relationships.get(relationshipId(...ends))?.claims.map(({ modality }) => modality) ?? [];
    expect(new Set(said)).toEqual(new Set(['actual', 'assessed']));
    expect(words(ends)).not.toContain('assessment');
  });
});
