import { describe, expect, it } from 'vitest';
import { makeIndex, makeVoice } from '../../tests/support/dataset.ts';
import { actorId } from '../domain/ids.ts';
import { lensPresets } from './lensPresets.ts';

describe('lensPresets', () => {
  it('are the questions of the dataset, each with whom it sets aside', () => {
    expect(lensPresets(makeIndex()).map(({ id, voices }) => [id, voices.join(' ')])).toEqual([
      ['unnamed', 'v-workers v-insider v-silent'],
      ['named-only', 'v-paper v-workers v-insider v-silent'],
      ['publication', 'v-paper'],
      ['stake', 'v-vale'],
    ]);
  });

  it('ask for neither side where two that speak are hostile', () => {
    const voices = [
      makeVoice('v-vale', 'named-person', { actor: actorId('ferry-union') }),
      makeVoice('v-guard', 'named-person', { actor: actorId('port-guards') }),
    ];
    const presets = lensPresets(makeIndex({ voices }));
    expect(presets.map(({ id, voices: aside, sides }) => [id, aside.join(' '), sides.map((side) => side.id)])).toEqual([
      ['opponents', 'v-guard v-vale', ['harbour-board', 'ferry-union']],
    ]);
  });
});
