import { useId, useState } from 'react';
import { dayText, type Extent } from '../../domain/extent.ts';
import { useChange, useView } from '../../store/hooks.ts';
import { rangeDays } from '../../view/timeRange.ts';
import { setTime } from '../../view/transitions.ts';
import { formatDate } from '../shared/dates.ts';
import { t } from '../shared/messages/i18n.ts';
import styles from './RangeFields.module.css';
import { withEnd } from './useRange.ts';

interface Props {
  /** The first and the last day the timeline holds, which are those that can be given. */
  readonly days: Pick<Extent, 'first' | 'last'>;
}

/** The span of time by exact days. An empty field is no limit. */
export function RangeFields({ days }: Props) {
  return (
    <div className={styles.fields}>
      <DayField end="from" days={days} />
      <DayField end="to" days={days} />
    </div>
  );
}

function DayField({ end, days }: Props & { readonly end: 'from' | 'to' }) {
  const { time } = useView();
  const change = useChange();
  const id = useId();
  const [refused, setRefused] = useState(false);
  const limits = time === null ? { from: null, to: null } : rangeDays(time);
  const day = limits[end];
  const [first, last] = end === 'from' ? [days.first, limits.to ?? days.last] : [limits.from ?? days.first, days.last];
  const textOf = (limit: number | null): string | undefined => (limit === null ? undefined : dayText(limit));
  const [min, max] = [textOf(first), textOf(last)];

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t(`timeline.${end}`)}</label>
      <input
        id={id}
        type="date"
        className={styles.input}
        min={min}
        max={max}
        value={textOf(day) ?? ''}
        aria-invalid={refused || undefined}
        aria-describedby={refused ? `${id}-why` : undefined}
        onBlur={() => setRefused(false)}
        onChange={(event) => {
          const { value } = event.currentTarget;
          // While a year is typed it passes through the first century.
          const isGiven = (min === undefined || value >= min) && (max === undefined || value <= max);
          setRefused(value !== '' && !isGiven);
          if (value !== '' && !isGiven) return;
          change((now) => {
            const range = withEnd(now.time, end, value === '' ? null : value);
            const isNone = range.from === null && range.to === null;
            return setTime(now, isNone ? null : range);
          });
        }}
      />
      {refused && (
        <p className={styles.why} id={`${id}-why`} role="status">
          {t('timeline.notADay', { from: formatDate(min ?? '..'), to: formatDate(max ?? '..') })}
        </p>
      )}
    </div>
  );
}
