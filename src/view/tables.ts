/** The tables there are, in the order they are offered. */
export const TABLES = ['actors', 'relationships', 'claims', 'quotes'] as const;
export type TableName = (typeof TABLES)[number];

/**
 * Every column of each table, in the order they stand. The first names the row; it and what says how sure the row is
 * are always there, so that no choice of columns makes anything look surer than it is.
 */
export const TABLE_COLUMNS = {
  actors: ['actor', 'type', 'partOf', 'aliases', 'relationships', 'contested', 'claims', 'voices', 'description'],
  relationships: [
    'relationship',
    'standing',
    'category',
    'claims',
    'speakers',
    'from',
    'to',
    'quotes',
    'when',
    'paragraphs',
  ],
  claims: [
    'claim',
    'standing',
    'qualities',
    'speakers',
    'when',
    'paragraphs',
    'category',
    'from',
    'to',
    'summary',
    'words',
  ],
  quotes: ['quote', 'standing', 'speakers', 'statements', 'paragraph', 'introduces', 'source', 'published'],
} as const satisfies Readonly<Record<TableName, readonly string[]>>;
export type ColumnName = (typeof TABLE_COLUMNS)[TableName][number];

/** How many columns, from the first, cannot be taken away. */
const FIXED: Readonly<Record<TableName, number>> = { actors: 1, relationships: 2, claims: 3, quotes: 2 };

/** The columns of a table that a person may choose. */
export const choosableColumns = (table: TableName): readonly ColumnName[] => TABLE_COLUMNS[table].slice(FIXED[table]);

/** The columns shown where a person chose none, besides those that always are. */
export const DEFAULT_COLUMNS: Readonly<Record<TableName, readonly ColumnName[]>> = {
  actors: ['type', 'partOf', 'relationships', 'contested', 'claims', 'voices'],
  relationships: ['category', 'claims', 'speakers'],
  claims: ['speakers', 'when', 'paragraphs'],
  quotes: ['speakers', 'statements', 'paragraph'],
};

/** By which column a table is sorted. */
export interface TableSort {
  readonly by: ColumnName;
  /** From last to first. */
  readonly down: boolean;
}

/** Something set for some of the tables. */
export type PerTable<Value> = Readonly<Partial<Record<TableName, Value>>>;

/** A value for some tables, always in the order of the tables, so that equal ones are written alike. */
export function perTable<Value>(valueOf: (table: TableName) => Value | undefined): PerTable<Value> {
  const result: Partial<Record<TableName, Value>> = {};
  for (const table of TABLES) {
    const value = valueOf(table);
    if (value !== undefined) result[table] = value;
  }
  return result;
}

/** Whether a table has such a column. */
export const hasColumn = (table: TableName, column: unknown): column is ColumnName =>
  TABLE_COLUMNS[table].some((known) => known === column);

/** Chosen columns of a table in the order they stand, without those that always do; `undefined` for the usual choice. */
export function columnChoice(table: TableName, chosen: readonly unknown[]): readonly ColumnName[] | undefined {
  const columns = choosableColumns(table).filter((column) => chosen.includes(column));
  const usual = DEFAULT_COLUMNS[table];
  return columns.length === usual.length && columns.every((column) => usual.includes(column)) ? undefined : columns;
}

/** The columns a table shows, in the order they stand. */
export const shownColumns = (table: TableName, columns: PerTable<readonly ColumnName[]>): readonly ColumnName[] => [
  ...TABLE_COLUMNS[table].slice(0, FIXED[table]),
  ...(columns[table] ?? DEFAULT_COLUMNS[table]),
];
