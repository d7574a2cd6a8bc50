import type { ReactNode } from 'react';
import { textWidth } from '../../encoding/textWidth.ts';
import type { CsvValue } from '../../exchange/csv.ts';
import { sortRows, type SortKey } from '../../view/sortRows.ts';
import type { ColumnName, TableSort } from '../../view/tables.ts';
import { formatNumber, language, t } from '../shared/messages/i18n.ts';

/** What a column says of a row, and how it sorts. */
export interface ColumnDefinition<Row> {
  /** In plain words or as a number, for a file; also what is shown where there is no `cell`. */
  readonly value: (row: Row) => CsvValue;
  readonly cell?: (row: Row) => ReactNode;
  /** `null` where the row has nothing of the kind. */
  readonly sortBy: (row: Row) => SortKey | null;
}

/** A definition for every column that a table has. */
export type ColumnDefinitions<Name extends ColumnName, Row> = Readonly<Record<Name, ColumnDefinition<Row>>>;

/** A table in the order it is drawn. Rows are asked for by their place, so that only those in sight are worked out. */
export interface ArrangedTable {
  readonly ids: readonly string[];
  /** Whether nothing a row says stands any more. */
  readonly isFallen: (at: number) => boolean;
  readonly columns: readonly {
    readonly name: ColumnName;
    readonly value: (at: number) => CsvValue;
    readonly cell: (at: number) => ReactNode;
  }[];
}

const inWords = (value: CsvValue): string => (typeof value === 'number' ? formatNumber(value) : String(value ?? ''));

/** What each column needs for its cells, in rem. */
const CELL_WIDTHS: Readonly<Record<ColumnName, number>> = {
  actor: 11,
  aliases: 9,
  category: 7.5,
  claim: 12,
  claims: 5,
  contested: 6.5,
  description: 14,
  from: 8,
  introduces: 8,
  paragraph: 6.5,
  paragraphs: 6.5,
  partOf: 6.5,
  published: 8,
  qualities: 6.25,
  quote: 13,
  quotes: 5,
  relationship: 12,
  relationships: 7,
  source: 8,
  speakers: 8,
  standing: 8.25,
  statements: 10,
  summary: 14,
  to: 8,
  type: 6.5,
  voices: 5,
  when: 7.25,
  words: 13,
};

/** Size of the words of a head, in rem, and what stands in it beside them: padding, the sign of sorting, the room between. */
const HEAD_SIZE = 0.8125;
const BESIDE_HEAD = 2.625;
/** Heads are set a little heavier than the weight that widths are known for. */
const HEAVIER = 1.02;

/** Narrowest width of a column, in rem: no word of its head is broken. Wider ones get more of what is left. */
export function columnWidth(name: ColumnName): number {
  const words = t(`tableColumn.${name}`).split(' ').map(textWidth);
  return Math.max(CELL_WIDTHS[name], Math.max(...words) * HEAVIER * HEAD_SIZE + BESIDE_HEAD);
}

/** The columns of numbers, set at the end of their cells. */
export const NUMERIC: ReadonlySet<ColumnName> = new Set<ColumnName>([
  'claims',
  'contested',
  'quotes',
  'relationships',
  'voices',
]);

/** Rows put in order and columns picked. Stable: rows that are alike keep the order of the source. */
export function arrange<Row extends { readonly id: string }>(
  rows: readonly Row[],
  definitions: Readonly<Partial<Record<ColumnName, ColumnDefinition<Row>>>>,
  shown: readonly ColumnName[],
  sort: TableSort | undefined,
  isFallen: (row: Row) => boolean,
): ArrangedTable {
  const by = sort && definitions[sort.by];
  const collator = new Intl.Collator(language() === 'en' ? 'en-GB' : language(), { numeric: true });
  const sorted = sort && by ? sortRows(rows, by.sortBy, sort.down, collator) : rows;
  const of = <Result>(tell: (row: Row) => Result, otherwise: Result): ((at: number) => Result) => {
    return (at) => {
      const row = sorted[at];
      return row === undefined ? otherwise : tell(row);
    };
  };
  return {
    ids: sorted.map(({ id }) => id),
    isFallen: of(isFallen, false),
    columns: shown.flatMap((name) => {
      const column = definitions[name];
      if (!column) return [];
      const { value, cell = (row) => inWords(value(row)) } = column;
      return [{ name, value: of(value, undefined), cell: of(cell, null) }];
    }),
  };
}
