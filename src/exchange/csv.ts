import Papa from 'papaparse';

/** What a cell may hold; `undefined` leaves it empty. */
export type CsvValue = string | number | boolean | undefined;

/** One column of a table: its heading, and what it says of a row. */
export interface CsvColumn<Row> {
  readonly header: string;
  readonly value: (row: Row) => CsvValue;
}

// What makes a spreadsheet take a cell for a formula (OWASP, "CSV Injection"): the signs, also in full width and after
// white space, and white space that would move what follows into a cell of its own.
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * A table as CSV (RFC 4180): UTF-8 with a byte order mark, without which Excel misreads it; every cell in quotes; lines
 * ended by CR LF. A text that a spreadsheet would take for a formula is led by an apostrophe, which spreadsheets hide.
 */
export const csvText = <Row>(columns: readonly CsvColumn<Row>[], rows: Iterable<Row>): string =>
  `\uFEFF${Papa.unparse(
    {
      fields: columns.map(({ header }) => header),
      data: Array.from(rows, (row) => columns.map(({ value }) => value(row))),
    },
    { quotes: true, newline: '\r\n', escapeFormulae: FORMULA },
  )}\r\n`;

/** Several values in one cell, one a line; without what would break them apart wrongly when they are taken out again. */
export const csvList = (values: readonly string[]): string =>
  values.map((value) => value.replaceAll(/\s*[\r\n]+\s*/g, ' ')).join('\n');
