import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryIndex } from '../../tests/support/arbitraries.ts';
import { chain, makeClaim, makeIndex } from '../../tests/support/dataset.ts';
import { readBundledIndex } from '../../tests/support/bundled.ts';
import { indexDataset, type DatasetIndex } from './datasetIndex.ts';
import { claimId, voiceId, type ClaimId, type VoiceId } from './ids.ts';
import { deriveMatters, isInTension, matterStatus, positionStands, type Matter } from './matters.ts';
import { relationshipOf } from './relationships.ts';
import { claimStands, standingOf } from './standing.ts';
import type { Claim } from './types.ts';

const HERE = ['a', 'ties', 'b'] as const;
const ELSEWHERE = ['c', 'ties', 'd'] as const;
const links = (...ids: readonly string[]): readonly ClaimId[] => ids.map(claimId);
const NOBODY: ReadonlySet<VoiceId> = new Set();
const aside = (...ids: readonly string[]): ReadonlySet<VoiceId> => new Set(ids.map(voiceId));

/** A matter as letters: its positions' claims, and how they stand to each other. */
const inShort = ({ positions, conflicts }: Matter): unknown => ({
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
    expect(matter && inShort(matter)).toMatchObject({ positions: ['c-1', 'c-2', 'c-3', 'c-4'] });
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

  it('keeps every position in its place while voices are set aside, and knows which have fallen', () => {
    const [matter] = index.matters;
    expect(matter?.positions.map((position) => positionStands(position, aside('v-b', 'v-d')))).toEqual([
      true,
      false,
      false,
    ]);
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

const strictly = (one: Claim, other: Claim): boolean =>
  one.contradicts?.includes(other.id) === true ||
  (relationshipOf(one) === relationshipOf(other) && one.polarity !== other.polarity);
const conflicts = (one: Claim, other: Claim): boolean =>
  one !== other && (strictly(one, other) || one.inTensionWith?.includes(other.id) === true);

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

  it('stand in source order, and so do their positions and the claims of each', () => {
    fc.assert(
      fc.property(arbitraryQuarrel, ({ matters, dataset }) => {
        const at = new Map(dataset.claims.map(({ id }, place) => [id, place]));
        const isSorted = (ids: readonly ClaimId[]): boolean =>
          ids.every((id, place) => place === 0 || (at.get(ids[place - 1] ?? id) ?? 0) < (at.get(id) ?? 0));
        expect(isSorted(matters.map(({ id }) => id))).toBe(true);
        for (const { claims, positions } of matters) {
          expect(isSorted(claims.map(({ id }) => id))).toBe(true);
          expect(isSorted(positions.map(({ id }) => id))).toBe(true);
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
          const own = matter.relationships.map((id) => index.relationships.get(id)?.claims ?? []);
          expect(matterStatus(matter, without) === 'contested').toBe(own.some(contested));
        }
        const all = index.matters.flatMap(({ relationships }) => relationships);
        for (const { id, claims } of index.relationships.values()) if (contested(claims)) expect(all).toContain(id);
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

const byId = (a: Claim, b: Claim): number => a.id.localeCompare(b.id);

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
    for (const id of ['c-iran-sends-commanders', 'c-iran-involved', 'c-iran-not-involved', 'c-non-fighting-roles']) {
      expect(ids).toContain(id);
    }
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
