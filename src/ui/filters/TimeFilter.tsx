import { useAppState, useChange, useViewKey, useViewNow } from '../../store/hooks.ts';
import { setColumn, setOnlyPanel, setPanel, setTime } from '../../view/transitions.ts';
import { t } from '../shared/messages/i18n.ts';
import { spanText } from '../shared/timeRangeText.ts';
import { useCompact, useNarrow } from '../shared/useMediaQuery.ts';
import facetStyles from './FacetList.module.css';
import styles from './FiltersPanel.module.css';

/** The span of time that is shown, what that leaves out, and the way to take it off; it is chosen on the timeline. */
export function TimeFilter() {
  const time = useViewKey('time');
  const panel = useViewKey('panel');
  const viewNow = useViewNow();
  const change = useChange();
  const tell = useAppState((state) => state.tell);
  const narrow = useNarrow();
  const compact = useCompact();
  const isOpen = panel.includes('timeline') && !narrow;
  const open = (): void =>
    change((now) =>
      narrow
        ? setOnlyPanel(now, 'timeline')
        : compact
          ? setColumn(now, 'timeline', true)
          : setPanel(now, 'timeline', true),
    );
  const clear = (): void => {
    tell({ kind: 'undoable', what: 'filters', before: viewNow() });
    change((now) => setTime(now, null));
  };
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
