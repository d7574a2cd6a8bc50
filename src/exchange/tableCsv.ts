import { csvList, csvText, type CsvValue } from './csv.ts';

/** A table as it is seen, in the words of the interface: its columns and rows in their order. */
export interface TableFile {
  readonly columns: readonly { readonly header: string; readonly value: (row: number) => CsvValue }[];
  /** What every row says besides, of the id of what it is about. */
  readonly besides: readonly { readonly header: string; readonly value: (id: string) => CsvValue }[];
  /** The id of what each row is about. */
  readonly ids: readonly string[];
  /** The address of a view in which a thing is selected. */
  readonly linkOf: (id: string) => string;
  /** The date it holds for, with its basis. */
  readonly asOf: string;
  /** What keeps the view from being the whole of its dataset. */
  readonly limits: readonly string[];
  /** The address of the view itself. */
  readonly url: string;
  /** Headings of what stands in every row besides. */
  readonly words: Readonly<Record<'id' | 'link' | 'asOf' | 'limits' | 'view', string>>;
}

/** A table as CSV. Besides what is seen, every row carries what it needs to be judged alone: date, limits, links. */
export const tableCsv = ({ columns, besides, ids, linkOf, asOf, limits, url, words }: TableFile): string =>
  csvText<number>(
    [
      ...columns,
      ...besides.map(({ header, value }) => ({ header, value: (row: number) => value(ids[row] ?? '') })),
      { header: words.id, value: (row) => ids[row] },
      { header: words.link, value: (row) => linkOf(ids[row] ?? '') },
      { header: words.asOf, value: () => asOf },
      { header: words.limits, value: () => csvList(limits) },
      { header: words.view, value: () => url },
    ],
    ids.keys(),
  );
