import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { makeIndex } from '../../../tests/support/dataset.ts';
import { makeStore, renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import { findThing } from '../../domain/datasetIndex.ts';
import { NARROW } from '../shared/media.ts';
import { Trail } from './Trail.tsx';

beforeEach(() => stubMedia());

const index = makeIndex();
const show = (id: string | null) =>
  renderWithStore(<Trail thing={id === null ? undefined : findThing(index, id)} />, { view: { select: id } });
const steps = () => screen.getAllByRole('listitem').map((step) => step.textContent);

describe('Trail', () => {
  it.each<[string | null, readonly string[]]>([
    [null, ['Overview']],
    ['harbour-board', ['Overview', 'Harbour Board']],
    ['harbour-board~hostility~ferry-union', ['Overview', 'Harbour Board', 'Hostility → Ferry Union']],
    ['c-closed', ['Overview', 'Harbour Board', 'Hostility → Ferry Union', 'This claim']],
    ['q-closed', ['Overview', 'This quote']],
    ['v-vale', ['Overview', 'Jon Vale']],
    ['v-vale~harbour-board', ['Overview', 'Jon Vale', 'On Harbour Board']],
    ['v-workers~v-gazette', ['Overview', 'two dock workers', 'Through Quay Gazette']],
  ])('of %s', async (id, expected) => {
    const { container } = show(id);
    expect(steps()).toEqual(expected);
    const here = screen.getAllByText((_, element) => element?.getAttribute('aria-current') === 'page');
    expect(here.map((element) => element.textContent)).toEqual(expected.slice(-1));
    await expectNoAxeViolations(container);
  });

  it.each<[string, readonly string[]]>([
    ['harbour-board~hostility~ferry-union', ['Overview', 'Hostility → Ferry Union']],
    ['c-closed', ['Overview', 'Hostility → Ferry Union', 'This claim']],
    ['v-vale~harbour-board', ['Overview', 'Jon Vale', 'On Harbour Board']],
  ])('of %s in the one row of a small screen', (id, expected) => {
    stubMedia((query) => query === NARROW);
    show(id);
    expect(steps()).toEqual(expected);
  });

  it('leads to every step above, and up to the overview', async () => {
    const user = userEvent.setup();
    const { store } = show('c-closed');
    await user.click(screen.getByRole('link', { name: 'Hostility → Ferry Union' }));
    expect(store.getState().view.select).toBe('harbour-board~hostility~ferry-union');
    await user.click(screen.getByRole('button', { name: 'Overview' }));
    expect(store.getState().view.select).toBeNull();
  });

  it('offers Back only while that stays inside the page', async () => {
    const user = userEvent.setup();
    const { rerender, store, unmount } = show('c-closed');
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
    rerender(<></>);
    unmount();
    expect(store.getState().depth).toBe(0);

    const back = vi.spyOn(window.history, 'back').mockImplementation(() => {});
    const deep = makeStore();
    deep.getState().setDepth(1);
    const { container } = renderWithStore(<Trail thing={undefined} />, { store: deep });
    await user.click(within(container).getByRole('button', { name: 'Back' }));
    expect(back).toHaveBeenCalledOnce();
    await expectNoAxeViolations(container);
  });
});
