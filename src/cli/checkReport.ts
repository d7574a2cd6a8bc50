import type { Coverage, SourceCoverage } from '../domain/coverage.ts';
import type { Finding } from '../dataset/finding.ts';
import type { WordingReport } from '../dataset/parse.ts';

/** The report on one file. */
export interface FileReport {
  readonly file: string;
  readonly ok: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly findings: readonly Finding[];
  readonly wording: WordingReport;
  /** Only for a dataset without errors. */
  readonly coverage?: Coverage;
}

/** The report as lines of plain text, grouped by file, ending in one line about all of them. */
export function reportLines(reports: readonly FileReport[]): readonly string[] {
  const errors = reports.reduce((sum, report) => sum + report.errors, 0);
  const warnings = reports.reduce((sum, report) => sum + report.warnings, 0);
  const total = `${plural(reports.length, 'file')} checked: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`;
  return [...reports.flatMap((report) => [...fileLines(report), '']), total];
}

function fileLines({ file, findings, wording, coverage }: FileReport): readonly string[] {
  return [
    file,
    ...findings.flatMap(({ severity, rule, path, message, mend }) => [
      `  ${severity}  ${rule}${path === '' ? '' : `  ${path}`}`,
      `    ${message}`,
      `    → ${mend}`,
    ]),
    ...(findings.length === 0 ? ['  No problems found.'] : []),
    ...wordingLines(wording),
    ...(coverage ? coverageLines(coverage) : ['  Coverage is worked out once there are no errors.']),
  ];
}

function wordingLines({ checked, notChecked }: WordingReport): readonly string[] {
  if (checked.length + notChecked.length === 0) return ['  The wording of the quotes was NOT checked.'];
  return [
    ...checked.map((id) => `  Wording: the quotes from ${id} were compared with its text, word for word.`),
    ...notChecked.map(
      (id) => `  Wording: the quotes from ${id} were NOT compared with its text. Give it with --source ${id}=path.`,
    ),
  ];
}

function coverageLines(coverage: Coverage): readonly string[] {
  const { actors, relationships, voices, onOneVoice, onUnnamedVoicesOnly, onOneQuote } = coverage;
  const claims = relationships.reduce((sum, relationship) => sum + relationship.claims, 0);
  const ofAll = (part: readonly unknown[]): string => `${part.length} of ${relationships.length}`;
  const most = (counts: readonly { readonly id: string; readonly claims: number }[]): string =>
    counts
      .slice(0, 5)
      .map(({ id, claims: count }) => `${id} ${count}`)
      .join(', ');
  return [
    '  Coverage',
    ...coverage.sources.flatMap(sourceLines),
    `    ${plural(claims, 'claim')} in ${plural(relationships.length, 'relationship')}`,
    `    resting on one voice: ${ofAll(onOneVoice)}; on unnamed voices: ${ofAll(onUnnamedVoicesOnly)}; on one quote: ${ofAll(onOneQuote)}`,
    `    ${plural(actors.length, 'actor')}, most claims: ${most(actors)}`,
    `    ${plural(voices.length, 'voice')}, most claims: ${most(voices)}`,
  ];
}

function sourceLines({ source, paragraphs, unquoted, quotedLength, quotedShare }: SourceCoverage): readonly string[] {
  const body = paragraphs.filter(({ number }) => number > 0);
  const none = unquoted.length > 0 ? `; nothing from ${unquoted.join(', ')}` : '';
  const perParagraph = paragraphs.map(({ number, quotes }) => `${number}:${quotes.length}`).join(' ');
  return [
    `    ${source}: ${body.length - unquoted.length} of ${plural(body.length, 'paragraph')} quoted${none}`,
    `      quotes per paragraph ${perParagraph}`,
    `      ${(quotedShare * 100).toFixed(1)} % of the text is quoted (${plural(quotedLength, 'character')})`,
  ];
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
