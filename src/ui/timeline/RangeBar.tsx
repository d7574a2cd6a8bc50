import { X } from 'lucide-react';
import { useChange, useView } from '../../store/hooks.ts';
import type { Timeline } from '../../view/timeline.ts';
import { setUndated } from '../../view/transitions.ts';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/messages/i18n.ts';
import { spanText } from '../shared/timeRangeText.ts';
import { RangeFields, type Reach } from './RangeFields.tsx';
import styles from './RangeBar.module.css';
import { useRange } from './useRange.ts';

interface Props {
  readonly timeline: Timeline;
  readonly days: Reach;
}

/** Which span of time is shown and what that leaves, with the ways to change it and to take it away. */
export function RangeBar({ timeline: { dated, worded, bare }, days }: Props) {
  const { time } = useView();
  const change = useChange();
  const { clear } = useRange();
  const shown = dated.filter(({ inTime }) => inTime).length;
  const undated = worded.length + bare.length;
  return (
    <div className={styles.bar}>
      <RangeFields days={days} />
      <Button onClick={clear} idle={time === null} label={t('timeline.clear')} variant="quiet">
        <X size={16} aria-hidden="true" />
      </Button>
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={time?.undated ?? false}
          aria-disabled={time === null}
          onChange={(event) => {
            const keep = event.currentTarget.checked;
            if (time !== null) change((now) => setUndated(now, keep));
          }}
        />
        {t('timeline.undated', { count: undated })}
      </label>
      <p className={styles.told} role="status">
        <strong>{time === null ? t('filters.timeAny') : spanText(time)}</strong>:{' '}
        {t('timeline.shown', { shown, count: dated.length })}
      </p>
    </div>
  );
}
