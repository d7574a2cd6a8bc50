import { describe, expect, it } from 'vitest';
import { anchorAt } from '../../tests/support/article.ts';
import { anchorQuotes, type QuoteAnchoring } from './anchorQuotes.ts';
import type { PlacedAnchor } from './landmarks.ts';

/** Anchors of words in a text: `nth` occurrence, with so much context. */
const quote = (text: string, words: string, nth = 1, context = 8): PlacedAnchor => {
  let start = -1;
  for (let time = 0; time < nth; time += 1) start = text.indexOf(words, start + 1);
  if (start === -1) throw new Error(`No “${words}”.`);
  return anchorAt(text, start, start + words.length, context);
};
const kinds = (anchorings: readonly QuoteAnchoring[]): readonly string[] => anchorings.map(({ kind }) => kind);
const placeOf = (anchoring: QuoteAnchoring | undefined): number | null =>
  anchoring?.kind === 'found' ? anchoring.span.start : null;

const SONG = `The tide is high and the boats are in.

Row, sailors, row. The first light burns on the pier.

Row, sailors, row. The second light is out.

Row, sailors, row. The third nobody has seen since spring.`;

describe('a text as long as the original, of which a letter was changed', () => {
  const text = 'A man of the café went down to the shore. The sea sea sea was calm.';
  const quotes = [quote(text, 'the café', 1, 0), quote(text, 'sea sea', 1, 0)];

  it('does not hold the words that the change has put a little further on', () => {
    const [café, sea] = anchorQuotes(text.replace('The sea', 'The xea'), quotes, { length: text.length });
    expect(café?.kind).toBe('found');
    expect(sea?.kind).not.toBe('found');
  });

  it('does not hold words further on for moved, where those beside them still stand in their place', () => {
    const twice = 'Let go of it. The sea was calm. Let go of it.';
    const quotes = [quote(twice, 'go', 1, 2), quote(twice, 'of', 1, 2)];
    const [go] = anchorQuotes(twice.replace('go', 'gx'), quotes, { length: twice.length });
    expect(go?.kind).not.toBe('found');
  });

  it('does not hold words that still stand in their place for moved with others that do not', () => {
    const story = 'the the the café guards the café guards the. the the the.';
    const anchors = [
      anchorAt(story, 17, 23, 2),
      anchorAt(story, 28, 32, 2),
      anchorAt(story, 33, 39, 2),
      anchorAt(story, 40, 43, 2),
    ];
    const changed = story.replace(/café guards the\./, 'cafx guards the.');
    const [first, altered, second] = anchorQuotes(changed, anchors, { length: story.length });
    expect(first).toMatchObject({ kind: 'found', span: { start: 17 } });
    expect(altered?.kind).not.toBe('found');
    expect(second?.kind).not.toBe('found');
  });

  it('holds what was moved with a quote beside it, and by just as far', () => {
    const moved = 'The sea sea sea was calm. A man of the café went down to the shore.';
    const [, sea] = anchorQuotes(moved, [quote(text, 'sea was calm', 1, 0), quote(text, 'The sea', 1, 0)], {
      length: text.length,
    });
    expect(placeOf(sea)).toBe(0);
  });
});

describe('a refrain', () => {
  const quotes = [
    quote(SONG, 'The tide is high'),
    quote(SONG, 'The first light burns on the pier'),
    quote(SONG, 'sailors', 2, 5),
    quote(SONG, 'The second light is out'),
    quote(SONG, 'The third nobody has seen'),
  ];
  const second = SONG.indexOf('sailors', SONG.indexOf('pier'));

  it('is told apart by the quotes around it', () => {
    expect(placeOf(anchorQuotes(SONG, quotes)[2])).toBe(second);
    expect(placeOf(anchorQuotes(`Home\n\n${SONG.replaceAll('\n\n', '\n\nAdvertisement\n\n')}`, quotes)[2])).toBe(
      second + 6 + 2 * 15,
    );
  });

  it('is not found where it was changed, though it stands elsewhere with the same words around it', () => {
    const changed = `${SONG.slice(0, second)}tailors${SONG.slice(second + 7)}`;
    const [, , altered, ...others] = anchorQuotes(changed, quotes);
    expect(altered).toMatchObject({ kind: 'missing', nearest: { text: 'tailors', span: { start: second } } });
    expect(kinds(others)).toEqual(['found', 'found']);
  });

  it('is not found at the place of another between the same two quotes', () => {
    const text =
      'The tide is high. Row, sailors, row at dawn, and rest. Row, sailors, row until night. The end is near.';
    const three = [quote(text, 'The tide is high'), quote(text, 'sailors', 2, 5), quote(text, 'The end is near')];
    const changed = text.replace('sailors, row until', 'tailors, row until');
    expect(kinds(anchorQuotes(text, three))).toEqual(['found', 'found', 'found']);
    expect(kinds(anchorQuotes(changed, three))).toEqual(['found', 'missing', 'found']);
  });

  it('is ambiguous where nothing tells its places apart', () => {
    const [alone] = anchorQuotes(`${SONG} The end.`, [quote(SONG, 'sailors', 2, 5)], { length: SONG.length });
    expect(alone).toMatchObject({ kind: 'ambiguous' });
    expect(alone?.kind === 'ambiguous' && alone.places.length).toBe(3);
  });

  it('stands at its position in the very text', () => {
    const twice = 'Row, sailors, row. Row, sailors, row.';
    const two = [quote(twice, 'sailors', 1, 5), quote(twice, 'sailors', 2, 5)];
    expect(anchorQuotes(twice, two, { isOriginal: true }).map(placeOf)).toEqual([5, 24]);
    // A dataset whose position is wrong is not believed.
    expect(
      kinds(anchorQuotes(twice, [{ ...quote(twice, 'sailors'), start: 0, end: 7 }], { isOriginal: true })),
    ).toEqual(['found']);
  });

  it('stands at its position in a text as long as the original', () => {
    const text = SONG.replace('spring', 'autumn');
    expect(placeOf(anchorQuotes(text, [quote(SONG, 'sailors', 2, 5)], { length: text.length })[0])).toBe(second);
  });

  it('is not found elsewhere in a text as long as the original, when its own place was changed', () => {
    const only = 'Row, sailors, row. ';
    const changed = `${SONG.slice(0, second)}tailors${SONG.slice(second + 7)}`.replace(only, 'Now, children, now ');
    expect(anchorQuotes(changed, [quote(SONG, 'sailors', 2, 5)], { length: SONG.length })[0]?.kind).toBe('displaced');
  });
});

describe('a changed order', () => {
  const paragraphs = [
    'The mayor spoke first. She had slept badly and said so.',
    'Then the guards came. They carried no arms that anyone saw.',
    'The harbour was calm. Nobody fished.',
    'At noon a bell rang. Its sound was that of every noon before.',
  ];
  const text = paragraphs.join('\n\n');
  const [mayor, slept] = [quote(text, 'The mayor spoke first'), quote(text, 'She had slept badly')];
  const [guards, calm] = [quote(text, 'Then the guards came'), quote(text, 'The harbour was calm')];
  const bell = quote(text, 'Its sound was that of every noon');
  const moved = [paragraphs[1], paragraphs[2], paragraphs[3], paragraphs[0]].join('\n\n');

  it('does not lose a passage that was moved as a whole', () => {
    const anchorings = anchorQuotes(moved, [mayor, slept, guards, calm, bell]);
    expect(kinds(anchorings)).toEqual(['found', 'found', 'found', 'found', 'found']);
    expect(placeOf(anchorings[1])).toBe(moved.indexOf('She had slept'));
  });

  it('warns of a single quote that stands out of order, since it may be another passage', () => {
    expect(kinds(anchorQuotes(moved, [slept, guards, calm, bell]))).toEqual(['displaced', 'found', 'found', 'found']);
  });

  it('warns in a text as long too, and does not call the very words other ones', () => {
    const changed = [paragraphs[0], paragraphs[2], paragraphs[1], paragraphs[3]].join('\n\n');
    const [, one, other] = anchorQuotes(changed, [mayor, guards, calm, bell], { length: text.length });
    expect(one).toMatchObject({ kind: 'displaced', span: { start: changed.indexOf('Then the guards') } });
    expect(other).toMatchObject({ kind: 'displaced', span: { start: changed.indexOf('The harbour') } });
  });

  it('takes what is longest for the order, whatever the order the quotes are asked for in', () => {
    expect(kinds(anchorQuotes(moved, [bell, guards, slept, calm]))).toEqual(['found', 'found', 'displaced', 'found']);
  });
});

describe('words without their context', () => {
  const text = 'One guard said yes. Another guard said no. The third guard ran.';

  it('are not found, but shown', () => {
    const [one] = anchorQuotes('A guard stood there.', [quote(text, 'guard', 3)]);
    expect(one).toEqual({ kind: 'displaced', span: { start: 2, end: 7 } });
  });

  it('are found where quotes beyond doubt say they are', () => {
    const quotes = [quote(text, 'One guard'), quote(text, 'guard', 2, 3), quote(text, 'The third guard ran')];
    const changed = text.replace('Another guard said', 'Anothxx guard xxid');
    expect(placeOf(anchorQuotes(changed, quotes)[1])).toBe(text.indexOf('guard', 10));
  });

  it('are lost where quotes beyond doubt say that other words stand in their place', () => {
    const quotes = [quote(text, 'One guard'), quote(text, 'guard', 2, 3), quote(text, 'The third guard ran')];
    expect(anchorQuotes(text.replace('Another guard', 'Another guest'), quotes)[1]).toMatchObject({
      kind: 'missing',
      nearest: { text: 'guest' },
    });
  });

  it('are found at their very position where there is nothing else to go by', () => {
    const changed = text.replace('Another guard said', 'Anothxx guard xxid');
    expect(placeOf(anchorQuotes(changed, [quote(text, 'guard', 2, 3)])[0])).toBe(text.indexOf('guard', 10));
  });
});

describe('very many occurrences', () => {
  const text = `${'no '.repeat(20_000)}and then yes.`;

  it('leave a quote ambiguous, in good time', () => {
    const began = performance.now();
    const [one] = anchorQuotes(text, [quote(text, 'no', 9_000)]);
    expect(one?.kind).toBe('ambiguous');
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('do not hide the one with the right words after it', () => {
    expect(placeOf(anchorQuotes(text, [quote(text, 'no', 20_000)])[0])).toBe(text.indexOf('no and then'));
  });
});

describe('the nearest passage', () => {
  const text = 'The board will close the quay on Monday. The crews will not go. Nobody told the mayor of it.';
  const quotes = [
    quote(text, 'The board will close the quay'),
    quote(text, 'The crews will not go'),
    quote(text, 'Nobody told the mayor'),
  ];

  it('is looked for where the quote should stand, and reaches to whole words', () => {
    const changed = `The crews will now go! ${text.replace('crews will not go', 'crewmen will not go')}`;
    const [, crews] = anchorQuotes(changed, quotes);
    expect(crews).toMatchObject({ kind: 'missing', nearest: { text: 'The crewmen will not go', errors: 3 } });
  });

  it('is, of several as good, the one closest to where the quote should be', () => {
    const changed = text.replace('crews', 'crewz');
    const [, crews] = anchorQuotes(`The crewz will not go. ${changed}`, quotes);
    expect(crews).toMatchObject({ nearest: { span: { start: 23 + changed.indexOf('The crewz') } } });
  });

  it('is none where nothing resembles the quote', () => {
    expect(anchorQuotes('Quite another matter altogether.', quotes.slice(0, 1))).toEqual([
      { kind: 'missing', nearest: null },
    ]);
  });

  describe('of a sentence that was left out', () => {
    const told = (asked: string): string =>
      `The crews asked ${asked} the boat. The board set up a crew of six for the rescue. It rained.`;
    const left = (story: string): string => story.replace(/The board.*rescue\. /, '');
    const nearestOf = (copy: string, story: string, others: readonly string[]): string | null | undefined => {
      const anchors = [quote(story, 'for the rescue'), ...others.map((words) => quote(story, words))];
      const [one] = anchorQuotes(copy, anchors);
      return one?.kind === 'missing' ? (one.nearest?.text ?? null) : undefined;
    };

    it('is none that has the letters of a short quote, but hardly its words', () => {
      const story = told('how to rescue');
      expect(nearestOf(left(story), story, ['It rained'])).toBeNull();
    });

    it('is none where another quote stands word for word', () => {
      const story = told('for a rescue of');
      expect(nearestOf(left(story), story, ['It rained'])).toBe('for a rescue');
      expect(nearestOf(left(story), story, ['asked for a rescue of the boat', 'It rained'])).toBeNull();
    });

    it('may be where a quote stands that shares words with it', () => {
      const story = told('how to rescue');
      const reworded = story.replace('for the rescue', 'for a rescue').replace('The crews', 'Then the crews');
      expect(nearestOf(reworded, story, ['a crew of six for', 'It rained'])).toBe('for a rescue');
    });
  });

  it('is one that has most of the words, be there another with fewer letters wrong', () => {
    const story = 'The harbour was shut. They said so it was to be. It rained.';
    const anchors = [quote(story, 'so it was to be')];
    const copy = 'We do in was go be. The harbour was shut. They said so they was to be. It rained.';
    expect(anchorQuotes(copy, anchors)[0]).toMatchObject({ nearest: { text: 'so they was to be', errors: 4 } });
  });

  it('is still one that has most of the words, wherever it has gone', () => {
    const changed = `Nobody told the major of it, but ${text.slice(0, text.indexOf(' Nobody'))} At last it rained.`;
    expect(anchorQuotes(changed, quotes)[2]).toMatchObject({ nearest: { text: 'Nobody told the major' } });
  });

  it('is not looked for when patience is over', () => {
    let clock = 0;
    const now = (): number => (clock += 10);
    const changed = text.replace('board', 'bored').replace('crews', 'screws').replace('mayor', 'major');
    const anchorings = anchorQuotes(changed, quotes, { patience: 15, now });
    expect(anchorings.map((one) => one.kind === 'missing' && one.nearest?.text)).toEqual([
      'The bored will close the quay',
      undefined,
      undefined,
    ]);
  });

  it('is found for many lost quotes in a long text within the time allowed', () => {
    const long = 'The tide tables of the year were lost in the fire. '.repeat(40_000);
    const many = Array.from({ length: 200 }, (_, n) => ({
      ...quote(text, 'The board will close the quay'),
      exact: `The board number ${n} will close the quay and every pier of it to all the crews`,
    }));
    const began = performance.now();
    expect(kinds(anchorQuotes(long, many, { patience: 300 }))).toEqual(many.map(() => 'missing'));
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

it('names how the typography of what it found differs', () => {
  const text = 'She said “the café-quay is\nclosed” and left.';
  const copy = 'She said "the cafe\u0301\u2010quay is clo\u00ADsed" and left.';
  expect(anchorQuotes(text, [quote(text, 'the café-quay is\nclosed')])).toMatchObject([{ evened: [] }]);
  expect(anchorQuotes(copy, [quote(text, '“the café-quay is\nclosed”')])).toMatchObject([
    { kind: 'found', evened: ['quotation-marks', 'white-space', 'invisible', 'hyphens', 'composition'] },
  ]);
});

it('tells of its progress', () => {
  const steps: number[] = [];
  anchorQuotes(SONG, [quote(SONG, 'The tide'), quote(SONG, 'spring')], { onProgress: (done) => steps.push(done) });
  expect(steps).toEqual([0, 1]);
});
