import type { AuditReport, ReportRow, ReportSection } from './auditReport.ts';
import { csvList, csvText } from './csv.ts';

interface Line {
  readonly section: ReportSection;
  /** None for a section without rows: it stands there with its figure, so that nothing looks checked that was not. */
  readonly row?: ReportRow;
}

/**
 * The audit as a table, one row a finding, for a spreadsheet to sort and tick off. What sections have columns of their
 * own for stands in one column, each on a line with its name.
 */
export function auditCsv({ asOf, sections, aside, words }: AuditReport): string {
  const lines = sections.flatMap((section): readonly Line[] => [
    ...(section.rows.length === 0 || section.notChecked !== '' ? [{ section }] : []),
    ...[...section.rows, ...(section.without?.added ?? [])].map((row): Line => ({ section, row })),
  ]);
  return csvText<Line>(
    [
      { header: words.section, value: ({ section }) => section.title },
      { header: words.figure, value: ({ section }) => section.figure },
      {
        header: words.about,
        value: ({ section, row }) => (row ? textOf(row.cells[0]) : section.notChecked || words.nothingFound),
      },
      { header: words.id, value: ({ row }) => csvList(idsIn(row?.cells.slice(0, 1))) },
      { header: words.paragraphs, value: ({ row }) => row?.paragraphs },
      { header: words.details, value: ({ section, row }) => row && details(section, row) },
      { header: words.idsNamed, value: ({ row }) => csvList(idsIn(row?.cells.slice(1))) },
      { header: words.link, value: ({ row }) => row?.cells.flat().find(({ url }) => url !== undefined)?.url },
      { header: words.asOf, value: () => asOf },
      ...(aside.length === 0
        ? []
        : [
            { header: words.without, value: ({ section }: Line) => section.without?.figure },
            { header: words.changes, value: ({ row }: Line) => row?.change },
            { header: words.whoIsAside, value: () => csvList(aside) },
          ]),
    ],
    lines,
  );
}

const textOf = (cell: ReportRow['cells'][number] = []): string => csvList(cell.map(({ text }) => text));

const idsIn = (cells: ReportRow['cells'] = []): readonly string[] => [
  ...new Set(cells.flat().flatMap(({ id }) => id ?? [])),
];

const details = ({ columns }: ReportSection, { cells }: ReportRow): string =>
  csvList(
    columns.slice(1).map((column, at) => `${column}: ${(cells[at + 1] ?? []).map(({ text }) => text).join('; ')}`),
  );
