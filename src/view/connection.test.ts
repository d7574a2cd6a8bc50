import { describe, expect, it } from 'vitest';
import { makeClaim, makeIndex } from '../../tests/support/dataset.ts';
import { actorId, voiceId } from '../domain/ids.ts';
import { connectionOf, weakestSteps } from './connection.ts';
import type { Claim } from '../domain/types.ts';
import { defaultView, type PathQuery, type View } from './view.ts';
import { visibleGraph } from './visibleGraph.ts';

const INDEX = makeIndex();

const connect = (from: string, to: string, query: Partial<PathQuery> = {}, view: Partial<View> = {}, index = INDEX) =>
  connectionOf(visibleGraph(index, { ...defaultView('harbour'), ...view }), {
    from: actorId(from),
    to: actorId(to),
    directed: false,
    firm: false,
    ...query,
  });

/** Each way as its steps, each as the ids of its relationships. */
const routes = (...question: Parameters<typeof connect>) => {
  const connection = connect(...question);
  return connection.kind === 'found'
    ? connection.routes.map(({ steps }) => steps.map(({ relationships }) => relationships.map(({ id }) => id)))
    : connection.kind;
};

describe('connectionOf', () => {
  it('writes every way out with all relationships of each step, the best supported first', () => {
    expect(routes('port-guards', 'selmouth')).toEqual([
      [
        ['harbour-board~command-and-membership~port-guards', 'port-guards~military-support~harbour-board'],
        ['ferry-union~hostility~harbour-board', 'harbour-board~hostility~ferry-union'],
        ['ferry-union~diplomacy~selmouth', 'selmouth~money-and-arms~ferry-union'],
      ],
    ]);
  });

  it('names the step whose best relationship is least supported', () => {
    const connection = connect('harbour-board', 'selmouth', { directed: true });
    expect(connection).toMatchObject({ kind: 'found', length: 2, count: 1 });
    if (connection.kind !== 'found') throw new Error('There is a way.');
    const [route] = connection.routes;
    if (!route) throw new Error('It is written out.');
    expect(weakestSteps(INDEX, route, new Set())).toMatchObject([{ from: 'harbour-board', to: 'ferry-union' }]);
    expect([...connection.actors].toSorted()).toEqual(['ferry-union', 'harbour-board', 'selmouth']);
    expect([...connection.relationships].toSorted()).toEqual([
      'ferry-union~diplomacy~selmouth',
      'harbour-board~hostility~ferry-union',
    ]);
  });

  it('names several weakest steps where they are alike, and none where all are', () => {
    const rumour = { attribution: [[voiceId('v-workers')]] };
    const weakest = (...claims: readonly Claim[]) => {
      const index = makeIndex({ claims });
      const connection = connect('harbour-board', 'ada-brandt', {}, {}, index);
      if (connection.kind !== 'found') throw new Error('There is a way.');
      return connection.routes.map((route) => weakestSteps(index, route, new Set()).map(({ from }) => from));
    };
    const [one, two, three] = [
      ['harbour-board', 'ties', 'ferry-union'],
      ['ferry-union', 'ties', 'selmouth'],
      ['selmouth', 'ties', 'ada-brandt'],
    ] as const;
    const first = makeClaim('c-1', one);
    const plain = [makeClaim('c-2', two), makeClaim('c-3', three)] as const;
    expect(weakest(first, ...plain)).toEqual([[]]);
    expect(weakest(first, makeClaim('c-2', two, rumour), makeClaim('c-3', three, rumour))).toEqual([
      ['ferry-union', 'selmouth'],
    ]);
    // Of the same standing, but only in part, or in tension with something else.
    expect(weakest(first, ...plain, makeClaim('c-4', two, { ...rumour, predicate: 'pays' }))).toEqual([
      ['ferry-union'],
    ]);
    const against = makeClaim('c-5', ['ferry-union', 'diplomacy', 'lighthouse-club'], { inTensionWith: [first.id] });
    expect(weakest({ ...first, inTensionWith: [against.id] }, ...plain, against)).toEqual([['harbour-board']]);
    // What is contested is no weaker for a tension besides.
    const denied = [one, two, three].map((triple, at) => makeClaim(`c-${at + 7}`, triple, { polarity: 'denies' }));
    expect(weakest({ ...first, inTensionWith: [against.id] }, ...plain, ...denied, against)).toEqual([[]]);
  });

  it('counts filters as the picture does', () => {
    expect(routes('harbour-board', 'selmouth', {}, { categories: ['diplomacy'] })).toBe('none');
    expect(connect('harbour-board', 'selmouth', {}, { types: ['political-group', 'government-body'] })).toEqual({
      kind: 'hidden',
      ends: ['selmouth'],
    });
    expect(connect('selmouth', 'selmouth')).toEqual({ kind: 'same' });
  });

  it('leaves out what has fallen or is only denied when asked', () => {
    const denied = makeIndex({
      claims: [
        makeClaim('c-1', ['harbour-board', 'ties', 'ferry-union'], { polarity: 'denies' }),
        makeClaim('c-2', ['ferry-union', 'ties', 'selmouth'], { attribution: [[voiceId('v-vale')]] }),
        makeClaim('c-3', ['selmouth', 'ties', 'ada-brandt']),
      ],
    });
    const asked = (from: string, to: string, firm: boolean, view: Partial<View> = {}) =>
      connect(from, to, { firm }, view, denied).kind;
    expect(asked('harbour-board', 'ferry-union', false)).toBe('found');
    expect(asked('harbour-board', 'ferry-union', true)).toBe('none');
    expect(asked('ferry-union', 'ada-brandt', true)).toBe('found');
    expect(asked('ferry-union', 'ada-brandt', true, { distrust: [voiceId('v-vale')] })).toBe('none');
    expect(asked('ferry-union', 'ada-brandt', false, { distrust: [voiceId('v-vale')] })).toBe('found');
  });

  it('counts how many ways hold, and none where only a longer one does', () => {
    const over = (middle: string, name: string): readonly Claim[] => [
      makeClaim(`c-${name}-1`, ['ada-brandt', 'ties', middle], { attribution: [[voiceId('v-vale')]] }),
      makeClaim(`c-${name}-2`, [middle, 'ties', 'selmouth']),
    ];
    const longer = [
      makeClaim('c-a', ['ada-brandt', 'ties', 'port-guards']),
      makeClaim('c-b', ['port-guards', 'ties', 'lighthouse-club']),
      makeClaim('c-c', ['lighthouse-club', 'ties', 'selmouth']),
    ];
    const sure = [
      makeClaim('c-d', ['ada-brandt', 'ties', 'lighthouse-club']),
      makeClaim('c-e', ['lighthouse-club', 'ties', 'selmouth']),
    ];
    const held = (claims: readonly Claim[], distrust: View['distrust'] = [voiceId('v-vale')]) => {
      const connection = connect('ada-brandt', 'selmouth', {}, { distrust }, makeIndex({ claims }));
      return connection.kind === 'found' && [connection.firmCount, connection.count];
    };
    const two = [...over('ferry-union', 'f'), ...over('harbour-board', 'h')];
    expect(held(two, [])).toEqual([2, 2]);
    expect(held(two)).toEqual([0, 2]);
    expect(held([...two, ...longer])).toEqual([0, 2]);
    expect(held([...two, ...sure])).toEqual([1, 3]);
  });
});
