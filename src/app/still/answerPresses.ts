import type { AppStore } from '../../store/createAppStore.ts';
import { select } from '../../view/transitions.ts';
import { decodeView } from '../../view/urlCodec.ts';

/**
 * Answers what is pressed in the still picture, also what was before the script of the page came: it is selected as soon
 * as the dataset is here. `early.ts` keeps the last of these presses.
 */
export function answerPresses(store: AppStore): void {
  const root = document.documentElement;
  const answer = (): void => {
    const { asked } = root.dataset;
    if (asked === undefined || store.getState().load.kind !== 'ready') return;
    delete root.dataset['asked'];
    store.getState().change((now) => select(now, leadsTo(asked)));
  };
  store.subscribe(({ load, view }, previous) => {
    if (load !== previous.load) answer();
    if (view.select !== previous.view.select) mark(view.select);
  });
  // On the window, as `early.ts` listens there, and after it.
  addEventListener('click', answer);
}

const leadsTo = (address: string): string | null => decodeView(address).view.select;

/** Marks what is selected in the still picture, if there is one, as `early.ts` marks what is pressed. */
function mark(selected: string | null): void {
  for (const link of document.querySelectorAll('.still-picture a[href]')) {
    const isSelected = selected !== null && leadsTo(link.getAttribute('href') ?? '') === selected;
    link.toggleAttribute('data-asked', isSelected);
  }
}
