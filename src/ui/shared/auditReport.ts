import { withoutVoices } from '../../domain/audit.ts';
import type { Audit, AuditRow, AuditSection, ThingId } from '../../domain/audit/auditTypes.ts';
import { fateOfRow, type AuditWithout } from '../../domain/audit/auditWithout.ts';
import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import type { SourceId, VoiceId } from '../../domain/ids.ts';
import { asOfLine } from '../../exchange/asOf.ts';
import type { AuditReport, ReportRow, ReportSection } from '../../exchange/auditReport.ts';
import { fateWords, figureText, rowParts, sourceNames, whereText } from './auditWords.ts';
import { formatDate } from './dates.ts';
import { joinNames } from './joinNames.ts';
import { voiceLabel } from './labels.ts';
import { t } from './messages/i18n.ts';
import { midSentence } from './midSentence.ts';

/** What of a section could not be checked; empty where all was. */
export function notCheckedText(index: DatasetIndex, { id, unread }: AuditSection): string {
  if (unread.length === 0) return '';
  const sources = sourceNames(index, unread);
  return id === 'paragraphs' ? t('audit.sharesUnknown', { sources }) : t('audit.notCheckedFor', { sources });
}

/** What the audit is of and is not: its scope, whether the wording was checked, and the voices set aside. */
export function auditStatements(
  index: DatasetIndex,
  { sections, copies }: Audit,
  aside: readonly VoiceId[] = [],
): readonly string[] {
  const unread = new Set(sections.find(({ id }) => id === 'wording')?.unread);
  const ids = index.dataset.sources.map(({ id }) => id);
  const named = (sources: readonly SourceId[], say: (sources: string) => string): readonly string[] =>
    sources.length === 0 ? [] : [say(sourceNames(index, sources))];
  return [
    t('audit.scope'),
    ...named(
      ids.filter((id) => !unread.has(id)),
      (sources) => t('audit.wordingChecked', { sources }),
    ),
    ...named(copies, (sources) => t('audit.wordingCopy', { sources })),
    ...named(
      ids.filter((id) => unread.has(id)),
      (sources) => t('audit.wordingNotChecked', { sources }),
    ),
    ...(aside.length === 0 ? [] : [asideText(index, aside)]),
  ];
}

function asideText(index: DatasetIndex, aside: readonly VoiceId[]): string {
  const rest = withoutVoices(index, new Set(aside));
  return t('audit.aside', {
    count: aside.length,
    names: joinNames(aside.map((id) => midSentence(index, id))),
    claims: rest.claims.size,
    allClaims: index.claims.size,
    relationships: rest.relationships.size,
    allRelationships: index.relationships.size,
  });
}

/**
 * Puts an audit into words, for every export alike.
 * @param addressOf an address that opens what an id names, where there is one to give
 * @param without what it would be without the voices set aside, where there are any
 */
export function auditReport(
  index: DatasetIndex,
  audit: Audit,
  addressOf?: (id: ThingId) => string,
  without: AuditWithout | null = null,
): AuditReport {
  const { aside = [] } = without ?? {};
  return {
    title: t('audit.titleOf', { dataset: index.dataset.title }),
    asOf: asOfLine(index.dataset, formatDate),
    statements: auditStatements(index, audit, aside),
    sections: audit.sections.map((section) => sectionReport({ index, addressOf, without }, section)),
    aside: aside.map((id) => voiceLabel(index, id)),
    words: {
      section: t('audit.csvSection'),
      figure: t('audit.csvFigure'),
      about: t('audit.csvAbout'),
      id: t('audit.csvId'),
      paragraphs: t('audit.csvParagraphs'),
      details: t('audit.csvDetails'),
      idsNamed: t('audit.csvIdsNamed'),
      link: t('audit.csvLink'),
      asOf: t('audit.csvAsOf'),
      nothingFound: t('audit.nothingFound'),
      without: t('audit.without'),
      added: t('audit.added'),
      changes: t('audit.csvChanges'),
      whoIsAside: t('audit.csvAside'),
    },
  };
}

interface Told {
  readonly index: DatasetIndex;
  readonly addressOf: ((id: ThingId) => string) | undefined;
  readonly without: AuditWithout | null;
}

function sectionReport(told: Told, section: AuditSection): ReportSection {
  const { index, addressOf, without } = told;
  const changed = without?.sections.get(section.id);
  return {
    title: t(`auditTitle.${section.id}`),
    figure: figureText(section.figure),
    why: t(`auditWhy.${section.id}`),
    notChecked: notCheckedText(index, section),
    columns: section.columns.map((column) => t(`auditColumn.${column}`)),
    rows: section.rows.map((row) => rowReport(told, section, row)),
    ...(without && changed
      ? {
          without: {
            figure: figureText(changed.figure),
            told: withoutText(section, without) ?? '',
            added: changed.added.map((row) => ({
              ...rowReport({ index: without.index, addressOf, without: null }, section, row),
              change: t('audit.added'),
            })),
          },
        }
      : {}),
  };
}

function rowReport({ index, addressOf, without }: Told, section: AuditSection, row: AuditRow): ReportRow {
  const fate = without && fateOfRow(index, without, section.id, row);
  return {
    cells: rowParts(index, section, row, without).map((parts) =>
      parts.map(({ text, id, after, mark }) => ({
        text: [text, after, mark && t('audit.marked', { mark })].filter((words) => words !== undefined).join(' '),
        id,
        url: id === undefined ? undefined : addressOf?.(id),
      })),
    ),
    paragraphs: whereText(index, row[0]),
    ...(fate === null ? {} : { change: fateWords(fate) }),
  };
}

/** The figure of a section without the voices set aside, as a sentence; `null` where it is the same. */
export function withoutText({ id, figure }: AuditSection, without: AuditWithout): string | null {
  const other = without.sections.get(id)?.figure;
  if (!other || figureText(other) === figureText(figure)) return null;
  return t('audit.withoutAside', { figure: figureText(other) });
}
