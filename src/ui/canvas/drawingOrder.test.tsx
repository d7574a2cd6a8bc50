import { act } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeGraph } from '../../../tests/support/graph.ts';
import { renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import { actorId } from '../../domain/ids.ts';
import { createGraphView } from '../../graph/createGraphView.ts';
import { select } from '../../view/transitions.ts';
import type { View } from '../../view/view.ts';
import { GraphCanvas } from './GraphCanvas.tsx';

vi.mock('../../graph/createGraphView.ts', () => ({ createGraphView: vi.fn() }));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'setTimeout', 'clearTimeout'] });
  Object.defineProperty(document, 'fonts', {
    value: { check: () => true, load: () => Promise.resolve([]) },
    configurable: true,
  });
});
afterEach(() => {
  Reflect.deleteProperty(document, 'fonts');
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const frames = (): void =>
  act(() => {
    vi.advanceTimersByTime(100);
  });

function show() {
  const graph = makeGraph();
  vi.mocked(createGraphView).mockReturnValue(graph);
  stubMedia(() => false);
  const onGraph = vi.fn();
  const { store, unmount } = renderWithStore(<GraphCanvas onGraph={onGraph} />);
  frames();
  graph.update.mockClear();
  const release = (at: number) => graph.hold.mock.results[at]?.value as () => void;
  return { graph, onGraph, store, unmount, release };
}

it('draws what is selected once the words about it are painted, and what filters leave at once', () => {
  const { graph, store, release } = show();
  const choose = (id: string): void =>
    act(() => {
      store.getState().change((now) => select(now, actorId(id)));
    });
  const emphasis = (id: string) => graph.update.mock.lastCall?.[0].actors.find((actor) => actor.id === id)?.emphasis;

  choose('selmouth');
  expect(graph.update).not.toHaveBeenCalled();
  expect(graph.hold).toHaveBeenCalledOnce();
  frames();
  expect(release(0)).toHaveBeenCalled();
  expect(graph.update).toHaveBeenCalledOnce();
  expect(emphasis('selmouth')).toBe('selected');

  // What comes in between is drawn with it, whole.
  choose('ferry-union');
  act(() => {
    store.getState().patch({ categories: ['hostility'] });
  });
  expect(release(1)).toHaveBeenCalled();
  expect(graph.update).toHaveBeenCalledTimes(2);
  expect(emphasis('ferry-union')).toBe('selected');
  frames();
  expect(graph.update).toHaveBeenCalledTimes(2);
});

it('draws at once what else moves or changes with a selection', () => {
  const { graph, store } = show();
  const steps: readonly Partial<View>[] = [
    { moved: { selmouth: { x: 3_000, y: 0 } }, camera: null },
    { camera: { x: 1, y: 2, zoom: 1, width: 800, height: 600 } },
    { focus: { actor: actorId('selmouth'), steps: 1 } },
    { mode: 'sourcing' },
  ];
  steps.forEach((step, at) => {
    act(() => {
      store.getState().patch({ ...step, select: at % 2 === 0 ? 'selmouth' : 'ferry-union' });
    });
    expect(graph.update).toHaveBeenCalledTimes(at + 1);
  });
  expect(graph.hold).not.toHaveBeenCalled();
});

it('is never more than one step behind, however fast one selection follows another', () => {
  const { graph, store, release } = show();
  for (const id of ['selmouth', 'ferry-union', 'port-guards', 'ada-brandt']) {
    act(() => {
      store.getState().change((now) => select(now, actorId(id)));
    });
  }
  // Every second is drawn with the one before it, without a frame between them.
  expect(graph.update).toHaveBeenCalledTimes(2);
  expect(release(0)).toHaveBeenCalled();
  expect(graph.update.mock.lastCall?.[0].actors.find(({ id }) => id === 'ada-brandt')?.emphasis).toBe('selected');
  frames();
  expect(graph.update).toHaveBeenCalledTimes(2);
});

it('draws nothing any more once it is gone', () => {
  const { graph, store, unmount, release } = show();
  act(() => {
    store.getState().change((now) => select(now, actorId('selmouth')));
  });
  unmount();
  expect(release(0)).toHaveBeenCalled();
  frames();
  expect(graph.update).not.toHaveBeenCalled();
});

it('makes the picture in turns, hands it out whole, and ends in the midst of them', async () => {
  const turns: (() => void)[] = [];
  vi.stubGlobal('scheduler', { yield: () => new Promise<void>((resolve) => turns.push(resolve)) });
  // As if each step took long.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 20));
  const next = () =>
    act(async () => {
      turns.shift()?.();
      await Promise.resolve();
    });
  const { graph, onGraph, unmount } = show();
  expect(graph.begin).not.toHaveBeenCalled();
  await next();
  expect(graph.begin).toHaveBeenCalledOnce();
  expect(onGraph).not.toHaveBeenCalledWith(graph);
  await next();
  expect(onGraph).toHaveBeenLastCalledWith(graph);
  unmount();
  expect(graph.destroy).toHaveBeenCalledOnce();

  const left = show();
  left.unmount();
  expect(left.graph.destroy).toHaveBeenCalledOnce();
  await next();
  expect(left.graph.begin).not.toHaveBeenCalled();
});

it('fails where the picture cannot be made', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.mocked(createGraphView).mockImplementation(() => {
    throw new Error('No canvas here.');
  });
  stubMedia(() => false);
  expect(() => renderWithStore(<GraphCanvas onGraph={vi.fn()} />)).toThrow('No canvas here.');
});
