import type { Coverage } from '../coverage.ts';
import type { DatasetIndex } from '../datasetIndex.ts';
import type { SourceId } from '../ids.ts';
import type {
  AuditCell,
  AuditColumn,
  AuditFigure,
  AuditRow,
  AuditSectionId,
  TextAtHand,
  ThingId,
} from './auditTypes.ts';

/** What a section is worked out from. */
export interface Given {
  readonly index: DatasetIndex;
  readonly coverage: Coverage;
  readonly texts: ReadonlyMap<SourceId, TextAtHand>;
}

/** How one section is worked out. */
export interface SectionDefinition {
  readonly id: AuditSectionId;
  readonly columns: readonly AuditColumn[];
  /**
   * `any`: nothing can be said of a source without a text of it, be it a copy. `original`: not everything without the
   * very text.
   */
  readonly needsText?: 'any' | 'original';
  readonly rows: (given: Given) => readonly AuditRow[];
  readonly figure: (given: Given, rows: readonly AuditRow[]) => AuditFigure;
}

export const things = (...ids: readonly ThingId[]): AuditCell => ({ kind: 'things', ids });
export const number = (value: number): AuditCell => ({ kind: 'number', value });
export const words = (text: string, language?: string): AuditCell => ({ kind: 'words', text, language });

/** The number of rows, out of so many as there could be. */
export const rowsOf =
  (of: (given: Given) => number | null): SectionDefinition['figure'] =>
  (given, rows) => ({ kind: 'count', count: rows.length, of: of(given) });
