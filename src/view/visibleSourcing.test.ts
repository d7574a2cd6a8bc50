import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryFilters, arbitraryIndex } from '../../tests/support/arbitraries.ts';
import { given, makeIndex } from '../../tests/support/dataset.ts';
import type { DatasetIndex } from '../domain/datasetIndex.ts';
import { voiceId } from '../domain/ids.ts';
import { defaultView, type View } from './view.ts';
import { visibleGraph, type FilterState } from './visibleGraph.ts';
import { visibleSourcing, type VisibleSourcing } from './visibleSourcing.ts';

const sourcingOf = (index: DatasetIndex, filters: FilterState): VisibleSourcing =>
  visibleSourcing(index, visibleGraph(index, filters), filters);

const harbour = makeIndex();
const seen = (change: Partial<View> = {}): VisibleSourcing =>
  sourcingOf(harbour, { ...defaultView('harbour'), ...change });

describe('visibleSourcing', () => {
  it('leaves everything where nothing filters, a voice that says nothing too', () => {
    const all = seen();
    expect([...all.voices]).toEqual(expect.arrayContaining(harbour.dataset.voices.map(({ id }) => id)));
    expect(all.speeches.size).toBe(harbour.sourcing.speeches.size);
    expect(all.carriages.size).toBe(harbour.sourcing.carriages.size);
    expect(all.affiliations).toEqual(harbour.sourcing.affiliations);
  });

  it('leaves of a speech only the claims the filters leave, and how it stands by all of them', () => {
    const some = seen({ categories: ['money-and-arms'] });
    expect(given(some.speeches, 'v-brandt~ferry-union').claims.map(({ id }) => id)).toEqual(['c-pay']);
    expect(given(some.speeches, 'v-brandt~ferry-union').standing).toBe('contested');
    expect([...some.speeches.keys()]).toEqual(['v-brandt~ferry-union', 'v-brandt~selmouth']);
    expect(some.carriages.size).toBe(0);
  });

  it('shows with one voice also who else says or carries what it says', () => {
    const only = seen({ voices: [voiceId('v-gazette')], unconnected: 'hide' });
    expect([...only.voices].toSorted()).toEqual(['v-gazette', 'v-workers']);
    expect([...only.carriages.keys()]).toEqual(['v-workers~v-gazette']);
  });

  it.each<Partial<View>>([{ unconnected: 'hide' }, { search: 'selmouth' }, { voices: [voiceId('v-vale')] }])(
    'takes away a voice that has no line left under %j',
    (change) => {
      expect(seen(change).voices.has(voiceId('v-silent'))).toBe(false);
    },
  );

  it('hides nothing that is set aside: what falls keeps its place and says so', () => {
    const aside = seen({ distrust: [voiceId('v-gazette')] });
    expect(given(aside.carriages, 'v-workers~v-gazette').stands).toBe(false);
    expect(given(aside.speeches, 'v-workers~selmouth').standing).toBe('unsupported');
    expect(aside.voices.size).toBe(harbour.dataset.voices.length);
  });

  it('leaves a thread only between ends that are both left', () => {
    expect(seen({ types: ['person', 'armed-force'] }).affiliations).toEqual([
      { voice: 'v-brandt', actor: 'ada-brandt' },
    ]);
  });

  it('agrees with the visible graph: a line is left exactly when a claim of it is, between ends that are', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryFilters, (index, filters) => {
        const visible = visibleGraph(index, filters);
        const left = new Set([...visible.relationships.values()].flatMap(({ claims }) => claims));
        const { speeches, carriages, voices } = sourcingOf(index, filters);
        for (const speech of index.sourcing.speeches.values()) {
          const claims = speech.claims.filter((claim) => left.has(claim));
          expect(speeches.get(speech.id)?.claims ?? []).toEqual(claims);
          if (claims.length > 0) expect(voices.has(speech.voice) && visible.actors.has(speech.actor)).toBe(true);
        }
        for (const carriage of index.sourcing.carriages.values()) {
          const claims = carriage.claims.filter((claim) => left.has(claim));
          expect(carriages.get(carriage.id)?.claims ?? []).toEqual(claims);
        }
        const speaking = new Set([...left].flatMap(({ attribution }) => attribution.flat()));
        for (const voice of speaking) expect(voices.has(voice)).toBe(true);
        if (filters.unconnected === 'hide') expect(voices).toEqual(speaking);
      }),
    );
  });
});
