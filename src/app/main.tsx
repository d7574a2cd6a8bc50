import '@fontsource-variable/source-sans-3/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { GraphView } from '../graph/graphViewTypes.ts';
import { createAppStore } from '../store/createAppStore.ts';
import { AppStoreContext } from '../store/hooks.ts';
import { syncAddress } from '../store/urlSync.ts';
import { prepareEvidence } from '../ui/evidence/EvidencePanel.tsx';
import { afterPaint } from '../ui/shared/afterPaint.ts';
import { isFramed } from '../ui/shared/isFramed.ts';
import { NARROW, NO_SHEET_ON_TOUR } from '../ui/shared/media.ts';
import { openLanguage } from '../ui/shared/messages/openLanguage.ts';
import type { Panel, View } from '../view/view.ts';
import { App } from './App.tsx';
import './base.css';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { fetchAtRest } from './fetchAtRest.ts';
import { openDatasets } from './openDatasets.ts';
import { createPageApi } from './pageApi.ts';
import { LivingPicture } from './Picture.tsx';
import { restoreTexts } from './restoreTexts.ts';
import { sheetShown } from './sheetShown.ts';
import { answerPresses } from './still/answerPresses.ts';
import { takeOver } from './still/takeOver.ts';
import { withoutInline } from './still/withoutInline.ts';
import './standIns.css';
import './tokens.css';

// One that does not come is asked for again where it is shown, and what is wrong said there.
LivingPicture.fetch().catch(() => undefined);
// Asked for while the dataset is on its way, since the picture waits for it.
void document.fonts.load("500 14px 'Source Sans 3 Variable'").catch(() => undefined);

const styles = withoutInline(document);
const container = document.getElementById('app');
if (!container) throw new Error('The page has no place for the app.');

const store = createAppStore(window.location.search);
const { api, setGraph } = createPageApi(store);
window.sourceline = api;
const [narrow, tooSmall] = [window.matchMedia(NARROW), window.matchMedia(NO_SHEET_ON_TOUR)];
const sheetHere = (view: View): Panel | null => {
  const { load } = store.getState();
  // In a frame Back is also that of the page around it, which may have gone on since.
  if (isFramed() || !narrow.matches) return null;
  return sheetShown(view, load.kind === 'ready' ? load.index : null, tooSmall.matches);
};
syncAddress(store, window, sheetHere, afterPaint);
const { giveWay } = takeOver(store, container, LivingPicture.isHere);
answerPresses(store);
restoreTexts(store);
const { retry } = openDatasets(store);
// A link may lead past what the page starts with: that is fetched beside the dataset and not after it.
const { select, path } = store.getState().view;
if (select !== null || path !== null) prepareEvidence().catch(() => undefined);

// Most people's language is there at once, and then nothing waits.
await openLanguage(navigator.languages, document.documentElement);
if (styles) await styles;

let stopWaiting = (): void => undefined;
const takeGraph = (graph: GraphView | null): void => {
  // A picture that is gone before the still gave way to it is not handed out any more.
  stopWaiting();
  if (!graph) {
    setGraph(null);
    return;
  }
  stopWaiting = giveWay(() => {
    setGraph(graph);
    void fetchAtRest();
  });
};

createRoot(container).render(
  <StrictMode>
    <ErrorBoundary whole>
      <AppStoreContext value={store}>
        <App onGraph={takeGraph} onRetry={retry} />
      </AppStoreContext>
    </ErrorBoundary>
  </StrictMode>,
);
