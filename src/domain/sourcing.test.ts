import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryIndex } from '../../tests/support/arbitraries.ts';
import { chain, given, makeActor, makeClaim, makeDataset, makeIndex, makeVoice } from '../../tests/support/dataset.ts';
import { actorId, carriageId, claimId, speechId, voiceId, type VoiceId } from './ids.ts';
import { contestedClaims } from './matterStatus.ts';
import { carriageStands, deriveSourcing, handovers, speechStanding } from './sourcing.ts';
import { standingOf, type Standing } from './standing.ts';

const ids = (items: Iterable<{ readonly id: string }>): readonly string[] => [...items].map(({ id }) => id);

describe('deriveSourcing', () => {
  const { speeches, carriages, affiliations } = deriveSourcing(makeDataset());

  it('has the first voice of a chain speak about both ends of a claim', () => {
    expect(ids(given(speeches, 'v-brandt~ferry-union').claims)).toEqual(['c-open', 'c-pay']);
    expect(ids(given(speeches, 'v-brandt~selmouth').claims)).toEqual(['c-pay']);
    expect(given(speeches, 'v-brandt~selmouth')).toMatchObject({ voice: 'v-brandt', actor: 'selmouth' });
  });

  it('has a carrier carry, and not speak', () => {
    expect(given(carriages, 'v-workers~v-gazette')).toMatchObject({ from: 'v-workers', carrier: 'v-gazette' });
    expect(ids(given(carriages, 'v-workers~v-gazette').claims)).toEqual(['c-talks']);
    expect([...speeches.keys()]).not.toContain('v-gazette~selmouth');
  });

  it('knows whom voices belong to, whether they say anything or not', () => {
    expect(affiliations).toEqual([
      { voice: 'v-brandt', actor: 'ada-brandt' },
      { voice: 'v-vale', actor: 'ferry-union' },
    ]);
  });

  it('counts a claim once, though two chains bring it the same way and both its ends are one', () => {
    const claim = makeClaim('c', ['a', 'ties', 'a'], {
      attribution: [chain('v-x', 'v-y'), chain('v-x', 'v-y', 'v-z'), chain('v-x')],
    });
    const self = deriveSourcing({ voices: [], claims: [claim] });
    expect([...self.speeches.keys()]).toEqual(['v-x~a']);
    expect(ids(given(self.speeches, 'v-x~a').claims)).toEqual(['c']);
    expect([...self.carriages.keys()]).toEqual(['v-x~v-y', 'v-y~v-z']);
    expect(ids(given(self.carriages, 'v-x~v-y').claims)).toEqual(['c']);
  });

  it('joins the first voice of every chain of every claim to both its ends, every voice to the next, and nothing else', () => {
    fc.assert(
      fc.property(arbitraryIndex, ({ dataset }) => {
        const wanted = { speeches: new Map<string, Set<string>>(), carriages: new Map<string, Set<string>>() };
        const add = (map: Map<string, Set<string>>, key: string, claim: string) =>
          map.set(key, new Set([...(map.get(key) ?? []), claim]));
        for (const { id, subject, object, attribution } of dataset.claims) {
          for (const [speaker, ...carriers] of attribution) {
            if (speaker === undefined) continue;
            add(wanted.speeches, speechId(speaker, subject), id);
            add(wanted.speeches, speechId(speaker, object), id);
            carriers.reduce((from, carrier) => {
              add(wanted.carriages, carriageId(from, carrier), id);
              return carrier;
            }, speaker);
          }
        }
        const derived = deriveSourcing(dataset);
        const found = (groups: ReadonlyMap<string, { readonly claims: readonly { readonly id: string }[] }>) =>
          new Map([...groups].map(([id, { claims }]) => [id, new Set(ids(claims))]));
        expect(found(derived.speeches)).toEqual(wanted.speeches);
        expect(found(derived.carriages)).toEqual(wanted.carriages);
        for (const { claims } of [...derived.speeches.values(), ...derived.carriages.values()]) {
          expect(new Set(claims).size).toBe(claims.length);
          expect(dataset.claims.filter((claim) => claims.includes(claim))).toEqual(claims);
        }
      }),
    );
  });
});

describe('handovers', () => {
  it('are between neighbours of a chain, and never to oneself', () => {
    expect(handovers(chain('v-a', 'v-b', 'v-b', 'v-c'))).toEqual([
      ['v-a', 'v-b'],
      ['v-b', 'v-c'],
    ]);
    expect(handovers(chain('v-a'))).toEqual([]);
  });
});

describe('speechStanding', () => {
  const index = makeIndex();
  const standingUnder = (id: string, ...aside: readonly string[]): Standing => {
    const distrusted = new Set(aside.map(voiceId));
    const context = { voiceById: index.voices, claimById: index.claims, distrusted };
    return speechStanding(given(index.sourcing.speeches, id), context, contestedClaims(index.matters, distrusted));
  };

  it.each<readonly [id: string, standing: Standing]>([
    ['v-paper~harbour-board', 'own-voice'],
    ['v-vale~harbour-board', 'named'],
    ['v-workers~selmouth', 'unnamed'],
    ['v-gazette~port-guards', 'unverified'],
    ['v-brandt~selmouth', 'conditional'],
    ['v-brandt~port-guards', 'denied'],
    ['v-workers~harbour-board', 'contested'],
    // One of what it says of the union is denied by others, the other only planned: the quarrel shows.
    ['v-brandt~ferry-union', 'contested'],
  ])('%s: %s', (id, standing) => {
    expect(standingUnder(id)).toBe(standing);
  });

  it('is contested no more when the other side is set aside, and fallen when its own voice or carrier is', () => {
    expect(standingUnder('v-workers~harbour-board', 'v-brandt')).toBe('unnamed');
    expect(standingUnder('v-workers~harbour-board', 'v-workers')).toBe('unsupported');
    expect(standingUnder('v-workers~selmouth', 'v-gazette')).toBe('unsupported');
  });

  it('is judged by its own voice, not by others who say the same', () => {
    const claim = makeClaim('c', ['a', 'ties', 'b'], { attribution: [chain('v-anon'), chain('v-name')] });
    const voices = [makeVoice('v-anon', 'unnamed-person'), makeVoice('v-name', 'named-person')];
    const context = { voiceById: new Map(voices.map((voice) => [voice.id, voice])), claimById: new Map() };
    const of = (voice: string, aside: readonly VoiceId[] = []) =>
      speechStanding({ voice: voiceId(voice), claims: [claim] }, { ...context, distrusted: new Set(aside) }, new Set());
    expect(of('v-anon')).toBe('unnamed');
    expect(of('v-name')).toBe('named');
    expect(of('v-anon', [voiceId('v-anon')])).toBe('unsupported');
    expect(of('v-name', [voiceId('v-anon')])).toBe('named');
  });

  it('does not take affirming one thing and denying another for a quarrel, nor lets it look like a denial', () => {
    const claims = [makeClaim('c1', ['a', 'ties', 'b']), makeClaim('c2', ['a', 'rescue', 'c'], { polarity: 'denies' })];
    const context = { voiceById: makeIndex().voices, claimById: new Map() };
    expect(speechStanding({ voice: voiceId('v-paper'), claims }, context, new Set())).toBe('own-voice');
  });

  it('is not contested by what two others say of the same relationship', () => {
    const by = (voice: string) => ({ attribution: [chain(voice)] });
    const link = ['union', 'ties', 'harbour-board'] as const;
    const claims = [
      makeClaim('c-yes', link, { ...by('v-vale'), contradicts: [claimId('c-no')] }),
      makeClaim('c-no', link, { ...by('v-brandt'), polarity: 'denies', contradicts: [claimId('c-yes')] }),
      makeClaim('c-else', link, { ...by('v-workers'), inTensionWith: [claimId('c-no')] }),
    ];
    const other = makeIndex({ actors: [makeActor('union'), makeActor('harbour-board')], claims });
    const context = { voiceById: other.voices, claimById: other.claims };
    const of = (id: string): Standing =>
      speechStanding(given(other.sourcing.speeches, id), context, contestedClaims(other.matters, new Set()));
    expect(standingOf(claims, context)).toBe('contested');
    expect([of('v-vale~union'), of('v-brandt~union'), of('v-workers~union')]).toEqual([
      'contested',
      'contested',
      'unnamed',
    ]);
  });

  it('stays fallen, whoever else is set aside', () => {
    fc.assert(
      fc.property(arbitraryIndex, fc.subarray(['v-a', 'v-b', 'v-c']), (each, aside) => {
        for (const speech of each.sourcing.speeches.values()) {
          const under = (names: readonly string[]) =>
            speechStanding(
              speech,
              { voiceById: each.voices, claimById: each.claims, distrusted: new Set(names.map(voiceId)) },
              new Set(),
            );
          if (under(aside) !== 'unsupported') continue;
          expect(under([...aside, 'v-a'])).toBe('unsupported');
        }
      }),
    );
  });
});

describe('carriageStands', () => {
  const index = makeIndex();
  const carriage = given(index.sourcing.carriages, 'v-workers~v-gazette');

  it.each([
    [[], true],
    [['v-vale'], true],
    [['v-workers'], false],
    [['v-gazette'], false],
  ])('with %j set aside: %s', (aside, stands) => {
    expect(carriageStands(carriage, new Set(aside.map(voiceId)))).toBe(stands);
  });

  it('does not stand by another way of the same claim', () => {
    const claim = makeClaim('c', ['a', 'ties', 'b'], {
      attribution: [chain('v-x', 'v-y', 'v-z'), chain('v-x', 'v-w')],
    });
    const way = { id: carriageId(voiceId('v-x'), voiceId('v-y')), from: voiceId('v-x'), carrier: voiceId('v-y') };
    expect(carriageStands({ ...way, claims: [claim] }, new Set([voiceId('v-z')]))).toBe(false);
    expect(carriageStands({ ...way, claims: [claim] }, new Set([voiceId('v-w')]))).toBe(true);
  });
});

describe('ids', () => {
  it('of a speech and of a carriage say what they join', () => {
    expect(speechId(voiceId('v-a'), actorId('b'))).toBe('v-a~b');
    expect(carriageId(voiceId('v-a'), voiceId('v-b'))).toBe('v-a~v-b');
  });
});
