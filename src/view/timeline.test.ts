import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryFilters, arbitraryIndex } from '../../tests/support/arbitraries.ts';
import { makeClaim, makeIndex } from '../../tests/support/dataset.ts';
import { claimId, voiceId } from '../domain/ids.ts';
import { timelineOf } from './timeline.ts';
import { defaultView } from './view.ts';
import { visibleGraph } from './visibleGraph.ts';

const ENDS = ['ferry-union', 'hostility', 'harbour-board'] as const;
const dated = (id: string, value: string) =>
  makeClaim(id, ENDS, { when: { text: `words of ${id}`, value, basis: 'inferred', note: 'Why.' } });
const index = makeIndex({
  claims: [
    dated('c-day', '2031-05-05'),
    makeClaim('c-bare', ENDS),
    dated('c-year', '2031'),
    makeClaim('c-words', ENDS, { when: { text: 'lately' } }),
    dated('c-late', '2031-05-05'),
    dated('c-before', '../2031-05-01'),
  ],
});
const idsOf = (claims: readonly { readonly claim: { readonly id: string } }[]) => claims.map(({ claim }) => claim.id);

describe('timelineOf', () => {
  it('puts what is dated in order of time, and keeps what is not apart', () => {
    const timeline = timelineOf(index, defaultView());
    expect(idsOf(timeline.dated)).toEqual(['c-before', 'c-year', 'c-day', 'c-late']);
    expect(idsOf(timeline.worded)).toEqual(['c-words']);
    expect(idsOf(timeline.bare)).toEqual(['c-bare']);
    expect(timeline.dated[1]).toMatchObject({ date: { text: 'words of c-year', value: '2031' }, inTime: true });
  });

  it('tells what a range leaves and drops nothing for it', () => {
    const time = { from: '2031-05-04', to: null, undated: false };
    const timeline = timelineOf(index, { ...defaultView(), time });
    expect(timeline.dated.map(({ inTime }) => inTime)).toEqual([false, true, true, true]);
    expect([timeline.worded[0]?.inTime, timeline.bare[0]?.inTime]).toEqual([false, false]);
  });

  it('has just what the other filters leave, and calls in time just what all of them leave', () => {
    const claimsOf = (...[given, filters]: Parameters<typeof visibleGraph>) =>
      [...visibleGraph(given, filters).relationships.values()].flatMap(({ claims }) => claims.map(({ id }) => id));
    fc.assert(
      fc.property(arbitraryIndex, arbitraryFilters, (given, filters) => {
        const { dated, worded, bare } = timelineOf(given, filters);
        const all = [...dated, ...worded, ...bare];
        expect(idsOf(all).toSorted()).toEqual(claimsOf(given, { ...filters, time: null }).toSorted());
        expect(idsOf(all.filter(({ inTime }) => inTime)).toSorted()).toEqual(claimsOf(given, filters).toSorted());
      }),
    );
  });

  it('knows how well each stands under the lens', () => {
    const { dated } = timelineOf(index, { ...defaultView(), distrust: [voiceId('v-paper')] });
    expect(new Set(dated.map(({ standing }) => standing))).toEqual(new Set(['unsupported']));
    expect(index.extents.has(claimId('c-words'))).toBe(false);
  });

  it('has the standing of the claim, not of its relationship', () => {
    const opposed = makeIndex({
      claims: [
        dated('c-yes', '2031-05-05'),
        makeClaim('c-no', ENDS, { polarity: 'denies' }),
        { ...dated('c-if', '2031-05-06'), modality: 'conditional' },
      ],
    });
    const standings = timelineOf(opposed, defaultView()).dated.map(({ standing }) => standing);
    expect(standings).toEqual(['contested', 'conditional']);
  });
});
