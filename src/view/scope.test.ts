import { describe, expect, it } from 'vitest';
import { makeIndex } from '../../tests/support/dataset.ts';
import { actorId } from '../domain/ids.ts';
import { scopesOf, usualScope, withinScope, type Scope } from './scope.ts';
import { visibleGraph } from './visibleGraph.ts';
import { defaultView, type View } from './view.ts';

const index = makeIndex();
const viewOf = (change: Partial<View>): View => ({ ...defaultView('harbour'), ...change });
const scopes = (change: Partial<View>) => scopesOf(index, visibleGraph(index, viewOf(change)), viewOf(change));
const within = (scope: Scope, change: Partial<View>) =>
  withinScope(index, visibleGraph(index, viewOf(change)), viewOf(change), scope);
const QUARREL = 'harbour-board~hostility~ferry-union';
const path = { from: actorId('ada-brandt'), to: actorId('harbour-board'), directed: false, firm: false };

describe('scopesOf', () => {
  it('offers what is selected or asked, besides all of the view', () => {
    expect(scopes({})).toEqual(['view']);
    expect(scopes({ select: QUARREL })).toEqual(['view', 'relationship']);
    expect(scopes({ select: 'c-closed' })).toEqual(['view', 'relationship']);
    expect(scopes({ select: 'selmouth' })).toEqual(['view', 'actor']);
    expect(scopes({ select: 'v-vale' })).toEqual(['view']);
    expect(scopes({ path })).toEqual(['view', 'ways']);
    expect(scopes({ path, select: QUARREL })).toEqual(['view', 'relationship', 'ways']);
  });

  it('offers nothing that the filters leave nothing of', () => {
    expect(scopes({ select: QUARREL, categories: ['ties'] })).toEqual(['view']);
    expect(scopes({ select: 'lighthouse-club' })).toEqual(['view']);
    expect(scopes({ path, categories: ['ties'] })).toEqual(['view']);
  });
});

describe('usualScope', () => {
  it('is what is selected or asked; with a focus, and with neither, all of the view', () => {
    const usual = (change: Partial<View>) => usualScope(index, visibleGraph(index, viewOf(change)), viewOf(change));
    expect(usual({ select: QUARREL, path })).toBe('relationship');
    expect(usual({ path })).toBe('ways');
    expect(usual({})).toBe('view');
    expect(usual({ select: 'selmouth', focus: { actor: actorId('selmouth'), steps: 1 } })).toBe('view');
  });
});

describe('withinScope', () => {
  it('keeps a relationship with its ends, an actor with what relates to it, or all that lies on the ways', () => {
    const one = within('relationship', { select: 'c-open' });
    expect([[...one.relationships.keys()], [...one.actors]]).toEqual([[QUARREL], ['harbour-board', 'ferry-union']]);
    const actor = within('actor', { select: 'selmouth' });
    expect([...actor.relationships.keys()]).toEqual([
      'ferry-union~diplomacy~selmouth',
      'selmouth~money-and-arms~ferry-union',
    ]);
    expect([...actor.actors]).toEqual(['ferry-union', 'selmouth']);
    expect([...within('ways', { path }).actors].sort()).toEqual(['ada-brandt', 'harbour-board', 'port-guards']);
  });

  it('keeps what the filters leave of it, and all where the view has nothing of the kind', () => {
    const categories = ['diplomacy'];
    expect([...within('actor', { select: 'selmouth', categories }).relationships.keys()]).toEqual([
      'ferry-union~diplomacy~selmouth',
    ]);
    const view = viewOf({ select: 'v-vale' });
    const visible = visibleGraph(index, view);
    expect(withinScope(index, visible, view, 'relationship')).toBe(visible);
  });
});
