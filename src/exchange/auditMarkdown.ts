import type { AuditReport, ReportCell, ReportRow, ReportSection } from './auditReport.ts';
import { markdownLink, markdownRow, markdownText } from './markdown.ts';

/** The audit as a Markdown document (GitHub's dialect, for its tables): figures first, then every row of every section. */
export function auditMarkdown({ title, asOf, statements, sections, aside, words }: AuditReport): string {
  const blocks = [
    `# ${markdownText(title)}`,
    markdownText(asOf),
    ...statements.map(markdownText),
    table(
      [words.section, words.figure, ...(aside.length > 0 ? [words.without] : [])],
      sections.map(({ title: name, figure, without }) =>
        [name, figure, ...(without ? [without.figure] : [])].map(markdownText),
      ),
    ),
    ...sections.flatMap((section) => sectionBlocks(section, words)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sectionBlocks(
  { title, figure, why, notChecked, columns, rows, without }: ReportSection,
  words: AuditReport['words'],
): readonly string[] {
  return [
    `## ${markdownText(title)}: ${markdownText(figure)}`,
    ...(without && without.told !== '' ? [`**${markdownText(without.told)}**`] : []),
    markdownText(why),
    ...(notChecked === '' ? [] : [`**${markdownText(notChecked)}**`]),
    ...(rows.length > 0
      ? [rowsTable(columns, rows, words)]
      : // Where nothing was looked at, nothing was not found.
        notChecked === ''
        ? [markdownText(words.nothingFound)]
        : []),
    ...(without && without.added.length > 0
      ? [`### ${markdownText(words.added)}`, rowsTable(columns, without.added, words)]
      : []),
  ];
}

function rowsTable(columns: readonly string[], rows: readonly ReportRow[], words: AuditReport['words']): string {
  const located = rows.some((row) => row.paragraphs !== '');
  return table(
    located ? [...columns, words.paragraphs] : columns,
    rows.map((row) => [...row.cells.map(cellText), ...(located ? [markdownText(row.paragraphs)] : [])]),
  );
}

/** A line break inside a cell can only be HTML; it is ours, since no sign of the text is taken for markup. */
const cellText = (cell: ReportCell): string =>
  cell.map(({ text, url }) => (url === undefined ? markdownText(text) : markdownLink(text, url))).join('<br>');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [markdownRow(head.map(markdownText)), markdownRow(head.map(() => '---')), ...rows.map(markdownRow)].join('\n');
