import { describe, expect, it } from 'vitest';
import { given, makeIndex } from '../../tests/support/dataset.ts';
import { voiceId } from '../domain/ids.ts';
import { lensOf } from './lens.ts';

const index = makeIndex();
const VALE = [voiceId('v-vale')];

describe('lensOf', () => {
  it('holds the standing of every relationship with nobody set aside', () => {
    expect(Object.fromEntries(lensOf(index, []).standings)).toEqual({
      'harbour-board~hostility~ferry-union': 'contested',
      'ferry-union~hostility~harbour-board': 'named',
      'ferry-union~diplomacy~selmouth': 'unnamed',
      'selmouth~money-and-arms~ferry-union': 'conditional',
      'port-guards~military-support~harbour-board': 'unverified',
      'harbour-board~command-and-membership~port-guards': 'own-voice',
      'ada-brandt~ties~port-guards': 'denied',
    });
  });

  it('holds what falls without the voices set aside', () => {
    const { standings, effect, distrusted } = lensOf(index, VALE);
    expect(given(standings, 'ferry-union~hostility~harbour-board')).toBe('unsupported');
    expect([...effect.fallen]).toEqual(['c-fees']);
    expect([...distrusted]).toEqual(VALE);
  });

  it('is worked out once for one list, and anew for another or another dataset', () => {
    const lens = lensOf(index, VALE);
    expect(lensOf(index, VALE)).toBe(lens);
    expect(lensOf(index, [voiceId('v-brandt')])).not.toEqual(lens);
    expect(lensOf(makeIndex({ claims: [] }), VALE)).not.toEqual(lens);
  });
});
