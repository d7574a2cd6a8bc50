import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryFilters, arbitraryIndex } from '../../tests/support/arbitraries.ts';
import { makeIndex } from '../../tests/support/dataset.ts';
import type { DatasetIndex } from '../domain/datasetIndex.ts';
import { voiceId } from '../domain/ids.ts';
import type { Standing } from '../domain/standing.ts';
import { lensOf } from './lens.ts';
import {
  actorRows,
  allRows,
  claimRows,
  hiddenThoughStandingSo,
  quoteRows,
  relationshipRows,
  type TableSource,
} from './tableRows.ts';
import { defaultView, type View } from './view.ts';
import { visibleGraph, type FilterState } from './visibleGraph.ts';
import { visibleSourcing } from './visibleSourcing.ts';

const harbour = makeIndex();

function sourceOf(filters: Partial<FilterState> = {}, index: DatasetIndex = harbour): TableSource {
  const view = { ...defaultView(), ...filters };
  const visible = visibleGraph(index, view);
  return { index, visible, sourcing: visibleSourcing(index, visible, view), lens: lensOf(index, view.distrust) };
}
const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);
const rowOf = <Row extends { readonly id: string }>(rows: readonly Row[], id: string): Row => {
  const row = rows.find((each) => each.id === id);
  if (!row) throw new Error(`There is no row ${id}.`);
  return row;
};

describe('claims that a filter by standing hides though they stand so', () => {
  const count = (standing: readonly Standing[] | null, change: Partial<View> = {}): number => {
    const view = { ...defaultView(), ...change, standing };
    return hiddenThoughStandingSo(harbour, lensOf(harbour, view.distrust), view);
  };

  it('are counted by how they stand themselves, and by what they are besides being contested', () => {
    expect(count(null)).toBe(0);
    expect(count(['conditional'])).toBe(1);
    expect(count(['contested'])).toBe(0);
    // Contested, and besides it said by unnamed workers.
    expect(count(['unnamed'])).toBe(1);
    // Contested, and stated in the negative all the same.
    expect(count(['denied'])).toBe(1);
  });

  it('are not those that another filter hides', () => {
    expect(count(['unnamed'], { categories: ['diplomacy'] })).toBe(0);
  });
});

describe('the rows of a view', () => {
  it('are all there are where nothing is filtered', () => {
    const source = sourceOf();
    expect({
      actors: actorRows(source).length,
      relationships: relationshipRows(source).length,
      claims: claimRows(source).length,
      quotes: quoteRows(source).length,
    }).toEqual(allRows(harbour));
  });

  it('count what the filters leave of an actor', () => {
    expect(rowOf(actorRows(sourceOf()), 'harbour-board')).toMatchObject({
      relationships: 4,
      contested: 1,
      fallen: 0,
      claims: 6,
      voices: 6,
    });
    expect(rowOf(actorRows(sourceOf({ categories: ['ties'] })), 'harbour-board')).toMatchObject({
      relationships: 0,
      claims: 0,
      voices: 0,
    });
    expect(rowOf(actorRows(sourceOf({ distrust: [voiceId('v-vale')] })), 'harbour-board')).toMatchObject({
      relationships: 4,
      fallen: 1,
    });
  });

  it('tell what happened to a relationship, and what is in tension', () => {
    const rows = relationshipRows(sourceOf({ distrust: [voiceId('v-vale')] }));
    expect(rowOf(rows, 'ferry-union~hostility~harbour-board')).toMatchObject({
      standing: 'unsupported',
      effect: { before: 'named', change: 'fallen' },
    });
    expect(rowOf(rows, 'ferry-union~diplomacy~selmouth').inTension).toBe(true);
    expect(rowOf(rows, 'selmouth~money-and-arms~ferry-union')).toMatchObject({ effect: null, inTension: false });
  });

  it('call a claim contested where one that stands opposes it, and no longer when that falls', () => {
    const standing = (id: string, ...distrust: readonly string[]) =>
      rowOf(claimRows(sourceOf({ distrust: distrust.map(voiceId) })), id).standing;
    expect(standing('c-closed')).toBe('contested');
    expect(standing('c-open')).toBe('contested');
    expect(standing('c-closed', 'v-brandt')).toBe('unnamed');
    expect(standing('c-open', 'v-brandt')).toBe('unsupported');
    // What would be, if, may be true beside what is denied of the same relationship.
    expect(rowOf(claimRows(sourceOf()), 'c-would')).toMatchObject({ standing: 'conditional', inTension: true });
    expect(standing('c-no-ties')).toBe('denied');
  });

  it('keep how a claim is supported, whatever stands against it', () => {
    const rows = claimRows(sourceOf());
    expect(rowOf(rows, 'c-closed')).toMatchObject({ standing: 'contested', support: 'unnamed' });
    expect(rowOf(rows, 'c-open')).toMatchObject({ standing: 'contested', support: 'named' });
    expect(rowOf(rows, 'c-no-ties')).toMatchObject({ standing: 'denied', support: 'named' });
  });

  it('say what has fallen', () => {
    expect(rowOf(claimRows(sourceOf({ distrust: [voiceId('v-brandt')] })), 'c-open').fallen).toBe(true);
  });

  it('leave a quote with a claim on it, or whom it introduces', () => {
    const rows = quoteRows(sourceOf({ voices: [voiceId('v-vale')], unconnected: 'hide' }));
    expect(idsOf(rows)).toEqual(['q-fees', 'q-board', 'q-vale']);
    expect(rowOf(rows, 'q-vale')).toMatchObject({ introduces: ['v-vale'], claims: [], fallen: false });
    expect(rowOf(quoteRows(sourceOf({ distrust: [voiceId('v-vale')] })), 'q-fees').fallen).toBe(true);
  });
});

describe('the rows of any view', () => {
  it('are exactly what the picture shows', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryFilters, (index, filters) => {
        const source = sourceOf(filters, index);
        const { visible, lens } = source;
        expect(new Set(idsOf(actorRows(source)))).toEqual(visible.actors);
        expect(idsOf(relationshipRows(source))).toEqual([...visible.relationships.keys()]);
        for (const { id, standing } of relationshipRows(source)) {
          expect(standing).toBe(visible.relationships.get(id)?.standing);
        }
        const shown = [...visible.relationships.values()].flatMap(({ claims }) => idsOf(claims));
        expect(idsOf(claimRows(source)).toSorted()).toEqual(shown.toSorted());
        for (const { id, fallen, standing } of claimRows(source)) {
          expect(fallen).toBe(lens.effect.fallen.has(id));
          expect(standing === 'unsupported').toBe(fallen);
        }
        const quoted = new Set(claimRows(source).flatMap(({ claim }) => claim.quotes));
        const rows = quoteRows(source);
        for (const id of quoted) expect(idsOf(rows)).toContain(id);
        expect(rows.flatMap(({ claims }) => claims).every((claim) => shown.includes(claim.id))).toBe(true);
      }),
    );
  });

  it('never make a claim look surer than its relationship is contested', () => {
    fc.assert(
      fc.property(arbitraryIndex, (index) => {
        const source = sourceOf({}, index);
        for (const { relationship, standing } of relationshipRows(source)) {
          if (standing !== 'contested') continue;
          const own = claimRows(source).filter(({ claim }) => relationship.claims.includes(claim));
          expect(own.some((row) => row.standing === 'contested' || row.inTension)).toBe(true);
        }
      }),
    );
  });
});
