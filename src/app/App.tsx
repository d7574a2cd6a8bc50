import { Suspense, useCallback, useDeferredValue, useEffect, useRef, useState, type ReactNode } from 'react';
import type { GraphView } from '../graph/graphViewTypes.ts';
import type { AppState } from '../store/appState.ts';
import { useAppState, useIndex, useViewKey } from '../store/hooks.ts';
import { columnOf, panelAt } from '../view/transitions.ts';
import { PANEL_PLACES, type Mode, type Panel, type PanelPlace } from '../view/view.ts';
import { ExportButton } from '../ui/export/ExportButton.tsx';
import { usePrinting } from '../ui/export/usePrinting.tsx';
import { Header, SpareActions } from '../ui/header/Header.tsx';
import { LensBar } from '../ui/lens/LensBar.tsx';
import { Introduction } from '../ui/tour/Introduction.tsx';
import { TourStrip } from '../ui/tour/TourStrip.tsx';
import { PaletteButton } from '../ui/palette/PaletteButton.tsx';
import { useSearchKeys } from '../ui/palette/shortcuts.ts';
import { Notices } from '../ui/notices/Notices.tsx';
import { t } from '../ui/shared/messages/i18n.ts';
import { enterPart, type PagePart } from '../ui/shared/parts.ts';
import { NO_SHEET_ON_TOUR } from '../ui/shared/media.ts';
import { useCompact, useMediaQuery, useNarrow, useSideways, useTightSideways } from '../ui/shared/useMediaQuery.ts';
import styles from './App.module.css';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FailureScreen } from './FailureScreen.tsx';
import { LoadingScreen } from './LoadingScreen.tsx';
import { ModeRow } from './ModeRow.tsx';
import { MODE_CONTENT, PRINTS_ITSELF } from './modes.ts';
import { PanelBar, PanelButtons } from './PanelButtons.tsx';
import { Palette, preparePalette } from './Palette.tsx';
import { pageTitle } from './pageTitle.ts';
import { sheetShown } from './sheetShown.ts';
import { Picture } from './Picture.tsx';
import { Sheet, SidePanel } from './SidePanel.tsx';
import { useNoticePlace } from './useNoticePlace.ts';
import { useTopInset } from './useTopInset.ts';
import { Waiting } from './Waiting.tsx';

interface Props {
  readonly onGraph: (graph: GraphView | null) => void;
  readonly onRetry: () => void;
}

/** The whole page: what is loading, what failed, or the desk. */
export function App({ onGraph, onRetry }: Props) {
  const load = useAppState((state) => state.load);
  const dataset = useAppState((state) => state.view.dataset);
  const title = useAppState(titleOf);
  useEffect(() => {
    document.title = title;
  }, [title]);
  const [graph, setGraph] = useState<GraphView | null>(null);
  const takeGraph = useCallback(
    (now: GraphView | null) => {
      setGraph(now);
      onGraph(now);
    },
    [onGraph],
  );
  const placeNotices = useNoticePlace(graph);
  return (
    <>
      {load.kind === 'loading' && <LoadingScreen load={load} />}
      {load.kind === 'failed' && <FailureScreen dataset={dataset} failure={load.failure} onRetry={onRetry} />}
      {load.kind === 'ready' && <Desk key={load.index.dataset.id} onGraph={takeGraph} />}
      <Notices place={placeNotices} />
    </>
  );
}

function titleOf({ load, view }: AppState): string {
  switch (load.kind) {
    case 'loading':
      return t('app.name');
    case 'failed':
      return t('app.titleFailed');
    case 'ready':
      return pageTitle(load.index, view.select);
  }
}

/** Ways past what stands before the picture and before the evidence, seen while they have the focus. */
function SkipLinks({ mode, to }: { readonly mode: Mode; readonly to: readonly PagePart[] }) {
  return (
    <nav className={styles.skips} aria-label={t('app.skip')}>
      {to.map((part) => (
        <a
          key={part}
          className={`visually-hidden ${styles.skip}`}
          href={`#${part}`}
          onClick={(event) => {
            event.preventDefault();
            enterPart(part);
          }}
        >
          {part === 'evidence' ? t('app.skipToEvidence') : t(`app.skipTo.${mode}`)}
        </a>
      ))}
    </nav>
  );
}

/**
 * The panels on the screen, of those that are open: on a phone at most one. Each place is asked for alone, so that a
 * step that moves no panel renders nothing of the desk again.
 */
function useOpenPanels(): readonly Panel[] {
  const narrow = useNarrow();
  const compact = useCompact();
  const index = useIndex();
  const isTooSmall = useMediaQuery(NO_SHEET_ON_TOUR);
  const sheet = useAppState(({ view }) => (narrow ? sheetShown(view, index, isTooSmall) : null));
  const column = useAppState(({ view }) => (compact && !narrow ? columnOf(view) : null));
  const start = useAppState(({ view }) => (compact || narrow ? null : panelAt(view, 'start')));
  const end = useAppState(({ view }) => (compact || narrow ? null : panelAt(view, 'end')));
  const below = useAppState(({ view }) => (narrow ? null : panelAt(view, 'below')));
  return [sheet, column, start, end, below].filter((panel) => panel !== null);
}

function Desk({ onGraph }: Pick<Props, 'onGraph'>) {
  const dataset = useViewKey('dataset');
  const mode = useViewKey('mode');
  const isTouring = useAppState(({ view }) => view.tour !== null);
  const isUnderLens = useAppState(({ view }) => view.distrust.length > 0);
  const stage = useRef<HTMLDivElement>(null);
  const lens = useRef<HTMLDivElement>(null);
  useTopInset(stage, lens, isUnderLens);
  const narrow = useNarrow();
  const sideways = useSideways();
  const tight = useTightSideways();
  const open = useOpenPanels();
  const sheet = narrow ? (open[0] ?? null) : null;
  // The picture first: it takes the room that the panels leave, and is drawn while they are filled.
  const isFilled = useDeferredValue(true, false);
  const panelsAt = (...places: readonly PanelPlace[]): ReactNode =>
    open
      .filter((panel) => places.includes(PANEL_PLACES[panel]))
      .map((panel) =>
        narrow ? (
          <Sheet key="sheet" panel={panel} isFilled={isFilled} />
        ) : (
          <SidePanel key={panel} panel={panel} isFilled={isFilled} />
        ),
      );
  const Content = MODE_CONTENT[mode];
  const shown = Content ? 'main' : 'graph';
  const { print, page } = usePrinting(PRINTS_ITSELF.has(mode));
  const [graph, setGraph] = useState<GraphView | null>(null);
  const takeGraph = useCallback(
    (now: GraphView | null) => {
      setGraph(now);
      onGraph(now);
    },
    [onGraph],
  );
  const [searching, setSearching] = useState(false);
  useSearchKeys(() => setSearching(!searching));
  return (
    <>
      <div
        className={styles.desk}
        data-touring={isTouring ? '' : undefined}
        data-reported={page === null ? undefined : ''}
      >
        <SkipLinks mode={mode} to={open.includes('evidence') ? [shown, 'evidence'] : [shown]} />
        <Header
          start={!narrow && <PanelButtons places={['start']} open={open} />}
          end={!narrow && <PanelButtons places={['below', 'end']} open={open} />}
          search={<PaletteButton onOpen={() => setSearching(true)} onNear={preparePalette} />}
          actions={<ExportButton onPrint={print} />}
          modes={sideways && <ModeRow />}
          sparesAside={tight}
        />
        {!narrow && panelsAt('start')}
        <main className={styles.main}>
          {!sideways && (
            <div className={styles.modeRow}>
              <ModeRow />
            </div>
          )}
          <TourStrip />
          {narrow && <Introduction away={sheet !== null || mode !== 'relationships'} />}
          <div ref={lens} className={Content ? styles.lens : styles.lensOver}>
            <LensBar />
          </div>
          <div ref={stage} className={styles.stage}>
            {/* Out of sight it keeps its size, its camera and its places, for the way back. */}
            <div className={Content ? styles.behind : styles.picture}>
              <ErrorBoundary resetKey={dataset}>
                <Picture onGraph={takeGraph} />
              </ErrorBoundary>
            </div>
            {Content && (
              <div className={styles.inPlace} id="main" tabIndex={-1}>
                <ErrorBoundary resetKey={mode}>
                  <Suspense fallback={<Waiting />}>
                    <Content />
                  </Suspense>
                </ErrorBoundary>
              </div>
            )}
          </div>
        </main>
        {/* A sheet comes below the picture, and so after it. */}
        {narrow ? panelsAt('start', 'below', 'end') : panelsAt('below', 'end')}
        {tight && (
          <div className={styles.spareActions}>
            <SpareActions />
          </div>
        )}
        {narrow && <PanelBar open={sheet} />}
        {page}
      </div>
      {searching && <Palette graph={graph} open={open} print={print} onClose={() => setSearching(false)} />}
    </>
  );
}
