import { describe, expect, it } from 'vitest';
import { readBundledIndex } from '../../../tests/support/bundled.ts';
import { given } from '../../../tests/support/dataset.ts';
import { lensEffect, standingsAfter } from '../../domain/lens.ts';
import { wordsOf } from '../../view/words.ts';

import { findableThings, thingFinder } from './findables.ts';
import { foundBetween, groupsOf, type GroupName } from './groups.ts';
import { twoActors } from './twoActors.ts';

describe('what the palette finds in the article', async () => {
  const index = readBundledIndex();
  const standings = standingsAfter(index, lensEffect(index, new Set()));
  const find = await thingFinder(index, standings);
  const things = findableThings(index, standings);
  const nothing = { found: [], isLoose: true, isQuestion: false };
  const ask = (query: string, whole: GroupName | null = null) => groupsOf(find(query), nothing, whole);
  const firstOf = (query: string): string | undefined => ask(query)[0]?.options[0]?.key;

  it.each([
    ['who says commanders were sent', 'irgc~military-support~syria'],
    ['commanders sent', 'irgc~military-support~syria'],
    ['hostages contested', 'hostages~command-and-membership~irgc'],
    ['contested hostages', 'hostages~command-and-membership~irgc'],
    ['what is contested about Iran and Syria?', 'iran~military-support~syria'],
    ['who sends forces to Syria', 'iran~military-support~syria'],
    ['is Iran involved in the war', 'iran~military-support~syria'],
    ['who blames the Quds Force', 'united-states~hostility~quds-force'],
    ['which claims are unverified', 'abnoush~ties~syria'],
    ['Qatar arms', 'qatar~money-and-arms~rebels'],
    ['peace plan', 'iran~diplomacy~syria'],
    ['who is Solaimani', 'solaimani'],
    ['solaim', 'solaimani'],
    ['khamenai', 'khamenei'],
    ['shiite cresent', 'shiite-crescent'],
    ['Assad', 'assad'],
    ['the rebels', 'rebels'],
    ['Tehran', 'iran'],
    ['armed groups', 'rebels'],
    ['American', 'united-states'],
    ['Washington', 'united-states'],
    ['pilgrims', 'tour-company'],
    ['Syrian army', 'syrian-military'],
    ['Syrian government', 'syria'],
    ['Syria’s government', 'syria'],
    ['Syria government', 'syria'],
    ['Syrian regime', 'syria'],
    ['Assad government', 'syria'],
    ["Assad's government", 'syria'],
    ['Assad regime', 'syria'],
    ['government', 'syria'],
    ['government forces', 'syrian-military'],
    ['Iranian government', 'iran'],
    ['Iranian regime', 'iran'],
  ])('answers “%s” with %s first', (query, id) => {
    expect(firstOf(query)).toBe(id);
  });

  it('lists names that begin with the very word before those that begin with more, the much connected first', () => {
    const names =
      ask('Iran', 'actor')
        .find(({ name }) => name === 'actor')
        ?.options.map(({ key }) => key) ?? [];
    expect(names[0]).toBe('iran');
    const [committee, irgc, troops] = ['joint-committee', 'irgc', 'iranian-troops'].map((id) => names.indexOf(id));
    expect([committee, irgc, troops]).toEqual([committee, irgc, troops].toSorted((a = 0, b = 0) => a - b));
    expect(names).not.toContain('iraq');
  });

  it('lists the military after the government it serves', () => {
    const [first] = ask('Syrian government');
    expect(first?.options.slice(0, 2).map(({ key }) => key)).toEqual(['syria', 'syrian-military']);
  });

  it('finds a voice by the actor it is or speaks from', () => {
    const voices = ask('Revolutionary Guards', 'voice').find(({ name }) => name === 'voice');
    expect(voices?.options.map(({ key }) => key)).toContain('v-two-in-irgc');
  });

  it('answers what someone does somewhere with what they do, in that direction', () => {
    const relationships = (query: string) => ask(query)[0]?.options.map(({ key }) => key) ?? [];
    expect(relationships('what does Iran do in Syria').slice(0, 3)).toContainEqual(
      expect.stringMatching(/^iran~.*~syria$/),
    );
    expect(relationships('what does Syria do for Iran')[0]).toMatch(/^syria~.*~iran$/);
  });

  it.each([
    ['unnamed voices', 'voice'],
    ['named person', 'voice'],
    ['quotes hostages', 'quote'],
    ['strained', 'near'],
    ['ferst', 'near'],
    ['Syrian regime', 'actor'],
  ])('answers “%s” with the group %s first', (query, name) => {
    expect(ask(query)[0]?.name).toBe(name);
  });

  describe('where two actors are named', () => {
    const between = (query: string, whole: GroupName | null = null) => {
      const pair = twoActors(index, find, query);
      return pair ? groupsOf(foundBetween(index, pair, find, find(query)), nothing, whole) : [];
    };
    const keysOf = (query: string, name: GroupName, whole: GroupName | null = null) =>
      between(query, whole)
        .find((group) => group.name === name)
        ?.options.map(({ key }) => key);

    it.each([
      ['Iran and Turkey', ['iran', 'turkey']],
      ['US Iran', ['united-states', 'iran']],
      ['Turkey Saudi Arabia', ['turkey', 'saudi-arabia']],
      ['Iran Syria', ['iran', 'syria']],
      ['Irna Syria', ['iran', 'syria']],
      ['Iran Hezbolah', ['iran', 'hezbollah']],
    ])('lists these first, and no others but those that hold all words: %s', (query, ids) => {
      const [first, second] = between(query);
      const [from, to] = ids;
      const isRelated = [...index.relationships.values()].some(
        ({ subject, object }) => (subject === from && object === to) || (subject === to && object === from),
      );
      expect([first?.name, second?.name]).toEqual(['actor', isRelated ? 'relationship' : undefined]);
      expect(first?.options.slice(0, 2).map(({ key }) => key)).toEqual(ids);
      const others = first?.options.slice(2).map(({ found }) => found?.held);
      expect(others).toEqual(others?.map(() => 2));
      // Each is marked by its own words, whatever holds all of them.
      expect(first?.options.slice(0, 2).every(({ found }) => (found?.words.size ?? 0) > 0)).toBe(true);
    });

    it('then what is between them in either direction, before what else holds the words', () => {
      for (const query of ['Iran Syria', 'Syria Iran', 'Iran and Syria', 'Irna Syria']) {
        const keys = keysOf(query, 'relationship', 'relationship') ?? [];
        const isBetween = (key: string): boolean => /^(iran~.*~syria|syria~.*~iran)$/.test(key);
        const all = [...index.relationships.keys()].filter(isBetween);
        expect(keys.slice(0, all.length).toSorted(), query).toEqual(all.toSorted());
      }
    });

    it('lists each of them once', () => {
      for (const query of ['Iran Syria', 'Irna Syria', 'Iran Hezbolah', 'US Iran']) {
        const keys = ['actor' as const, 'relationship' as const, 'near' as const].flatMap(
          (name) => keysOf(query, name, name) ?? [],
        );
        const own = keys.filter((key) => !key.startsWith('all:'));
        expect(new Set(own).size, query).toBe(own.length);
      }
    });
  });

  it('never has a near match above one that is spelt as it was asked for', () => {
    const words = new Set(
      things.flatMap(({ text, passages = [] }) => [text, ...passages].flatMap(wordsOf)).map((word) => word.folded),
    );
    for (const word of words) {
      const { found } = find(word);
      const firstNear = found.findIndex(({ isNear }) => isNear);
      if (firstNear >= 0)
        expect(
          found.slice(firstNear).every(({ isNear }) => isNear),
          word,
        ).toBe(true);
      expect(found[0]?.isNear, word).toBe(false);
      const groups = ask(word);
      expect(
        groups.slice(0, -1).map(({ name }) => name),
        word,
      ).not.toContain('near');
    }
  });

  it('answers who says what a claim says with what holds the same words', () => {
    const wordsIn = (text: string): string => [...new Set(wordsOf(text).map(({ folded }) => folded))].sort().join(' ');
    const all = [...index.relationships.values()].flatMap(({ id, claims }) =>
      claims.map(({ summary, quotes }) => ({ summary, words: wordsIn(summary), answers: [id, ...quotes] })),
    );
    for (const { summary, words } of all) {
      const answers = all.filter((other) => other.words === words).flatMap((other): readonly string[] => other.answers);
      expect(answers, summary).toContain(firstOf(`Who says that ${summary}`));
    }
  });

  it('finds, of the things of an actor, those that are as they are asked for', () => {
    for (const { id, subject } of index.relationships.values()) {
      const standing = given(standings, id);
      if (standing !== 'contested' && standing !== 'conditional' && standing !== 'unnamed') continue;
      const name = given(index.actors, subject).name;
      const relationships = ask(`${name} ${standing}`, 'relationship').find((group) => group.name === 'relationship');
      expect(
        relationships?.options.map(({ key }) => key),
        `${name} ${standing}`,
      ).toContain(id);
    }
  });
});
