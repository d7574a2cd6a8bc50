import type { GraphView } from '../graph/graphViewTypes.ts';
import type { Standing } from '../domain/standing.ts';
import type { AppStore } from '../store/createAppStore.ts';
import { selectIndex, selectVisible } from '../store/selectors.ts';
import { strangeKeys, type StrangeKey, type ViewProblem } from '../view/urlCodec.ts';
import type { Camera, View } from '../view/view.ts';
import { version } from '../../package.json';

/** What is in the picture now. */
export interface VisibleSummary {
  readonly actors: readonly string[];
  readonly relationships: readonly {
    readonly id: string;
    readonly subject: string;
    readonly object: string;
    readonly category: string;
    readonly standing: Standing;
    /** Ids of the claims the filters leave. */
    readonly claims: readonly string[];
  }[];
}

/** What a page that holds Sourceline, or a script, may ask and set: `window.sourceline`. */
export interface SourcelinePageApi {
  readonly version: string;
  /** Done when the dataset stands and its graph is drawn; rejects when the dataset cannot be opened. */
  readonly ready: Promise<void>;
  /** The view as the address encodes it: a plain copy that is the caller's own. */
  readonly getView: () => View;
  /**
   * Sets some keys of the view. What cannot be taken is left as it was and told in the answer, and so is what is no key
   * of a view; nothing throws. Setting
   * `dataset` opens another one, with everything else the patch does not name as new.
   */
  readonly setView: (patch: Partial<View>) => readonly (ViewProblem | StrangeKey)[];
  /** What the filters leave; nothing before the dataset stands. */
  readonly getVisible: () => VisibleSummary;
  /** What part of the picture is seen, also while the view's own camera is `null`; `null` before it is drawn. */
  readonly getCamera: () => Camera | null;
}

declare global {
  interface Window {
    sourceline?: SourcelinePageApi;
  }
}

export interface PageApiControl {
  readonly api: SourcelinePageApi;
  /** To be told of the living picture as it comes and goes. */
  readonly setGraph: (graph: GraphView | null) => void;
}

/** Makes the page API over a store. */
export function createPageApi(store: AppStore): PageApiControl {
  let graph: GraphView | null = null;
  let drawn: () => void = () => {};
  let refused: (reason: Error) => void = () => {};
  const ready = new Promise<void>((resolve, reject) => {
    drawn = resolve;
    refused = reject;
  });
  // A page that does not ask for `ready` must not see an unhandled rejection.
  ready.catch(() => {});
  store.subscribe(({ load }) => {
    if (load.kind === 'failed') refused(new Error(`The dataset could not be opened: ${load.failure.kind}.`));
  });

  return {
    setGraph: (next) => {
      graph = next;
      // Two frames: one until the canvas has drawn, one until that is on the screen.
      if (next) requestAnimationFrame(() => requestAnimationFrame(() => drawn()));
    },
    api: {
      version,
      ready,
      getView: () => structuredClone(store.getState().view),
      setView: (patch) => [...store.getState().patch(patch), ...strangeKeys(patch)],
      getVisible: () => {
        const state = store.getState();
        const index = selectIndex(state);
        if (!index) return { actors: [], relationships: [] };
        const visible = selectVisible(index, state.view);
        return {
          actors: index.dataset.actors.map((actor) => actor.id).filter((id) => visible.actors.has(id)),
          relationships: [...visible.relationships.values()].map(({ id, relationship, standing, claims }) => ({
            id,
            subject: relationship.subject,
            object: relationship.object,
            category: relationship.category,
            standing,
            claims: claims.map((claim) => claim.id),
          })),
        };
      },
      getCamera: () => graph?.getCamera() ?? null,
    },
  };
}
