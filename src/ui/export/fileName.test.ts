import { describe, expect, it } from 'vitest';
import { makeIndex } from '../../../tests/support/dataset.ts';
import { makeExported, WHOLE_PICTURE } from '../../../tests/support/exported.ts';
import { actorId } from '../../domain/ids.ts';
import type { Scope } from '../../view/scope.ts';
import type { View } from '../../view/view.ts';
import { fileName } from './fileName.ts';
import type { PictureChoice } from './picturePlan.ts';

const path = { from: actorId('harbour-board'), to: actorId('selmouth'), directed: false, firm: false };
const focus = { actor: actorId('selmouth'), steps: 1 } as const;
const camera = { x: 0, y: 0, zoom: 2, width: 400, height: 300 };

describe('fileName', () => {
  it.each<[Partial<View>, Scope, string]>([
    [{}, 'view', 'harbour'],
    [{ categories: ['hostility'] }, 'view', 'harbour-view'],
    [{ select: 'c-talks' }, 'relationship', 'harbour-ferry-union-diplomacy-selmouth'],
    [{ select: 'ferry-union' }, 'actor', 'harbour-ferry-union'],
    [{ select: 'ferry-union', categories: ['diplomacy'] }, 'actor', 'harbour-ferry-union-view'],
    [{ path }, 'ways', 'harbour-ways-harbour-board-selmouth'],
  ])('tells what an export holds: %j, %s', (change, scope, name) => {
    const exported = makeExported(change, makeIndex(), new Map(), scope);
    expect(fileName(exported, { group: 'claims', extension: 'csv' }, WHOLE_PICTURE)).toBe(`${name}.csv`);
  });

  it.each<[Partial<PictureChoice>, string]>([
    [{ blackAndWhite: true }, 'harbour-black-and-white.png'],
    [{ dark: true }, 'harbour-dark.png'],
    [{ blackAndWhite: true, dark: true }, 'harbour-black-and-white-dark.png'],
  ])('tells pictures of other colours apart: %j', (choice, name) => {
    const kind = { group: 'picture', extension: 'png' } as const;
    expect(fileName(makeExported({}), kind, { ...WHOLE_PICTURE, ...choice })).toBe(name);
  });

  it.each<[Partial<View>, PictureChoice['extent'], string]>([
    [{ path }, 'whole', 'harbour'],
    [{ focus }, 'focus', 'harbour-around-selmouth'],
    [{ camera }, 'sight', 'harbour-in-sight'],
    [{ mode: 'sourcing', focus }, 'focus', 'harbour-sourcing-around-selmouth'],
  ])('tells how much a picture shows: %j, %s', (change, extent, name) => {
    const exported = makeExported(change);
    expect(fileName(exported, { group: 'picture', extension: 'svg' }, { ...WHOLE_PICTURE, extent })).toBe(
      `${name}.svg`,
    );
    expect(fileName(exported, { group: 'claims', extension: 'csv' }, { ...WHOLE_PICTURE, extent })).toBe('harbour.csv');
  });
});
