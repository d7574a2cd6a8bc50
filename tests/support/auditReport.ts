import fc from 'fast-check';
import type { AuditReport, ReportCell, ReportRow, ReportSection } from '../../src/exchange/auditReport.ts';

/** A short audit in words: one finding, one check that was not made, one that found nothing. */
export const REPORT: AuditReport = {
  title: 'Audit: The quarrel',
  asOf: 'As of 2031-05-05 (inferred). The report speaks of Monday.',
  statements: ['It covers everything.', 'The wording was not checked.'],
  sections: [
    {
      title: 'On one voice',
      figure: '1 of 7',
      why: 'Nobody else says so.',
      notChecked: '',
      columns: ['Relationship', 'Voice'],
      rows: [
        {
          cells: [
            [{ text: 'The board fights the union — Contested', id: 'a~b~c', url: 'https://x.example/?select=a~b~c' }],
            [{ text: 'Jon Vale', id: 'v-vale', url: 'https://x.example/?select=v-vale' }, { text: 'Ada Brandt' }],
          ],
          paragraphs: 'Paragraph 3',
        },
      ],
    },
    {
      title: 'Passages',
      figure: 'not checked',
      why: 'Left out or overlooked?',
      notChecked: 'Not checked: the text is not loaded.',
      columns: ['Paragraph', 'Passage'],
      rows: [],
    },
    { title: 'Denied', figure: '0 of 7', why: 'Only denied.', notChecked: '', columns: ['Relationship'], rows: [] },
  ],
  aside: [],
  words: {
    section: 'Section',
    figure: 'Figure',
    about: 'About',
    id: 'Id',
    paragraphs: 'Paragraphs',
    details: 'Details',
    idsNamed: 'Ids named',
    link: 'Link',
    asOf: 'As of',
    nothingFound: 'None found.',
    without: 'Without those set aside',
    added: 'New without those set aside',
    changes: 'With voices set aside',
    whoIsAside: 'Who is set aside',
  },
};

/** The same with a voice set aside: the finding has fallen, and there is another. */
export const REPORT_ASIDE: AuditReport = {
  ...REPORT,
  aside: ['Jon Vale'],
  sections: REPORT.sections.map((section, at) => ({
    ...section,
    rows: section.rows.map((row) => ({ ...row, change: 'Fallen' })),
    without:
      at > 0
        ? { figure: section.figure, told: '', added: [] }
        : {
            figure: '2 of 6',
            told: 'without those set aside: 2 of 6',
            added: [
              {
                cells: [[{ text: 'The crews pay the board', id: 'd~e~f' }], [{ text: 'Ada Brandt' }]],
                paragraphs: 'Paragraph 8',
                change: 'New without those set aside',
              },
            ],
          },
  })),
};

/** Texts full of signs that mean something to Markdown, to a browser or to a spreadsheet. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('|', '\n', '\r\n', '\t', '=', '+', '-', '@', '"', ',', ';', '`', '*', '_', '#', '\\', ']('),
      fc.constantFrom(
        '<script>',
        '<br>',
        '![x](',
        'https://evil.example',
        '=HYPERLINK("x")',
        '---',
        '＝1',
        'word',
        ' ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const part = fc.record({
  text,
  id: fc.constantFrom(undefined, 'v-vale'),
  url: fc.constantFrom(undefined, 'https://x.example/?a=b'),
});
const cell: fc.Arbitrary<ReportCell> = fc.array(part, { maxLength: 3 });

const section: fc.Arbitrary<ReportSection> = fc.array(text, { minLength: 1, maxLength: 3 }).chain((columns) =>
  fc.record({
    title: text,
    figure: text,
    why: text,
    notChecked: fc.oneof(
      fc.constant(''),
      text.map((sources) => `Not checked: ${sources} is not loaded.`),
    ),
    columns: fc.constant(columns),
    rows: fc.array(
      fc.record<ReportRow>({
        cells: fc.array(cell, { minLength: columns.length, maxLength: columns.length }),
        paragraphs: fc.oneof(fc.constant(''), text),
      }),
      { maxLength: 3 },
    ),
  }),
);

/** An audit in the worst words a dataset can bring. */
export const hostileReport: fc.Arbitrary<AuditReport> = fc.record({
  title: text,
  asOf: text,
  statements: fc.array(text, { maxLength: 3 }),
  sections: fc.array(section, { minLength: 1, maxLength: 3 }),
  aside: fc.constant([]),
  words: fc.constant(REPORT.words),
});
