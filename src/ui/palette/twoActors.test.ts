import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBundledIndex } from '../../../tests/support/bundled.ts';
import { makeActor, makeIndex } from '../../../tests/support/dataset.ts';
import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import { lensOf } from '../../view/lens.ts';
import { wordsOf } from '../../view/words.ts';
import { thingFinder } from './findables.ts';
import { twoActors } from './twoActors.ts';

/** What asks whom a query names, as ids. */
const namesOf = async (index: DatasetIndex) => {
  const find = await thingFinder(index, lensOf(index, []).standings);
  return (query: string): readonly string[] | null => {
    const pair = twoActors(index, find, query);
    return pair && [pair.from, pair.to];
  };
};

describe('two actors of the article', async () => {
  const index = readBundledIndex();
  const { actors } = index.dataset;
  const named = await namesOf(index);

  it.each([
    ['hostages Qatar', ['hostages', 'qatar']],
    ['Iran Hezbollah', ['iran', 'hezbollah']],
    ['Iran and Hezbollah', ['iran', 'hezbollah']],
    ['Iran and the rebels', ['iran', 'rebels']],
    ['the guards and Assad', ['irgc', 'assad']],
    ['Iran Syria', ['iran', 'syria']],
    ['US Iran', ['united-states', 'iran']],
    ['Syria and Iraq', ['syria', 'iraq']],
    ['Iran IRGC', ['iran', 'irgc']],
    ['Iran and the Revolutionary Guards', ['iran', 'irgc']],
    ['Syria and the rebels', ['syria', 'rebels']],
    ['Assad and Syrian military', ['assad', 'syrian-military']],
    ['Foreign Ministry Qatar', ['foreign-ministry', 'qatar']],
    ['joint committee Hezbollah', ['joint-committee', 'hezbollah']],
    ['Khamenei Assad', ['khamenei', 'assad']],
    ['Soleimani Hezbollah', ['solaimani', 'hezbollah']],
    ['Quds Iraq', ['quds-force', 'iraq']],
    ['American government Iran', ['united-states', 'iran']],
  ])('are named by “%s”: %j', (query, names) => {
    expect(named(query)).toEqual(names);
  });

  it.each([
    'Qatar arms',
    'Quds Force',
    'Iran Syria Hezbollah',
    'Turkey Iran Syria',
    'ambassador Syria',
    'Iran ambassador',
    'Iranian companies Iraq',
    'Iranian hostages',
    'what does Iran do in Syria',
    'contested hostages',
    'Iran Iran',
    'Assad government',
    'Assad’s government',
    'Assad regime',
    'Syrian regime',
    'Syrian government',
    'Syria’s government',
    'Iranian government',
    'Iran regime',
    'Qatar government',
    'Turkey’s regime',
    'Iran president',
    'Qatar supreme leader',
    'Qatar security',
    'Qatar troops',
    'Turkey opposition',
    'Assad Mr. Assad',
  ])('are not named by “%s”', (query) => {
    expect(named(query)).toBeNull();
  });

  it.each([
    ['Irna Syria', ['iran', 'syria']],
    ['Iran Hezbolah', ['iran', 'hezbollah']],
    ['Iran and Hezzbollah', ['iran', 'hezbollah']],
    ['Irn Syria', null],
    ['Turky Suadi Arabia', ['turkey', 'saudi-arabia']],
    ['Iran Solimani', ['iran', 'solaimani']],
    ['Assda Hezbollah', ['assad', 'hezbollah']],
    // Iran or Iraq: nothing says which.
    ['Irak Syria', null],
    ['Iran Hezbollha', ['iran', 'hezbollah']],
    // Two letters wrong.
    ['Iran Hezbolha', null],
    ['Iran Hesbolah', null],
    // Other words, spelt as they are meant, or nearly those.
    ['Qatar arms', null],
    ['Qatar govermnent', null],
    ['Iran ambasador', null],
    ['Iranian compnies Iraq', null],
    ['Iran Syria Hezbolah', null],
    ['Turky Iran Syria', null],
    ['Iran 1948', null],
  ])('are named by “%s” as it is meant: %j', (query, names) => {
    expect(named(query)).toEqual(names);
  });

  it('are never other two, nor two of three, where a letter of a name is wrong', () => {
    // No name here has an x, so that none is made of another.
    const wrong = [
      (text: string, at: number) => `${text.slice(0, at)}x${text.slice(at + 1)}`,
      (text: string, at: number) => `${text.slice(0, at)}x${text.slice(at)}`,
      (text: string, at: number) => `${text.slice(0, at)}${text.charAt(at)}${text.slice(at)}`,
    ];
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...actors), { minLength: 2, maxLength: 3 }),
        fc.nat(),
        fc.constantFrom(...wrong),
        (some, nat, mistake) => {
          const [first = '', ...rest] = some.map(({ name }) => name);
          const mistaken = named([mistake(first, nat % first.length), ...rest].join(' '));
          if (mistaken) expect(mistaken).toEqual(named([first, ...rest].join(' ')));
        },
      ),
    );
  });

  const whole = (text: string): string =>
    wordsOf(text)
      .map(({ folded }) => folded)
      .join(' ')
      .replace(/^the /, '');
  const isName = new Set(
    actors.flatMap(({ name, shortName = '', aliases = [] }) => [name, shortName, ...aliases].map(whole)),
  );

  it('are never an actor and a common word of a name or a description', () => {
    const common = actors.flatMap(({ name, description = '', aliases = [] }) =>
      [name, description, ...aliases].flatMap((text) =>
        wordsOf(text)
          .filter(({ start, folded }) => /\p{Ll}/u.test(text.charAt(start)) && !isName.has(folded))
          .map(({ folded }) => folded),
      ),
    );
    expect(common).toContain('government');
    // Beside a name of several words, a common word may make the half of it a part of another's.
    for (const word of ['ranking', 'joint', 'former', 'foreign']) {
      expect(common).toContain(word);
      for (const { name } of actors) expect([named(`${name} ${word}`), named(`${word} ${name}`)]).toEqual([null, null]);
    }
    fc.assert(
      fc.property(fc.constantFrom(...actors), fc.constantFrom(...common), ({ name }, word) => {
        expect(named(`${name} ${word}`)).toBeNull();
        expect(named(`${word} ${name}`)).toBeNull();
      }),
    );
  });

  it('are never one actor by two of its own names', () => {
    for (const { id, name, aliases = [] } of actors) {
      for (const alias of aliases) expect(named(`${name} ${alias}`), `${id}: ${alias}`).toBeNull();
    }
  });
});

describe('two actors', async () => {
  const index = makeIndex({
    claims: [],
    actors: [
      makeActor('office', { name: 'Harbour Office', aliases: ['the port government'] }),
      makeActor('town', { name: 'Selmouth', description: 'A town with a government of its own.' }),
      makeActor('south', { name: 'South Brandt' }),
      makeActor('north', { name: 'North Brandt', aliases: ['the Crew'] }),
      makeActor('crew', { name: 'Old crew', aliases: ['Crew'] }),
      makeActor('karimi', { name: 'علی کریمی' }),
    ],
  });
  const named = await namesOf(index);

  it.each([
    ['an alias without its article', 'port government Selmouth', ['office', 'town']],
    ['a word of its own', 'Selmouth harbour', ['town', 'office']],
    ['a word in a script that has no capitals', 'Selmouth کریمی', ['town', 'karimi']],
    ['a common word', 'Selmouth government', null],
    ['a word of two names', 'Selmouth Brandt', null],
    ['a name of two', 'Selmouth crew', null],
  ])('are named where one is by %s: %s', (_, query, names) => {
    expect(named(query)).toEqual(names);
  });
});
