import { extentOf, type Extent } from '../../domain/extent.ts';
import { useAppState, useIndex } from '../../store/hooks.ts';
import { selectTimeline } from '../../store/selectors.ts';
import { AsOf } from '../shared/AsOf.tsx';
import { t } from '../shared/messages/i18n.ts';
import { PointedStrip } from './PointedStrip.tsx';
import { RangeBar } from './RangeBar.tsx';
import type { Reach } from './RangeFields.tsx';
import { TimelineDrawing } from './TimelineDrawing.tsx';
import { TimelineList } from './TimelineList.tsx';
import styles from './TimelinePanel.module.css';
import { UndatedRow } from './UndatedRow.tsx';
import { usePointing } from './usePointing.ts';

/** What the source dates: the printed words and what they were taken to mean, and the span of time that is shown. */
export function TimelinePanel() {
  const index = useIndex();
  const timeline = useAppState((state) => selectTimeline(index, state.view));
  const pointing = usePointing();
  const datesAnything = index.extents.size > 0;
  const asOf = extentOf(index.dataset.asOf.value);
  return (
    <div className={styles.panel} {...pointing}>
      {datesAnything ? (
        <>
          <RangeBar timeline={timeline} days={reachOf([...index.extents.values(), ...(asOf ? [asOf] : [])])} />
          <TimelineDrawing timeline={timeline} />
          {timeline.dated.length === 0 && <p className={styles.none}>{t('timeline.noneLeft')}</p>}
          <PointedStrip timeline={timeline} />
        </>
      ) : (
        <>
          <AsOf />
          <p className={styles.none}>{t('timeline.none')}</p>
        </>
      )}
      <UndatedRow timeline={timeline} />
      <TimelineList timeline={timeline} />
    </div>
  );
}

/** The first and the last day of all that is dated. */
function reachOf(extents: readonly Extent[]): Reach {
  const days = extents.flatMap(({ first, last }) => [first ?? [], last ?? []].flat());
  return { first: Math.min(...days), last: Math.max(...days) };
}
