import { describe, expect, it } from 'vitest';
import { voiceId } from '../domain/ids.ts';
import { areOnlyFallenHidden } from './aside.ts';
import { clearAside, hideFallen, setAside, shareAside } from './lensTransitions.ts';
import { takeBack } from './transitions.ts';
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
    expect(areOnlyFallenHidden(view.standing)).toBe(false);
    expect(areOnlyFallenHidden(hidden.standing)).toBe(true);
    expect(hideFallen(hidden, true)).toBe(hidden);
    expect(hideFallen(hidden, false)).toEqual(view);
    const few = { ...view, standing: ['named' as const] };
    expect(hideFallen(few, false).standing).toEqual(['unsupported', 'named']);
  });
});

describe('a filter that hides only what fell', () => {
  const hidden = hideFallen(view, true);

  it('goes with the last voice taken back, and no sooner', () => {
    expect(clearAside(hidden)).toEqual({ ...view, distrust: [] });
    const one = setAside(hidden, [A], false);
    expect(areOnlyFallenHidden(one.standing)).toBe(true);
    expect(setAside(one, [B], false).standing).toBeNull();
  });

  it('stays where it hides more, and where nobody was set aside', () => {
    const more = { ...view, standing: ['named' as const] };
    expect(clearAside(more).standing).toEqual(['named']);
    const nobody = { ...hidden, distrust: [] };
    expect(takeBack(nobody, 'lens', nobody)).toEqual(nobody);
  });

  it('comes back with the voice when that is undone, and goes when setting aside is', () => {
    expect(takeBack(clearAside(hidden), 'lens', hidden)).toEqual(hidden);
    expect(takeBack(hidden, 'lens', defaultView('harbour')).standing).toBeNull();
    const newer = { ...clearAside(hidden), standing: ['named' as const] };
    expect(takeBack(newer, 'lens', hidden).standing).toEqual(['named']);
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
