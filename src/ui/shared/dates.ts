import { locale, t } from './messages/i18n.ts';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;

/** Dates in a dataset are days without a clock or a place, so they are told in UTC wherever the reader is. */
function format(value: string): string {
  const british = inBritish(value);
  if (british !== null) return british;
  const day = DAY.exec(value);
  if (day) return formatter({ day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(`${value}T00:00:00Z`));
  if (MONTH.test(value)) return formatter({ month: 'long', year: 'numeric' }).format(new Date(`${value}-01T00:00:00Z`));
  return value;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/**
 * A day or a month as Intl has it, in the language the page starts in: to make the first formatter of a page takes longer
 * than all else that its head needs. `null` in another language, and for what is neither.
 */
function inBritish(value: string): string | null {
  if (locale() !== 'en-GB') return null;
  const [, year, number = '', day] = DAY.exec(value) ?? MONTH.exec(value) ?? [];
  const month = MONTHS[Number(number) - 1];
  if (year === undefined || month === undefined) return null;
  return `${day === undefined ? '' : `${Number(day)} `}${month} ${year}`;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Made once for each language and form: making one takes far longer than to write a date with it. */
function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale()} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

/**
 * A day (`2012-08-27`) for an axis: its year alone, its month, or the day, in short, and with its year where that is not
 * told beside it. With a later day `to`, all from the one to the other.
 */
export function formatTick(day: string, unit: 'year' | 'month' | 'day', withYear: boolean, to = day): string {
  const year = withYear || unit === 'year' ? ({ year: 'numeric' } as const) : {};
  const month = unit === 'year' ? {} : ({ month: 'short' } as const);
  return formatter({ ...year, ...month, ...(unit === 'day' ? { day: 'numeric' } : {}) }).formatRange(
    new Date(`${day}T00:00:00Z`),
    new Date(`${to}T00:00:00Z`),
  );
}

/** An EDTF-like value (`2012-08-27`, `2012-07`, `2012-08-26/2012-08-30`, `../2012-08-23`) in words. */
export function formatDate(value: string): string {
  const [from, to, ...more] = value.split('/');
  if (from === undefined || more.length > 0) return value;
  if (to === undefined) return format(from);
  if (from === '..' || from === '') return t('date.until', { date: format(to) });
  if (to === '..' || to === '') return t('date.from', { date: format(from) });
  if (DAY.test(from) && DAY.test(to)) {
    return formatter({ day: 'numeric', month: 'long', year: 'numeric' }).formatRange(
      new Date(`${from}T00:00:00Z`),
      new Date(`${to}T00:00:00Z`),
    );
  }
  return `${format(from)} – ${format(to)}`;
}
