import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DatasetIndex } from '../domain/datasetIndex.ts';
import { reconcileView } from '../view/reconcile.ts';
import { isChangedAgain } from '../view/transitions.ts';
import { applyPatch, decodeView, sameView, type ViewProblem } from '../view/urlCodec.ts';
import { defaultView, type View } from '../view/view.ts';
import type { SourceId } from '../domain/ids.ts';
import type { AppState, Load, NoticeContent, Origin, SourceReading } from './appState.ts';
import type { Bookmark } from './bookmark.ts';

export interface AppActions {
  /** Applies a pure transition as a person's step. */
  readonly change: (transition: (view: View) => View) => void;
  /** Opens the view of a query, as Back, Forward and a followed link do. */
  readonly openQuery: (query: string) => void;
  /** Lays a patch from a page's script over the view and answers what could not be taken. */
  readonly patch: (patch: unknown) => readonly ViewProblem[];
  readonly setLoad: (load: Exclude<Load, { kind: 'ready' }>) => void;
  /** Takes a dataset in and fits the view to it. */
  readonly setReady: (index: DatasetIndex) => void;
  /** Tells something once. What offers an undo is told after what it undoes: a later change of the same ends it. */
  readonly tell: (notice: NoticeContent) => void;
  readonly dismiss: (id: number) => void;
  /** Begins and ends what is one step for Back, however many changes it takes. */
  readonly setHeld: (held: boolean) => void;
  /** Says what a panel points at, `null` for nothing more. Cheap: of all that is shown only the picture follows. */
  readonly point: (id: string | null) => void;
  /** Takes in the text of a source of the present dataset, `null` to forget it. */
  readonly setReading: (source: SourceId, reading: SourceReading | null) => void;
  /** The address has arrived at an entry of the history, so many steps in, in which the panel was read like this. */
  readonly setDepth: (depth: number, bookmark?: Bookmark | null) => void;
  readonly setBookmark: (bookmark: Bookmark) => void;
}

export type AppStore = StoreApi<AppState & AppActions>;

const MAX_NOTICES = 4;
const NO_READINGS: AppState['readings'] = new Map();

/** The store of one app. Transitions are pure and come from `view/`; this only binds them. */
export function createAppStore(query = ''): AppStore {
  const { view, problems } = decodeView(query);
  let lastNotice = 0;
  const withNotice = (notices: AppState['notices'], content: NoticeContent): AppState['notices'] => [
    // Telling the same kind of thing again replaces it, so that notices do not pile up.
    ...notices.filter((notice) => notice.kind !== content.kind).slice(-(MAX_NOTICES - 1)),
    { ...content, id: ++lastNotice },
  ];

  return createStore<AppState & AppActions>()((set, get) => {
    const fit = (next: View, found: readonly ViewProblem[], origin: Origin): readonly ViewProblem[] => {
      const { load, view: before } = get();
      const { view: after, problems: unknown } = fittedTo(load, next);
      const notices = stillTrue(get().notices, before, after);
      const all = [...found, ...unknown];
      set({
        view: sameView(before, after) ? before : frozen(after),
        origin,
        notices: all.length > 0 ? withNotice(notices, { kind: 'problems', problems: all }) : notices,
      });
      return all;
    };

    return {
      view: frozen(view),
      origin: 'address',
      beforeTour: null,
      load: { kind: 'loading', received: 0, total: null },
      notices: problems.length > 0 ? withNotice([], { kind: 'problems', problems }) : [],
      depth: 0,
      held: false,
      pointed: null,
      readings: NO_READINGS,
      bookmark: null,
      arrivals: 0,
      change: (transition) => {
        const before = get().view;
        const after = transition(before);
        if (sameView(before, after)) return;
        const beforeTour = after.tour === null ? null : before.tour === null ? before : get().beforeTour;
        set({ view: frozen(after), origin: 'person', beforeTour, notices: stillTrue(get().notices, before, after) });
      },
      openQuery: (next) => {
        const decoded = decodeView(next);
        fit(decoded.view, decoded.problems, 'address');
      },
      patch: (patch) => {
        const { view: current } = get();
        const { view: next, problems: found } = applyPatch(current, patch);
        // Another dataset has other ids: what the patch does not set starts afresh.
        const base = next.dataset === current.dataset ? next : applyPatch(defaultView(next.dataset), patch).view;
        // A focus ends a question that stood before, as a press does.
        const asksFocus = base.focus !== null && base.focus !== current.focus && base.path === current.path;
        return fit(asksFocus ? { ...base, path: null } : base, found, 'script');
      },
      setLoad: (load) => set({ load }),
      setReady: (index) => {
        const load: Load = { kind: 'ready', index };
        const { view: before, notices, load: loaded, readings } = get();
        const { view: after, problems: unknown } = fittedTo(load, before);
        // Another dataset may call another source by the same id.
        const isSame = loaded.kind === 'ready' && loaded.index.dataset === index.dataset;
        // What the link's words got wrong and what the dataset does not know are one message.
        const earlier = notices.flatMap((notice) => (notice.kind === 'problems' ? notice.problems : []));
        // Both at once: nobody sees the dataset with a view that does not fit it.
        set({
          load,
          view: frozen(after),
          pointed: null,
          readings: isSame ? readings : NO_READINGS,
          notices:
            unknown.length > 0
              ? withNotice(notices, { kind: 'problems', problems: [...earlier, ...unknown] })
              : notices,
        });
      },
      tell: (content) => set(({ notices }) => ({ notices: withNotice(notices, content) })),
      dismiss: (id) => set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
      setHeld: (held) => set({ held }),
      point: (pointed) => {
        if (pointed !== get().pointed) set({ pointed });
      },
      setReading: (source, reading) =>
        set(({ readings }) => {
          const others = [...readings].filter(([id]) => id !== source);
          return { readings: new Map(reading === null ? others : [...others, [source, reading]]) };
        }),
      setDepth: (depth, bookmark = null) => set(({ arrivals }) => ({ depth, bookmark, arrivals: arrivals + 1 })),
      setBookmark: (bookmark) => set({ bookmark }),
    };
  });
}

/** Without those whose Undo would take back what this step did: they tell of something that is so no more. */
function stillTrue(notices: AppState['notices'], before: View, after: View): AppState['notices'] {
  const left = notices.filter((notice) => notice.kind !== 'undoable' || !isChangedAgain(notice.what, before, after));
  return left.length === notices.length ? notices : left;
}

/** The view without what its dataset does not have; as it is while that is not here. */
const fittedTo = (load: Load, view: View): ReturnType<typeof reconcileView> =>
  load.kind === 'ready' && load.index.dataset.id === view.dataset
    ? reconcileView(view, load.index)
    : { view, problems: [] };

/** A view nobody can change by accident, nor what it holds. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
