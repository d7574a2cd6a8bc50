import { describe, expect, it } from 'vitest';
import { chain, given, makeClaim, makeIndex } from '../../tests/support/dataset.ts';
import { readBundledIndex } from '../../tests/support/bundled.ts';
import { claimId, voiceId, type ClaimId, type VoiceId } from './ids.ts';
import { claimStatus, isInTension, matterStatus, positionStands, seenFrom } from './matterStatus.ts';
import { deriveMatters, type Matter } from './matters.ts';
import type { Claim } from './types.ts';

const HERE = ['a', 'ties', 'b'] as const;
const ELSEWHERE = ['c', 'ties', 'd'] as const;
const links = (...ids: readonly string[]): readonly ClaimId[] => ids.map(claimId);
const NOBODY: ReadonlySet<VoiceId> = new Set();
const aside = (...ids: readonly string[]): ReadonlySet<VoiceId> => new Set(ids.map(voiceId));

/** A matter as letters: its positions' claims, and how they stand to each other. */
const inShort = ({ positions, conflicts }: Pick<Matter, 'positions' | 'conflicts'>) => ({
  positions: positions.map(({ claims }) => claims.map(({ id }) => id).join(' ')),
  conflicts: conflicts.map(({ between, kind }) => `${between.join('-')} ${kind}`),
});

describe('deriveMatters', () => {
  it('finds nothing where nothing conflicts', () => {
    expect(deriveMatters([])).toEqual([]);
    expect(deriveMatters([makeClaim('c-1', HERE), makeClaim('c-2', HERE), makeClaim('c-3', ELSEWHERE)])).toEqual([]);
  });

  it('joins what contradicts and what pulls apart, however indirectly, across relationships', () => {
    const [matter, ...more] = deriveMatters([
      makeClaim('c-1', HERE, { contradicts: links('c-2') }),
      makeClaim('c-2', ELSEWHERE, { contradicts: links('c-1'), inTensionWith: links('c-4') }),
      makeClaim('c-3', ELSEWHERE, { predicate: 'owns' }),
      makeClaim('c-4', ['e', 'ties', 'f'], { inTensionWith: links('c-2') }),
    ]);
    expect(more).toEqual([]);
    expect(matter && inShort(matter)).toEqual({
      positions: ['c-1', 'c-2', 'c-4'],
      conflicts: ['0-1 contradicts', '1-2 in-tension'],
    });
    expect(matter?.id).toBe('c-1');
    expect(matter?.relationships).toEqual(['a~ties~b', 'c~ties~d', 'e~ties~f']);
  });

  it('joins an affirmation and a denial of the same relationship, and says no more of them than that', () => {
    const [matter] = deriveMatters([
      makeClaim('c-1', HERE),
      makeClaim('c-2', HERE, { polarity: 'denies', predicate: 'owns' }),
      makeClaim('c-3', ['b', 'ties', 'a'], { polarity: 'denies' }),
    ]);
    expect(matter && inShort(matter)).toEqual({ positions: ['c-1', 'c-2'], conflicts: ['0-1 denies'] });
  });

  it('lets what the dataset says of two claims go before what follows from affirming and denying', () => {
    const [matter] = deriveMatters([
      makeClaim('c-1', HERE, { inTensionWith: links('c-2') }),
      makeClaim('c-2', HERE, { polarity: 'denies' }),
    ]);
    expect(matter?.conflicts).toEqual([{ between: [0, 1], kind: 'in-tension' }]);
  });

  it('calls two positions in tension only where that is said of all their claims', () => {
    const kinds = (...tense: readonly string[]) =>
      deriveMatters([
        makeClaim('c-1', HERE, {}),
        makeClaim('c-2', HERE, {}),
        makeClaim('c-no', HERE, { polarity: 'denies', inTensionWith: links(...tense) }),
      ]).flatMap(({ conflicts }) => conflicts.map(({ kind }) => kind));
    expect([kinds(), kinds('c-1'), kinds('c-1', 'c-2')]).toEqual([['denies'], ['denies'], ['in-tension']]);
  });

  it('lets a contradiction go before a tension, in whatever order they stand', () => {
    for (const order of [
      ['c-1', 'c-2'],
      ['c-2', 'c-1'],
    ] as const) {
      const [matter] = deriveMatters([
        makeClaim('c-1', HERE, { inTensionWith: links(...order), contradicts: links('c-3') }),
        makeClaim('c-2', HERE, { inTensionWith: links('c-3') }),
        makeClaim('c-3', HERE, { predicate: 'owns' }),
      ]);
      expect(matter?.conflicts).toContainEqual({ between: [0, expect.any(Number)], kind: 'contradicts' });
    }
  });

  it('puts claims that say the same in one position, whoever says it', () => {
    const [matter] = deriveMatters([
      makeClaim('c-1', HERE, { attribution: [chain('v-a')] }),
      makeClaim('c-2', HERE, { polarity: 'denies' }),
      makeClaim('c-3', HERE, { attribution: [chain('v-b')] }),
    ]);
    expect(matter && inShort(matter)).toMatchObject({ positions: ['c-1 c-3', 'c-2'] });
  });

  it('never puts an “if” or a plan beside the deed', () => {
    const [matter] = deriveMatters([
      makeClaim('c-1', HERE),
      makeClaim('c-2', HERE, { modality: 'conditional' }),
      makeClaim('c-3', HERE, { modality: 'planned' }),
      makeClaim('c-4', HERE, { polarity: 'denies' }),
    ]);
    // And neither is asserted where the deed is denied: it may come to it yet.
    expect(matter && inShort(matter)).toEqual({
      positions: ['c-1', 'c-2', 'c-3', 'c-4'],
      conflicts: ['0-3 denies', '1-3 in-tension', '2-3 in-tension'],
    });
  });

  it('keeps apart what uses one predicate and conflicts all the same', () => {
    const [matter] = deriveMatters([
      makeClaim('c-1', HERE, { contradicts: links('c-2') }),
      makeClaim('c-2', HERE, { contradicts: links('c-1') }),
      makeClaim('c-3', HERE, { inTensionWith: links('c-1') }),
    ]);
    expect(matter && inShort(matter)).toEqual({
      positions: ['c-1', 'c-2 c-3'],
      conflicts: ['0-1 contradicts'],
    });
  });

  it('puts what it turns on before what only pulls apart from that', () => {
    const [matter] = deriveMatters([
      makeClaim('c-1', ELSEWHERE, { inTensionWith: links('c-2') }),
      makeClaim('c-2', HERE, { inTensionWith: links('c-1') }),
      makeClaim('c-3', HERE, { polarity: 'denies' }),
    ]);
    expect(matter?.core).toBe(2);
    expect(matter && inShort(matter)).toEqual({
      positions: ['c-2', 'c-3', 'c-1'],
      conflicts: ['0-1 denies', '0-2 in-tension'],
    });
    expect(matter?.id).toBe('c-1');
  });

  it('is about the relationship most of its claims belong to', () => {
    const [matter] = deriveMatters([
      makeClaim('c-1', HERE, { contradicts: links('c-2') }),
      makeClaim('c-2', ELSEWHERE, { inTensionWith: links('c-3') }),
      makeClaim('c-3', ELSEWHERE, { predicate: 'owns' }),
    ]);
    expect(matter?.about).toBe('c~ties~d');
  });

  it('takes a link that only one side gives, and passes over one that leads nowhere or back', () => {
    const [matter, ...more] = deriveMatters([
      makeClaim('c-1', HERE, { contradicts: links('c-1', 'c-gone') }),
      makeClaim('c-2', ELSEWHERE, { inTensionWith: links('c-3') }),
      makeClaim('c-3', ['e', 'ties', 'f']),
    ]);
    expect(more).toEqual([]);
    expect(matter && inShort(matter)).toEqual({ positions: ['c-2', 'c-3'], conflicts: ['0-1 in-tension'] });
  });

  it('takes ten thousand claims against one in its stride', () => {
    const many = Array.from({ length: 10_000 }, (_, at) =>
      makeClaim(`c-${at}`, HERE, { polarity: at % 2 === 0 ? 'affirms' : 'denies' }),
    );
    const [matter] = deriveMatters(many);
    expect(matter?.positions.map(({ claims }) => claims.length)).toEqual([5_000, 5_000]);
  });
});

describe('matterStatus', () => {
  const index = makeIndex({
    claims: [
      makeClaim('c-1', HERE, { attribution: [chain('v-a')], contradicts: links('c-2') }),
      makeClaim('c-2', HERE, { attribution: [chain('v-b')], predicate: 'owns', contradicts: links('c-1') }),
      makeClaim('c-3', HERE, { attribution: [chain('v-c', 'v-d')], predicate: 'buys', inTensionWith: links('c-1') }),
    ],
  });
  const status = (...ids: readonly string[]) => index.matters.map((matter) => matterStatus(matter, aside(...ids)));

  it('is contested while a contradiction stands, in tension while only that does, and then opposed by nothing', () => {
    expect(status()).toEqual(['contested']);
    expect(status('v-b')).toEqual(['in-tension']);
    expect(status('v-b', 'v-d')).toEqual(['unopposed']);
    expect(status('v-a')).toEqual(['unopposed']);
    expect(status('v-a', 'v-b', 'v-c')).toEqual(['unopposed']);
  });

  it('is in tension, not contested, where what would be if stands beside what is not', () => {
    const claims = [
      makeClaim('c-if', HERE, { modality: 'conditional' }),
      makeClaim('c-no', HERE, { polarity: 'denies', attribution: [chain('v-b')] }),
      makeClaim('c-yes', HERE, { attribution: [chain('v-a')] }),
    ];
    const [matter] = deriveMatters(claims);
    const statusOf = (...ids: readonly string[]) => matter && matterStatus(matter, aside(...ids));
    expect([statusOf(), statusOf('v-a'), statusOf('v-b')]).toEqual(['contested', 'in-tension', 'unopposed']);
  });

  it('keeps every position in its place while voices are set aside, and knows which have fallen', () => {
    const [matter] = index.matters;
    expect(matter?.positions.map((position) => positionStands(position, aside('v-b', 'v-d')))).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('a matter with a core and what hangs on to it', () => {
  // b and c exclude each other; d pulls apart from c, and e from d; a says what c says, elsewhere.
  const index = makeIndex({
    claims: [
      makeClaim('c-e', ['e', 'ties', 'f'], { attribution: [chain('v-e')], inTensionWith: links('c-d') }),
      makeClaim('c-b', HERE, { attribution: [chain('v-b')], contradicts: links('c-c') }),
      makeClaim('c-d', ELSEWHERE, { attribution: [chain('v-d')], inTensionWith: links('c-c', 'c-e') }),
      makeClaim('c-c', HERE, {
        attribution: [chain('v-c')],
        predicate: 'owns',
        contradicts: links('c-b'),
        inTensionWith: links('c-d'),
      }),
    ],
  });
  const [matter] = index.matters;
  if (!matter) throw new Error('there is a matter');
  const seen = (...from: readonly string[]) => {
    const found = seenFrom(matter, new Set(links(...from)));
    return { core: found.core, ...inShort(found) };
  };

  it('is seen by its core from a claim of that', () => {
    expect(seen('c-c', 'c-e')).toEqual({
      core: 2,
      positions: ['c-b', 'c-c', 'c-e', 'c-d'],
      conflicts: ['0-1 contradicts', '1-3 in-tension', '2-3 in-tension'],
    });
    expect(seen('c-b')).toEqual(seen('c-c'));
  });

  it('is seen from any other claim by that and what it conflicts with, and keeps the rest', () => {
    expect(seen('c-e')).toEqual({
      core: 2,
      positions: ['c-e', 'c-d', 'c-b', 'c-c'],
      conflicts: ['0-1 in-tension', '1-3 in-tension', '2-3 contradicts'],
    });
    expect(seen('c-d')).toMatchObject({ core: 3 });
  });

  it('begins with what is said of the relationship it is seen from, also where another was denied before', () => {
    const [other] = deriveMatters([
      makeClaim('c-no', HERE, { polarity: 'denies', inTensionWith: links('c-own') }),
      makeClaim('c-yes', HERE),
      makeClaim('c-own', ELSEWHERE, { inTensionWith: links('c-no') }),
    ]);
    if (!other) throw new Error('there is a matter');
    expect(inShort(seenFrom(other, new Set(links('c-own'))))).toEqual({
      positions: ['c-own', 'c-no', 'c-yes'],
      conflicts: ['0-1 in-tension', '1-2 denies'],
    });
  });

  it('does not make a claim contested that is only in tension', () => {
    const status = (id: string, ...set: readonly string[]) =>
      claimStatus(matter, given(index.claims, id), aside(...set));
    expect(['c-b', 'c-c', 'c-d', 'c-e'].map((id) => status(id))).toEqual([
      'contested',
      'contested',
      'in-tension',
      'in-tension',
    ]);
    expect(status('c-c', 'v-b')).toBe('in-tension');
    expect(status('c-b', 'v-c')).toBe('unopposed');
    // What is asked is whether anything stands against it, whether or not it stands itself.
    expect(status('c-b', 'v-b')).toBe('contested');
  });
});

describe('isInTension', () => {
  const claims = [
    makeClaim('c-1', HERE, { attribution: [chain('v-a')], inTensionWith: links('c-2', 'c-1', 'c-gone') }),
    makeClaim('c-2', ELSEWHERE, { attribution: [chain('v-b')], inTensionWith: links('c-1') }),
    makeClaim('c-3', HERE, { contradicts: links('c-2'), inTensionWith: links('c-3', 'c-gone') }),
  ];
  const { claims: byId } = makeIndex({ claims });
  const of = (at: number, ...ids: readonly string[]) => isInTension(claims.slice(at, at + 1), byId, aside(...ids));

  it('holds while both claims stand, and is no matter of contradictions or of links that lead nowhere', () => {
    expect([of(0), of(1), of(2)]).toEqual([true, true, false]);
    expect([of(0, 'v-b'), of(1, 'v-b'), of(0, 'v-a')]).toEqual([false, false, false]);
  });
});

describe('isInTension, of what is affirmed and denied of one relationship', () => {
  const tense = (change: Partial<Claim>): boolean => {
    const claims = [makeClaim('c-1', HERE, change), makeClaim('c-2', HERE, { polarity: 'denies' })];
    return isInTension(claims, makeIndex({ claims }).claims, NOBODY);
  };

  it('holds for a condition beside a denial, and not for a plain yes, which is denied', () => {
    expect([tense({ modality: 'conditional' }), tense({ modality: 'planned' }), tense({})]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('the bundled dataset', () => {
  const { matters } = readBundledIndex();
  const of = (claim: string): Matter | undefined => matters.find(({ claims }) => claims.some(({ id }) => id === claim));

  it('holds three positions on who the hostages are: no link, retired, current commanders', () => {
    const matter = of('c-hostages-retired');
    expect(matter && inShort(matter)).toEqual({
      positions: ['c-hostages-no-link', 'c-hostages-retired', 'c-hostages-commanders'],
      conflicts: ['0-1 contradicts', '0-2 contradicts', '1-2 in-tension'],
    });
  });

  it('sets the denial of involvement beside its acknowledgement, the reports, the offers and the lesser roles', () => {
    const matter = of('c-iran-not-involved');
    expect(matter?.about).toBe('iran~military-support~syria');
    const ids = (matter?.positions ?? []).map(({ id }) => String(id));
    const core = ids.slice(0, matter?.core);
    for (const id of ['c-iran-sends-commanders', 'c-iran-involved', 'c-iran-not-involved', 'c-help-if-syria-fails']) {
      expect(core).toContain(id);
    }
    // What kind of part Iranian troops take only pulls apart, and is said of another relationship.
    expect(core).not.toContain('c-non-fighting-roles');
    expect(ids).toContain('c-non-fighting-roles');
    expect(matter?.conflicts.filter(({ kind }) => kind === 'contradicts')).toEqual([
      { between: [ids.indexOf('c-iran-involved'), ids.indexOf('c-iran-not-involved')], kind: 'contradicts' },
    ]);
  });

  it('calls nothing contested that only pulls apart', () => {
    const status = (claim: string): string | undefined => {
      const matter = of(claim);
      return matter && matterStatus(matter, NOBODY);
    };
    expect(status('c-hostages-no-link')).toBe('contested');
    expect(status('c-iran-not-involved')).toBe('contested');
    const statuses = matters.map((matter) => matterStatus(matter, NOBODY));
    expect(statuses).toContain('in-tension');
    expect(of('c-saudi-arms-rebels')).toBeUndefined();
  });
});
