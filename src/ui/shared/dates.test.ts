import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatDate } from './dates.ts';

afterEach(() => vi.restoreAllMocks());

describe('formatDate', () => {
  it.each([
    ['2012-08-27', '27 August 2012'],
    ['2012-02-29', '29 February 2012'],
    ['2012-01-01', '1 January 2012'],
    ['2012-07', 'July 2012'],
    ['2012', '2012'],
    ['2012-08-26/2012-08-30', '26 – 30 August 2012'],
    ['2012-08-30/2012-09-02', '30 August – 2 September 2012'],
    ['2011-12-30/2012-01-02', '30 December 2011 – 2 January 2012'],
    ['2012-07/2012-08-23', 'July 2012 – 23 August 2012'],
    ['../2012-08-23', 'until 23 August 2012'],
    ['/2012-08-23', 'until 23 August 2012'],
    ['2012-08-23/..', 'from 23 August 2012'],
    ['2012-07/', 'from July 2012'],
    ['some time in summer', 'some time in summer'],
    ['1/2/3', '1/2/3'],
  ])('says %s as %s', (value, words) => {
    // Which spaces stand around the dash, if any, differs between versions of the platform.
    expect(formatDate(value).replaceAll(/\s*–\s*/gu, ' – ')).toBe(words);
  });

  it('writes a day or a month without what takes long to load', async () => {
    const made = vi.spyOn(Intl, 'DateTimeFormat');
    // Anew, as it keeps what it has made.
    vi.resetModules();
    const { formatDate } = await import('./dates.ts');
    expect([formatDate('2012-08-27'), formatDate('2012-07')]).toEqual(['27 August 2012', 'July 2012']);
    expect(made).not.toHaveBeenCalled();
  });

  it.each(Array.from({ length: 12 }, (_, month) => `2012-${String(month + 1).padStart(2, '0')}`))(
    'writes %s as the platform does',
    (month) => {
      const date = new Date(`${month}-09T00:00:00Z`);
      const by = (options: Intl.DateTimeFormatOptions): string =>
        new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(date);
      expect(formatDate(month)).toBe(by({ month: 'long', year: 'numeric' }));
      expect(formatDate(`${month}-09`)).toBe(by({ day: 'numeric', month: 'long', year: 'numeric' }));
    },
  );

  it('tells the day of the dataset wherever the reader is', () => {
    const zone = process.env['TZ'];
    for (const elsewhere of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env['TZ'] = elsewhere;
      expect(formatDate('2012-08-27')).toBe('27 August 2012');
    }
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
});
