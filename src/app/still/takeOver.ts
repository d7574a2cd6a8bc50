import type { AppStore } from '../../store/createAppStore.ts';
import { selectIndex, selectVisible } from '../../store/selectors.ts';
import { enterPart } from '../../ui/shared/parts.ts';
import './picture.css';
import { STILL_PLACE } from './stillPlace.ts';
import styles from './StillPage.module.css';

/**
 * How long the still stays when the panels of the living page are slow to be filled, in milliseconds: a slow machine takes
 * more than one second, and would show them empty in between. A press in the picture is kept meanwhile.
 */
const PATIENCE = 2_500;
/** And when no living page comes although its dataset is here, as where something of it has failed. */
const LONGEST = 4_000;

export interface TakeOver {
  /**
   * The living picture is made. Takes the still out of the page once that is drawn beneath it, in one frame, and then says
   * so; at once where there is none.
   * @returns what ends the wait, for a picture that is gone before: the still stays, and nothing is said
   */
  readonly giveWay: (then: () => void) => () => void;
}

/**
 * Has the living page be made beneath the still, where nobody meets it yet. Out of sight instead, all of it would count as
 * moved when it comes into sight.
 *
 * Where the code of the living picture is still on its way when the panels are filled, the page lives already around the
 * still's picture, for as long as that shows what is asked for. Where no living picture will come, the still goes.
 * @param hasPicture whether the code of the living picture is here
 */
export function takeOver(store: AppStore, page: HTMLElement, hasPicture: () => boolean): TakeOver {
  page.toggleAttribute('inert', isShown());
  store.subscribe(({ load }, previous) => {
    if (load === previous.load) return;
    if (load.kind === 'failed') removeStill();
    else if (load.kind === 'ready') {
      setTimeout(() => {
        if (isShown()) removeStill();
      }, LONGEST);
      liveAround(store, hasPicture);
    }
  });
  return {
    giveWay: (then) => {
      if (root().dataset['still'] === 'other' || root().dataset['still'] === undefined) {
        removeStill();
        then();
        return () => undefined;
      }
      const start = performance.now();
      // Two frames: one until the canvas has drawn, one until that is on the screen.
      return everyFrame(2, () => {
        if (isShown() && !isFilled() && performance.now() - start < PATIENCE) return true;
        removeStill();
        then();
        return false;
      });
    },
  };
}

/** Lets the page live around the still's picture once its panels are filled, unless the living one is about to come. */
function liveAround(store: AppStore, hasPicture: () => boolean): void {
  const shown = drawnIn(store);
  everyFrame(1, () => {
    if (!isShown() || hasPicture()) return false;
    const still = document.querySelector(`.${styles['page']}`);
    const place = document.querySelector(`[${STILL_PLACE}]`);
    if (!still || !place || !isFilled()) return true;
    if (drawnIn(store) !== shown) {
      removeStill();
      return false;
    }
    place.append(...still.querySelectorAll(`.${styles['picture']}, .${styles['tools']}`));
    still.remove();
    enter();
    root().dataset['still'] = 'picture';
    const stop = store.subscribe(() => {
      if (drawnIn(store) === shown) return;
      stop();
      // It would go on showing what the filters have taken away.
      if (root().dataset['still'] === 'picture') removeStill();
    });
    return false;
  });
}

/** What the picture shows, the same value for as long as that is the same but for what is selected. */
function drawnIn(store: AppStore): unknown {
  const state = store.getState();
  const index = selectIndex(state);
  return index && state.view.mode === 'relationships' ? selectVisible(index, state.view) : null;
}

/** Does something with every frame, from the one after so many on, as long as it says so. Returns what ends that. */
function everyFrame(after: number, act: () => boolean): () => void {
  let left = after;
  const next = (): void => {
    left--;
    if (left > 0 || act()) frame = requestAnimationFrame(next);
  };
  let frame = requestAnimationFrame(next);
  return () => cancelAnimationFrame(frame);
}

const isShown = (): boolean => root().dataset['still'] === 'waiting';
/** A page that is loading has no panels yet, and says that it is busy as well. */
const isFilled = (): boolean => document.querySelector('#app [aria-busy="true"]') === null;

/** Takes the still out of the page, whatever stands beneath it. */
function removeStill(): void {
  const place = document.querySelector(`[${STILL_PLACE}]`);
  // Who had come to a link of the picture goes on in the living one.
  const wasEntered = place?.contains(document.activeElement) ?? false;
  document.querySelector(`.${styles['page']}`)?.remove();
  place?.replaceChildren();
  enter();
  delete root().dataset['still'];
  if (wasEntered) enterPart('graph');
}

function enter(): void {
  document.querySelector('#app[inert]')?.removeAttribute('inert');
  delete root().dataset['introduced'];
}

const root = (): HTMLElement => document.documentElement;
