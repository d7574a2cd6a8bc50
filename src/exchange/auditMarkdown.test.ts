import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { hostileReport, REPORT, REPORT_ASIDE } from '../../tests/support/auditReport.ts';
import { auditMarkdown } from './auditMarkdown.ts';

const html = (markdown: string): string => marked.parse(markdown, { gfm: true, async: false });
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

describe('auditMarkdown', () => {
  const markdown = auditMarkdown(REPORT);

  it('begins with the title, the date and what the audit is of', () => {
    expect(markdown.split('\n\n').slice(0, 4)).toEqual([
      '# Audit: The quarrel',
      'As of 2031-05-05 (inferred). The report speaks of Monday.',
      'It covers everything.',
      'The wording was not checked.',
    ]);
  });

  it('gives the figures first, then every section with why to look', () => {
    expect(markdown).toContain('| Section | Figure |\n| --- | --- |\n| On one voice | 1 of 7 |\n');
    expect(markdown).toContain(
      '\n\n## On one voice: 1 of 7\n\nNobody else says so.\n\n| Relationship | Voice | Paragraphs |',
    );
  });

  it('sets a row with its links, several things in a cell on lines of their own, and where it rests', () => {
    expect(markdown).toContain(
      '| [The board fights the union — Contested](<https://x.example/?select=a~b~c>) | [Jon Vale](<https://x.example/?select=v-vale>)<br>Ada Brandt | Paragraph 3 |',
    );
  });

  it('says what was not checked, and does not say that nothing was found there', () => {
    const [, passages] = markdown.split('## Passages: ');
    expect(passages?.split('\n## ')[0]).toBe(
      'not checked\n\nLeft out or overlooked?\n\n**Not checked: the text is not loaded.**\n',
    );
    expect(markdown).toContain('## Denied: 0 of 7\n\nOnly denied.\n\nNone found.\n');
  });

  it('has, with voices set aside, both figures and what is there only without them', () => {
    const aside = auditMarkdown(REPORT_ASIDE);
    expect(aside).toContain(
      '| Section | Figure | Without those set aside |\n| --- | --- | --- |\n| On one voice | 1 of 7 | 2 of 6 |',
    );
    expect(aside).toContain('## On one voice: 1 of 7\n\n**without those set aside: 2 of 6**\n\nNobody else says so.');
    expect(aside).toContain(
      '\n\n### New without those set aside\n\n| Relationship | Voice | Paragraphs |\n| --- | --- | --- |\n| The crews pay the board | Ada Brandt | Paragraph 8 |',
    );
    expect(aside).toContain('## Denied: 0 of 7\n\nOnly denied.');
  });

  it('keeps every row in its table and lets no text become markup or a link of its own, whatever the text', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const read = html(auditMarkdown(report));
        const rows = report.sections.reduce((sum, section) => sum + section.rows.length, 0);
        const tables = 1 + report.sections.filter((section) => section.rows.length > 0).length;
        expect(count(read, /<table>/g)).toBe(tables);
        expect(count(read, /<tr>/g)).toBe(tables + report.sections.length + rows);
        expect(count(read, /<h[1-6]>/g)).toBe(1 + report.sections.length);
        const breaks = report.sections.flatMap(({ rows: own }) => own.flatMap((row) => row.cells));
        expect(count(read, /<br>/g)).toBe(breaks.reduce((sum, cell) => sum + Math.max(0, cell.length - 1), 0));
        // Of tags there are only those of our own making.
        expect(
          read.replaceAll(
            /<\/?(?:h[12]|p|table|thead|tbody|tr|t[hd]|strong|br|a)>|<a href="(?:https:\/\/x\.example\/|mailto:)[^"]*">/g,
            '',
          ),
        ).not.toMatch(/[<>]/);
      }),
    );
  });
});
