import { describe, expect, it } from 'vitest';
import { readBundledIndex } from '../../tests/support/bundled.ts';
import { chain, given, makeClaim, makeIndex } from '../../tests/support/dataset.ts';
import { bestKnownFirst, claimStanding, standingsToTell } from './claimStanding.ts';
import { claimId, voiceId } from './ids.ts';

const HERE = ['ferry-union', 'ties', 'harbour-board'] as const;

describe('claimStanding', () => {
  const index = makeIndex({
    claims: [
      makeClaim('c-yes', HERE, { attribution: [chain('v-vale')], verification: 'could-not-be-verified' }),
      makeClaim('c-if', HERE, { attribution: [chain('v-vale')], modality: 'conditional' }),
      makeClaim('c-beside', HERE, { attribution: [chain('v-workers')], inTensionWith: [claimId('c-no')] }),
      makeClaim('c-no', HERE, {
        attribution: [chain('v-workers')],
        polarity: 'denies',
        inTensionWith: [claimId('c-beside')],
      }),
      makeClaim('c-else', ['selmouth', 'ties', 'ferry-union'], { attribution: [chain('v-brandt')] }),
    ],
  });
  const of = (id: string, ...aside: readonly string[]) =>
    claimStanding(index, given(index.claims, id), new Set(aside.map(voiceId)));

  it('contests only what is itself excluded or denied, and keeps what it is besides', () => {
    expect(of('c-yes')).toEqual({
      standing: 'contested',
      support: 'unverified',
      knownFrom: 'named',
      status: 'contested',
    });
    expect(of('c-no')).toEqual({
      standing: 'contested',
      support: 'unnamed',
      knownFrom: 'unnamed',
      status: 'contested',
    });
    expect(of('c-else')).toEqual({ standing: 'named', support: 'named', knownFrom: 'named', status: null });
  });

  it('leaves a claim what it is that only points another way, by its “if” or by what the dataset says of the two', () => {
    expect(of('c-if')).toEqual({
      standing: 'conditional',
      support: 'conditional',
      knownFrom: 'named',
      status: 'in-tension',
    });
    expect(of('c-beside')).toEqual({
      standing: 'unnamed',
      support: 'unnamed',
      knownFrom: 'unnamed',
      status: 'in-tension',
    });
  });

  it('tells from whom it is known whatever an “if” or a failed check hides', () => {
    const hedged = makeIndex({
      claims: [
        makeClaim('c-hedged', HERE, { modality: 'conditional', attribution: [chain('v-vale', 'v-workers')] }),
        makeClaim('c-named', HERE, { modality: 'planned', attribution: [chain('v-vale')] }),
      ],
    });
    const known = (id: string) => claimStanding(hedged, given(hedged.claims, id), new Set());
    expect(standingsToTell(known('c-hedged'))).toEqual(['conditional', 'unnamed']);
    expect(standingsToTell(known('c-named'))).toEqual(['conditional', 'named']);
    expect(standingsToTell(of('c-no'))).toEqual(['contested', 'unnamed']);
  });

  it('counts only what stands', () => {
    expect(of('c-no', 'v-vale')).toEqual({
      standing: 'denied',
      support: 'unnamed',
      knownFrom: 'unnamed',
      status: 'in-tension',
    });
    expect(of('c-yes', 'v-workers')).toEqual({
      standing: 'unverified',
      support: 'unverified',
      knownFrom: 'named',
      status: 'unopposed',
    });
    expect(of('c-yes', 'v-vale')).toEqual({
      standing: 'unsupported',
      support: 'unsupported',
      knownFrom: null,
      status: null,
    });
  });

  it('puts what is known best first, however hedged, and what has fallen last', () => {
    const by = (...voices: readonly string[]) => ({ attribution: [chain(...voices)] });
    const claims = [
      makeClaim('c-unnamed', HERE, by('v-workers')),
      makeClaim('c-doubted', HERE, { ...by('v-vale'), verification: 'could-not-be-verified' }),
      makeClaim('c-named', HERE, by('v-vale')),
      makeClaim('c-fallen', HERE, by('v-brandt')),
      makeClaim('c-own', HERE, by('v-paper')),
    ];
    const alike = makeIndex({ claims });
    expect(bestKnownFirst(alike, claims, new Set([voiceId('v-brandt')])).map(({ id }) => id)).toEqual([
      'c-own',
      'c-named',
      'c-doubted',
      'c-unnamed',
      'c-fallen',
    ]);
  });

  it('finds one contradiction in what is said of Iran’s military support to Syria', () => {
    const bundled = readBundledIndex();
    const { claims } = given(bundled.relationships, 'iran~military-support~syria');
    const contested = claims.filter((claim) => claimStanding(bundled, claim, new Set()).standing === 'contested');
    expect(contested.map(({ id }) => id)).toEqual(['c-iran-involved', 'c-iran-not-involved']);
  });
});
