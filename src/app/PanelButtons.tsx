import { defaultView, PANEL_PLACES, PANELS, type Panel, type PanelPlace } from '../view/view.ts';
import { Button } from '../ui/shared/Button.tsx';
import { t } from '../ui/shared/messages/i18n.ts';
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

/** On a wide screen: what opens and closes the panels of some places. */
export function PanelButtons({ places, open: shown }: Props) {
  const setPanel = useSetPanel();
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
            label={t(`panel.${panel}`)}
            onClick={() => setPanel(panel, !open)}
          >
            <Icon size={18} aria-hidden="true" />
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
  return (
    <nav className={styles.panelBar} aria-label={t('header.panels')}>
      {PANELS.map((panel) => {
        const { icon: Icon } = PANEL_DEFINITIONS[panel];
        return (
          <Button key={panel} variant="quiet" pressed={open === panel} onClick={() => setPanel(panel, open !== panel)}>
            <Icon size={18} aria-hidden="true" />
            {t(`panel.${panel}`)}
          </Button>
        );
      })}
    </nav>
  );
}
