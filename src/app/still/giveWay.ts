import type { AppStore } from '../../store/createAppStore.ts';
import './picture.css';
import styles from './StillPage.module.css';

/** How long the still stays when the panels of the living page are slow to be filled, in milliseconds. */
const PATIENCE = 600;
/** And when no living picture comes although its dataset is here, as where something of the page has failed. */
const LONGEST = 4_000;

/**
 * Takes the still out of the page once the living one is drawn beneath it, in one frame, and then says so; at once where
 * there is none. To be called when the living picture is made.
 * @returns what ends the wait, for a picture that is gone before: the still stays, and nothing is said
 */
export function giveWay(then: () => void): () => void {
  if (root().dataset['still'] !== 'waiting') {
    removeStill();
    then();
    return () => undefined;
  }
  const start = performance.now();
  const look = (): void => {
    const isFilled = document.querySelector('#app [aria-busy="true"]') === null;
    if (!isFilled && performance.now() - start < PATIENCE) {
      frame = requestAnimationFrame(look);
      return;
    }
    removeStill();
    then();
  };
  // Two frames: one until the canvas has drawn, one until that is on the screen.
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(look);
  });
  return () => cancelAnimationFrame(frame);
}

/**
 * Has the living page be made beneath the still, where nobody meets it yet, and the still give way as well where no living
 * picture will come. Out of sight instead, all of it would count as moved when it comes into sight.
 */
export function makeBeneath(store: AppStore, page: HTMLElement): void {
  page.toggleAttribute('inert', root().dataset['still'] === 'waiting');
  store.subscribe(({ load }, previous) => {
    if (load === previous.load) return;
    if (load.kind === 'failed') removeStill();
    else if (load.kind === 'ready') setTimeout(removeStill, LONGEST);
  });
}

/** Takes the still out of the page, whatever stands beneath it. */
function removeStill(): void {
  document.querySelector(`.${styles['page']}`)?.remove();
  document.querySelector('#app[inert]')?.removeAttribute('inert');
  delete root().dataset['still'];
  delete root().dataset['introduced'];
}

const root = (): HTMLElement => document.documentElement;
