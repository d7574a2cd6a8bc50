import { useChangeUndoably, useViewKey } from '../../store/hooks.ts';
import { setTime } from '../../view/transitions.ts';
import { t } from '../shared/messages/i18n.ts';
import { spanText } from '../shared/timeRangeText.ts';
import { useNarrow } from '../shared/useMediaQuery.ts';
import { useSetPanel } from '../shared/useSetPanel.ts';
import facetStyles from './FacetList.module.css';
import styles from './FiltersPanel.module.css';

/** The span of time that is shown, what that leaves out, and the way to take it off; it is chosen on the timeline. */
export function TimeFilter() {
  const time = useViewKey('time');
  const panel = useViewKey('panel');
  const changeUndoably = useChangeUndoably();
  const setPanel = useSetPanel();
  const narrow = useNarrow();
  const isOpen = panel.includes('timeline') && !narrow;
  const open = (): void => setPanel('timeline', true);
  const clear = (): void => changeUndoably('filters', (now) => setTime(now, null));
  return (
    <fieldset className={facetStyles.facet}>
      <legend className={facetStyles.legend}>{t('filters.time')}</legend>
      {time !== null && (
        <button type="button" className={facetStyles.all} onClick={clear}>
          {t('filters.timeAny')}
        </button>
      )}
      <p className={styles.hint}>
        {time === null ? t('filters.timeAny') : spanText(time)}
        {time !== null && (
          <>
            <br />
            {t(time.undated ? 'filters.timeUndated' : 'filters.timeDated')}
          </>
        )}
      </p>
      {!isOpen && (
        <button type="button" className={styles.more} onClick={open}>
          {t('filters.timeOpen')}
        </button>
      )}
    </fieldset>
  );
}
