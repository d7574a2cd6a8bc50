import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBundledIndex } from '../../tests/support/bundled.ts';
import { makeFinder, type Findable } from './finder.ts';
import { wordsOf } from './words.ts';

const thing = (id: string, text: string, ...also: readonly string[]): Findable => ({ id, text, also });
const finderOf = async (...items: readonly Findable[]) => {
  const find = await makeFinder(items);
  return (query: string): readonly string[] => find(query).found.map(({ item }) => item.id);
};

const find = await finderOf(
  thing('assad', 'Bashar al-Assad', 'Syrian President', 'بشار الأسد'),
  thing('soleimani', 'Qasim Solaimani', 'Qasem Soleimani', 'قاسم سلیمانی'),
  thing('khamenei', 'Ali Khamenei', 'علی خامنه‌ای'),
  thing('ahmet', 'Ahmet Davutoğlu'),
  thing('lodz', 'Łódź works', 'Straße'),
  thing('asad-lake', 'Lake of Asadabad'),
  thing('fee', 'The fee of 1948'),
);

describe('a finder', () => {
  it.each([
    ['a name', 'bashar', 'assad'],
    ['the beginnings of words, in any order', 'sol qas', 'soleimani'],
    ['an alias', 'syrian pres', 'assad'],
    ['words of a name and of an alias together', 'bashar president', 'assad'],
    ['a letter left out', 'basar al-assad', 'assad'],
    ['a letter too many', 'solaaimani', 'soleimani'],
    ['a wrong letter', 'khamenai', 'khamenei'],
    ['two letters that changed places', 'bahsar', 'assad'],
    ['a letter left out of a short word', 'asad', 'assad'],
    ['diacritics left out', 'davutoglu', 'ahmet'],
    ['diacritics put in', 'Káṁênei', 'khamenei'],
    ['strokes left out', 'lodz strasse', 'lodz'],
    ['Persian letters for Arabic ones', 'بشار الاسد', 'assad'],
    ['Arabic letters for Persian ones', 'قاسم سليماني', 'soleimani'],
    ['without the zero-width non-joiner', 'خامنهای', 'khamenei'],
    ['with hamza and vowel signs', 'بَشَّار الأَسَد', 'assad'],
    ['Arabic digits', '١٩٤٨', 'fee'],
  ])('finds by %s', (_, query, id) => {
    expect(find(query)).toContain(id);
  });

  it('takes letters for changed or for wrong, and not for both in one word', async () => {
    const strict = await finderOf(thing('audit', 'Audit'), thing('dim', 'Admti'));
    expect(strict('admit')).toEqual(['dim']);
    expect(find('unheard admit')).toEqual([]);
  });

  it('puts a whole name first, then what begins so, then what holds it, then the rest', async () => {
    const ranked = await finderOf(
      thing('mistake', 'Quda'),
      thing('apart', 'Force of the Quds'),
      thing('inside', 'The Quds Force'),
      thing('begins', 'Quds Force in Syria'),
      thing('whole', 'Someone', 'Quds Force'),
    );
    expect(ranked('quds force')).toEqual(['whole', 'begins', 'inside', 'apart']);
    expect(ranked('quds').at(-1)).toBe('mistake');
  });

  it('puts a name that is nearly typed before a longer one that begins so as well', async () => {
    const ranked = await finderOf(thing('circle', 'Assad’s inner circle'), thing('assad', 'Bashar al-Assad', 'Assad'));
    expect(ranked('assa')).toEqual(['assad', 'circle']);
  });

  it('puts what is spelt so before what is only spelt like it, and tells which is which', async () => {
    const { found } = (
      await makeFinder([
        thing('like', 'Trained'),
        thing('name', 'Strained'),
        thing('begun', 'Ties', 'Strainedly'),
        { ...thing('said', 'Someone'), passages: ['relations are strained'], traits: [] },
      ])
    )('strained');
    expect(found.map(({ item, isNear }) => [item.id, isNear])).toEqual([
      ['name', false],
      ['begun', false],
      ['said', false],
      ['like', true],
    ]);
  });

  it('puts what holds the words in one passage, as they are asked for, before what holds them here and there', async () => {
    const asked = await makeFinder([
      thing('apart', 'Iran', 'Syria thanks'),
      thing('turned', 'Syria thanks Iran'),
      { ...thing('said', 'Someone'), passages: ['Iran thanks Syria'] },
    ]);
    expect(asked('iran syria').found.map(({ item }) => item.id)).toEqual(['said', 'turned', 'apart']);
  });

  it('finds what a thing is besides what it says', async () => {
    const asked = await makeFinder([
      { ...thing('other', 'Hostages freed'), traits: ['Named'] },
      { ...thing('contested', 'Hostages taken'), traits: ['Contested'] },
    ]);
    expect(asked('hostages contested').found.map(({ item }) => item.id)).toEqual(['contested']);
  });

  it('does not take one number for another', () => {
    expect(find('1949')).toEqual([]);
  });

  describe('given words that carry no matter', () => {
    const asked = async (query: string) => {
      const { found, isLoose } = (
        await makeFinder(
          [
            thing('funds', 'Saudi Arabia funds rebels', 'Money and arms'),
            thing('the', 'Who gives to the poor'),
            thing('rebels', 'Rebels', 'The rebels of the north who fight'),
          ],
          new Set(['who', 'to', 'the']),
        )
      )(query);
      return [found.map(({ item }) => item.id), isLoose];
    };

    it('does not let them outweigh the rest of a question', async () => {
      expect(await asked('Who gives money to the rebels?')).toEqual([['funds'], true]);
      expect(await asked('who funds the rebels')).toEqual([['funds'], false]);
    });

    it('counts them where something holds them all, and where there is nothing else', async () => {
      expect(await asked('the rebels who')).toEqual([['rebels', 'funds'], false]);
      expect(await asked('who gives')).toEqual([['the'], false]);
      expect(await asked('to the')).toEqual([['the'], false]);
    });

    it('counts and marks them only where they stand in a row with the others, or alone', async () => {
      const aid = { ...thing('aid', 'Iran sends money and arms'), passages: ['Iran and Hezbollah are connected'] };
      const find = await makeFinder([aid, thing('other', 'Turkey')], new Set(['and']));
      const marked = (query: string) =>
        find(query).found.flatMap(({ item, words, asked }) => (item === aid ? [[...words].sort(), asked] : []));
      expect(marked('Iran and Turkey')).toEqual([['iran'], ['iran', 'turkey']]);
      expect(marked('Iran and Hezbollah')).toEqual([
        ['and', 'hezbollah', 'iran'],
        ['iran', 'and', 'hezbollah'],
      ]);
      expect(marked('and')).toEqual([['and'], ['and']]);
    });
  });

  it('takes a name of two letters for that name, and for no beginning of other words', async () => {
    const things = await makeFinder(
      [
        thing('us', 'United States', 'US', 'The U.S.'),
        thing('using', 'Iran is using up what it stored'),
        thing('the', 'The'),
      ],
      new Set(['the']),
    );
    const ids = (query: string) => things(query).found.map(({ item }) => item.id);
    expect(ids('us')).toEqual(['us']);
    expect(ids('the u.s.')).toEqual(['us']);
    // Nothing holds both names; each half of it is found by one.
    expect(things('us Iran').isLoose).toBe(true);
    expect(ids('us Iran')).toEqual(expect.arrayContaining(['us', 'using']));
    // While it is typed, and where it is no name, a word of one or two letters is a beginning.
    expect(ids('u')).toEqual(expect.arrayContaining(['us', 'using']));
    expect(ids('up')).toEqual(['using']);
    expect(ids('ir')).toEqual(['using']);
  });

  it('finds what holds most of a pasted sentence, and says that nothing holds it all', async () => {
    const quotes = await makeFinder([
      thing('q', 'guards closed the north quay'),
      thing('other', 'the fees were raised'),
    ]);
    const { found, isLoose } = quotes('Officials said guards closed the north quay');
    expect([found.map(({ item }) => item.id), isLoose]).toEqual([['q'], true]);
    expect(quotes('guards closed').isLoose).toBe(false);
    expect(quotes('zebra')).toMatchObject({ found: [] });
  });

  it.each(['', '   ', '…', '\u200b', '-'])('finds nothing for %j', (query) => {
    expect(find(query)).toEqual([]);
  });

  it('never throws, whatever is asked', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constant('a b '.repeat(5000))), (query) => {
        expect(find(query)).toBeInstanceOf(Array);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a finder of the article', async () => {
  const { dataset } = readBundledIndex();
  const actors = await makeFinder(
    dataset.actors.map(({ id, name, aliases = [] }) => ({ id: String(id), text: name, also: aliases })),
  );
  const quotes = await makeFinder(dataset.quotes.map(({ id, exact }) => ({ id: String(id), text: exact, also: [] })));

  it('finds every actor first by its own name', () => {
    for (const { id, name } of dataset.actors) expect(actors(name).found[0]?.item.id, name).toBe(id);
  });

  it('finds every actor among the first by every alias', () => {
    for (const { id, aliases = [] } of dataset.actors) {
      for (const alias of aliases) {
        const best = actors(alias).found.filter(({ rank }) => rank === 6);
        expect(
          best.map(({ item }) => item.id),
          alias,
        ).toContain(id);
      }
    }
  });

  it('finds every actor by its name with one letter of it wrong', () => {
    for (const { id, name } of dataset.actors) {
      const longest = wordsOf(name).reduce((a, b) => (b.folded.length > a.folded.length ? b : a));
      if (longest.folded.length < 4) continue;
      const at = longest.start + 2;
      const mistaken = `${name.slice(0, at)}${name[at] === 'q' ? 'x' : 'q'}${name.slice(at + 1)}`;
      expect(
        actors(mistaken).found.map(({ item }) => item.id),
        mistaken,
      ).toContain(id);
    }
  });

  it('finds every quote among the first by any four successive words of it', () => {
    for (const { id, exact } of dataset.quotes) {
      const words = exact.split(/\s+/);
      for (let at = 0; at + 4 <= words.length; at += 1) {
        const four = words.slice(at, at + 4).join(' ');
        const { found, isLoose } = quotes(four);
        expect(isLoose, four).toBe(false);
        expect(
          found.slice(0, 4).map(({ item }) => item.id),
          four,
        ).toContain(id);
      }
    }
  });
});
