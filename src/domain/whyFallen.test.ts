import { describe, expect, it } from 'vitest';
import { chain, makeClaim } from '../../tests/support/dataset.ts';
import { voiceId } from './ids.ts';
import { whyFallen } from './whyFallen.ts';

const claim = (...chains: readonly (readonly string[])[]) =>
  makeClaim('c-1', ['selmouth', 'ties', 'ferry-union'], { attribution: chains.map((ids) => chain(...ids)) });
const why = (chains: readonly (readonly string[])[], ...aside: readonly string[]) =>
  whyFallen(claim(...chains), new Set(aside.map(voiceId)));

describe('whyFallen', () => {
  it('says nothing of a claim that stands, nor of one that nobody ever made', () => {
    expect(why([['a']])).toBeNull();
    expect(why([['a'], ['b']], 'a')).toBeNull();
    expect(why([], 'a')).toBeNull();
  });

  it('names who said it, each where each said it alone', () => {
    expect(why([['a']], 'a')).toEqual({ speakers: ['a'], carriers: [] });
    expect(why([['a'], ['b', 'x']], 'b', 'a')).toEqual({ speakers: ['a', 'b'], carriers: [] });
  });

  it('names who carried it where the speaker is not set aside', () => {
    expect(why([['a', 'x']], 'x')).toEqual({ speakers: [], carriers: ['x'] });
    expect(why([['a', 'x'], ['b']], 'x', 'b')).toEqual({ speakers: ['b'], carriers: ['x'] });
  });

  it('prefers the speaker to the carrier, and one voice in all chains to one in each', () => {
    expect(why([['a', 'x']], 'x', 'a')).toEqual({ speakers: ['a'], carriers: [] });
    expect(
      why(
        [
          ['a', 'x'],
          ['b', 'x'],
        ],
        'a',
        'b',
        'x',
      ),
    ).toEqual({ speakers: [], carriers: ['x'] });
  });

  it('names a voice in both parts where it plays both', () => {
    expect(why([['a'], ['b', 'a']], 'a')).toEqual({ speakers: ['a'], carriers: ['a'] });
  });
});
