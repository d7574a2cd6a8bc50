import { describe, expect, it } from 'vitest';
import { makeIndex } from '../../tests/support/dataset.ts';
import { actorId, voiceId } from '../domain/ids.ts';
import { reconcileView } from './reconcile.ts';
import { defaultView, type View } from './view.ts';

const index = makeIndex();
const base = defaultView('harbour');
const fit = (change: Partial<View>) => reconcileView({ ...base, ...change }, index);

describe('reconcileView', () => {
  it('leaves a view that fits as the very object it is', () => {
    const view: View = {
      ...base,
      select: 'ferry-union~hostility~harbour-board',
      types: ['club'],
      categories: [],
      voices: [voiceId('v-silent')],
      time: { from: '2031-05', to: null, undated: false },
      distrust: [voiceId('v-vale')],
      focus: { actor: actorId('selmouth'), steps: 2 },
      moved: { selmouth: { x: 1, y: 2 }, 'v-vale': { x: 3, y: 4 } },
    };
    expect(reconcileView(view, index)).toEqual({ view, problems: [] });
    expect(reconcileView(view, index).view).toBe(view);
  });

  it('keeps the question of an address that has a focus as well, without a word', () => {
    const path = { from: actorId('selmouth'), to: actorId('ferry-union'), directed: false, firm: false };
    const both = { path, focus: { actor: actorId('selmouth'), steps: 1 } } as const;
    expect(fit(both)).toEqual({ view: { ...base, path, focus: null }, problems: [] });
    const focus = both.focus;
    expect(fit({ focus, path: { ...path, to: actorId('nowhere') } }).view).toMatchObject({ focus, path: null });
  });

  it.each<readonly [keyof View, Partial<View>, string, Partial<View>]>([
    ['select', { select: 'nobody' }, 'nobody', { select: null }],
    ['select', { select: 'selmouth~ties~selmouth' }, 'selmouth~ties~selmouth', { select: null }],
    ['select', { select: 'v-vale~selmouth' }, 'v-vale~selmouth', { select: null }],
    ['types', { types: ['state', 'robot', 'ghost'] }, 'robot, ghost', { types: ['state'] }],
    ['types', { types: ['robot'] }, 'robot', { types: null }],
    ['categories', { categories: ['rescue', 'ties'] }, 'rescue', { categories: ['ties'] }],
    ['voices', { voices: [voiceId('v-x'), voiceId('v-vale')] }, 'v-x', { voices: [voiceId('v-vale')] }],
    ['voices', { voices: [voiceId('v-x')] }, 'v-x', { voices: null }],
    ['time', { time: { from: null, to: '2031-05-04', undated: true } }, '..2031-05-04,undated', { time: null }],
    ['time', { time: { from: '2031-05-06', to: '2032', undated: false } }, '2031-05-06..2032', { time: null }],
    ['distrust', { distrust: [voiceId('v-x'), voiceId('v-vale')] }, 'v-x', { distrust: [voiceId('v-vale')] }],
    [
      'path',
      { path: { from: actorId('selmouth'), to: actorId('nowhere'), directed: true, firm: false } },
      'nowhere',
      { path: null },
    ],
    ['tour', { tour: { id: 'grand-tour', step: 2 } }, 'grand-tour, 2', { tour: null }],
    ['focus', { focus: { actor: actorId('v-vale'), steps: 1 } }, 'v-vale', { focus: null }],
    [
      'moved',
      { moved: { ghost: { x: 1, y: 1 }, selmouth: { x: 2, y: 2 } } },
      'ghost',
      { moved: { selmouth: { x: 2, y: 2 } } },
    ],
  ])('drops from %s what the dataset does not have: %j', (key, change, value, left) => {
    expect(fit(change)).toEqual({
      view: { ...base, ...change, ...left },
      problems: [{ key, reason: 'unknown', value }],
    });
  });

  it('keeps what fits beside what does not, and tells of each key', () => {
    const { view, problems } = fit({ select: 'nobody', types: ['robot'], search: 'quay', unconnected: 'hide' });
    expect(view).toEqual({ ...base, search: 'quay', unconnected: 'hide' });
    expect(problems.map(({ key }) => key)).toEqual(['select', 'types']);
  });

  it('leaves out a place or a camera so far off that nothing would be found', () => {
    const spread = makeIndex({ layout: { selmouth: { x: -100, y: -50 }, 'ferry-union': { x: 100, y: 50 } } });
    const camera = { x: 0, y: 0, zoom: 1, width: 800, height: 600 };
    const near = { ...base, camera, moved: { selmouth: { x: 300, y: 0 } } };
    expect(reconcileView(near, spread)).toEqual({ view: near, problems: [] });
    const far = { ...near, camera: { ...camera, x: 99_999 }, moved: { ...near.moved, 'v-vale': { x: 9_999, y: 0 } } };
    expect(reconcileView(far, spread)).toEqual({
      view: { ...near, camera: null },
      problems: [
        { key: 'moved', reason: 'far', value: 'v-vale,9999,0' },
        { key: 'camera', reason: 'far', value: '99999,0' },
      ],
    });
  });

  it('knows no whole that was asked for beside a selection where there is none', () => {
    expect(fit({ fitted: true }).view.fitted).toBe(false);
    expect(fit({ fitted: true, select: 'nobody' }).view.fitted).toBe(false);
    expect(fit({ fitted: true, select: 'selmouth' }).view.fitted).toBe(true);
  });

  it('keeps an empty filter empty: nobody asked for more', () => {
    expect(fit({ types: [], select: 'nobody' }).view.types).toEqual([]);
  });

  it('tells of a long list in short', () => {
    const unknown = Array.from({ length: 50 }, (_, at) => `robot-${at}`);
    expect(fit({ types: unknown }).problems[0]?.value).toHaveLength(61);
  });
});
