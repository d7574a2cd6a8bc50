import { describe, expect, it } from 'vitest';
import { makeClaim, makeIndex, makeQuote } from '../../../tests/support/dataset.ts';
import { auditOf } from '../../domain/audit.ts';
import type { TextAtHand } from '../../domain/audit/auditTypes.ts';
import { auditWithout } from '../../domain/audit/auditWithout.ts';
import { quoteId, sourceId, voiceId } from '../../domain/ids.ts';
import { auditReport, auditStatements } from './auditReport.ts';

const index = makeIndex();
const { sources } = index.dataset;
const gazette = sources.map((source) => ({
  ...source,
  id: sourceId('gazette'),
  title: 'Quay news',
  publisher: 'Gazette',
}));
const two = makeIndex({
  sources: [...sources, ...gazette],
  quotes: [...index.dataset.quotes, makeQuote('q-far', 'far away', { source: sourceId('gazette'), paragraph: 8 })],
  claims: [
    ...index.dataset.claims,
    makeClaim('c-far', ['selmouth', 'ties', 'ferry-union'], {
      quotes: [quoteId('q-far'), quoteId('q-board'), quoteId('q-closed')],
      reading: 'Read so.',
    }),
  ],
});
const empty: TextAtHand = {
  text: '',
  isOriginal: true,
  paragraphs: [],
  sentences: [],
  places: new Map(),
  likely: new Map(),
};
const sectionOf = (title: string, from = index) => {
  const section = auditReport(from, auditOf(from)).sections.find((one) => one.title === title);
  if (!section) throw new Error(`The report has no section “${title}”.`);
  return section;
};
const textsOf = (title: string, from = index): readonly (readonly string[])[] =>
  sectionOf(title, from).rows.map(({ cells }) => cells.map((cell) => cell.map(({ text }) => text).join(' + ')));

describe('auditReport', () => {
  it('never shows a relationship without its standing, nor hides that it is denied or conditional', () => {
    expect(textsOf('Relationships stated in the negative')).toEqual([
      ['Ada Brandt deals with (denied) Port Guards — Stated in the negative', 'Ada Brandt', '1'],
    ]);
    expect(textsOf('Relationships nobody states plainly')).toEqual([
      [
        'Selmouth (announced) deals with Ferry Union — Conditional or planned',
        'Announced',
        'Selmouth (announced) deals with Ferry Union — Ada Brandt',
      ],
      [
        'Port Guards deals with Harbour Board — Could not be verified',
        'Could not be verified',
        'Port Guards deals with Harbour Board (Could not be verified) — Quay Gazette',
      ],
    ]);
  });

  it('names every side and every carrier', () => {
    expect(textsOf('Pairs of statements in tension')[0]?.[1]).toBe(
      'Ferry Union deals with Selmouth — two dock workers through Quay Gazette',
    );
  });

  it('says so where there is nothing to name', () => {
    expect(textsOf('Unnamed voices')[0]).toEqual(['two dock workers', 'Unnamed group', 'not said', '2']);
    expect(textsOf('Inferred dates')[0]).toEqual([
      'The dataset as a whole',
      'none',
      '5 May 2031',
      'The report speaks of Monday.',
    ]);
  });

  it('calls a share nothing only where it is nothing', () => {
    const far = makeIndex({
      sources: sources.map((source) => ({ ...source, text: { ...source.text, length: 1_000_000 } })),
    });
    expect(sectionOf('Share of the source quoted', far).figure).toBe('1%');
    expect(sectionOf('Share of the source quoted', makeIndex({ quotes: [], claims: [] })).figure).toBe('0%');
  });

  it('says where a row rests, and in which source where there are several', () => {
    const [own] = sectionOf('Claims with a note on how they were read').rows;
    expect(own?.paragraphs).toBe('Paragraph 4');
    expect(sectionOf('Claims with a note on how they were read', two).rows.at(-1)?.paragraphs).toBe(
      'Paragraphs headline, 1 in “Ferry crews say guards closed the north quay”; Paragraph 8 in “Quay news”',
    );
    expect(textsOf('Paragraphs without a quote', two)[0]?.[0]).toBe(
      'Headline or standfirst, “Ferry crews say guards closed the north quay”, The Harbour Post',
    );
  });

  it('gives every thing it names its id and its address', () => {
    const report = auditReport(index, auditOf(index), (id) => `https://x.example/?select=${id}`);
    const parts = report.sections.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flat()));
    const named = parts.filter(({ id }) => id !== undefined);
    expect(named.length).toBeGreaterThan(50);
    for (const { id, url } of named) expect(url).toBe(`https://x.example/?select=${id ?? ''}`);
  });
});

describe('auditReport with voices set aside', () => {
  const audit = auditOf(index);
  const report = (...aside: readonly string[]) =>
    auditReport(index, audit, undefined, auditWithout(index, audit, new Map(), aside.map(voiceId)));
  const section = (title: string, ...aside: readonly string[]) =>
    report(...aside).sections.find((one) => one.title === title);

  it('is the same as ever where nobody is', () => {
    expect(report()).toEqual(auditReport(index, audit));
    expect(report().aside).toEqual([]);
    expect(report().sections.some(({ without }) => without)).toBe(false);
  });

  it('names who is, and has both figures, the second in a sentence where it is another', () => {
    const told = report('v-brandt', 'v-vale');
    expect(told.aside).toEqual(['Ada Brandt', 'Jon Vale']);
    expect(told.statements.at(-1)).toMatch(/^2 voices are set aside \(Ada Brandt and Jon Vale\)\./);
    expect(section('Contradictions', 'v-brandt')).toMatchObject({
      figure: '1',
      without: { figure: '0', told: 'without those set aside: 0', added: [] },
    });
    expect(section('Inferred dates', 'v-brandt')?.without?.told).toBe('');
  });

  it('marks what has fallen, what is set aside, and what stands without being listed any more', () => {
    const parts = (title: string, ...aside: readonly string[]) =>
      section(title, ...aside)?.rows.map(({ cells, change }) => [...cells.flat().map(({ text }) => text), change]);
    expect(parts('Contradictions', 'v-brandt')).toEqual([
      [
        'Harbour Board closes the quay to Ferry Union — two dock workers — Not listed without those set aside',
        'Harbour Board does not close the quay to Ferry Union — Ada Brandt (set aside) — Fallen',
        'Not listed without those set aside',
      ],
    ]);
    expect(parts('Voices with a stake', 'v-vale')?.[0]?.[0]).toBe('Jon Vale — set aside');
  });

  it('lists what is there only without them, as it is without them', () => {
    const { without } = section('Relationships resting on one quote', 'v-brandt', 'v-insider') ?? {};
    expect(without?.added.map(({ cells, change }) => [cells[0]?.[0]?.text, change])).toEqual([
      ['Harbour Board closes the quay to Ferry Union — Rests on unnamed voices', 'New without those set aside'],
    ]);
  });
});

describe('auditStatements', () => {
  const said = (texts?: ReadonlyMap<ReturnType<typeof sourceId>, TextAtHand>) =>
    auditStatements(two, auditOf(two, texts)).slice(1);

  it('keeps apart the sources whose wording was checked, those that are copies, and those not at hand', () => {
    expect(said()).toEqual([
      'The wording of the quotes was not checked here: the text of “Ferry crews say guards closed the north quay”, The Harbour Post and “Quay news”, Gazette is not loaded.',
    ]);
    expect(said(new Map([[sourceId('gazette'), { ...empty, isOriginal: false }]]))).toEqual([
      'The wording of the quotes was compared, word for word, with the text of “Quay news”, Gazette.',
      'What is at hand of “Quay news”, Gazette is a copy: it is not, sign for sign, the text the dataset was made from. Passages were looked for only between the first quote found in it and the last.',
      'The wording of the quotes was not checked here: the text of “Ferry crews say guards closed the north quay”, The Harbour Post is not loaded.',
    ]);
    expect(said(new Map([...sources, ...gazette].map(({ id }) => [id, empty])))).toHaveLength(1);
  });

  it('says what stands without the voices set aside', () => {
    const aside = [voiceId('v-brandt'), voiceId('v-vale')];
    expect(auditStatements(index, auditOf(index), aside).at(-1)).toMatch(
      /^2 voices are set aside \(Ada Brandt and Jon Vale\)\. Without them 5 of 9 claims stand and 4 of 7 relationships stand\./,
    );
  });
});
