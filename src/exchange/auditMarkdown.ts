import type { AuditReport, ReportCell, ReportSection } from './auditReport.ts';
import { markdownLink, markdownRow, markdownText } from './markdown.ts';

/** The audit as a Markdown document (GitHub's dialect, for its tables): figures first, then every row of every section. */
export function auditMarkdown({ title, asOf, statements, sections, words }: AuditReport): string {
  const blocks = [
    `# ${markdownText(title)}`,
    markdownText(asOf),
    ...statements.map(markdownText),
    table(
      [words.section, words.figure],
      sections.map((section) => [markdownText(section.title), markdownText(section.figure)]),
    ),
    ...sections.flatMap((section) => sectionBlocks(section, words)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sectionBlocks(
  { title, figure, why, notChecked, columns, rows }: ReportSection,
  { paragraphs, nothingFound }: AuditReport['words'],
): readonly string[] {
  const located = rows.some((row) => row.paragraphs !== '');
  return [
    `## ${markdownText(title)}: ${markdownText(figure)}`,
    markdownText(why),
    ...(notChecked === '' ? [] : [`**${markdownText(notChecked)}**`]),
    ...(rows.length > 0
      ? [
          table(
            located ? [...columns, paragraphs] : columns,
            rows.map((row) => [...row.cells.map(cellText), ...(located ? [markdownText(row.paragraphs)] : [])]),
          ),
        ]
      : // Where nothing was looked at, nothing was not found.
        notChecked === ''
        ? [markdownText(nothingFound)]
        : []),
  ];
}

/** A line break inside a cell can only be HTML; it is ours, since no sign of the text is taken for markup. */
const cellText = (cell: ReportCell): string =>
  cell.map(({ text, url }) => (url === undefined ? markdownText(text) : markdownLink(text, url))).join('<br>');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [markdownRow(head.map(markdownText)), markdownRow(head.map(() => '---')), ...rows.map(markdownRow)].join('\n');
