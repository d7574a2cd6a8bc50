import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generatedIndex, someVoices } from '../../tests/support/generatedDataset.ts';
import type { DatasetIndex } from './datasetIndex.ts';
import type { VoiceId } from './ids.ts';
import { lensEffect, LENS_CHANGES, standingsAfter, type RelationshipEffect } from './lens.ts';
import { standingOf, type Standing } from './standing.ts';
import type { Claim } from './types.ts';
import { voiceWeights } from './voiceWeight.ts';
import { whyFallen } from './whyFallen.ts';

const seed = fc.nat(2 ** 31);
/** Datasets of any size up to 2,000 claims, small ones more often, and voices of theirs set aside. */
const world = fc
  .record({
    seed,
    claims: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 60 }) }, fc.integer({ min: 0, max: 2_000 })),
    voices: fc.integer({ min: 1, max: 40 }),
    actors: fc.integer({ min: 2, max: 30 }),
    set: seed,
    share: fc.constantFrom(0.05, 0.2, 0.5, 0.9, 1),
  })
  .map(({ set, share, ...size }) => {
    const index = generatedIndex(size);
    return { index, distrusted: someVoices(index, set, share) };
  });
const more = fc.tuple(world, seed).map(([{ index, distrusted }, another]) => ({
  index,
  fewer: distrusted,
  all: new Set([...distrusted, ...someVoices(index, another, 0.3)]),
}));

/** Who stands, worked out claim by claim and chain by chain, from the definition and nothing else. */
const standsByDefinition = (index: DatasetIndex, distrusted: ReadonlySet<VoiceId>): ReadonlyMap<string, boolean> =>
  new Map(
    index.dataset.claims.map((claim) => {
      let stands = false;
      for (const chain of claim.attribution) {
        let clean = true;
        for (const voice of chain) if ([...distrusted].includes(voice)) clean = false;
        if (clean) stands = true;
      }
      return [claim.id, stands];
    }),
  );

const standingsByDefinition = (index: DatasetIndex, distrusted: ReadonlySet<VoiceId>): ReadonlyMap<string, Standing> =>
  new Map(
    [...index.relationships.values()].map(({ id, claims }) => [
      id,
      standingOf(claims, { voiceById: index.voices, claimById: index.claims, distrusted }),
    ]),
  );

/** Which relationships are contested, pair by pair, from the definition and nothing else. */
const contestedByDefinition = (index: DatasetIndex, distrusted: ReadonlySet<VoiceId>): readonly string[] => {
  const stands = standsByDefinition(index, distrusted);
  const left = index.dataset.claims.filter(({ id }) => stands.get(id));
  const linked = (one: Claim, kind: 'contradicts' | 'inTensionWith') => new Set(one[kind]);
  return [...index.relationships.values()].flatMap(({ id, claims }) =>
    claims.some((one) => {
      if (!stands.get(one.id)) return false;
      const [excluded, tense] = [linked(one, 'contradicts'), linked(one, 'inTensionWith')];
      if (left.some((other) => excluded.has(other.id))) return true;
      if (one.modality === 'conditional' || one.modality === 'planned') return false;
      return claims.some(
        (other) =>
          stands.get(other.id) === true &&
          other.polarity !== one.polarity &&
          other.modality !== 'conditional' &&
          other.modality !== 'planned' &&
          !tense.has(other.id),
      );
    })
      ? [id]
      : [],
  );
};

describe('the lens, whatever the dataset', () => {
  it('leaves contested what is excluded, or denied where it and the denial cannot both be true', () => {
    fc.assert(
      fc.property(world, ({ index, distrusted }) => {
        const standings = standingsAfter(index, lensEffect(index, distrusted));
        const contested = [...standings].flatMap(([id, standing]) => (standing === 'contested' ? [id] : []));
        expect(contested.sort()).toEqual([...contestedByDefinition(index, distrusted)].sort());
      }),
    );
  });

  it('equals a plain evaluation of every claim and every relationship', () => {
    fc.assert(
      fc.property(world, ({ index, distrusted }) => {
        const stands = standsByDefinition(index, distrusted);
        const effect = lensEffect(index, distrusted);
        expect([...effect.fallen].sort()).toEqual([...stands].flatMap(([id, yes]) => (yes ? [] : [id])).sort());
        expect(new Map(standingsAfter(index, effect))).toEqual(standingsByDefinition(index, distrusted));
      }),
    );
  });

  it('never lets a claim stand again, nor a line get surer, when more voices are set aside', () => {
    const ladder: readonly Standing[] = ['unsupported', 'conditional', 'unverified', 'unnamed', 'named', 'own-voice'];
    fc.assert(
      fc.property(more, ({ index, fewer, all }) => {
        const before = lensEffect(index, fewer);
        const after = lensEffect(index, all);
        for (const id of before.fallen) expect(after.fallen.has(id)).toBe(true);
        const standing = standingsAfter(index, after);
        for (const [id, was] of standingsAfter(index, before)) {
          const is = standing.get(id);
          if (is === undefined || is === was) continue;
          // Nothing becomes contested, and nothing rises. What was contested is so no longer, and has its own name.
          expect(is).not.toBe('contested');
          if (was === 'contested') continue;
          if (was === 'denied') expect(is).toBe('unsupported');
          // A no is no rung: it is what is left where a yes beside it fell.
          else if (is === 'denied') expect(ladder).toContain(was);
          else expect(ladder.indexOf(is)).toBeLessThan(ladder.indexOf(was));
        }
      }),
    );
  });

  it('never shows a line surer than the weakest link of its surest chain', () => {
    const rungs = new Map<string | undefined, number>([
      ['publication', 2],
      ['named-person', 1],
      ['named-organisation', 1],
    ]);
    const rungOf = new Map<Standing, number>([
      ['unnamed', 0],
      ['named', 1],
      ['own-voice', 2],
    ]);
    fc.assert(
      fc.property(world, ({ index, distrusted }) => {
        for (const [id, standing] of standingsAfter(index, lensEffect(index, distrusted))) {
          const rung = rungOf.get(standing);
          if (rung === undefined) continue;
          let surest = 0;
          for (const { attribution, polarity, modality, verification } of index.relationships.get(id)?.claims ?? []) {
            if (polarity === 'denies' || modality === 'conditional' || modality === 'planned') continue;
            if (verification === 'could-not-be-verified') continue;
            for (const chain of attribution) {
              if (chain.some((voice) => distrusted.has(voice))) continue;
              surest = Math.max(
                surest,
                Math.min(...chain.map((voice) => rungs.get(index.voices.get(voice)?.kind) ?? 0)),
              );
            }
          }
          expect(rung).toBe(surest);
        }
      }),
    );
  });

  it('does not ask in which order voices were set aside', () => {
    fc.assert(
      fc.property(world, ({ index, distrusted }) => {
        const forth = lensEffect(index, distrusted);
        const back = lensEffect(index, new Set([...distrusted].reverse()));
        expect([...back.fallen].sort()).toEqual([...forth.fallen].sort());
        expect([...back.thinner].sort()).toEqual([...forth.thinner].sort());
        expect(new Map(back.touched)).toEqual(new Map(forth.touched));
        for (const claim of index.dataset.claims.slice(0, 100)) {
          expect(whyFallen(claim, new Set([...distrusted].reverse()))).toEqual(whyFallen(claim, distrusted));
        }
      }),
    );
  });

  it('is the same worked out from any other, and on the way back', () => {
    fc.assert(
      fc.property(more, ({ index, fewer, all }) => {
        const [near, afresh] = [lensEffect(index, fewer), lensEffect(index, all)];
        for (const [effect, expected] of [
          [lensEffect(index, all, near), afresh],
          [lensEffect(index, fewer, afresh), near],
          [lensEffect(index, new Set(), near), lensEffect(index, new Set())],
        ] as const) {
          expect([...effect.fallen].sort()).toEqual([...expected.fallen].sort());
          expect([...effect.thinner].sort()).toEqual([...expected.thinner].sort());
          expect(new Map(effect.touched)).toEqual(new Map(expected.touched));
          expect(effect.counts).toEqual(expected.counts);
        }
      }),
    );
  });

  it('counts every relationship once, by the name its change has', () => {
    fc.assert(
      fc.property(world, ({ index, distrusted }) => {
        const { counts, touched } = lensEffect(index, distrusted);
        const effects = new Map<string, RelationshipEffect>(touched);
        expect(LENS_CHANGES.reduce((sum, change) => sum + counts[change], 0)).toBe(index.relationships.size);
        const before = standingsByDefinition(index, new Set());
        const after = standingsByDefinition(index, distrusted);
        for (const [id, was] of before) {
          const effect = effects.get(id);
          const is = after.get(id);
          if (!effect) expect(is).toBe(was);
          else expect(effect).toMatchObject({ before: was, after: is });
          if (is === was) expect(effect?.change ?? 'thinner').toBe('thinner');
          else if (is === 'unsupported') expect(effect?.change).toBe('fallen');
          else if (was === 'contested') expect(effect?.change).toBe('uncontested');
          else expect(effect?.change).toBe(is === 'denied' ? 'one-sided' : 'weaker');
        }
      }),
    );
  });
});

describe('why a claim has fallen, whatever the dataset', () => {
  it('names voices set aside that are in every chain, none of them needlessly', () => {
    fc.assert(
      fc.property(world, ({ index, distrusted }) => {
        const stands = standsByDefinition(index, distrusted);
        for (const claim of index.dataset.claims) {
          const why = whyFallen(claim, distrusted);
          expect(why === null).toBe(stands.get(claim.id));
          if (!why) continue;
          const named = new Set([...why.speakers, ...why.carriers]);
          const hits = (voices: ReadonlySet<VoiceId>) =>
            claim.attribution.every((chain) => chain.some((voice) => voices.has(voice)));
          expect([...named].every((voice) => distrusted.has(voice))).toBe(true);
          expect(hits(named)).toBe(true);
          for (const voice of named) expect(hits(new Set([...named].filter((other) => other !== voice)))).toBe(false);
        }
      }),
    );
  });
});

describe('how much rests on a voice, whatever the dataset', () => {
  it('is what falls when it alone is set aside', () => {
    fc.assert(
      fc.property(world, ({ index }) => {
        const weights = voiceWeights(index);
        for (const { id } of index.dataset.voices.slice(0, 8)) {
          const { fallen } = lensEffect(index, new Set([id]));
          expect(weights.get(id)).toMatchObject({ claimsAlone: fallen.size });
          const claims = index.dataset.claims.filter(({ attribution }) => attribution.flat().includes(id));
          const weight = weights.get(id);
          expect((weight?.says ?? 0) + (weight?.carries ?? 0)).toBe(claims.length);
        }
      }),
    );
  });
});
