import { describe, expect, it } from 'vitest';
import { given, makeIndex } from '../../tests/support/dataset.ts';
import { voiceId } from '../domain/ids.ts';
import { defaultView } from './view.ts';
import { isFiltered, visibleGraph, type FilterState } from './visibleGraph.ts';

const index = makeIndex();
const seen = (change: Partial<FilterState>) => {
  const { actors, relationships } = visibleGraph(index, { ...defaultView(), ...change });
  return { actors: [...actors], relationships: [...relationships.keys()] };
};

describe('visibleGraph', () => {
  it('shows everything without filters, the unconnected too', () => {
    expect(seen({})).toEqual({ actors: [...index.actors.keys()], relationships: [...index.relationships.keys()] });
  });

  it('by type, keeps a relationship only while both its ends are', () => {
    expect(seen({ types: ['government-body', 'armed-force'] })).toEqual({
      actors: ['harbour-board', 'port-guards'],
      relationships: ['port-guards~military-support~harbour-board', 'harbour-board~command-and-membership~port-guards'],
    });
  });

  it('by category and by standing, keeps every actor', () => {
    expect(seen({ categories: ['diplomacy'] }).relationships).toEqual(['ferry-union~diplomacy~selmouth']);
    expect(seen({ standing: ['contested', 'denied'] })).toEqual({
      actors: [...index.actors.keys()],
      relationships: ['harbour-board~hostility~ferry-union', 'ada-brandt~ties~port-guards'],
    });
  });

  it('hides what is left without a line only when asked to', () => {
    expect(seen({ categories: ['diplomacy'], unconnected: 'hide' }).actors).toEqual(['ferry-union', 'selmouth']);
    expect(seen({ unconnected: 'hide' }).actors).not.toContain('lighthouse-club');
  });

  it('by voice, leaves the claims it makes or carries, and the standing of all of them', () => {
    const { relationships } = visibleGraph(index, { ...defaultView(), voices: [voiceId('v-brandt')] });
    const contested = given(relationships, 'harbour-board~hostility~ferry-union');
    expect(contested.claims.map((claim) => claim.id)).toEqual(['c-open']);
    expect(contested.standing).toBe('contested');
    expect(seen({ voices: [voiceId('v-gazette')] }).relationships).toEqual([
      'ferry-union~diplomacy~selmouth',
      'port-guards~military-support~harbour-board',
    ]);
  });

  it('by time, leaves the claims that may be of it, and of those without a date what is asked for', () => {
    const may = { from: '2031-05-05', to: '2031-05', undated: false };
    expect(seen({ time: may })).toEqual({
      actors: [...index.actors.keys()],
      relationships: ['harbour-board~hostility~ferry-union'],
    });
    const { relationships } = visibleGraph(index, { ...defaultView(), time: may });
    const contested = given(relationships, 'harbour-board~hostility~ferry-union');
    expect(contested.claims.map((claim) => claim.id)).toEqual(['c-closed']);
    expect(contested.standing).toBe('contested');
    const undated = seen({ time: { from: '2031-05-06', to: null, undated: true } });
    expect(undated.relationships).toEqual([...index.relationships.keys()]);
    expect(seen({ time: { from: null, to: null, undated: false }, voices: [voiceId('v-vale')] }).relationships).toEqual(
      [],
    );
  });

  it('by search, keeps who matches and whom they are related to', () => {
    expect(seen({ search: 'BRANDT' })).toEqual({
      actors: ['port-guards', 'ada-brandt'],
      relationships: ['ada-brandt~ties~port-guards'],
    });
    expect(seen({ search: 'club' }).actors).toEqual(['lighthouse-club']);
    expect(seen({ search: 'nobody at all' })).toEqual({ actors: [], relationships: [] });
  });

  it('tells those who match from those who are only related to one', () => {
    expect([...(visibleGraph(index, { ...defaultView(), search: 'brandt' }).matches ?? [])]).toEqual(['ada-brandt']);
    expect(visibleGraph(index, { ...defaultView(), search: ' ' }).matches).toBeNull();
  });

  it('leaves nothing for an empty list of types', () => {
    expect(seen({ types: [] })).toEqual({ actors: [], relationships: [] });
  });

  it('hides nothing for a voice set aside; its line loses its ground', () => {
    const { relationships } = visibleGraph(index, { ...defaultView(), distrust: [voiceId('v-vale')] });
    expect(relationships.size).toBe(index.relationships.size);
    expect(given(relationships, 'ferry-union~hostility~harbour-board').standing).toBe('unsupported');
  });
});

describe('isFiltered', () => {
  it.each<readonly [boolean, Partial<FilterState>]>([
    [false, {}],
    [false, { search: '  ' }],
    [false, { distrust: [voiceId('v-vale')] }],
    [true, { types: [] }],
    [true, { categories: ['ties'] }],
    [true, { standing: ['named'] }],
    [true, { voices: [voiceId('v-vale')] }],
    [true, { time: { from: null, to: null, undated: false } }],
    [true, { search: 'quay' }],
    [true, { unconnected: 'hide' }],
  ])('is %s for %j', (expected, change) => {
    expect(isFiltered({ ...defaultView(), ...change })).toBe(expected);
  });
});
