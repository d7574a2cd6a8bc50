/** The first and last day a date value covers, as `YYYY-MM-DD`; an open end of a span is left out. */
export interface DateSpan {
  readonly first?: string;
  readonly last?: string;
}

/** The written form only: a year, a month or a day, or two of them as a span with `..` for an open end. */
export const DATE_PATTERN =
  /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|\.\.\/\d{4}(?:-\d{2}(?:-\d{2})?)?|\d{4}(?:-\d{2}(?:-\d{2})?)?\/(?:\.\.|\d{4}(?:-\d{2}(?:-\d{2})?)?))$/;

/**
 * Reads a date value: the part of EDTF (ISO 8601-2:2019, levels 0 and 1) that the format uses, which is
 * `2012`, `2012-07`, `2012-08-27`, spans such as `2012-08-26/2012-08-30`, and spans open at one end, `../2012-08-23`.
 * Gives `undefined` when the text has another form, names a day that is not in the calendar, or ends before it starts.
 */
export function readDate(value: string): DateSpan | undefined {
  if (!DATE_PATTERN.test(value)) return undefined;
  const [from = '', to] = value.split('/');
  if (to === undefined) return wholeSpan(from);

  const start = from === '..' ? {} : wholeSpan(from);
  const end = to === '..' ? {} : wholeSpan(to);
  if (!start || !end) return undefined;
  if (start.first !== undefined && end.last !== undefined && start.first > end.last) return undefined;
  return {
    ...(start.first === undefined ? {} : { first: start.first }),
    ...(end.last === undefined ? {} : { last: end.last }),
  };
}

/** The span of a single year, month or day. */
function wholeSpan(date: string): DateSpan | undefined {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const days = daysInMonth(Number(year), Number(month));
  if (days === 0) return undefined;
  if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${days}` };
  return Number(day) >= 1 && Number(day) <= days ? { first: date, last: date } : undefined;
}

/** Days of a month (1 to 12) in the Gregorian calendar; 0 for a month that does not exist. */
function daysInMonth(year: number, month: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
