import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { makeGraph } from '../../../tests/support/graph.ts';
import { renderWithStore } from '../../../tests/support/render.tsx';
import { voiceId } from '../../domain/ids.ts';
import type { View } from '../../view/view.ts';
import { KeyboardCursor } from './KeyboardCursor.tsx';

/** In a row from left to right; the guards below, the city out of sight. */
const PLACES = {
  'harbour-board': { x: 100, y: 100 },
  'ferry-union': { x: 300, y: 100 },
  'port-guards': { x: 100, y: 400 },
  'ada-brandt': { x: 500, y: 100 },
  selmouth: { x: 2000, y: 100 },
  'v-vale': { x: 300, y: 250 },
  'v-gazette': { x: 500, y: 250 },
};

async function enter(view: Partial<View> = {}) {
  const graph = makeGraph(PLACES);
  const rendered = renderWithStore(<KeyboardCursor graph={graph} />, { view });
  const user = userEvent.setup();
  const stop = screen.getByRole('application');
  const matches = stop.matches.bind(stop);
  // jsdom does not reliably know the focus of a keyboard; nothing here has another.
  vi.spyOn(stop, 'matches').mockImplementation((selector) =>
    selector === ':focus-visible' ? document.activeElement === stop : matches(selector),
  );
  await user.tab();
  return { ...rendered, graph, user, view: () => rendered.store.getState().view };
}
const here = () => screen.getByRole('application').getAttribute('aria-label');

describe('KeyboardCursor', () => {
  it('is one stop of Tab that says where it stands and what it offers', async () => {
    const { container, user } = await enter();
    const stop = screen.getByRole('application');
    expect(stop).toHaveFocus();
    expect(here()).toBe('Harbour Board of Selmouth, Government body, 4 relationships, 1 contested');
    expect(stop).toHaveAccessibleDescription(/Arrow keys go from actor to actor/);
    await expectNoAxeViolations(container);
    await user.tab();
    expect(stop).not.toHaveFocus();
  });

  it('begins at the selected actor', async () => {
    await enter({ select: 'ferry-union' });
    expect(here()).toMatch(/^Ferry Union/);
  });

  it('goes where the arrow points, and stays at the rim', async () => {
    const { user } = await enter();
    await user.keyboard('{ArrowRight}');
    expect(here()).toMatch(/^Ferry Union/);
    await user.keyboard('{ArrowRight}');
    expect(here()).toMatch(/^Ada Brandt/);
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(here()).toMatch(/^Harbour Board/);
    await user.keyboard('{ArrowDown}');
    expect(here()).toMatch(/^Port Guards/);
    await user.keyboard('{ArrowUp}');
    expect(here()).toMatch(/^Harbour Board/);
  });

  it('brings an actor out of sight into it, and leaves the picture alone for others', async () => {
    const { user, graph } = await enter({ select: 'ferry-union' });
    await user.keyboard('{ArrowRight}');
    expect(graph.show).not.toHaveBeenCalled();
    await user.keyboard('{ArrowRight}');
    expect(here()).toMatch(/^City of Selmouth/);
    expect(graph.show).toHaveBeenCalledExactlyOnceWith(['selmouth']);
  });

  it('says aloud where it goes', async () => {
    const { user, container } = await enter();
    await user.keyboard('{ArrowRight}');
    const live = container.querySelector('[aria-live]');
    expect(live).toHaveTextContent('Ferry Union, Political group, 4 relationships');
    await user.tab();
    expect(live).toHaveTextContent(/^$/);
  });

  it.each(['{Enter}', ' '])('opens an actor with %j', async (key) => {
    const { user, view } = await enter();
    await user.keyboard(`{ArrowRight}${key}`);
    expect(view().select).toBe('ferry-union');
  });

  it('focuses with F, and clears focus, then selection, with Escape', async () => {
    const { user, view } = await enter({ select: 'ferry-union' });
    await user.keyboard('f');
    expect(view().focus).toEqual({ actor: 'ferry-union', steps: 1 });
    await user.keyboard('{Escape}');
    expect(view()).toMatchObject({ focus: null, select: 'ferry-union' });
    await user.keyboard('{Escape}');
    expect(view().select).toBeNull();
  });

  it('zooms and fits', async () => {
    const { user, graph, view } = await enter({ camera: { x: 1, y: 1, zoom: 1, width: 800, height: 600 } });
    await user.keyboard('+-');
    const factors = graph.zoomBy.mock.calls.map(([factor]) => factor);
    expect(factors[0]).toBeGreaterThan(1);
    expect(factors.reduce((product, factor) => product * factor)).toBeCloseTo(1);
    expect(factors).toHaveLength(2);
    await user.keyboard('0');
    expect(view().camera).toBeNull();
  });

  it('leaves keys that are for the browser', async () => {
    const { user, view, graph } = await enter();
    const before = view();
    await user.keyboard('{Control>}f{/Control}{Alt>}{ArrowLeft}{/Alt}{Meta>}0{/Meta}x');
    expect(view()).toBe(before);
    expect(graph.zoomBy).not.toHaveBeenCalled();
  });

  it('goes on from an actor that is left when the filters hide where it stood', async () => {
    const { user, store } = await enter();
    await user.keyboard('{ArrowRight}');
    act(() => void store.getState().patch({ types: ['armed-force', 'person'] }));
    expect(here()).toMatch(/^Port Guards, Armed force, 1 relationship$/);
  });

  it('says so when nothing is left, and takes no key', async () => {
    const { user, view } = await enter({ types: [] });
    expect(here()).toBe('Nothing is left');
    await user.keyboard('{Enter}{ArrowRight}');
    expect(view().select).toBeNull();
  });

  it('goes to voices too where they are drawn, says what they say, and opens them', async () => {
    const { user, view } = await enter({ mode: 'sourcing', select: 'ferry-union' });
    expect(here()).toBe('Ferry Union, Political group, 4 voices speak about it');
    expect(screen.getByRole('application')).toHaveAccessibleDescription(/and to the voices among them/);
    await user.keyboard('{ArrowDown}');
    expect(here()).toBe('Jon Vale, Named person, speaks about 2 actors');
    await user.keyboard('{Enter}');
    expect(view().select).toBe('v-vale');
    await user.keyboard('{ArrowRight}');
    expect(here()).toBe('Quay Gazette, Named organisation, speaks about 2 actors, carries 1 claim of others');
  });

  it('says of a voice that it is set aside, and focuses none', async () => {
    const { user, view } = await enter({ mode: 'sourcing', select: 'v-vale', distrust: [voiceId('v-vale')] });
    expect(here()).toBe('Jon Vale, Named person, set aside, speaks about 2 actors');
    await user.keyboard('f');
    expect(view().focus).toBeNull();
  });
});
