import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { hostileReport, REPORT, REPORT_ASIDE } from '../../tests/support/auditReport.ts';
import { auditCsv } from './auditCsv.ts';

/** The cells of a CSV, as a spreadsheet reads them. */
const cells = (csv: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(csv.replace(/^\uFEFF/, '').replace(/\r\n$/, '')).data;

describe('auditCsv', () => {
  const [head, ...rows] = cells(auditCsv(REPORT));

  it('has a row a finding, with the ids it names and the date', () => {
    expect(head).toEqual(['Section', 'Figure', 'About', 'Id', 'Paragraphs', 'Details', 'Ids named', 'Link', 'As of']);
    expect(rows[0]).toEqual([
      'On one voice',
      '1 of 7',
      'The board fights the union — Contested',
      'a~b~c',
      'Paragraph 3',
      'Voice: Jon Vale; Ada Brandt',
      'v-vale',
      'https://x.example/?select=a~b~c',
      'As of 2031-05-05 (inferred). The report speaks of Monday.',
    ]);
  });

  it('keeps a section without rows, and says whether nothing was found or nothing was checked', () => {
    expect(rows.slice(1).map((row) => row.slice(0, 3))).toEqual([
      ['Passages', 'not checked', 'Not checked: the text is not loaded.'],
      ['Denied', '0 of 7', 'None found.'],
    ]);
  });

  it('says what is missing of a section that was checked in part, beside its rows', () => {
    const [section] = REPORT.sections;
    if (!section) throw new Error('The report of the tests has a section.');
    const [, first, second] = cells(auditCsv({ ...REPORT, sections: [{ ...section, notChecked: 'Not the other.' }] }));
    expect([first?.[2], second?.[3]]).toEqual(['Not the other.', 'a~b~c']);
  });

  it('has, with voices set aside, the other figure, what became of each row, and who they are', () => {
    const [head, ...rows] = cells(auditCsv(REPORT_ASIDE));
    expect(head?.slice(8)).toEqual(['As of', 'Without those set aside', 'With voices set aside', 'Who is set aside']);
    expect(rows.map((row) => [row[1], row[3], ...row.slice(9)])).toEqual([
      ['1 of 7', 'a~b~c', '2 of 6', 'Fallen', 'Jon Vale'],
      ['1 of 7', 'd~e~f', '2 of 6', 'New without those set aside', 'Jon Vale'],
      ['not checked', '', 'not checked', '', 'Jon Vale'],
      ['0 of 7', '', '0 of 7', '', 'Jon Vale'],
    ]);
  });

  it('is one row of nine cells a finding, and no cell begins a formula, whatever the text', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const read = cells(auditCsv(report)).slice(1);
        expect(read).toHaveLength(
          report.sections.reduce(
            (sum, { rows: own, notChecked }) => sum + own.length + (own.length === 0 || notChecked !== '' ? 1 : 0),
            0,
          ),
        );
        for (const row of read) {
          expect(row).toHaveLength(9);
          for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u);
        }
      }),
    );
  });
});
