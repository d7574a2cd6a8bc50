import { createContext, useCallback, useContext } from 'react';
import { useStore } from 'zustand';
import type { DatasetIndex } from '../domain/datasetIndex.ts';
import { lensOf, type Lens } from '../view/lens.ts';
import { leaveTour } from '../view/tours.ts';
import type { VisibleGraph } from '../view/visibleGraph.ts';
import type { View } from '../view/view.ts';
import { speechStandings, type VisibleSourcing } from '../view/visibleSourcing.ts';
import type { AppState } from './appState.ts';
import type { Bookmark } from './bookmark.ts';
import type { AppActions, AppStore } from './createAppStore.ts';
import { selectSourcing, selectUnfound, selectVisible } from './selectors.ts';

/** The store that the components below read. */
export const AppStoreContext = createContext<AppStore | null>(null);

function useAppStore(): AppStore {
  const store = useContext(AppStoreContext);
  if (!store) throw new Error('A component that reads the store stands outside AppStoreContext.');
  return store;
}

/** A part of the state; the component renders again when the part is another value. */
export const useAppState = <Part>(selector: (state: AppState & AppActions) => Part): Part =>
  useStore(useAppStore(), selector);

/** The whole view; the component renders again at every step. What shows only parts of it asks for these instead. */
export const useView = (): View => useAppState((state) => state.view);

/** One part of the view; the component renders again only when that changes. */
export const useViewKey = <Key extends keyof View>(key: Key): View[Key] => useAppState((state) => state.view[key]);

/** How to read the view when something is done with it. Renders nothing again. */
export function useViewNow(): () => View {
  const store = useAppStore();
  return useCallback(() => store.getState().view, [store]);
}

/** Applies pure transitions: `change((view) => select(view, id))`. */
export const useChange = (): AppActions['change'] => useAppStore().getState().change;

/** Tells something in a notice. */
export const useTell = (): AppActions['tell'] => useAppStore().getState().tell;

export interface BookmarkHere {
  /** Another number at every arrival at an entry of the history. */
  readonly arrivals: number;
  /** How the panel was read in the present entry; `null` for from the beginning. Asked for, since it changes as one scrolls. */
  readonly recall: () => Bookmark | null;
  readonly remember: (bookmark: Bookmark) => void;
}

/** How the panel is being read, entry by entry of the history. */
export function useBookmarkHere(): BookmarkHere {
  const store = useAppStore();
  const arrivals = useStore(store, (state) => state.arrivals);
  const recall = useCallback(() => store.getState().bookmark, [store]);
  return { arrivals, recall, remember: store.getState().setBookmark };
}

/**
 * The dataset. Only for components that stand where it is known to be here. Subscribes to nothing: what shows another dataset is
 * made anew (`app/App.tsx`), and hundreds of subscriptions that never change would be asked at every step.
 */
export function useIndex(): DatasetIndex {
  const { load } = useAppStore().getState();
  if (load.kind !== 'ready') throw new Error('A component that needs the dataset was shown before it was here.');
  return load.index;
}

/** What the filters leave. */
export function useVisible(): VisibleGraph {
  const index = useIndex();
  return useAppState((state) => selectVisible(index, state.view));
}

/** The quotes that the texts a person gave do not hold word for word. */
export const useUnfound = (): ReturnType<typeof selectUnfound> => useAppState(selectUnfound);

/** What falls and what still stands without the voices set aside. */
export function useLens(): Lens {
  const index = useIndex();
  return useAppState((state) => lensOf(index, state.view.distrust));
}

/**
 * Applies a change to who is set aside and offers to take it back; of several in a row, the last. Says nothing where
 * nothing changes.
 */
export function useChangeAside(): AppActions['change'] {
  const change = useChange();
  const tell = useTell();
  const viewNow = useViewNow();
  return (transition) => {
    const view = viewNow();
    if (transition(view).distrust === view.distrust) return;
    change(transition);
    tell({ kind: 'undoable', what: 'lens', before: view });
  };
}

/** Applies a change that takes much away at once, and offers to take it back. */
export function useChangeUndoably(): (
  what: 'filters' | 'moved' | 'view' | 'tour',
  transition: (view: View) => View,
) => void {
  const change = useChange();
  const tell = useTell();
  const viewNow = useViewNow();
  return (what, transition) => {
    const before = viewNow();
    change(transition);
    tell({ kind: 'undoable', what, before });
  };
}

/** Leaves the tour, and offers the way back to its stop. */
export function useLeaveTour(): () => void {
  const index = useIndex();
  const before = useAppState((state) => state.beforeTour);
  const changeUndoably = useChangeUndoably();
  return () => changeUndoably('tour', (view) => leaveTour(view, index, before));
}

/** What the filters leave between voices and actors. */
export function useSourcing(): VisibleSourcing {
  const index = useIndex();
  return useAppState((state) => selectSourcing(index, state.view));
}

/** How well all that each voice says about each actor stands, under the voices set aside. */
export function useSpeechStandings(): VisibleSourcing['standings'] {
  const index = useIndex();
  return useAppState((state) => speechStandings(index, state.view.distrust));
}
