import { describe, expect, it } from 'vitest';
import { ARTICLE, ARTICLE_QUOTES, rewrite, type Rewrite } from '../../tests/support/article.ts';
import { anchorQuotes, type QuoteAnchoring } from './anchorQuotes.ts';
import { normaliseText } from './normaliseText.ts';

const LENGTH = ARTICLE.length;
const ALL = ARTICLE_QUOTES.map((_, position) => position);
/** The position of the quote that begins with some words. */
const at = (words: string): number => {
  const position = ARTICLE_QUOTES.findIndex(({ exact }) => exact.startsWith(words));
  if (position === -1) throw new Error(`No quote begins with “${words}”.`);
  return position;
};

const each = (pattern: RegExp | string, by: string): Rewrite => {
  return (piece) => piece.replaceAll(pattern, by);
};
const chain =
  (...steps: readonly Rewrite[]): Rewrite =>
  (piece, quote) =>
    steps.reduce((text, step) => step(text, quote), piece);
/** Changes one quote and nothing else. */
const only =
  (words: string, from: string | RegExp, to: string): Rewrite =>
  (piece, quote) => {
    if (quote !== at(words)) return piece;
    const changed = piece.replace(from, to);
    if (changed === piece) throw new Error(`“${piece}” has no ${String(from)}.`);
    return changed;
  };

const NAVIGATION = 'Home\nNews\nSport\nSubscribe\n\nThe ferry: what we know\n\n';
const RELATED =
  '\n\nLatest news\n\nStorm closes pier\n\nA storm on Sunday closed...\n\nMust read\n\nFerry fares rise\n';
const wholly = (change: (text: string) => string) => (): string => change(ARTICLE);

/** Every quote must be found, where it has gone. */
const SAME_WORDS: Readonly<Record<string, Rewrite>> = {
  'the very text': (piece) => piece,
  'Windows line ends': each('\n', '\r\n'),
  'old Macintosh line ends': each('\n', '\r'),
  'line ends of several kinds': chain(each('\n\n', '\r\n\n'), each(/h /g, 'h \r\n')),
  'one line break between paragraphs': each('\n\n', '\n'),
  'three empty lines between paragraphs': each('\n\n', '\n\n\n\n'),
  'lines broken at every third word': each(/((?:\S+ ){3})/g, '$1\n'),
  'lines broken at every word, and indented': each(' ', '\n    '),
  'all on one line': each(/\s+/g, ' '),
  'two spaces after a full stop': each('. ', '.  '),
  'no-break spaces throughout': each(' ', '\u00A0'),
  'no-break and plain spaces together': each(' ', ' \u00A0 '),
  'thin and figure spaces': each(/(?<=\d) | (?=\d)/g, '\u2009\u2007'),
  'tabs for spaces': each(' ', '\t'),
  'line and paragraph separators': chain(each('\n\n', '\u2029'), each(/, /g, ',\u2028')),
  'ideographic spaces': each(' ', '\u3000'),
  'straight quotation marks': chain(each(/[“”«»]/g, '"'), each(/[‘’]/g, "'")),
  'German quotation marks': chain(each('“', '„'), each('”', '“'), each('‘', '‚'), each('’', '‘')),
  'French quotation marks': chain(each('“', '«'), each('”', '»'), each('‘', '‹'), each('’', '›')),
  'straight marks outside, curly inside': each(/[“”]/g, '"'),
  'apostrophes as modifier letters': each('’', 'ʼ'),
  'decomposed letters': (piece) => piece.normalize('NFD'),
  'decomposed letters, straight marks, Windows line ends': chain(
    (piece) => piece.normalize('NFD'),
    each(/[“”«»]/g, '"'),
    each(/[‘’]/g, "'"),
    each('\n', '\r\n'),
  ),
  'a soft hyphen in every long word': each(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u00AD'),
  'words broken at a soft hyphen': each(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u00AD\n'),
  'zero-width spaces after dashes and words': chain(each('—', '—\u200B'), each(' ', '\u200B ')),
  'word joiners around dashes': each('—', '\u2060—\u2060'),
  'byte order marks between paragraphs': each('\n\n', '\n\n\uFEFF'),
  'ligatures of old type': chain(
    each('ffi', 'ﬃ'),
    each('ffl', 'ﬄ'),
    each('ff', 'ﬀ'),
    each('fi', 'ﬁ'),
    each('fl', 'ﬂ'),
    each('st', 'ﬆ'),
  ),
  'marks of direction around words': each(/\p{L}+/gu, '\u200E$&\u200F'),
  'embeddings and isolates around paragraphs': each('\n\n', '\u202C\u2069\n\n\u2067\u202B'),
  'an Arabic letter mark at every space': each(' ', '\u061C '),
  'everything at once': chain(
    (piece) => piece.normalize('NFD'),
    each('fi', 'ﬁ'),
    each(/[“”«»]/g, '"'),
    each(/[‘’]/g, "'"),
    each(/(\p{L}{4})(?=\p{L}{4})/gu, '$1\u00AD'),
    each('\n\n', '\r\n \t\r\n'),
    each('. ', '.\u00A0\u200B '),
  ),
  'an advertisement between all paragraphs': each('\n\n', '\n\nAdvertisement\n\nBuy our boats today.\n\n'),
  'a caption after every paragraph': each('\n\n', '\nPhoto: the north quay on Monday (Quay Gazette)\n\n'),
  'a share bar between all paragraphs, all on one line each': each('\n\n', '\nShare Tweet Mail\n'),
};

/** The same, for what stands around the article. */
const AROUND: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'a menu before': [NAVIGATION, ''],
  'teasers after': ['', RELATED],
  'a menu before and teasers after': [NAVIGATION, RELATED],
  'the headline again, as breadcrumb and title': [
    'News › Café owners say the ferry is “finished”\n\nCafé owners say the ferry is “finished” | The Post\n\n',
    '',
  ],
  'a teaser that begins as the article does': [
    'The Post: The Harbour Board will close the north quay on Monday, according to two dock workers. The Post\n\n',
    '',
  ],
  'a summary that repeats short quotes': [
    'In short: There is no plan. Mr. Vale, two dock workers and a person familiar with its plans speak.\n\n',
    '',
  ],
  'a list of most read that repeats quotes': [
    '',
    '\n\nMost read\n\nThe strike could end on Friday, says union\n\nMr. Vale said on Tuesday\n\nCafé owners\n',
  ],
  'five megabytes of other text before and after': ['The tide tables. '.repeat(150_000), 'And more. '.repeat(250_000)],
  'a byte order mark and empty lines at the start': ['\uFEFF\n\n\n', '\n\n\n'],
  'control characters around': ['\u0000\u0001\u0007 ', ' \u001B[0m'],
  'halves of surrogate pairs around': ['\uD83D ', ' \uDEF3'],
};

/** Quotes that must not be found. All others must, where they have gone. */
const CHANGED: Readonly<Record<string, readonly [how: Rewrite, missing: readonly string[]]>> = {
  'a letter in the middle': [only('The Harbour Board will', 'quay', 'quey'), ['The Harbour Board will']],
  'the first letter': [only('two dock', 'two', 'Two'), ['two dock']],
  'the last letter': [only('There is no plan', /n$/, 'm'), ['There is no plan']],
  'a letter added at the end': [only('two dock', /$/, 's'), ['two dock']],
  'a letter added before': [only('no plan for', /^/, 'k'), ['no plan for']],
  'a letter left out': [only('a person', 'familiar', 'familar'), ['a person']],
  'a capital': [only('the Quay', 'Quay', 'quay'), ['the Quay']],
  'a digit': [only('The crews’', '48', '43'), ['The crews’']],
  'two words that changed places': [only('The crews’', 'have been', 'been have'), ['The crews’']],
  'a word left out': [only('the officials had', 'nothing but ', ''), ['the officials had']],
  'a word said twice': [only('the officials had', 'the crews', 'the the crews'), ['the officials had']],
  'a “not”': [only('The Harbour Board will', 'will', 'will not'), ['The Harbour Board will']],
  'an accent lost': [only('Zoé', 'é', 'e'), ['Zoé']],
  'another accent': [only('Zoé', 'é', 'è'), ['Zoé']],
  'a mark added to the last letter': [only('two dock', /$/, '\u0302'), ['two dock']],
  'a hyphen for a dash': [only('who did', '—', '-'), ['who did']],
  'a full stop lost': [only('Mr. Vale said', 'Mr.', 'Mr'), ['Mr. Vale said']],
  'a comma moved': [only('The crews’', 'board, says', 'board says,'), ['The crews’']],
  'a Cyrillic letter that looks the same': [only('two dock', 'o', '\u043E'), ['two dock']],
  'a digit for a letter': [only('The board would', 'whole', 'who1e'), ['The board would']],
  'an Arabic letter for a Persian one': [only('بندر', 'ی', 'ي'), ['بندر']],
  'a Persian non-joiner lost': [only('بندر', '\u200C', ''), ['بندر']],
  'a quotation mark lost': [only('“a first', '‘', ''), ['“a first']],
  'an apostrophe for a quotation mark': [only('“a first', '“', '‘'), ['“a first']],
  'a note’s number inside': [only('The board would', 'harbour', 'harbour[1]'), ['The board would']],
  'an advertisement inside': [only('The crews’', 'board, ', 'board,\n\nAdvertisement\n\n'), ['The crews’']],
  'a word broken at a printed hyphen': [
    only('The Harbour Board will', 'Harbour', 'Har-\nbour'),
    ['The Harbour Board will'],
  ],
  'spaces taken out': [only('two dock', ' ', ''), ['two dock']],
  'a space put into a word': [only('two dock', 'workers', 'work ers'), ['two dock']],
  'words of a refrain, which stands elsewhere too': [only('there is no plan', 'plan', 'plot'), ['there is no plan']],
  'a name that stands elsewhere too': [
    (piece, quote) => (quote === ALL.findLast((one) => ARTICLE_QUOTES[one]?.exact === 'Mr. Vale') ? 'Ms. Vale' : piece),
    ['Mr. Vale'],
  ],
  'the second of two equal beginnings': [only('The strike', 'strike', 'stroke'), ['The strike']],
  'several quotes at once': [
    chain(only('two dock', 'two', 'ten'), only('Zoé', 'board', 'bored'), only('a person', 'its', 'his')),
    ['two dock', 'Zoé', 'a person'],
  ],
};

/** Words around quotes may change; the quotes themselves stand. */
const AROUND_QUOTES: Readonly<Record<string, Rewrite>> = {
  'a word before every quote': (piece, quote) =>
    quote === null ? piece.replace(/(\p{L})(?=[^\p{L}]*$)/u, 'x') : piece,
  'a word after every quote': (piece, quote) => (quote === null ? piece.replace(/\p{L}/u, 'x') : piece),
};

/** Other texts, and how many quotes may be found in them. */
const OTHER_TEXTS: Readonly<Record<string, readonly [text: () => string, found: readonly number[]]>> = {
  nothing: [() => '', []],
  'white space': [() => ' \n\u00A0\t\u2029\u200B', []],
  'another article': [() => 'The mayor opened a school on Monday. There was cake, and no plan.\n'.repeat(40), []],
  noise: [() => Array.from({ length: 50_000 }, (_, n) => String.fromCharCode((n * 7919) % 65536)).join(''), []],
  'one letter, a million times': [() => 'a'.repeat(1_000_000), []],
  'only the menu and the teasers of the page': [() => NAVIGATION + RELATED, []],
  'only the beginning': [wholly((text) => text.slice(0, text.indexOf('“There is no plan,”'))), ALL.slice(0, 4)],
  'a beginning that breaks off inside a quote': [
    wholly((text) => text.slice(0, text.indexOf('dock workers') + 6)),
    ALL.slice(0, 2),
  ],
  'only the end': [
    wholly((text) => text.slice(text.indexOf('Mr. Vale said on Tuesday'))),
    ALL.slice(at('Mr. Vale said')),
  ],
  'all capitals': [wholly((text) => text.toUpperCase()), [at('بندر')]],
  'without spaces': [wholly((text) => text.replace(/\s/g, '')), []],
  backwards: [wholly((text) => [...text].reverse().join('')), []],
};

const kinds = (anchorings: readonly QuoteAnchoring[]): readonly string[] =>
  anchorings.map(({ kind }, position) => `${ARTICLE_QUOTES[position]?.exact ?? ''}: ${kind}`);

function expectFoundAt(text: string, places: readonly { readonly start: number; readonly end: number }[]): void {
  const anchorings = anchorQuotes(text, ARTICLE_QUOTES, { length: LENGTH });
  expect(kinds(anchorings)).toEqual(ARTICLE_QUOTES.map(({ exact }) => `${exact}: found`));
  expect(anchorings.map((one) => one.kind === 'found' && one.span)).toEqual(places);
}

describe('texts that say the same words', () => {
  it.each(Object.entries(SAME_WORDS))('%s', (_, how) => {
    const copy = rewrite(ARTICLE, ARTICLE_QUOTES, how);
    // Positions count line ends as one; the number of them before a place is the same in the copy as it came.
    const before = (place: number): number => normaliseText(copy.text.slice(0, place)).text.length;
    expectFoundAt(
      normaliseText(copy.text).text,
      copy.places.map(({ start, end }) => ({ start: before(start), end: before(end) })),
    );
  });

  it.each(Object.entries(AROUND))('%s', (_, [before, after]) => {
    const normal = normaliseText(before + ARTICLE + after).text;
    const shift = normal.indexOf(ARTICLE);
    expectFoundAt(
      normal,
      ARTICLE_QUOTES.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
    );
  });

  it.each(Object.entries(AROUND_QUOTES))('with changes around the quotes: %s', (_, how) => {
    const { text, places } = rewrite(ARTICLE, ARTICLE_QUOTES, how);
    const anchorings = anchorQuotes(text, ARTICLE_QUOTES, { length: LENGTH });
    for (const [position, one] of anchorings.entries()) {
      // Where every context is changed, nothing but its own place can speak for a quote: not all can be found.
      if (one.kind === 'found') expect(one.span).toEqual(places[position]);
    }
  });
});

describe('texts that do not', () => {
  it.each(Object.entries(CHANGED))('%s', (_, [how, missing]) => {
    const { text, places } = rewrite(ARTICLE, ARTICLE_QUOTES, how);
    for (const [before, after] of [
      ['', ''],
      [NAVIGATION, RELATED],
    ] as const) {
      const anchorings = anchorQuotes(before + text + after, ARTICLE_QUOTES, { length: LENGTH });
      const lost = missing.map((words) =>
        words === 'Mr. Vale' ? ALL.findLast((one) => ARTICLE_QUOTES[one]?.exact === words) : at(words),
      );
      expect(ALL.filter((position) => anchorings[position]?.kind !== 'found')).toEqual(lost);
      for (const [position, one] of anchorings.entries()) {
        const place = places[position];
        if (one.kind === 'found' && place) {
          expect(one.span).toEqual({ start: place.start + before.length, end: place.end + before.length });
        }
      }
    }
  });

  it.each(Object.entries(OTHER_TEXTS))('%s', (_, [text, found]) => {
    const anchorings = anchorQuotes(normaliseText(text()).text, ARTICLE_QUOTES, { length: LENGTH });
    expect(ALL.filter((position) => anchorings[position]?.kind === 'found')).toEqual(found);
  });
});

it('is a table of at least sixty texts', () => {
  const tables = [SAME_WORDS, AROUND, CHANGED, AROUND_QUOTES, OTHER_TEXTS];
  expect(tables.flatMap((table) => Object.keys(table)).length).toBeGreaterThanOrEqual(60);
});
