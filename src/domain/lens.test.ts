import { describe, expect, it } from 'vitest';
import { chain, given, makeClaim, makeIndex } from '../../tests/support/dataset.ts';
import { claimId, voiceId } from './ids.ts';
import { lensEffect, standingsAfter } from './lens.ts';
import type { Claim } from './types.ts';

const ENDS = ['selmouth', 'ties', 'ferry-union'] as const;
const LINE = 'selmouth~ties~ferry-union';
const aside = (...ids: readonly string[]) => new Set(ids.map(voiceId));
const claim = (id: string, change: Partial<Claim>): Claim => makeClaim(id, ENDS, change);
const by = (...ids: readonly string[]): Partial<Claim> => ({ attribution: [chain(...ids)] });

/** What setting voices aside does to the one relationship that the claims make. */
const effectOn = (claims: readonly Claim[], ...voices: readonly string[]) => {
  const index = makeIndex({ claims });
  const effect = lensEffect(index, aside(...voices));
  return { ...effect, line: effect.touched.get(given(index.relationships, LINE).id) };
};

describe('lensEffect', () => {
  it('touches nothing while nobody is set aside', () => {
    const effect = lensEffect(makeIndex(), aside());
    expect(effect.touched.size + effect.fallen.size + effect.thinner.size).toBe(0);
    expect(effect.counts).toEqual({ same: 7, thinner: 0, weaker: 0, 'one-sided': 0, uncontested: 0, fallen: 0 });
  });

  it('ignores voices the dataset does not have', () => {
    expect(lensEffect(makeIndex(), aside('v-nobody')).touched.size).toBe(0);
  });

  it('lets what rests on one voice fall, and says what it was', () => {
    const { line, fallen, counts } = effectOn([claim('c-1', by('v-vale'))], 'v-vale');
    expect(line).toEqual({ before: 'named', after: 'unsupported', change: 'fallen', fallenClaims: 1 });
    expect([...fallen]).toEqual(['c-1']);
    expect(counts).toEqual({ same: 0, thinner: 0, weaker: 0, 'one-sided': 0, uncontested: 0, fallen: 1 });
  });

  it('takes with a carrier what came only through it', () => {
    const carried = claim('c-1', by('v-workers', 'v-gazette'));
    expect(effectOn([carried], 'v-gazette').line?.change).toBe('fallen');
    const twice = claim('c-1', { attribution: [chain('v-workers', 'v-gazette'), chain('v-workers')] });
    const { line, thinner, fallen } = effectOn([twice], 'v-gazette');
    expect(line).toEqual({ before: 'unnamed', after: 'unnamed', change: 'thinner', fallenClaims: 0 });
    expect([[...thinner], fallen.size]).toEqual([['c-1'], 0]);
  });

  it('calls what only unnamed voices are left for weaker', () => {
    const claims = [claim('c-1', by('v-vale')), claim('c-2', by('v-workers'))];
    expect(effectOn(claims, 'v-vale').line).toEqual({
      before: 'named',
      after: 'unnamed',
      change: 'weaker',
      fallenClaims: 1,
    });
    expect(effectOn(claims, 'v-workers').line?.change).toBe('thinner');
  });

  it('never calls it a gain when a denier goes: it is only contested no longer', () => {
    const claims = [claim('c-1', by('v-vale')), claim('c-2', { ...by('v-brandt'), polarity: 'denies' })];
    expect(effectOn(claims, 'v-brandt').line).toMatchObject({
      before: 'contested',
      after: 'named',
      change: 'uncontested',
    });
    expect(effectOn(claims, 'v-vale').line).toMatchObject({
      before: 'contested',
      after: 'denied',
      change: 'uncontested',
    });
    expect(effectOn(claims, 'v-vale', 'v-brandt').line?.change).toBe('fallen');
  });

  it('calls what only a denial is left of one-sided, also where the two could both be true', () => {
    const claims = [
      claim('c-1', { ...by('v-vale'), modality: 'conditional' }),
      claim('c-2', { ...by('v-brandt'), polarity: 'denies' }),
    ];
    expect(effectOn(claims, 'v-vale').line).toMatchObject({
      before: 'conditional',
      after: 'denied',
      change: 'one-sided',
    });
    expect(effectOn(claims, 'v-brandt').line?.change).toBe('thinner');
  });

  it('reaches the relationship whose contradiction falls in another', () => {
    const claims = [
      claim('c-1', { ...by('v-vale'), contradicts: [claimId('c-2')] }),
      makeClaim('c-2', ['selmouth', 'hostility', 'ferry-union'], {
        ...by('v-brandt'),
        contradicts: [claimId('c-1')],
      }),
    ];
    const { line, counts } = effectOn(claims, 'v-brandt');
    expect(line).toEqual({ before: 'contested', after: 'named', change: 'uncontested', fallenClaims: 0 });
    expect(counts).toMatchObject({ same: 0, uncontested: 1, fallen: 1 });
  });

  it('leaves as it was what a voice set aside has no part in', () => {
    const { touched, counts } = lensEffect(makeIndex(), aside('v-gazette'));
    expect([...touched.keys()]).toEqual([
      'ferry-union~diplomacy~selmouth',
      'port-guards~military-support~harbour-board',
    ]);
    expect(counts.same).toBe(5);
  });
});

describe('standingsAfter', () => {
  it('holds every relationship, touched or not', () => {
    const index = makeIndex();
    const under = standingsAfter(index, lensEffect(index, aside('v-vale')));
    expect([...under.keys()]).toEqual([...index.relationships.keys()]);
    expect(given(under, 'ferry-union~hostility~harbour-board')).toBe('unsupported');
    expect(given(under, 'harbour-board~command-and-membership~port-guards')).toBe('own-voice');
    expect(given(standingsAfter(index, lensEffect(index, aside())), 'ferry-union~hostility~harbour-board')).toBe(
      'named',
    );
  });
});
