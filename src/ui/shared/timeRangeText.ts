import type { TimeRange } from '../../view/timeRange.ts';
import { formatDate } from './dates.ts';
import { t } from './messages/i18n.ts';

/** The span of a range of time in words: “26 – 27 August 2012”, “from August 2012”. */
export const spanText = ({ from, to }: Pick<TimeRange, 'from' | 'to'>): string =>
  from === null && to === null ? t('timeline.anyDate') : formatDate(`${from ?? '..'}/${to ?? '..'}`);

/** A range of time in words, with what becomes of claims that have no date. */
export const timeRangeText = (range: TimeRange): string =>
  t(range.undated ? 'timeline.withUndated' : 'timeline.withoutUndated', { span: spanText(range) });
