import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { makeIndex } from '../../../tests/support/dataset.ts';
import { makeGraph } from '../../../tests/support/graph.ts';
import { renderWithStore } from '../../../tests/support/render.tsx';
import { actorId } from '../../domain/ids.ts';
import type { View } from '../../view/view.ts';
import { EmptyGraph } from './EmptyGraph.tsx';
import { GraphTools } from './GraphTools.tsx';
import { HoverCard } from './HoverCard.tsx';

function show(view: Partial<View> = {}) {
  const graph = makeGraph();
  const rendered = renderWithStore(<GraphTools graph={graph} />, { view });
  return { ...rendered, graph, user: userEvent.setup(), view: () => rendered.store.getState().view };
}

describe('GraphTools', () => {
  it('zoom in and out, and fit', async () => {
    const { graph, user, view, container } = show({ camera: { x: 1, y: 1, zoom: 1, width: 800, height: 600 } });
    // By this a small screen takes the count off a picture that reaches beneath it.
    expect(screen.getByRole('status')).toHaveAttribute('data-moved');
    await user.click(screen.getByRole('button', { name: 'Zoom in' }));
    await user.click(screen.getByRole('button', { name: 'Zoom out' }));
    const factors = graph.zoomBy.mock.calls.map(([factor]) => factor);
    expect(factors[0]).toBeGreaterThan(1);
    expect(factors.reduce((product, factor) => product * factor)).toBeCloseTo(1);
    expect(factors).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Fit the whole graph' }));
    expect(view().camera).toBeNull();
    expect(screen.getByRole('status')).not.toHaveAttribute('data-moved');
    await expectNoAxeViolations(container);
  });

  it('put moved actors back, with a way back; offered only when there are any', async () => {
    expect(show().container).not.toHaveTextContent('Put moved actors back');
    const { user, view, store } = show({ moved: { selmouth: { x: 1, y: 2 } } });
    const before = view();
    await user.click(screen.getByRole('button', { name: 'Put moved actors back' }));
    expect(view().moved).toEqual({});
    expect(store.getState().notices).toMatchObject([{ kind: 'undoable', what: 'moved', before }]);
    expect(screen.queryByRole('button', { name: 'Put moved actors back' })).toBeNull();
  });

  it('put moved voices back too where they are drawn, and offer nothing for them where they are not', async () => {
    const moved = { 'v-vale': { x: 1, y: 2 } };
    expect(show({ moved }).container).not.toHaveTextContent('back');
    const { user, view, container } = show({ moved, mode: 'sourcing' });
    await user.click(within(container).getByRole('button', { name: 'Put moved actors and voices back' }));
    expect(view().moved).toEqual({});
  });

  it('widen a focus, and leave it', async () => {
    const { user, view, container } = show({ focus: { actor: actorId('harbour-board'), steps: 1 } });
    expect(screen.getByRole('group', { name: 'Focus on Harbour Board' })).toBeVisible();
    expect(screen.getByRole('button', { name: '1 step away', pressed: true })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Up to 3 steps away', pressed: false }));
    expect(view().focus).toEqual({ actor: 'harbour-board', steps: 3 });
    await expectNoAxeViolations(container);
    await user.click(screen.getByRole('button', { name: 'Leave focus on Harbour Board' }));
    expect(view().focus).toBeNull();
    expect(screen.queryByRole('group', { name: 'Focus on Harbour Board' })).toBeNull();
  });

  it('say nothing of a focus that a stop of a tour says, until somebody strays from it', () => {
    const steps = [{ title: 'The board', text: 'All it is linked to.', view: 'focus=harbour-board' }];
    const index = makeIndex({ tours: [{ id: 'first', title: 'First', steps }] });
    const focus = { actor: actorId('harbour-board'), steps: 1 } as const;
    const view = { focus, tour: { id: 'first', step: 1 } };
    const { store } = renderWithStore(<GraphTools graph={makeGraph()} />, { view, index });
    expect(screen.queryByRole('group', { name: 'Focus on Harbour Board' })).toBeNull();
    act(() => void store.getState().patch({ focus: { ...focus, steps: 2 } }));
    expect(screen.getByRole('group', { name: 'Focus on Harbour Board' })).toBeVisible();
  });

  it('fit no more than the filters leave', async () => {
    const camera = { x: 1, y: 1, zoom: 1, width: 800, height: 600 };
    const { graph, user, view } = show({ camera, types: ['person'] });
    graph.fitShown.mockReturnValue(true);
    await user.click(screen.getByRole('button', { name: 'Fit what is left' }));
    expect(graph.fitShown).toHaveBeenCalledOnce();
    expect(view().camera).toEqual(camera);
  });

  it('say how many voices of the whole are shown where they are drawn', () => {
    show({ mode: 'sourcing', types: ['person', 'armed-force'], unconnected: 'hide' });
    expect(screen.getByRole('status')).toHaveTextContent('2 of 6 actors · 1 of 7 voices');
  });

  it('say how much of the whole is shown', () => {
    show({ types: ['person', 'armed-force'] });
    expect(screen.getByRole('status')).toHaveTextContent('2 of 6 actors · 1 of 7 relationships');
  });
});

describe('EmptyGraph', () => {
  it('is not there while a line is', () => {
    expect(renderWithStore(<EmptyGraph />).container).toBeEmptyDOMElement();
  });

  it.each<[string, Partial<View>, string]>([
    ['nothing', { types: [] }, 'The filters leave no actorFiltered: Actor types: none.'],
    ['of a picture of sources no actor', { mode: 'sourcing', types: [] }, 'The filters leave no actor: only voices'],
    ['no line', { categories: [] }, 'The filters leave no relationship.Filtered: Categories: none.'],
  ])('says that %s is left, and offers the way back', async (_, filters, words) => {
    const user = userEvent.setup();
    const { store, container } = renderWithStore(<EmptyGraph />, { view: filters });
    expect(screen.getByRole('status')).toHaveTextContent(words);
    await expectNoAxeViolations(container);
    await user.click(screen.getByRole('button', { name: 'Take all filters away' }));
    expect(store.getState().view).toMatchObject({ types: null, categories: null });
    expect(container).toBeEmptyDOMElement();
  });
});

describe('HoverCard', () => {
  const at = { x: 40, y: 50 };

  it('says in a few words what an actor is', async () => {
    // jsdom has no layout. The card is wider than twice the way to the rim, which it must not leave.
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
    vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(200);
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(60);
    const { container } = renderWithStore(<HoverCard target={{ kind: 'actor', id: 'harbour-board', at }} />);
    expect(container).toHaveTextContent(
      'Harbour Board of SelmouthGovernment body, 4 relationships, 1 contested 1 by the publication 1 by a named voice? 1 not verified≠ 1 contested6 claims. Who says so: two dock workers; Ada Brandt; a person familiar with the plans, and 3 more',
    );
    expect(container.firstElementChild).toHaveStyle({ left: '6px', top: '68px' });
    await expectNoAxeViolations(container);
  });

  it('gives a press on to what lies beneath it', () => {
    const beneath = document.createElement('div');
    const pressed = vi.fn<(event: MouseEvent) => void>();
    beneath.addEventListener('mousedown', pressed);
    document.body.append(beneath);
    Object.defineProperty(document, 'elementFromPoint', { value: () => beneath, configurable: true });
    const onPress = vi.fn();
    const target = { kind: 'actor', id: 'harbour-board', at } as const;
    const { container } = renderWithStore(<HoverCard target={target} onPress={onPress} />);
    const [card] = container.children;
    if (!card) throw new Error('no card');
    // The keyboard goes where the press would take it without a card: nowhere, where the picture takes it for itself.
    expect(fireEvent.mouseDown(card, { clientX: 44, clientY: 60, button: 2 })).toBe(true);
    pressed.mockImplementation((event) => event.preventDefault());
    expect(fireEvent.mouseDown(card)).toBe(false);
    expect(onPress).toHaveBeenCalledTimes(2);
    expect(pressed.mock.calls[0]?.[0]).toMatchObject({ clientX: 44, clientY: 60, button: 2, bubbles: true });
    beneath.remove();
    Reflect.deleteProperty(document, 'elementFromPoint');
  });

  it('says of a relationship what, how well it stands and who says so', () => {
    const id = 'harbour-board~hostility~ferry-union';
    const { container } = renderWithStore(<HoverCard target={{ kind: 'relationship', id, at }} />);
    for (const words of [
      'Harbour Board closes the quay to / (conditionally) closes the quay to / does not close the quay to Ferry Union',
      'Hostility · Contested · 3 claims',
      'Who says so: two dock workers; a person familiar with the plansDenies: Ada Brandt',
    ]) {
      expect(container).toHaveTextContent(words);
    }
  });

  it.each<[id: string, kind: 'actor' | 'voice' | 'speech' | 'carriage', words: readonly string[]]>([
    ['selmouth', 'actor', ['City of SelmouthState, 2 voices speak about it']],
    ['v-vale', 'voice', ['Jon ValeNamed person, speaks about 2 actorsSpeaks for the crews.']],
    ['v-silent', 'voice', ['a passer-byUnnamed person, speaks about 0 actors']],
    ['v-vale~harbour-board', 'speech', ['Jon Vale on Harbour Board', 'A named voice · 1 claim']],
    ['v-workers~v-gazette', 'carriage', ['two dock workers, through Quay Gazette', 'Carried by · 1 claim']],
  ])('says of %s in a picture of sources what it is', (id, kind, words) => {
    const { container } = renderWithStore(<HoverCard target={{ kind, id, at }} />, { view: { mode: 'sourcing' } });
    for (const each of words) expect(container).toHaveTextContent(each);
  });

  it('says nothing of what is no longer there', () => {
    const { container } = renderWithStore(<HoverCard target={{ kind: 'actor', id: 'gone', at }} />);
    expect(container).toHaveTextContent(/^$/);
  });
});
