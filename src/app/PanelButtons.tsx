import { defaultView, PANEL_PLACES, PANELS, type Panel, type PanelPlace } from '../view/view.ts';
import { useAppState } from '../store/hooks.ts';
import { countFilters } from '../view/visibleGraph.ts';
import { Button } from '../ui/shared/Button.tsx';
import { formatNumber, t } from '../ui/shared/messages/i18n.ts';
import { useSetPanel } from '../ui/shared/useSetPanel.ts';
import styles from './App.module.css';
import { PANEL_DEFINITIONS } from './panels.tsx';

interface Props {
  readonly places: readonly PanelPlace[];
  /** The panels on the screen, which may be fewer than the view has open. */
  readonly open: readonly Panel[];
}

/** What is open at first says itself what its button is for; the others have their words where there is room. */
const OPEN_AT_FIRST: readonly Panel[] = defaultView('').panel;

const useFilterCount = (): number => useAppState((state) => countFilters(state.view));

const nameOf = (panel: Panel, filters: number): string =>
  panel === 'filters' && filters > 0 ? t('panel.filtersSet', { count: filters }) : t(`panel.${panel}`);

/** Says on the way to the filters that some are set, also where their panel is closed. */
const FilterCount = ({ count }: { readonly count: number }) =>
  count > 0 && (
    <span className={styles.filterCount} aria-hidden="true">
      {formatNumber(count)}
    </span>
  );

/** On a wide screen: what opens and closes the panels of some places. */
export function PanelButtons({ places, open: shown }: Props) {
  const setPanel = useSetPanel();
  const filters = useFilterCount();
  return (
    <div className={styles.panelButtons}>
      {PANELS.filter((panel) => places.includes(PANEL_PLACES[panel])).map((panel) => {
        const { icon: Icon } = PANEL_DEFINITIONS[panel];
        const open = shown.includes(panel);
        return (
          <Button
            key={panel}
            variant="quiet"
            pressed={open}
            label={nameOf(panel, filters)}
            onClick={() => setPanel(panel, !open)}
          >
            <Icon size={18} aria-hidden="true" />
            {panel === 'filters' && <FilterCount count={filters} />}
            {!OPEN_AT_FIRST.includes(panel) && <span className={styles.panelWord}>{t(`panel.${panel}`)}</span>}
          </Button>
        );
      })}
    </div>
  );
}

/** On a small screen: the ways into the panels, always under the thumb. */
export function PanelBar({ open }: { readonly open: Panel | null }) {
  const setPanel = useSetPanel();
  const filters = useFilterCount();
  return (
    <nav className={styles.panelBar} aria-label={t('header.panels')}>
      {PANELS.map((panel) => {
        const { icon: Icon } = PANEL_DEFINITIONS[panel];
        return (
          <Button
            key={panel}
            variant="quiet"
            pressed={open === panel}
            {...(panel === 'filters' && filters > 0 && { label: nameOf(panel, filters) })}
            onClick={() => setPanel(panel, open !== panel)}
          >
            <Icon size={18} aria-hidden="true" />
            {panel === 'filters' && <FilterCount count={filters} />}
            {t(`panel.${panel}`)}
          </Button>
        );
      })}
    </nav>
  );
}
