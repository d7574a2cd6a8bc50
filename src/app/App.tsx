import { SlidersHorizontal, TextQuote, X } from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import type { GraphView } from '../graph/graphViewTypes.ts';
import { useAppState, useChange, useView } from '../store/hooks.ts';
import { setOnlyPanel, sheetOf } from '../view/transitions.ts';
import type { Panel } from '../view/view.ts';
import { GraphCanvas } from '../ui/canvas/GraphCanvas.tsx';
import { EvidencePanel } from '../ui/evidence/EvidencePanel.tsx';
import { FiltersPanel } from '../ui/filters/FiltersPanel.tsx';
import { Header } from '../ui/header/Header.tsx';
import { Notices } from '../ui/notices/Notices.tsx';
import { Button } from '../ui/shared/Button.tsx';
import { t } from '../ui/shared/messages/i18n.ts';
import { useNarrow } from '../ui/shared/useMediaQuery.ts';
import styles from './App.module.css';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FailureScreen } from './FailureScreen.tsx';
import { LoadingScreen } from './LoadingScreen.tsx';

interface Props {
  readonly onGraph: (graph: GraphView | null) => void;
  readonly onRetry: () => void;
}

/** The whole page: what is loading, what failed, or the desk. */
export function App({ onGraph, onRetry }: Props) {
  const load = useAppState((state) => state.load);
  const dataset = useAppState((state) => state.view.dataset);
  return (
    <>
      {load.kind === 'loading' && <LoadingScreen load={load} />}
      {load.kind === 'failed' && <FailureScreen dataset={dataset} failure={load.failure} onRetry={onRetry} />}
      {load.kind === 'ready' && <Desk key={load.index.dataset.id} onGraph={onGraph} />}
      <Notices />
    </>
  );
}

/** Goes where a skip link leads without an entry in the history, which belongs to the view. */
function skip(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  document.getElementById(event.currentTarget.hash.slice(1))?.focus();
}

function Desk({ onGraph }: Pick<Props, 'onGraph'>) {
  const view = useView();
  const narrow = useNarrow();
  const sheet = sheetOf(view);
  const isOpen = (panel: Panel): boolean => (narrow ? sheet === panel : view.panel.includes(panel));
  return (
    <div className={styles.desk} data-sheet={narrow && sheet !== null ? sheet : undefined}>
      <a className={`visually-hidden ${styles.skip}`} href={isOpen('evidence') ? '#evidence' : '#graph'} onClick={skip}>
        {t(isOpen('evidence') ? 'app.skipToEvidence' : 'app.skipToGraph')}
      </a>
      <Header narrow={narrow} />
      {isOpen('filters') && (
        <SidePanel panel="filters" name={t('filters.region')} narrow={narrow}>
          <FiltersPanel />
        </SidePanel>
      )}
      <main className={styles.main}>
        <ErrorBoundary resetKey={view.dataset}>
          <GraphCanvas onGraph={onGraph} />
        </ErrorBoundary>
      </main>
      {isOpen('evidence') && (
        <SidePanel panel="evidence" name={t('evidence.region')} narrow={narrow} resetKey={view.select}>
          <EvidencePanel />
        </SidePanel>
      )}
      {narrow && <PanelBar open={sheet} />}
    </div>
  );
}

interface SidePanelProps {
  readonly panel: Panel;
  readonly name: string;
  readonly narrow: boolean;
  readonly resetKey?: unknown;
  readonly children: ReactNode;
}

function SidePanel({ panel, name, narrow, resetKey, children }: SidePanelProps) {
  const change = useChange();
  return (
    <section className={styles[panel]} id={panel} aria-label={name} tabIndex={-1}>
      {narrow && (
        <div className={styles.sheetBar}>
          <span aria-hidden="true">{name}</span>
          <Button
            variant="quiet"
            label={t(panel === 'filters' ? 'filters.close' : 'evidence.close')}
            onClick={() => change((now) => setOnlyPanel(now, null))}
          >
            <X size={18} aria-hidden="true" />
          </Button>
        </div>
      )}
      <div className={styles.panelBody}>
        <ErrorBoundary resetKey={resetKey}>{children}</ErrorBoundary>
      </div>
    </section>
  );
}

/** On a small screen: the ways into the panels, always under the thumb. */
function PanelBar({ open }: { readonly open: Panel | null }) {
  const change = useChange();
  const toggle = (panel: Panel): void => change((now) => setOnlyPanel(now, open === panel ? null : panel));
  return (
    <nav className={styles.panelBar} aria-label={t('header.panels')}>
      <Button variant="quiet" pressed={open === 'filters'} onClick={() => toggle('filters')}>
        <SlidersHorizontal size={18} aria-hidden="true" />
        {t('header.filters')}
      </Button>
      <Button variant="quiet" pressed={open === 'evidence'} onClick={() => toggle('evidence')}>
        <TextQuote size={18} aria-hidden="true" />
        {t('header.evidence')}
      </Button>
    </nav>
  );
}
