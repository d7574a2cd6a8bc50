import { act } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeGraph } from '../../../tests/support/graph.ts';
import { renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import { actorId } from '../../domain/ids.ts';
import { createGraphView } from '../../graph/createGraphView.ts';
import { select } from '../../view/transitions.ts';
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
});

const frames = (): void =>
  act(() => {
    vi.advanceTimersByTime(100);
  });

it('draws what is selected once the words about it are painted, and what filters leave at once', () => {
  const graph = makeGraph();
  vi.mocked(createGraphView).mockReturnValue(graph);
  stubMedia(() => false);
  const { store } = renderWithStore(<GraphCanvas onGraph={vi.fn()} />);
  frames();
  graph.update.mockClear();
  const choose = (id: string): void =>
    act(() => {
      store.getState().change((now) => select(now, actorId(id)));
    });
  const release = (at: number) => graph.hold.mock.results[at]?.value as () => void;
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
    store.getState().patch({ types: ['club'] });
  });
  expect(release(1)).toHaveBeenCalled();
  expect(graph.update).toHaveBeenCalledTimes(2);
  expect(emphasis('ferry-union')).toBe('selected');
  frames();
  expect(graph.update).toHaveBeenCalledTimes(2);
});
