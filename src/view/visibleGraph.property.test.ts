import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryFilters, arbitraryIndex } from '../../tests/support/arbitraries.ts';
import { facets } from './facets.ts';
import { lensOf } from './lens.ts';
import { defaultView } from './view.ts';
import { visibleGraph, type FilterState } from './visibleGraph.ts';

const isSubset = <Value>(part: Iterable<Value>, whole: ReadonlySet<Value>): boolean =>
  [...part].every((value) => whole.has(value));
const ids = (graph: ReturnType<typeof visibleGraph>): ReadonlySet<string> => new Set(graph.relationships.keys());

describe('what the filters leave, whatever the dataset', () => {
  it('has no relationship with a hidden end, and none without a claim', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryFilters, (index, filters) => {
        const { actors, relationships } = visibleGraph(index, filters);
        for (const { relationship, claims } of relationships.values()) {
          expect(isSubset([relationship.subject, relationship.object], actors)).toBe(true);
          expect(claims.length).toBeGreaterThan(0);
          expect(isSubset(claims, new Set(relationship.claims))).toBe(true);
        }
      }),
    );
  });

  it('shrinks with every further filter', () => {
    const keys = ['types', 'categories', 'standing', 'voices', 'time', 'search', 'unconnected'] as const;
    fc.assert(
      fc.property(arbitraryIndex, arbitraryFilters, fc.constantFrom(...keys), (index, filters, key) => {
        const fewer = visibleGraph(index, filters);
        const more = visibleGraph(index, { ...filters, [key]: defaultView()[key] });
        expect(isSubset(fewer.actors, more.actors)).toBe(true);
        expect(isSubset(ids(fewer), ids(more))).toBe(true);
        for (const [id, { claims }] of fewer.relationships) {
          expect(isSubset(claims, new Set(more.relationships.get(id)?.claims))).toBe(true);
        }
      }),
    );
  });

  it('never changes how well a relationship stands', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryFilters, (index, filters) => {
        const all = lensOf(index, filters.distrust).standings;
        for (const [id, { standing }] of visibleGraph(index, filters).relationships) expect(standing).toBe(all.get(id));
      }),
    );
  });
});

describe('the counts of the filters, whatever the dataset', () => {
  /** What is there when only one value of a filter is let through. */
  const only = (filters: FilterState, key: 'types' | 'categories' | 'standing' | 'voices', value: string) => ({
    ...filters,
    [key]: [value],
  });

  it('are what letting through only that category, standing or voice shows', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryFilters, (index, filters) => {
        const { categories, standing, voices } = facets(index, filters);
        for (const { value, count } of categories) {
          expect(count, value).toBe(visibleGraph(index, only(filters, 'categories', value)).relationships.size);
        }
        for (const { value, count } of standing) {
          expect(count, value).toBe(visibleGraph(index, only(filters, 'standing', value)).relationships.size);
        }
        for (const { value, count } of voices) {
          const { relationships } = visibleGraph(index, only(filters, 'voices', value));
          expect(count, value).toBe([...relationships.values()].flatMap(({ claims }) => claims).length);
        }
      }),
    );
  });

  // Whom an actor is related to decides whether a search or `unconnected` keeps it, and those may be of another type:
  // the count then says how many there are beside the other types.
  it('are, for a type, what letting through only it shows while nothing asks for lines', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryFilters, (index, filters) => {
        const plain: FilterState = { ...filters, search: '', unconnected: 'keep' };
        for (const { value, count } of facets(index, plain).types) {
          expect(count, value).toBe(visibleGraph(index, only(plain, 'types', value)).actors.size);
        }
        const beside = visibleGraph(index, { ...filters, types: null }).actors;
        for (const { value, count } of facets(index, filters).types) {
          expect(count, value).toBe([...beside].filter((id) => index.actors.get(id)?.type === value).length);
        }
      }),
    );
  });

  it('mark what the filter lets through', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryFilters, (index, filters) => {
        const all = facets(index, filters);
        for (const { value, shown } of all.types) expect(shown).toBe(filters.types?.includes(value) ?? true);
        for (const { value, shown } of all.voices) expect(shown).toBe(filters.voices?.includes(value) ?? true);
      }),
    );
  });
});
