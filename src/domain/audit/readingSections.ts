import type { DatasetIndex } from '../datasetIndex.ts';
import type { BasedDate, PrintedDate } from '../types.ts';
import type { AuditCell, AuditRow } from './auditTypes.ts';
import { rowsOf, things, words, type SectionDefinition } from './given.ts';

interface Dated {
  readonly about: AuditCell;
  readonly date: BasedDate | PrintedDate;
}

const datesOf = ({ dataset }: DatasetIndex): readonly Dated[] => [
  { about: { kind: 'dataset' }, date: dataset.asOf },
  ...dataset.sources.map(({ id, published }): Dated => ({ about: { kind: 'source', id }, date: published })),
  ...dataset.claims.flatMap(({ id, when }): readonly Dated[] =>
    when?.value === undefined ? [] : [{ about: things(id), date: when }],
  ),
];

/** Dates that the source does not state, with what each was inferred from. */
export const dates: SectionDefinition = {
  id: 'dates',
  columns: ['what', 'printed', 'date', 'note'],
  rows: ({ index }) =>
    datesOf(index)
      .filter(({ date: { basis } }) => basis === 'inferred')
      .map(({ about, date }): AuditRow => [
        about,
        words('text' in date ? date.text : ''),
        { kind: 'date', value: date.value ?? '' },
        words(
          [date.note, 'of' in date ? date.of : undefined].filter((told) => told !== undefined).join(' · '),
          index.dataset.language,
        ),
      ]),
  figure: rowsOf(({ index }) => datesOf(index).length),
};

/** Claims with a date in words that none of their quotes holds, in large letters or small. */
export const unquotedDates: SectionDefinition = {
  id: 'unquoted-dates',
  columns: ['claim', 'printed'],
  rows: ({ index }) =>
    index.dataset.claims.flatMap(({ id, when, quotes }): readonly AuditRow[] => {
      if (when === undefined) return [];
      const printed = when.text.toLowerCase();
      const isQuoted = quotes.some((quote) => index.quotes.get(quote)?.exact.toLowerCase().includes(printed));
      return isQuoted ? [] : [[things(id), words(when.text)]];
    }),
  figure: rowsOf(({ index }) => index.dataset.claims.filter(({ when }) => when !== undefined).length),
};

/** Claims whose words could be read in another way. */
export const readings: SectionDefinition = {
  id: 'readings',
  columns: ['claim', 'reading'],
  rows: ({ index }) =>
    index.dataset.claims.flatMap(({ id, reading }): readonly AuditRow[] =>
      reading === undefined ? [] : [[things(id), words(reading, index.dataset.language)]],
    ),
  figure: rowsOf(({ index }) => index.dataset.claims.length),
};
