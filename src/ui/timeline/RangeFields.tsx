import { useEffect, useId, useRef, useState } from 'react';
import { dayText } from '../../domain/extent.ts';
import { useChange, useView } from '../../store/hooks.ts';
import { rangeDays } from '../../view/timeRange.ts';
import { setTime } from '../../view/transitions.ts';
import { formatDate } from '../shared/dates.ts';
import { t } from '../shared/messages/i18n.ts';
import styles from './RangeFields.module.css';
import { withEnd } from './useRange.ts';

/** The first and the last day the timeline holds, which are those that can be given, since 1 January 1970. */
export interface Reach {
  readonly first: number;
  readonly last: number;
}

interface Props {
  readonly days: Reach;
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

/** Keys that step from one whole day to another. All else may be a part of a day, after which more of it follows. */
const STEPS = /^(Arrow|Page|Home$|End$)/;

/**
 * The browser keeps what is in the field, since a day passes through others while it is typed: it is judged once the field
 * is left or at Enter, and at once only where it comes whole, from a step or from the calendar.
 */
function DayField({ end, days }: Props & { readonly end: 'from' | 'to' }) {
  const { time } = useView();
  const change = useChange();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const isTyped = useRef(false);
  const [refusedIn, setRefusedIn] = useState<{ readonly time: typeof time } | null>(null);
  // What was refused is so only until the span becomes another, and not again when that is as it was.
  if (refusedIn && refusedIn.time !== time) setRefusedIn(null);
  const refused = refusedIn !== null;
  const day = time === null ? null : rangeDays(time)[end];
  const shown = day === null ? '' : dayText(day);
  const [min, max] = [dayText(days.first), dayText(days.last)];

  useEffect(() => {
    if (input.current) input.current.value = shown;
  }, [time, shown]);

  const take = (value: string): void => {
    setRefusedIn(null);
    if (value === shown) return;
    change((now) => {
      const range = withEnd(now.time, end, value === '' ? null : value);
      const isNone = range.from === null && range.to === null;
      return setTime(now, isNone ? null : range);
    });
  };
  const isGiven = ({ value, validity }: HTMLInputElement): boolean =>
    value === '' ? !validity.badInput : value === shown || (value >= min && value <= max);
  const judge = (field: HTMLInputElement): void => {
    isTyped.current = false;
    if (isGiven(field)) take(field.value);
    else setRefusedIn({ time });
  };

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t(`timeline.${end}`)}</label>
      <input
        ref={input}
        id={id}
        type="date"
        className={styles.input}
        min={min}
        max={max}
        defaultValue={shown}
        aria-invalid={refused || undefined}
        aria-describedby={refused ? `${id}-why` : undefined}
        onKeyDown={(event) => {
          if (event.key === 'Enter') judge(event.currentTarget);
          else isTyped.current = !STEPS.test(event.key);
        }}
        // The calendar.
        onPointerDown={() => {
          isTyped.current = false;
        }}
        onBlur={(event) => judge(event.currentTarget)}
        onChange={(event) => {
          const field = event.currentTarget;
          setRefusedIn(null);
          if (!isTyped.current && isGiven(field)) take(field.value);
        }}
      />
      {refused && (
        <p className={styles.why} id={`${id}-why`} role="status">
          {t('timeline.notADay', { from: formatDate(min), to: formatDate(max) })}
        </p>
      )}
    </div>
  );
}
