import { ErrorBoundary } from '../../../src/app/ErrorBoundary.tsx';
import { FailureScreen } from '../../../src/app/FailureScreen.tsx';
import { LoadingScreen } from '../../../src/app/LoadingScreen.tsx';
import { Waiting } from '../../../src/app/Waiting.tsx';
import type { NoticeContent } from '../../../src/store/appState.ts';
import type { AppStore } from '../../../src/store/createAppStore.ts';
import { EmptyGraph } from '../../../src/ui/canvas/EmptyGraph.tsx';
import { Notices } from '../../../src/ui/notices/Notices.tsx';
import { TableView } from '../../../src/ui/table/TableView.tsx';
import { TimelinePanel } from '../../../src/ui/timeline/TimelinePanel.tsx';
import { defaultView } from '../../../src/view/view.ts';
import { Example } from '../WithView.tsx';

const SIZE = { width: '26rem', height: '14rem' } as const;
const NOTHING = (): void => undefined;
const NONE = { types: [] } as const;

/** Tells something that stays, though what it says of itself is that it goes away. */
const tellForGood =
  (...told: readonly NoticeContent[]) =>
  (store: AppStore): void => {
    told.forEach(store.getState().tell);
    store.setState({ dismiss: NOTHING });
  };

/** A part that cannot be drawn. */
function Broken(): never {
  throw new Error('Broken on purpose, in the gallery.');
}

export const States = () => (
  <>
    <Example
      name="Notices"
      width="36rem"
      height="24rem"
      prepare={tellForGood(
        { kind: 'copied', what: 'link' },
        { kind: 'undoable', what: 'filters', before: defaultView() },
        { kind: 'problems', problems: [{ key: 'select', reason: 'unknown', value: 'nobody' }] },
        { kind: 'copy-failed', text: '?select=iran' },
      )}
    >
      <Notices />
    </Example>
    <Example name="Loading, size unknown" {...SIZE}>
      <LoadingScreen load={{ kind: 'loading', received: 0, total: null }} />
    </Example>
    <Example name="Loading" {...SIZE}>
      <LoadingScreen load={{ kind: 'loading', received: 30_000, total: 100_000 }} />
    </Example>
    <Example name="Waiting for a part" {...SIZE}>
      <Waiting />
    </Example>
    <Example name="Offline" {...SIZE}>
      <FailureScreen dataset="iran-syria-2012" failure={{ kind: 'offline' }} onRetry={NOTHING} />
    </Example>
    <Example name="No such dataset" {...SIZE}>
      <FailureScreen dataset="nowhere" failure={{ kind: 'missing' }} onRetry={NOTHING} />
    </Example>
    <Example name="A dataset that breaks a rule" width="40rem" height="22rem">
      <FailureScreen
        dataset="of-mine"
        onRetry={NOTHING}
        failure={{
          kind: 'invalid',
          findings: [
            {
              rule: 'claim-has-quote',
              severity: 'error',
              path: 'claims[3].quotes',
              message: 'The claim rests on no quote.',
              mend: 'Name at least one quote.',
            },
          ],
        }}
      />
    </Example>
    <Example name="A part that failed" {...SIZE}>
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>
    </Example>
    <Example name="Graph, filtered to nothing" {...SIZE} view={NONE}>
      <EmptyGraph />
    </Example>
    <Example name="Graph, no line left" {...SIZE} view={{ categories: [] }}>
      <EmptyGraph />
    </Example>
    <Example name="Table, filtered to nothing" {...SIZE} view={NONE}>
      <TableView />
    </Example>
    <Example name="Timeline, filtered to nothing" {...SIZE} view={NONE}>
      <TimelinePanel />
    </Example>
  </>
);
