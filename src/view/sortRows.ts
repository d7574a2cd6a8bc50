/** What a row is sorted by; `null` where it has nothing of the kind, which stands last in either direction. */
export type SortKey =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** An EDTF-like date or span: `2012-08-27`, `2012-07`, `2012-08-26/2012-08-30`, `../2012-08-23`. */
  | { readonly kind: 'date'; readonly value: string };

export const byText = (text: string): SortKey | null => (text === '' ? null : { kind: 'text', text });
export const byNumber = (value: number): SortKey => ({ kind: 'number', value });
export const byDate = (value: string | undefined): SortKey | null =>
  value === undefined ? null : { kind: 'date', value };
/** By the date, where one is known; else by the words it is told in, which come after all dates in either direction. */
export const byTime = (value: string | undefined, words: string): SortKey | null => byDate(value) ?? byText(words);

/**
 * Rows in the order of their keys, from last to first where `down`. What is of another kind keeps its place after the
 * rest either way. Stable: rows with equal keys, and those without a key, which come last either way, keep the order they
 * are given in. Keys are worked out once for each row.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey | null,
  down: boolean,
  collator: Intl.Collator,
): readonly Row[] {
  const keyed: { readonly row: Row; readonly key: SortKey }[] = [];
  const without: Row[] = [];
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) without.push(row);
    else keyed.push({ row, key });
  }
  const sign = down ? -1 : 1;
  keyed.sort((a, b) => compareKinds(a.key, b.key) || sign * compareKeys(a.key, b.key, collator));
  return [...keyed.map(({ row }) => row), ...without];
}

const KINDS: readonly SortKey['kind'][] = ['number', 'date', 'text'];

const compareKinds = (a: SortKey, b: SortKey): number => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);

/** Compares two keys: a total order, also between kinds, though most columns have keys of one kind. */
export function compareKeys(a: SortKey, b: SortKey, collator: Intl.Collator): number {
  if (a.kind === 'number' && b.kind === 'number') return a.value - b.value;
  if (a.kind === 'date' && b.kind === 'date') return compareDates(a.value, b.value);
  if (a.kind === 'text' && b.kind === 'text') return collator.compare(a.text, b.text);
  return compareKinds(a, b);
}

/** By the first day that is named, then by the last; a month stands before its days, a span after its first day. */
export function compareDates(a: string, b: string): number {
  const [one, other] = [endsOf(a), endsOf(b)];
  return compareSigns(one.first, other.first) || compareSigns(one.last, other.last);
}

// In ISO dates of four-digit years, which the format has, the order of the signs is that of the days.
const compareSigns = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function endsOf(value: string): { readonly first: string; readonly last: string } {
  const [from = '', to] = value.split('/');
  const isOpen = (end: string | undefined): boolean => end === undefined || end === '..' || end === '';
  // What is only known to be over by a day is dated by that day.
  return { first: isOpen(from) ? (to ?? '') : from, last: to === undefined ? '' : isOpen(to) ? '9999' : to };
}
