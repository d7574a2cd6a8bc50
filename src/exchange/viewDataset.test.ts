import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryFilters, arbitraryIndex, arbitraryRange } from '../../tests/support/arbitraries.ts';
import { parseDataset, parseDatasetText } from '../dataset/parse.ts';
import { indexDataset, type DatasetIndex } from '../domain/datasetIndex.ts';
import { facetValues } from '../view/facets.ts';
import { visibleGraph } from '../view/visibleGraph.ts';
import { defaultView, type View } from '../view/view.ts';
import { viewDataset } from './viewDataset.ts';

function load(file: string): DatasetIndex {
  const parsed = parseDatasetText(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(`${file} is not valid.`);
  return indexDataset(parsed.dataset);
}

const BUNDLED = load('data/iran-syria-2012.json');
const HARBOUR = load('tests/fixtures/valid/harbour.json');
/** How every relationship of a dataset stands when these voices are set aside. */
const standings = (index: DatasetIndex, distrust: View['distrust']) =>
  new Map(
    [...visibleGraph(index, { ...defaultView(), distrust }).relationships].map(([id, { standing }]) => [id, standing]),
  );

const WORDS = { id: 'a-part', title: 'A part', summary: 'Filtered.' };

const partOf = (index: DatasetIndex, change: Partial<View>) => {
  const view = { ...defaultView(index.dataset.id), ...change };
  return viewDataset(index, visibleGraph(index, view), view, WORDS);
};

/** Filters made of what a dataset has. */
function filtersOf(index: DatasetIndex): fc.Arbitrary<Partial<View>> {
  const values = facetValues(index);
  const some = <Value>(from: readonly Value[], least = 0): fc.Arbitrary<readonly Value[] | null> =>
    fc.option(fc.subarray([...from], { minLength: Math.min(least, from.length) }), { nil: null });
  return fc.record({
    types: some(values.types, 2),
    categories: some(values.categories, 2),
    standing: some(values.standing, 2),
    voices: some(values.voices),
    time: arbitraryRange,
    distrust: fc.subarray([...values.voices], { maxLength: 4 }),
    unconnected: fc.constantFrom('keep', 'hide'),
  });
}

describe('viewDataset', () => {
  it('is the whole dataset, with moved actors where they are, for a view that leaves nothing out', () => {
    expect(partOf(BUNDLED, { select: 'iran', camera: null })).toEqual(BUNDLED.dataset);
    const moved = partOf(BUNDLED, { moved: { iran: { x: 7, y: -3 }, stranger: { x: 0, y: 0 } } });
    expect(moved.id).toBe(BUNDLED.dataset.id);
    expect(moved.layout).toEqual({ ...BUNDLED.dataset.layout, iran: { x: 7, y: -3 } });
  });

  it.each([
    ['bundled', BUNDLED],
    ['harbour', HARBOUR],
  ])('passes the checker without a warning under any filter, and is named as a part: %s', (_, index) => {
    fc.assert(
      fc.property(filtersOf(index), (change) => {
        const part = partOf(index, change);
        const parsed = parseDataset(JSON.parse(JSON.stringify(part)));
        const earlier = parseDataset(JSON.parse(JSON.stringify(index.dataset))).findings.map(({ rule }) => rule);
        expect(parsed.findings.filter(({ rule }) => !earlier.includes(rule))).toEqual([]);
        expect(parsed.ok).toBe(true);
        if (part.claims.length < index.dataset.claims.length) {
          expect(part).toMatchObject(WORDS);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has every claim in view, and with the same set aside every relationship stands in it as it does in the view', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryFilters, (index, filters) => {
        const view = { ...defaultView(index.dataset.id), ...filters };
        const visible = visibleGraph(index, view);
        const part = indexDataset(viewDataset(index, visible, view, WORDS));
        const [inView, inPart] = [standings(index, view.distrust), standings(part, view.distrust)];
        for (const [id, standing] of inPart) expect(standing, id).toBe(inView.get(id));
        for (const { id, standing, claims } of visible.relationships.values()) {
          expect(inPart.get(id)).toBe(standing);
          for (const claim of claims) expect(part.claims.get(claim.id)?.attribution).toEqual(claim.attribution);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('keeps the denial that a filter hides, and what pulls apart from a claim in view', () => {
    const only = partOf(BUNDLED, {
      voices: facetValues(BUNDLED).voices.filter((id) => id === 'v-irgc-current-members'),
    });
    const sends = only.claims.find(({ id }) => id === 'c-iran-sends-commanders');
    expect(sends?.inTensionWith).toContain('c-iran-not-involved');
    expect(only.claims.map(({ id }) => id)).toContain('c-iran-not-involved');
    expect(only.claims.length).toBeLessThan(BUNDLED.dataset.claims.length / 2);
  });

  it('takes nothing from the dataset for voices set aside, nor from a part of it', () => {
    const distrust = facetValues(BUNDLED).voices.filter((id) => id === 'v-irgc-current-members' || id === 'v-iran');
    expect(distrust).toHaveLength(2);
    expect(partOf(BUNDLED, { distrust })).toEqual(BUNDLED.dataset);
    const categories = ['military-support'];
    expect(partOf(BUNDLED, { categories, distrust })).toEqual(partOf(BUNDLED, { categories }));
  });
});
