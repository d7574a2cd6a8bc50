// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi, type MockInstance } from 'vitest';
import { makeIndex } from '../../../tests/support/dataset.ts';
import { actorId } from '../../domain/ids.ts';
import { createAppStore, type AppStore } from '../../store/createAppStore.ts';
import { select } from '../../view/transitions.ts';
import { answerPresses } from './answerPresses.ts';

const root = document.documentElement;
const INDEX = makeIndex();
const [first, second] = INDEX.dataset.actors.map(({ id }) => id);
let store: AppStore;
let listened: MockInstance<typeof window.addEventListener>;

beforeEach(() => {
  store = createAppStore(`dataset=${INDEX.dataset.id}`);
  document.body.innerHTML = [first, second]
    .map((id) => `<svg class="still-picture"><a href="?select=${id ?? ''}"><path/></a></svg>`)
    .join('');
  listened = vi.spyOn(window, 'addEventListener');
  answerPresses(store);
});
afterEach(() => {
  Reflect.deleteProperty(root.dataset, 'asked');
  // The page of the test before would answer first.
  for (const [type, listener] of listened.mock.calls) window.removeEventListener(type, listener);
  listened.mockRestore();
});

/** As `early.ts` leaves a press. */
function press(id = ''): void {
  root.dataset['asked'] = `?select=${id}`;
  document
    .querySelector(`[href="?select=${id}"]`)
    ?.firstElementChild?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}
const selected = (): string | null => store.getState().view.select;
const marked = () => [...document.querySelectorAll('svg [data-asked]')].map((link) => link.getAttribute('href'));

it('is answered as soon as the dataset is here, as a step of a person', () => {
  press(first);
  expect(selected()).toBeNull();
  store.getState().setReady(INDEX);
  expect(selected()).toBe(first);
  expect(store.getState().origin).toBe('person');
  expect(root.dataset['asked']).toBeUndefined();
});

it('is answered at once from then on, and marked like what is selected elsewhere', () => {
  store.getState().setReady(INDEX);
  press(second);
  expect([selected(), marked()]).toEqual([second, [`?select=${second ?? ''}`]]);
  store.getState().change((view) => select(view, actorId(first ?? '')));
  expect(marked()).toEqual([`?select=${first ?? ''}`]);
  store.getState().change((view) => select(view, null));
  expect(marked()).toEqual([]);
});

it('anywhere else changes nothing', () => {
  store.getState().setReady(INDEX);
  const { view } = store.getState();
  document.body.click();
  expect(store.getState().view).toBe(view);
});
