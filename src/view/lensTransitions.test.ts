import { describe, expect, it } from 'vitest';
import { voiceId } from '../domain/ids.ts';
import { areFallenHidden, clearAside, hideFallen, setAside, shareAside } from './lensTransitions.ts';
import { defaultView } from './view.ts';

const A = voiceId('v-a');
const B = voiceId('v-b');
const C = voiceId('v-c');
const view = { ...defaultView('harbour'), distrust: [A, B] };

describe('setAside', () => {
  it('adds to who is set aside, each once, and takes back', () => {
    expect(setAside(view, [B, C, C], true).distrust).toEqual([A, B, C]);
    expect(setAside(view, [A, C], false).distrust).toEqual([B]);
  });

  it('is the same view where nothing changes', () => {
    expect(setAside(view, [A, B], true)).toBe(view);
    expect(setAside(view, [C], false)).toBe(view);
  });
});

describe('clearAside', () => {
  it('takes everyone back and leaves the rest', () => {
    expect(clearAside(view)).toEqual({ ...view, distrust: [] });
    expect(clearAside(defaultView('harbour')).distrust).toEqual([]);
  });
});

describe('hideFallen', () => {
  it('takes only what has fallen out of a filter by standing, and puts it back', () => {
    const hidden = hideFallen(view, true);
    expect(areFallenHidden(view.standing)).toBe(false);
    expect(areFallenHidden(hidden.standing)).toBe(true);
    expect(hideFallen(hidden, true)).toBe(hidden);
    expect(hideFallen(hidden, false)).toEqual(view);
    const few = { ...view, standing: ['named' as const] };
    expect(hideFallen(few, false).standing).toEqual(['unsupported', 'named']);
  });
});

describe('shareAside', () => {
  it('says whether none, some or all of a group are set aside', () => {
    const aside = new Set([A, B]);
    expect(shareAside(aside, [C])).toBe('none');
    expect(shareAside(aside, [A, C])).toBe('some');
    expect(shareAside(aside, [B, A])).toBe('all');
    expect(shareAside(aside, [])).toBe('none');
  });
});
