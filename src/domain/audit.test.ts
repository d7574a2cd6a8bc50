import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryIndex } from '../../tests/support/arbitraries.ts';
import {
  chain,
  makeActor,
  makeClaim,
  makeDataset,
  makeIndex,
  makeQuote,
  makeVoice,
} from '../../tests/support/dataset.ts';
import { auditOf, withoutVoices } from './audit.ts';
import { AUDIT_SECTIONS, type AuditCell, type AuditSectionId, type TextAtHand } from './audit/auditTypes.ts';
import { findThing, type DatasetIndex } from './datasetIndex.ts';
import { actorId, claimId, quoteId, sourceId, voiceId } from './ids.ts';
import { claimStands, standingOf } from './standing.ts';
import type { Claim } from './types.ts';

const post = sourceId('harbour-post');

function sectionOf(index: DatasetIndex, id: AuditSectionId, texts?: ReadonlyMap<typeof post, TextAtHand>) {
  const section = auditOf(index, texts).sections.find((one) => one.id === id);
  if (!section) throw new Error(`The audit has no section ${id}.`);
  return section;
}

/** A cell in short: ids joined, or its value. */
function short(cell: AuditCell): string | number {
  switch (cell.kind) {
    case 'things':
      return cell.ids.join(' ');
    case 'terms':
      return cell.terms.map(({ value }) => value).join(' ');
    case 'words':
      return cell.text;
    case 'paragraph':
      return cell.number ?? 'unnumbered';
    case 'source':
      return cell.id;
    case 'dataset':
      return 'dataset';
    case 'number':
    case 'share':
    case 'date':
      return cell.value;
    case 'strip':
      return cell.share ?? `${cell.quoted} of ${cell.length}`;
  }
}
const rowsOf = (...given: Parameters<typeof sectionOf>) => sectionOf(...given).rows.map((row) => row.map(short));
const harbour = makeIndex();

describe('auditOf', () => {
  it('has every section once and in order, each row as many cells as columns, and no id that leads nowhere', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constant(harbour), arbitraryIndex), (index) => {
        const { sections } = auditOf(index);
        expect(sections.map(({ id }) => id)).toEqual(AUDIT_SECTIONS);
        for (const { columns, rows, figure } of sections) {
          for (const row of rows) expect(row).toHaveLength(columns.length);
          if (figure.kind === 'count' && figure.of !== null) expect(figure.count).toBeLessThanOrEqual(figure.of);
          for (const cell of rows.flat()) {
            if (cell.kind === 'things') for (const id of cell.ids) expect(findThing(index, id), id).toBeDefined();
          }
        }
      }),
    );
  });

  it('names the voice a relationship rests on alone, and counts a carrier for none', () => {
    expect(rowsOf(harbour, 'one-voice')).toContainEqual([
      'ferry-union~diplomacy~selmouth',
      'v-workers',
      'unnamed-group',
      1,
    ]);
    expect(rowsOf(harbour, 'one-voice').map(([id]) => id)).not.toContain('harbour-board~hostility~ferry-union');
    expect(sectionOf(harbour, 'one-voice').figure).toEqual({ kind: 'count', count: 6, of: 7 });
  });

  it('lists relationships on unnamed voices and on one quote with what they rest on', () => {
    expect(rowsOf(harbour, 'unnamed-only')).toEqual([['ferry-union~diplomacy~selmouth', 'v-workers', 1]]);
    expect(rowsOf(harbour, 'one-quote')).toContainEqual(['ferry-union~hostility~harbour-board', 'q-fees', 1]);
    expect(rowsOf(harbour, 'one-quote').map(([id]) => id)).not.toContain('harbour-board~hostility~ferry-union');
  });

  it('calls unnamed what the line shows as unnamed, and names whoever has no name in its chains', () => {
    const through = makeIndex({
      claims: [makeClaim('c-1', ['board', 'hostility', 'union'], { attribution: [chain('v-vale', 'v-insider')] })],
    });
    expect(rowsOf(through, 'unnamed-only')).toEqual([['board~hostility~union', 'v-insider', 1]]);
  });

  it('calls a relationship hedged only where no plain statement speaks for it', () => {
    expect(rowsOf(harbour, 'hedged')).toEqual([
      ['selmouth~money-and-arms~ferry-union', 'planned', 'c-pay'],
      ['port-guards~military-support~harbour-board', 'could-not-be-verified', 'c-arms'],
    ]);
    expect(rowsOf(harbour, 'hedged-statements')).toEqual([
      ['c-would', 'conditional could-not-be-verified', 1],
      ['c-pay', 'planned', 0],
      ['c-arms', 'could-not-be-verified', 0],
    ]);
  });

  it('lists what is only denied', () => {
    expect(rowsOf(harbour, 'denied')).toEqual([['ada-brandt~ties~port-guards', 'v-brandt', 1]]);
  });

  it('sets each claim against the other side once', () => {
    expect(rowsOf(harbour, 'contested')).toEqual([['c-closed', 'c-open']]);
    expect(rowsOf(harbour, 'in-tension')).toEqual([['c-would', 'c-talks']]);
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5)), { selector: String }), (drawn) => {
        const pairs = drawn.filter(([a, b]) => a < b);
        const against = (at: number) =>
          pairs.flatMap(([a, b]) => (a === at ? [b] : b === at ? [a] : [])).map((other) => claimId(`c-${other}`));
        const claims = Array.from({ length: 6 }, (_, at) =>
          makeClaim(`c-${at}`, ['ada-brandt', 'ties', 'selmouth'], { contradicts: against(at) }),
        );
        const { rows, figure } = sectionOf(makeIndex({ claims }), 'contested');
        expect(figure).toEqual({ kind: 'count', count: pairs.length, of: null });
        const found = rows.flatMap(([own, others]) =>
          own?.kind === 'things' && others?.kind === 'things'
            ? others.ids.map((other) => `${own.ids.join()} ${other}`)
            : [],
        );
        expect(found.toSorted()).toEqual(pairs.map(([a, b]) => `c-${a} c-${b}`).toSorted());
      }),
    );
  });

  it('finds an affirmation and a denial that nobody has set against each other', () => {
    const ends = ['ada-brandt', 'ties', 'selmouth'] as const;
    const yes = makeClaim('c-yes', ends);
    const no = makeClaim('c-no', ends, { polarity: 'denies' });
    expect(rowsOf(makeIndex({ claims: [yes, no] }), 'unjoined')).toEqual([
      ['ada-brandt~ties~selmouth', 'c-yes', 'c-no'],
    ]);
    const joined = [
      { ...yes, inTensionWith: [no.id] },
      { ...no, inTensionWith: [yes.id] },
    ];
    expect(rowsOf(makeIndex({ claims: joined }), 'unjoined')).toEqual([]);
    expect(rowsOf(harbour, 'unjoined')).toEqual([]);
  });

  it('says of a voice with a stake what it says, what it carries, and what rests on it alone', () => {
    expect(rowsOf(harbour, 'stakes')).toEqual([
      ['v-vale', 'His union is suing the board.', 1, 0, 'ferry-union~hostility~harbour-board'],
    ]);
  });

  it('finds who speaks of their own side, affirming or denying, however deep in it, and not who carries', () => {
    const index = makeIndex({
      actors: [
        makeActor('selmouth'),
        makeActor('board', { partOf: actorId('selmouth') }),
        makeActor('guards', { partOf: actorId('board') }),
        makeActor('union'),
      ],
      voices: [
        makeVoice('v-guard', 'unnamed-person', { actor: actorId('guards') }),
        makeVoice('v-city', 'named-organisation', { actor: actorId('selmouth') }),
        makeVoice('v-union', 'named-organisation', { actor: actorId('union') }),
      ],
      claims: [
        makeClaim('c-1', ['selmouth', 'ties', 'union'], { attribution: [chain('v-guard', 'v-union')] }),
        makeClaim('c-2', ['selmouth', 'hostility', 'union'], { attribution: [chain('v-city')], polarity: 'denies' }),
        makeClaim('c-3', ['guards', 'ties', 'union'], { attribution: [chain('v-city')] }),
        makeClaim('c-4', ['union', 'ties', 'guards'], { attribution: [chain('v-guard', 'v-union')] }),
      ],
    });
    expect(rowsOf(index, 'own-side')).toEqual([
      ['c-1', 'v-guard', 'selmouth', 'affirms'],
      ['c-2', 'v-city', 'selmouth', 'denies'],
      ['c-3', 'v-city', 'guards', 'affirms'],
      ['c-4', 'v-guard', 'guards', 'affirms'],
    ]);
  });

  it('lists unnamed voices, and apart from them every note on a voice', () => {
    expect(rowsOf(harbour, 'unnamed-voices').map(([id]) => id)).toEqual(['v-workers', 'v-insider', 'v-silent']);
    expect(rowsOf(harbour, 'voice-notes')).toEqual([['v-workers', 'unnamed-group', 'May be members of the union.']]);
  });

  it('counts what falls without each carrier, most first', () => {
    expect(rowsOf(harbour, 'carriers')).toEqual([
      [
        'v-gazette',
        1,
        // One it carries and one it says itself.
        2,
        'ferry-union~diplomacy~selmouth port-guards~military-support~harbour-board',
      ],
    ]);
    fc.assert(
      fc.property(arbitraryIndex, (index) => {
        const section = sectionOf(index, 'carriers');
        const falls = section.rows.map((row) => row.map(short));
        expect(falls.map(([, , count]) => count)).toEqual(
          falls.map(([, , count]) => Number(count)).toSorted((a, b) => b - a),
        );
        for (const [voice, , count, left] of falls) {
          const rest = withoutVoices(index, new Set([voiceId(String(voice))]));
          expect(count).toBe(index.dataset.claims.length - rest.dataset.claims.length);
          expect(left).toBe([...index.relationships.keys()].filter((id) => !rest.relationships.has(id)).join(' '));
        }
      }),
    );
  });

  it('lists inferred dates with what they were inferred from, and no others', () => {
    expect(rowsOf(harbour, 'dates')).toEqual([
      ['dataset', '', '2031-05-05', 'The report speaks of Monday.'],
      ['harbour-post', '', '2031-05-06', 'The morning after the Monday it reports.'],
      ['c-closed', 'Monday', '2031-05-05', 'The Monday before the report.'],
    ]);
    expect(rowsOf(makeIndex({ asOf: { value: '2031', basis: 'stated' } }), 'dates')).toHaveLength(2);
  });

  it('finds dates in words that no quote of their claim holds', () => {
    // “Monday” stands in the quote of the claim that has it.
    expect(sectionOf(harbour, 'unquoted-dates')).toMatchObject({ rows: [], figure: { count: 0, of: 1 } });
    const ends = ['ada-brandt', 'ties', 'selmouth'] as const;
    const claims = [
      makeClaim('c-1', ends, { when: { text: 'on monday' } }),
      makeClaim('c-2', ends, { when: { text: 'last week' } }),
      makeClaim('c-3', ends),
    ];
    const index = makeIndex({ claims });
    expect(rowsOf(index, 'unquoted-dates')).toEqual([['c-2', 'last week']]);
    expect(sectionOf(index, 'unquoted-dates').figure).toEqual({ kind: 'count', count: 1, of: 2 });
  });

  it('lists readings, long quotes and the share of each source', () => {
    expect(rowsOf(harbour, 'readings')).toEqual([['c-would', '“The whole harbour” is read as both quays.']]);
    const quotes = [
      makeQuote('q-closed', 'x'.repeat(301)),
      makeQuote('q-long', 'x'.repeat(320), { start: 1_000, end: 1_320 }),
    ];
    const index = makeIndex({ quotes: [...quotes, makeQuote('q-short', 'x'.repeat(300), { start: 110, end: 410 })] });
    expect(rowsOf(index, 'long-quotes')).toEqual([
      ['q-long', 320, 0],
      ['q-closed', 301, 2],
    ]);
    expect(sectionOf(index, 'quoted-share')).toMatchObject({ figure: { kind: 'share', share: 630 / 2000 } });
  });
});

const TEXT = 'Quay shut\n\nGuards came. Nobody saw them. Not one. The mayor slept.\n\nIt rained. The end.';
const places = (...words: readonly string[]) => new Map(words.map((exact) => [quoteId(idFor(exact)), spanOf(exact)]));
const idFor = (exact: string): string => `q-${/\w+/.exec(exact)?.[0] ?? ''}`;
function spanOf(exact: string) {
  const start = TEXT.indexOf(exact);
  return { start, end: start + exact.length };
}
const SENTENCES = [
  'Quay shut',
  'Guards came.',
  'Nobody saw them.',
  'Not one.',
  'The mayor slept.',
  'It rained.',
  'The end.',
];
const atHand = (found: ReturnType<typeof places>, isOriginal = true): ReadonlyMap<typeof post, TextAtHand> =>
  new Map([
    [
      post,
      {
        text: TEXT,
        isOriginal,
        paragraphs: [
          { number: 0, ...spanOf('Quay shut') },
          { number: 1, ...spanOf('Guards came. Nobody saw them. Not one. The mayor slept.') },
          { number: 2, ...spanOf('It rained. The end.') },
        ],
        sentences: SENTENCES.map(spanOf),
        places: found,
        likely: new Map(),
      },
    ],
  ]);
const quoting = (...words: readonly string[]): DatasetIndex => {
  const quotes = words.map((exact) =>
    makeQuote(idFor(exact), exact, {
      ...spanOf(exact),
      paragraph: TEXT.indexOf(exact) > 65 ? 2 : 1,
    }),
  );
  const [first] = quotes;
  const dataset = makeDataset();
  const sources = dataset.sources.map((one) => ({
    ...one,
    text: { ...one.text, length: TEXT.length, paragraphs: 2, headBlocks: 1 },
  }));
  const claims = first ? [makeClaim('c-1', ['ada-brandt', 'ties', 'selmouth'], { quotes: [first.id] })] : [];
  return makeIndex({ sources, quotes, claims });
};

describe('auditOf, with the text', () => {
  it('says without it that passages and wording were not checked, and leaves shares of paragraphs open', () => {
    for (const id of ['passages', 'wording'] as const) {
      expect(sectionOf(harbour, id)).toMatchObject({ figure: { kind: 'not-made' }, rows: [], unread: [post] });
    }
    expect(sectionOf(harbour, 'paragraphs')).toMatchObject({ unread: [post], figure: { count: 2, of: 9 } });
    expect(rowsOf(harbour, 'paragraphs')[1]).toEqual([1, 1, 2, '57 of 57', 'q-closed']);
  });

  it('measures how much of each paragraph is quoted', () => {
    const index = quoting('saw them. Not', 'them. Not one', 'rained');
    const section = sectionOf(index, 'paragraphs', atHand(places('saw them. Not', 'them. Not one', 'rained')));
    expect(section.unread).toEqual([]);
    expect(section.rows.map((row) => row.map(short))).toEqual([
      [0, 0, 0, 0, ''],
      [1, 2, 1, 'saw them. Not one'.length / 55, 'q-saw q-them'],
      [2, 1, 0, 6 / 19, 'q-rained'],
    ]);
  });

  it('does not measure paragraphs by a copy, in which they may be others', () => {
    const index = quoting('saw them. Not', 'rained');
    const copy = atHand(places('saw them. Not'), false);
    const section = sectionOf(index, 'paragraphs', copy);
    expect(section).toMatchObject({ unread: [post], figure: { kind: 'count', count: 0, of: 2 } });
    expect(section.rows.map((row) => row.map(short))).toEqual(rowsOf(index, 'paragraphs'));
    expect(sectionOf(index, 'passages', copy)).toMatchObject({ unread: [], figure: { kind: 'count' } });
  });

  it('lists the sentences that no claim rests on, joined where they follow each other', () => {
    // The second quote only introduces someone: no claim rests on it.
    const index = quoting('saw them', 'rained');
    expect(rowsOf(index, 'passages', atHand(places('saw them', 'rained')))).toEqual([
      [0, 'Quay shut', ''],
      [1, 'Guards came.', 'q-saw'],
      [1, 'Not one. The mayor slept.', 'q-saw'],
      [2, 'It rained. The end.', 'q-rained'],
    ]);
  });

  it('lists each sentence exactly where no claimed words stand in it', () => {
    const span = fc
      .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 30 }))
      .map(([start, length]) => ({ start, end: Math.min(TEXT.length, start + length) }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
        const quotes = spans.map(({ start, end }, at) => makeQuote(`q-${at}`, TEXT.slice(start, end), { start, end }));
        const claims = [makeClaim('c', ['ada-brandt', 'ties', 'selmouth'], { quotes: quotes.map(({ id }) => id) })];
        const found = rowsOf(
          makeIndex({ quotes, claims }),
          'passages',
          atHand(new Map(quotes.map(({ id }, at) => [id, spans[at] ?? { start: 0, end: 0 }]))),
        );
        const listed = found.map(([, passage]) => String(passage)).join(' ');
        for (const sentence of SENTENCES) {
          const { start, end } = spanOf(sentence);
          const isClaimed = spans.some((one) => one.start < end && one.end > start);
          expect(listed.includes(sentence), sentence).toBe(!isClaimed);
        }
      }),
    );
  });

  it('lists the quotes the text does not hold', () => {
    const index = quoting('saw them', 'rained');
    const section = sectionOf(index, 'wording', atHand(places('saw them')));
    expect(section.rows.map((row) => row.map(short))).toEqual([['q-rained', 2]]);
    expect(section.figure).toEqual({ kind: 'count', count: 1, of: 2 });
    expect(auditOf(index, atHand(places('saw them'), false)).copies).toEqual([post]);
    expect(auditOf(index).copies).toEqual([]);
  });
});

describe('withoutVoices', () => {
  const aside = fc.subarray(['v-a', 'v-b', 'v-c'].map(voiceId)).map((ids) => new Set(ids));
  it('leaves the claims that stand, and every relationship the standing it has with those voices set aside', () => {
    fc.assert(
      fc.property(arbitraryIndex, aside, (index, distrusted) => {
        const rest = withoutVoices(index, distrusted);
        const stands = (claim: Claim): boolean => claimStands(claim, distrusted);
        expect([...rest.claims.keys()]).toEqual(index.dataset.claims.filter(stands).map(({ id }) => id));
        for (const { id, claims } of rest.relationships.values()) {
          const before = index.relationships.get(id)?.claims ?? [];
          expect(standingOf(claims, { voiceById: rest.voices, claimById: rest.claims })).toBe(
            standingOf(before, { voiceById: index.voices, claimById: index.claims, distrusted }),
          );
        }
      }),
    );
  });

  it('forgets oppositions to what has fallen', () => {
    const rest = withoutVoices(harbour, new Set([voiceId('v-brandt')]));
    expect(rest.claims.get(claimId('c-closed'))?.contradicts).toEqual([]);
    expect(rowsOf(rest, 'contested')).toEqual([]);
    expect(withoutVoices(harbour, new Set())).toBe(harbour);
  });
});
