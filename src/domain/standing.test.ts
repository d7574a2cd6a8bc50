import { describe, expect, it } from 'vitest';
import { chain, makeClaim, makeIndex, makeVoice } from '../../tests/support/dataset.ts';
import { claimId, voiceId } from './ids.ts';
import { claimStands, standingChains, standingOf, standsInPart, type Standing } from './standing.ts';
import type { Claim } from './types.ts';

const LINE = ['board', 'hostility', 'union'] as const;
const VOICES = [
  makeVoice('paper', 'publication'),
  makeVoice('named', 'named-person'),
  makeVoice('agency', 'named-organisation'),
  makeVoice('somebody', 'unnamed-person'),
  makeVoice('some', 'unnamed-group'),
];

let made = 0;
/** A claim of the line by one chain of voices, changed as given. */
const by = (voices: readonly string[], change: Partial<Claim> = {}): Claim =>
  makeClaim(`c-${++made}`, LINE, { attribution: [chain(...voices)], ...change });

function standing(
  claims: readonly Claim[],
  distrust: readonly string[] = [],
  elsewhere: readonly Claim[] = [],
): Standing {
  const index = makeIndex({ voices: VOICES, claims: [...claims, ...elsewhere] });
  return standingOf(claims, {
    voiceById: index.voices,
    claimById: index.claims,
    distrusted: new Set(distrust.map(voiceId)),
  });
}

const DENIES = { polarity: 'denies' } as const;
const IF = { modality: 'conditional' } as const;
const PLANNED = { modality: 'planned' } as const;
const UNVERIFIED = { verification: 'could-not-be-verified' } as const;

describe('standingOf', () => {
  const cases: readonly (readonly [Standing, string, readonly Claim[]])[] = [
    ['unsupported', 'no claim', []],
    ['contested', 'one affirms, one denies', [by(['paper']), by(['named'], DENIES)]],
    [
      'conditional',
      'a denial of what is only conditional: both may be true',
      [by(['some'], IF), by(['named'], DENIES)],
    ],
    ['conditional', 'a denial of what is only planned', [by(['paper'], PLANNED), by(['named'], DENIES)]],
    ['own-voice', 'a yes beside the denial of a condition', [by(['paper']), by(['named'], { ...DENIES, ...IF })]],
    [
      'contested',
      'one of several yeses denied, the others conditional',
      [by(['some'], IF), by(['named']), by(['named'], DENIES)],
    ],
    ['denied', 'only denials', [by(['named'], DENIES), by(['paper'], DENIES)]],
    ['denied', 'before conditional and unverified', [by(['some'], { ...DENIES, ...IF, ...UNVERIFIED })]],
    ['conditional', 'only conditional or planned', [by(['paper'], IF), by(['named'], PLANNED)]],
    ['conditional', 'before unverified', [by(['named'], { ...IF, ...UNVERIFIED })]],
    ['unverified', 'every claim could not be verified', [by(['named'], UNVERIFIED), by(['paper'], UNVERIFIED)]],
    ['unverified', 'one conditional, one unverified: neither is firm', [by(['paper'], IF), by(['named'], UNVERIFIED)]],
    ['unnamed', 'only unnamed voices', [by(['somebody']), by(['some'])]],
    ['unnamed', 'an unnamed speaker through a named carrier', [by(['somebody', 'agency'])]],
    ['unnamed', 'an unnamed speaker through the publication', [by(['somebody', 'paper'])]],
    ['unnamed', 'a named speaker through an unnamed carrier', [by(['named', 'somebody'])]],
    ['unnamed', 'an unnamed carrier between named ones', [by(['named', 'some', 'agency'])]],
    ['unnamed', 'the publication through an unnamed carrier', [by(['paper', 'somebody'])]],
    ['unnamed', 'the named voice only speaks under a condition', [by(['some']), by(['named'], IF)]],
    ['unnamed', 'the named voice could not be verified', [by(['some']), by(['named'], UNVERIFIED)]],
    ['named', 'a named person', [by(['named'])]],
    ['named', 'a named organisation', [by(['some']), by(['agency'])]],
    ['named', 'a named speaker through a named carrier', [by(['named', 'agency'])]],
    ['named', 'a named speaker through the publication', [by(['named', 'paper'])]],
    ['named', 'the publication as somebody named gives it', [by(['paper', 'agency'])]],
    ['named', 'one chain through an unnamed carrier, one without', [by(['named', 'some']), by(['agency'])]],
    ['named', 'an assessment of a named voice', [by(['named'], { modality: 'assessed' })]],
    ['own-voice', 'the publication says so itself', [by(['paper'])]],
    ['own-voice', 'the publication beside a named voice', [by(['named']), by(['paper'])]],
    ['named', 'the publication only announces it', [by(['named']), by(['paper'], PLANNED)]],
  ];

  it.each(cases)('is %s: %s', (expected, _, claims) => {
    expect(standing(claims)).toBe(expected);
  });

  it('judges several chains by the surest of them', () => {
    expect(standing([by([], { attribution: [chain('some'), chain('named')] })])).toBe('named');
  });

  it('is contested where a claim of another category contradicts it', () => {
    const here = by(['paper'], { contradicts: [claimId('elsewhere')] });
    const other = makeClaim('elsewhere', ['board', 'ties', 'union'], { attribution: [chain('named')] });
    expect(standing([here], [], [other])).toBe('contested');
    expect(standing([here], ['named'], [other]), 'a claim that fell contradicts nothing').toBe('own-voice');
  });

  it('is not contested by a tension, nor by a contradiction with a claim nobody knows', () => {
    const tense = by(['paper'], { inTensionWith: [claimId('elsewhere')], contradicts: [claimId('unknown')] });
    const other = makeClaim('elsewhere', LINE, { attribution: [chain('named')] });
    expect(standing([tense], [], [other])).toBe('own-voice');
  });

  it('is not contested by a denial that the dataset says may be true as well, whichever of the two says so', () => {
    const yes = by(['paper']);
    const no = by(['named'], { ...DENIES, inTensionWith: [yes.id] });
    expect(standing([yes, no])).toBe('own-voice');
    expect(standing([no, yes])).toBe('own-voice');
    expect(standing([yes, no, by(['some'])]), 'the other yes is denied').toBe('contested');
  });

  it('is contested by a contradiction, be it of a condition', () => {
    const yes = by(['paper'], IF);
    expect(standing([yes, by(['named'], { ...DENIES, contradicts: [yes.id] })])).toBe('contested');
  });

  describe('with voices set aside', () => {
    it('is no longer contested when all that is left beside a denial may be true with it', () => {
      const report = by(['some']);
      const denial = by(['named'], { ...DENIES, inTensionWith: [report.id] });
      const claims = [report, by(['agency'], { contradicts: [denial.id] }), denial];
      expect(standing(claims)).toBe('contested');
      expect(standing(claims, ['agency'])).toBe('unnamed');
    });

    it('falls to unsupported when no chain is left', () => {
      expect(standing([by(['named']), by(['somebody', 'agency'])], ['named', 'agency'])).toBe('unsupported');
    });

    it('stands on the chain that is left, and on its links', () => {
      const claim = by([], { attribution: [chain('named'), chain('some')] });
      expect(standing([claim])).toBe('named');
      expect(standing([claim], ['named'])).toBe('unnamed');
    });

    it('is no longer contested when the denial falls', () => {
      expect(standing([by(['paper']), by(['named'], DENIES)], ['named'])).toBe('own-voice');
    });

    it('is only denied when what affirms it falls', () => {
      expect(standing([by(['some']), by(['named'], DENIES)], ['some'])).toBe('denied');
    });

    it('does not count a voice that was set aside towards what holds', () => {
      expect(standing([by(['some']), by(['paper'])], ['paper'])).toBe('unnamed');
    });
  });
});

describe('standsInPart', () => {
  const inPart = (claims: readonly Claim[], distrust: readonly string[] = []): boolean => {
    const index = makeIndex({ voices: VOICES, claims });
    const distrusted = new Set(distrust.map(voiceId));
    return standsInPart(claims, { voiceById: index.voices, claimById: index.claims, distrusted });
  };
  const OTHER = { predicate: 'rules' };

  it.each([
    ['the same verb, said by more and less known voices', false, [by(['paper']), by(['some'])]],
    ['two verbs, each as well known', false, [by(['named']), by(['agency'], OTHER)]],
    ['two verbs, one known less well', true, [by(['paper']), by(['named'], OTHER)]],
    ['two verbs, one that could not be verified', true, [by(['some']), by(['named'], { ...OTHER, ...UNVERIFIED })]],
    [
      'a verb said only of a condition, which its sentence sets apart',
      false,
      [by(['paper']), by(['some'], { ...OTHER, ...IF })],
    ],
    ['a verb that is only announced', false, [by(['paper']), by(['some'], { ...OTHER, ...PLANNED })]],
    [
      'a contested relationship, of which nothing is sure',
      false,
      [by(['paper']), by(['some'], OTHER), by(['named'], DENIES)],
    ],
  ] as const)('%s: %s', (_, expected, claims) => {
    expect(inPart(claims)).toBe(expected);
  });

  it('counts only what stands', () => {
    const claims = [by(['paper']), by(['named'], OTHER), by(['some'], { predicate: 'meets' })];
    expect(inPart(claims, ['named', 'some'])).toBe(false);
    expect(inPart(claims, ['paper'])).toBe(true);
    expect(inPart(claims, ['paper', 'named', 'some'])).toBe(false);
  });
});

describe('claimStands', () => {
  const claim = by([], { attribution: [chain('named', 'agency'), chain('some')] });

  it.each([
    [[], true],
    [['agency'], true],
    [['named', 'agency'], true],
    [['some'], true],
    [['agency', 'some'], false],
  ])('with %j set aside: %s', (distrust, stands) => {
    expect(claimStands(claim, new Set(distrust.map(voiceId)))).toBe(stands);
  });

  it('lists the chains that are left', () => {
    expect(standingChains(claim)).toEqual(claim.attribution);
    expect(standingChains(claim, new Set([voiceId('agency')]))).toEqual([['some']]);
  });
});
