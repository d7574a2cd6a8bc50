import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryIndex } from '../../tests/support/arbitraries.ts';
import { indexDataset, type DatasetIndex } from './datasetIndex.ts';
import { voiceId, type ClaimId } from './ids.ts';
import { claimStatus, matterStatus, positionStands, seenFrom, statusesOf } from './matterStatus.ts';
import type { Matter } from './matters.ts';
import { relationshipOf } from './relationships.ts';
import { claimStands, standingOf } from './standing.ts';
import type { Claim } from './types.ts';

const byId = (a: Claim, b: Claim): number => a.id.localeCompare(b.id);

const VOICES = ['v-a', 'v-b', 'v-c'].map(voiceId);
/** Any small dataset, some of its claims set against each other, as the checker allows it: each link from both sides. */
const arbitraryQuarrel: fc.Arbitrary<DatasetIndex> = arbitraryIndex.chain((index) => {
  const { claims } = index.dataset;
  const pairs = claims.flatMap((one, at) => claims.slice(at + 1).map((other) => [one.id, other.id] as const));
  const kind = fc.boolean();
  return fc.subarray(pairs).chain((chosen) =>
    fc.tuple(...chosen.map((pair) => kind.map((isStrict) => ({ pair, isStrict })))).map((kinds) => {
      const against = (id: ClaimId, wanted: boolean): readonly ClaimId[] =>
        kinds.flatMap(({ pair, isStrict }) =>
          isStrict === wanted && pair.includes(id) ? pair.filter((other) => other !== id) : [],
        );
      return indexDataset({
        ...index.dataset,
        claims: claims.map((claim) => ({
          ...claim,
          contradicts: against(claim.id, true),
          inTensionWith: against(claim.id, false),
        })),
      });
    }),
  );
});

const isFirm = ({ modality }: Claim): boolean => modality !== 'conditional' && modality !== 'planned';
const isYesAndNo = (one: Claim, other: Claim): boolean =>
  relationshipOf(one) === relationshipOf(other) && one.polarity !== other.polarity;
const isTense = (one: Claim, other: Claim): boolean => one.inTensionWith?.includes(other.id) === true;
/** Whether two claims exclude or deny each other, from the definition and nothing else. */
const strictly = (one: Claim, other: Claim): boolean =>
  one.contradicts?.includes(other.id) === true ||
  (isYesAndNo(one, other) && isFirm(one) && isFirm(other) && !isTense(one, other));
const conflicts = (one: Claim, other: Claim): boolean =>
  one !== other && (strictly(one, other) || isTense(one, other) || isYesAndNo(one, other));

describe('matters of any dataset', () => {
  it('hold every claim that conflicts with another exactly once, and no other', () => {
    fc.assert(
      fc.property(arbitraryQuarrel, ({ matters, dataset: { claims } }) => {
        const held = matters.flatMap((matter) => matter.claims.map(({ id }) => id));
        const conflicting = claims.filter((one) => claims.some((other) => conflicts(one, other)));
        expect(held.toSorted()).toEqual(conflicting.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('split each matter’s claims into positions, none of which conflicts with itself', () => {
    fc.assert(
      fc.property(arbitraryQuarrel, ({ matters }) => {
        for (const { claims, positions } of matters) {
          expect(positions.flatMap((position) => position.claims).toSorted(byId)).toEqual(claims.toSorted(byId));
          expect(positions.length).toBeGreaterThan(1);
          for (const position of positions) {
            for (const one of position.claims) {
              expect(position.claims.filter((other) => conflicts(one, other))).toEqual([]);
            }
          }
        }
      }),
    );
  });

  it('have everything at their core that excludes, affirms or denies, and nothing but tensions beyond', () => {
    fc.assert(
      fc.property(arbitraryQuarrel, ({ matters }) => {
        for (const { positions, conflicts: all, core, about } of matters) {
          expect(core).toBeGreaterThan(1);
          const strict = all.filter(({ kind }) => kind !== 'in-tension');
          const pairs = positions.flatMap((one, at) =>
            positions.flatMap((other, later) =>
              later > at && one.claims.some((a) => other.claims.some((b) => strictly(a, b))) ? [`${at},${later}`] : [],
            ),
          );
          expect(strict.map(({ between }) => between.join())).toEqual(pairs);
          for (const { between } of strict) expect(Math.max(...between)).toBeLessThan(core);
          if (strict.length === 0) expect(core).toBe(positions.length);
          for (const position of positions.slice(core)) expect(relationshipOf(position.claims[0])).not.toBe(about);
        }
      }),
    );
  });

  it('hold, seen from any claim, the same positions and conflicts, with that claim in sight', () => {
    fc.assert(
      fc.property(arbitraryQuarrel, ({ matters }) => {
        const pairs = ({ positions, conflicts: all }: Pick<Matter, 'positions' | 'conflicts'>): readonly string[] =>
          all
            .map(({ between, kind }) => [...between.map((at) => positions[at]?.id).toSorted(), kind].join(' '))
            .toSorted();
        for (const matter of matters) {
          for (const claim of matter.claims) {
            const seen = seenFrom(matter, new Set([claim.id]));
            expect(new Set(seen.positions)).toEqual(new Set(matter.positions));
            expect(pairs(seen)).toEqual(pairs(matter));
            for (const { between } of seen.conflicts) expect(between[0]).toBeLessThan(between[1]);
            const own = seen.positions.findIndex((position) => position.claims.includes(claim));
            expect(own).toBeLessThan(seen.core);
          }
        }
      }),
    );
  });

  it('name every conflict between positions once, and none across matters', () => {
    fc.assert(
      fc.property(arbitraryQuarrel, ({ matters }) => {
        for (const matter of matters) {
          const { positions } = matter;
          const named = matter.conflicts.map(({ between }) => between.join());
          const found = positions.flatMap((one, at) =>
            positions.flatMap((other, later) =>
              later > at && one.claims.some((a) => other.claims.some((b) => conflicts(a, b))) ? [`${at},${later}`] : [],
            ),
          );
          expect(named).toEqual(found);
          for (const other of matters) {
            if (other === matter) continue;
            expect(matter.claims.some((a) => other.claims.some((b) => conflicts(a, b)))).toBe(false);
          }
        }
      }),
    );
  });

  it('stand in source order, and so do the positions at their core, the others, and the claims of each', () => {
    fc.assert(
      fc.property(arbitraryQuarrel, ({ matters, dataset }) => {
        const at = new Map(dataset.claims.map(({ id }, place) => [id, place]));
        const isSorted = (ids: readonly ClaimId[]): boolean =>
          ids.every((id, place) => place === 0 || (at.get(ids[place - 1] ?? id) ?? 0) < (at.get(id) ?? 0));
        expect(isSorted(matters.map(({ id }) => id))).toBe(true);
        for (const { claims, positions, core } of matters) {
          expect(isSorted(claims.map(({ id }) => id))).toBe(true);
          expect(isSorted(positions.slice(0, core).map(({ id }) => id))).toBe(true);
          expect(isSorted(positions.slice(core).map(({ id }) => id))).toBe(true);
          for (const position of positions) expect(isSorted(position.claims.map(({ id }) => id))).toBe(true);
        }
      }),
    );
  });

  it('are contested exactly where a relationship of theirs is, whoever is set aside', () => {
    fc.assert(
      fc.property(arbitraryQuarrel, fc.subarray(VOICES), (index, distrusted) => {
        const without = new Set(distrusted);
        const context = { voiceById: index.voices, claimById: index.claims, distrusted: without };
        const contested = (claims: readonly Claim[]): boolean => standingOf(claims, context) === 'contested';
        for (const matter of index.matters) {
          // A relationship may have a part in several matters, so each is judged by its claims in this one.
          const own = matter.relationships.map((id) => matter.claims.filter((claim) => relationshipOf(claim) === id));
          expect(matterStatus(matter, without) === 'contested').toBe(own.some(contested));
        }
        const all = index.matters
          .filter((matter) => matterStatus(matter, without) === 'contested')
          .flatMap(({ relationships }) => relationships);
        for (const { id, claims } of index.relationships.values()) {
          const left = index.dataset.claims.filter((claim) => claimStands(claim, without));
          const excluded = claims.some((one) => left.includes(one) && left.some((other) => strictly(one, other)));
          expect(contested(claims)).toBe(excluded);
          if (excluded) expect(all).toContain(id);
        }
      }),
    );
  });

  it('tell of each claim that stands how it stands to the others, and of no other', () => {
    fc.assert(
      fc.property(arbitraryQuarrel, fc.subarray(VOICES), (index, distrusted) => {
        const without = new Set(distrusted);
        for (const matter of index.matters) {
          const standing = matter.claims.filter((claim) => claimStands(claim, without));
          expect([...statusesOf(matter, without)]).toEqual(
            standing.map((claim) => [claim.id, claimStatus(matter, claim, without)]),
          );
        }
      }),
    );
  });

  it('are never stirred up by setting more voices aside', () => {
    const RANK = { unopposed: 0, 'in-tension': 1, contested: 2 } as const;
    fc.assert(
      fc.property(arbitraryQuarrel, fc.subarray(VOICES), fc.subarray(VOICES), (index, some, more) => {
        for (const matter of index.matters) {
          const before = matterStatus(matter, new Set(some));
          const after = matterStatus(matter, new Set([...some, ...more]));
          expect(RANK[after]).toBeLessThanOrEqual(RANK[before]);
          for (const position of matter.positions) {
            expect(positionStands(position, new Set(some))).toBe(
              position.claims.some((claim) => claimStands(claim, new Set(some))),
            );
          }
        }
      }),
    );
  });
});
