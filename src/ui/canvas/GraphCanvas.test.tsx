import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi, type Mocked } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { makeIndex } from '../../../tests/support/dataset.ts';
import { makeGraph } from '../../../tests/support/graph.ts';
import { makeStore, renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import { actorId, voiceId } from '../../domain/ids.ts';
import { DARK, LIGHT } from '../../encoding/palette.ts';
import type { Placing } from '../../graph/cameraControl.ts';
import { createGraphView } from '../../graph/createGraphView.ts';
import type { GraphCallbacks, GraphView } from '../../graph/graphViewTypes.ts';
import { createAppStore } from '../../store/createAppStore.ts';
import { select, setMode, setPanel, setPath, setSearch, toggleFocus } from '../../view/transitions.ts';
import type { View } from '../../view/view.ts';
import { NARROW } from '../shared/media.ts';
import { GraphCanvas } from './GraphCanvas.tsx';

vi.mock('../../graph/createGraphView.ts', () => ({ createGraphView: vi.fn() }));

const camera = { x: 1, y: 2, zoom: 1, width: 800, height: 600 };
let graph: Mocked<GraphView>;
let callbacks: GraphCallbacks | undefined;
/** What the picture tells of a person's hand. */
function hand(): GraphCallbacks {
  if (!callbacks) throw new Error('no picture was made');
  return callbacks;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'setTimeout', 'clearTimeout'] });
  // jsdom has no fonts; here they are at hand at once.
  Object.defineProperty(document, 'fonts', {
    value: { check: () => true, load: () => Promise.resolve([]) },
    configurable: true,
  });
  graph = makeGraph({ 'ferry-union': { x: 100, y: 100 }, selmouth: { x: 3000, y: 100 } });
  callbacks = undefined;
  vi.mocked(createGraphView)
    .mockReset()
    .mockImplementation((_element, _theme, given) => {
      callbacks = given;
      return graph;
    });
});
afterEach(() => {
  Reflect.deleteProperty(document, 'fonts');
  delete document.documentElement.dataset['theme'];
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const frames = (): void => act(() => void vi.advanceTimersByTime(100));

function show({ view = {}, narrow = false }: { readonly view?: Partial<View>; readonly narrow?: boolean } = {}) {
  const media = stubMedia((query) => narrow && query === NARROW);
  const onGraph = vi.fn();
  const rendered = renderWithStore(<GraphCanvas onGraph={onGraph} />, { view });
  frames();
  return { ...rendered, media, onGraph, view: () => rendered.store.getState().view };
}

/** What the picture is told of what lies over it. */
const CLEAR_OF_TOOLS: unknown = expect.objectContaining({ covered: { top: 0, right: 0, bottom: 0, left: 0 } });

describe('GraphCanvas', () => {
  it('makes one picture, hands it out, and keeps it while anything changes', () => {
    const { store, onGraph } = show();
    expect(createGraphView).toHaveBeenCalledOnce();
    expect(onGraph).toHaveBeenLastCalledWith(graph);
    act(() => void store.getState().patch({ types: ['club'], select: 'selmouth' }));
    act(() => void store.getState().patch({ types: null }));
    expect(createGraphView).toHaveBeenCalledOnce();
    expect(graph.destroy).not.toHaveBeenCalled();
  });

  it('takes the picture down with it', () => {
    const { unmount } = show();
    unmount();
    expect(graph.destroy).toHaveBeenCalledOnce();
  });

  it('is the whole picture, seen as the link asks, before its first frame', () => {
    show({ view: { camera } });
    expect(graph.setCamera.mock.calls[0]?.[0]).toEqual(camera);
    expect(graph.setCamera.mock.invocationCallOrder[0]).toBeLessThan(graph.begin.mock.invocationCallOrder[0] ?? 0);
  });

  it('is told what lies over it before its first frame, and again when something is set that does', () => {
    const { store } = show({ view: { distrust: [voiceId('v-vale')] } });
    expect(graph.cover.mock.invocationCallOrder[0]).toBeLessThan(graph.setCamera.mock.invocationCallOrder[0] ?? 0);
    const told = graph.cover.mock.calls.length;
    act(() => store.getState().change((now) => toggleFocus(now, actorId('selmouth'))));
    expect(graph.cover).toHaveBeenCalledTimes(told + 1);
    expect(graph.cover.mock.lastCall?.[1]).toEqual({ animate: true });
  });

  it('keeps clear of what it says where no line is left', () => {
    const { store } = show();
    const told = graph.cover.mock.calls.length;
    act(() => void store.getState().patch({ categories: [] }));
    expect(screen.getByText('The filters leave no relationship.').closest('[data-over-top]')).not.toBeNull();
    expect(graph.cover).toHaveBeenCalledTimes(told + 1);
  });

  it('draws what the filters leave', () => {
    const { store } = show();
    const updates = graph.update.mock.calls.length;
    act(() => void store.getState().patch({ types: ['club'] }));
    expect(graph.update).toHaveBeenCalledTimes(updates + 1);
  });

  it('shows what a panel points at for as long, and renders nothing else for it', () => {
    const { store } = show({ view: { select: 'selmouth' } });
    const emphasisOf = (id: string) =>
      graph.update.mock.lastCall?.[0].relationships.find((line) => line.id === id)?.emphasis;
    const updates = graph.update.mock.calls.length;
    const cameras = graph.setCamera.mock.calls.length;
    act(() => store.getState().point('q-fees'));
    expect(graph.update).toHaveBeenCalledTimes(updates + 1);
    expect(emphasisOf('ferry-union~hostility~harbour-board')).toBe('selected');
    act(() => store.getState().point(null));
    expect(emphasisOf('ferry-union~hostility~harbour-board')).toBe('receded');
    expect(graph.setCamera).toHaveBeenCalledTimes(cameras);
    expect(graph.setTheme).toHaveBeenCalledOnce();
  });

  it('turns what a person’s hand does into the view', () => {
    const actor = actorId('ferry-union');
    const { view } = show({ view: { path: { from: actorId('selmouth'), to: actor, directed: false, firm: false } } });
    act(() => hand().onSelect('c-fees'));
    act(() => hand().onMove({ selmouth: { x: 1, y: 2 } }));
    act(() => hand().onCamera({ x: 5, y: 6, zoom: 1, width: 800, height: 600 }));
    expect(view()).toMatchObject({ select: 'c-fees', moved: { selmouth: { x: 1, y: 2 } }, camera: { x: 5, y: 6 } });
    act(() => hand().onSelect(null));
    expect(view()).toMatchObject({ select: null, path: { to: actor } });
    act(() => hand().onSelect(null));
    expect(view().path).toBeNull();
    act(() => hand().onFocus(actor));
    expect(view()).toMatchObject({ focus: { actor } });
  });

  it('says what lies under the pointer', () => {
    const { container } = show();
    act(() => hand().onHover({ kind: 'actor', id: 'ferry-union', at: { x: 1, y: 1 } }));
    act(() => void vi.advanceTimersByTime(1_000));
    expect(container).toHaveTextContent('Ferry UnionPolitical group, 4 relationships');
    act(() => hand().onHover(null));
    act(() => void vi.advanceTimersByTime(1_000));
    expect(container).not.toHaveTextContent('Ferry UnionPolitical group');
  });

  // WCAG 1.4.13.
  it('keeps what a hover says while the pointer is on it, and sends it away with Escape, which then does nothing else', () => {
    const { container, view } = show({ view: { select: 'selmouth' } });
    const card = () => screen.queryByText('Political group, 4 relationships', { exact: false })?.parentElement;
    const rest = () => act(() => void vi.advanceTimersByTime(5_000));
    act(() => hand().onHover({ kind: 'actor', id: 'ferry-union', at: { x: 1, y: 1 } }));
    rest();
    expect(card()).toBeInTheDocument();
    fireEvent.pointerEnter(card() ?? container);
    // As the browser has it: the picture is left after the card is entered.
    act(() => hand().onHover(null));
    rest();
    expect(card()).toBeInTheDocument();
    fireEvent.pointerLeave(card() ?? container);
    rest();
    expect(card()).toBeUndefined();
    act(() => hand().onHover({ kind: 'actor', id: 'ferry-union', at: { x: 1, y: 1 } }));
    rest();
    expect(card()).toBeInTheDocument();
    fireEvent.keyDown(screen.getByRole('application'), { key: 'Escape' });
    expect(card()).toBeUndefined();
    expect(view().select).toBe('selmouth');
    fireEvent.keyDown(screen.getByRole('application'), { key: 'Escape' });
    expect(view().select).toBeNull();
  });

  it('opens a menu where a hand asks for one, in place of what a hover says', () => {
    show();
    act(() => hand().onHover({ kind: 'actor', id: 'ferry-union', at: { x: 1, y: 1 } }));
    act(() => hand().onMenu({ id: 'ferry-union', at: { x: 40, y: 50 } }));
    expect(screen.getByRole('menu', { name: 'Ferry Union' })).toBeVisible();
    act(() => hand().onMenu({ id: null, at: { x: 40, y: 50 } }));
    expect(screen.getByRole('menu', { name: 'Relationship graph' })).toBeVisible();
  });

  it('lets go of what a hover says when a key opens the menu, and does not bring it back', () => {
    show({ view: { select: 'ferry-union' } });
    const card = () => screen.queryByText('Political group, 4 relationships', { exact: false })?.parentElement;
    act(() => hand().onHover({ kind: 'actor', id: 'ferry-union', at: { x: 1, y: 1 } }));
    act(() => void vi.advanceTimersByTime(1_000));
    fireEvent.pointerEnter(card() ?? document.body);
    fireEvent.keyDown(screen.getByRole('application'), { key: 'F10', shiftKey: true });
    const menu = screen.getByRole('menu', { name: 'Ferry Union' });
    expect(card()).toBeUndefined();
    // The first Escape is the menu's.
    fireEvent.keyDown(menu, { key: 'Escape' });
    expect(screen.queryByRole('menu')).toBeNull();
    expect(card()).toBeUndefined();
    // And the next thing pointed at is let go of as any other.
    act(() => hand().onHover({ kind: 'actor', id: 'ferry-union', at: { x: 1, y: 1 } }));
    act(() => void vi.advanceTimersByTime(1_000));
    expect(card()).toBeInTheDocument();
    act(() => hand().onHover(null));
    act(() => void vi.advanceTimersByTime(1_000));
    expect(card()).toBeUndefined();
  });

  it('brings what is selected into sight, and nothing that is in sight already', () => {
    const { store } = show();
    act(() => void store.getState().patch({ select: 'ferry-union' }));
    frames();
    expect(graph.show).not.toHaveBeenCalled();
    act(() => void store.getState().patch({ select: 'selmouth' }));
    frames();
    expect(graph.show).toHaveBeenCalledExactlyOnceWith(['selmouth'], expect.objectContaining({ besides: [] }));
  });

  it('leaves the camera where a link has put it', () => {
    stubMedia();
    const store = createAppStore('dataset=harbour&select=selmouth&focus=selmouth&camera=1,2,1,800,600');
    store.getState().setReady(makeIndex());
    renderWithStore(<GraphCanvas onGraph={() => {}} />, { store });
    frames();
    expect(graph.setCamera).toHaveBeenLastCalledWith({ x: 1, y: 2, zoom: 1, width: 800, height: 600 }, { force: true });
    expect(graph.show).not.toHaveBeenCalled();
  });

  it.each([
    ['too small to read', 0.5, '', ['ferry-union']],
    ['without a camera', 1, '', ['ferry-union']],
    ['as the whole that was asked for', 0.5, '&fitted=yes', undefined],
    ['too small to read by its camera', 0.5, '&camera=400,300,1,1600,1200', ['ferry-union']],
    ['with all that is in focus', 1, '&focus=ferry-union', ['ferry-union', 'harbour-board', 'selmouth']],
    ['as small as by its camera', 0.5, '&camera=400,300,0.5,800,600', undefined],
    ['that can be read by its camera', 1, '&camera=400,300,1,800,600', undefined],
  ])('beside a sheet, brings near what a link has selected: %s', (_, zoom, camera, shown) => {
    graph.getCamera.mockReturnValue({ x: 400, y: 300, zoom, width: 800, height: 600 });
    stubMedia((query) => query === NARROW);
    const store = createAppStore(`dataset=harbour&select=ferry-union${camera}`);
    store.getState().setReady(makeIndex());
    renderWithStore(<GraphCanvas onGraph={() => {}} />, { store });
    frames();
    expect(graph.show.mock.lastCall?.[0]).toEqual(shown);
  });

  it('beside a sheet, brings an actor near with those it is linked to, unless the person set the camera', () => {
    const { store } = show({ narrow: true });
    act(() => store.getState().change((view) => select(view, 'ada-brandt')));
    frames();
    expect(graph.show.mock.lastCall?.[1]?.besides).toEqual(['ada-brandt', 'port-guards']);
    act(() => hand().onCamera(camera));
    act(() => store.getState().change((view) => select(view, 'ferry-union')));
    frames();
    expect(graph.show.mock.lastCall?.[1]?.besides).toEqual([]);
  });

  it('beside a sheet, brings a voice near with all that its words lead to', () => {
    const { store } = show({ narrow: true, view: { mode: 'sourcing' } });
    act(() => store.getState().change((view) => select(view, 'v-vale')));
    frames();
    expect(graph.show.mock.lastCall?.[0]).toEqual(['v-vale']);
    expect(graph.show.mock.lastCall?.[1]?.besides).toEqual(expect.arrayContaining(['ferry-union', 'harbour-board']));
  });

  it('brings every way a person asks for into sight, until they leave the question, and leaves a link’s', () => {
    const way = { from: actorId('ferry-union'), to: actorId('selmouth'), directed: false, firm: false };
    const { store } = show();
    act(() => hand().onCamera(camera));
    for (const moved of [0, 900]) {
      act(() => store.getState().change((view) => setPath(view, way)));
      frames();
      expect(graph.show.mock.lastCall).toEqual([['selmouth', 'ferry-union'], CLEAR_OF_TOOLS]);
      const { x, ...seen } = graph.getCamera();
      act(() => hand().onCamera({ ...seen, x: x + moved }));
      act(() => store.getState().change((view) => setPath(view, null)));
      expect(store.getState().view.camera?.x).toBe(moved === 0 ? camera.x : x + moved);
    }
    graph.show.mockClear();
    act(() => store.getState().openQuery('dataset=harbour&path=selmouth,ferry-union&camera=1,2,1,800,600'));
    frames();
    expect(graph.show).not.toHaveBeenCalled();
  });

  it('shows the neighbourhood that a person focuses, but not against a camera set in the same step', () => {
    const { store } = show();
    act(() => hand().onCamera({ x: 5, y: 6, zoom: 1, width: 800, height: 600 }));
    act(() => void store.getState().patch({ focus: 'ada-brandt' }));
    expect(graph.show).toHaveBeenCalledExactlyOnceWith(['ada-brandt', 'port-guards'], CLEAR_OF_TOOLS);
    act(() => void store.getState().patch({ focus: 'selmouth', camera }));
    expect(graph.show).toHaveBeenCalledOnce();
  });

  it.each<[string, (view: View) => View, Partial<View>, Placing]>([
    ['a selection that opens the panel', (view) => select(view, 'selmouth'), {}, 'hold'],
    ['a panel closed beside a fitted picture', (view) => setPanel(view, 'evidence', false), {}, 'glide'],
    ['a panel closed beside a camera that was set', (view) => setPanel(view, 'evidence', false), { camera }, 'hold'],
  ])('follows the room there is: %s', (_, transition, view, how) => {
    const { store } = show({ view: { panel: ['filters', 'evidence'], ...view } });
    graph.takePlace.mockClear();
    act(() => store.getState().change(transition));
    expect(graph.takePlace.mock.calls).toEqual([[how]]);
  });

  it('leaves it to the picture to follow a view that comes from outside', () => {
    const { store } = show();
    act(() => store.getState().openQuery('dataset=harbour&select=selmouth&panel=evidence'));
    act(() => void store.getState().patch({ panel: [] }));
    expect(graph.takePlace).not.toHaveBeenCalled();
  });

  it('does not move, nor end a movement on its way, for a step of the person that says nothing of the camera', () => {
    const { store } = show({ view: { select: 'ferry-union' } });
    act(() => store.getState().change((view) => setSearch(view, 'a')));
    graph.setCamera.mockClear();
    graph.show.mockClear();
    act(() => store.getState().change((view) => ({ ...view, types: ['club'], panel: [] })));
    act(() => store.getState().change((view) => select(view, null)));
    frames();
    expect(graph.setCamera).not.toHaveBeenCalled();
    expect(graph.show).not.toHaveBeenCalled();
  });

  it('ends a movement on its way when Back or a script sets another view', () => {
    const { store } = show();
    act(() => store.getState().change((view) => select(view, 'ferry-union')));
    graph.setCamera.mockClear();
    act(() => store.getState().openQuery('dataset=harbour'));
    expect(graph.setCamera).toHaveBeenLastCalledWith(null, { force: true });
  });

  it('draws the sources in the same picture, under a name of its own', () => {
    const { store } = show();
    const before = graph.update.mock.lastCall?.[0];
    act(() => store.getState().change((view) => setMode(view, 'sourcing')));
    expect(createGraphView).toHaveBeenCalledOnce();
    const after = graph.update.mock.lastCall?.[0];
    expect(before?.sourcing).toBeUndefined();
    expect(after?.sourcing?.voices).toHaveLength(makeIndex().dataset.voices.length);
    expect(after?.actors.map(({ position }) => position)).toEqual(before?.actors.map(({ position }) => position));
    expect(screen.getByRole('region', { name: 'Sourcing graph' })).toBeVisible();
    act(() => hand().onMove({ 'v-vale': { x: 7, y: 8 } }));
    const moved = graph.update.mock.lastCall?.[0].sourcing?.voices.find(({ name }) => name === 'Jon Vale');
    expect(moved?.position).toEqual({ x: 7, y: 8 });
  });

  it('shows of a neighbourhood the voices too, and both ends of what a voice says', () => {
    const { store } = show({ view: { mode: 'sourcing' } });
    act(() => void store.getState().patch({ focus: 'port-guards' }));
    expect(graph.show).toHaveBeenCalledExactlyOnceWith(
      ['port-guards', 'v-gazette', 'v-paper', 'v-brandt'],
      CLEAR_OF_TOOLS,
    );
    graph.show.mockClear();
    act(() => void store.getState().patch({ select: 'v-vale~harbour-board' }));
    frames();
    expect(graph.show).toHaveBeenCalledExactlyOnceWith(
      ['v-vale', 'harbour-board'],
      expect.objectContaining({ besides: [] }),
    );
  });

  it('wears the colours a person chose, else those of the system', () => {
    const { media } = show();
    const palette = () => graph.setTheme.mock.lastCall?.[0].palette;
    expect(palette()).toBe(LIGHT);
    act(() => media.set((query) => query.includes('dark')));
    expect(palette()).toBe(DARK);
  });

  it('is still where the person wants stillness', () => {
    const { media } = show();
    expect(graph.setTheme.mock.lastCall?.[0].motion).toBe(true);
    act(() => media.set((query) => query.includes('reduced-motion')));
    expect(graph.setTheme.mock.lastCall?.[0].motion).toBe(false);
  });

  it('waits a second at most for the font of its labels', () => {
    Object.defineProperty(document, 'fonts', {
      value: { check: () => false, load: () => new Promise(() => {}) },
      configurable: true,
    });
    stubMedia();
    renderWithStore(<GraphCanvas onGraph={() => {}} />, { store: makeStore() });
    expect(createGraphView).not.toHaveBeenCalled();
    act(() => void vi.advanceTimersByTime(1_000));
    expect(createGraphView).toHaveBeenCalledOnce();
  });

  it('is a region with a name', async () => {
    vi.useRealTimers();
    stubMedia();
    const { container } = renderWithStore(<GraphCanvas onGraph={() => {}} />);
    expect(screen.getByRole('region', { name: 'Relationship graph' })).toBeVisible();
    await expectNoAxeViolations(container);
  });
});
