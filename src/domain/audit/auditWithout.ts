import { auditOf, withoutVoices } from '../audit.ts';
import type { DatasetIndex } from '../datasetIndex.ts';
import type { SourceId, VoiceId } from '../ids.ts';
import type { Audit, AuditFigure, AuditRow, AuditSection, AuditSectionId, TextAtHand, ThingId } from './auditTypes.ts';

/** What an audit would be without the voices set aside, beside that of the whole dataset. */
export interface AuditWithout {
  /** In the order in which they were set aside. */
  readonly aside: readonly VoiceId[];
  /** The dataset as it would be without them. */
  readonly index: DatasetIndex;
  readonly sections: ReadonlyMap<AuditSectionId, SectionWithout>;
}

export interface SectionWithout {
  readonly figure: AuditFigure;
  /** Rows of the whole dataset that are not there without these voices. */
  readonly gone: ReadonlySet<AuditRow>;
  /** Rows that are there only without them; their ids and figures are those of `AuditWithout.index`. */
  readonly added: readonly AuditRow[];
}

/** Compares an audit with what it would be without some voices; `null` where nobody is set aside. */
export function auditWithout(
  index: DatasetIndex,
  audit: Audit,
  texts: ReadonlyMap<SourceId, TextAtHand>,
  aside: readonly VoiceId[],
): AuditWithout | null {
  if (aside.length === 0) return null;
  const without = withoutVoices(index, new Set(aside));
  const others = new Map(auditOf(without, texts).sections.map((section) => [section.id, section]));
  return {
    aside,
    index: without,
    sections: new Map(
      audit.sections.flatMap((section) => {
        const other = others.get(section.id);
        return other ? [[section.id, compared(section, other)] as const] : [];
      }),
    ),
  };
}

function compared(section: AuditSection, other: AuditSection): SectionWithout {
  const [before, now] = [new Set(section.rows.map(subjectOf)), new Set(other.rows.map(subjectOf))];
  return {
    figure: other.figure,
    gone: new Set(section.rows.filter((row) => !now.has(subjectOf(row)))),
    added: other.rows.filter((row) => !before.has(subjectOf(row))),
  };
}

/** What a row is about, alike in two audits. A paragraph may have several passages, each by its words. */
const subjectOf = ([about, ...cells]: AuditRow): string =>
  JSON.stringify([about, about?.kind === 'paragraph' && cells[0]?.kind === 'words' ? cells[0].text : null]);

/** What setting voices aside did to a thing: it has fallen, or is a voice that is set aside itself; `null` for most. */
export function fateOf(index: DatasetIndex, without: AuditWithout, id: ThingId): 'fallen' | 'set-aside' | null {
  const isLost = (of: 'claims' | 'relationships' | 'voices'): boolean => {
    const known: ReadonlyMap<string, unknown> = index[of];
    const left: ReadonlyMap<string, unknown> = without.index[of];
    return known.has(id) && !left.has(id);
  };
  if (isLost('voices')) return 'set-aside';
  return isLost('claims') || isLost('relationships') ? 'fallen' : null;
}

/**
 * What it did to a row: that of what the row is about, or `not-listed` where that stands and only has no place in the
 * section without the voices. A passage that has none is part of a longer one.
 */
export function fateOfRow(
  index: DatasetIndex,
  without: AuditWithout,
  section: AuditSectionId,
  row: AuditRow,
): 'fallen' | 'set-aside' | 'not-listed' | null {
  const [about] = row;
  if (about?.kind !== 'things') return null;
  const [fate = null] = about.ids.flatMap((id) => fateOf(index, without, id) ?? []);
  return fate ?? (without.sections.get(section)?.gone.has(row) === true ? 'not-listed' : null);
}
