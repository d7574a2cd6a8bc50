import { act } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, expect, it, vi, type Mocked } from 'vitest';
import { makeIndex } from '../../../tests/support/dataset.ts';
import { makeGraph } from '../../../tests/support/graph.ts';
import { renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import { voiceId } from '../../domain/ids.ts';
import type { GraphView } from '../../graph/graphViewTypes.ts';
import type { View } from '../../view/view.ts';
import { NARROW } from '../shared/media.ts';
import { useCovered } from './useCovered.ts';

/** Where the bar over the picture ends, in CSS pixels; the picture begins at 0. */
let bottom = 0;
let resized = (): void => {};
let graph: Mocked<GraphView>;

beforeEach(() => {
  bottom = 0;
  graph = makeGraph({ 'ferry-union': { x: 100, y: 100 } });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(told: () => void) {
        resized = told;
      }
      observe() {}
      disconnect() {}
    },
  );
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function rect(this: HTMLElement) {
    if (this.dataset['tools'] !== undefined) return new DOMRect(652, 544, 136, 44);
    return new DOMRect(0, 0, 800, this.dataset['overTop'] === undefined ? 600 : bottom);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function Page() {
  const picture = useRef<HTMLDivElement>(null);
  useCovered(graph, picture);
  return (
    <div>
      <p data-over-top="" />
      <div ref={picture} />
      <div data-tools="" />
    </div>
  );
}

function show(view: Partial<View> = {}, isPhone = false) {
  stubMedia((query) => isPhone && query === NARROW);
  return renderWithStore(<Page />, { view });
}

const camera = { x: 1, y: 2, zoom: 1, width: 800, height: 600 };

it('keeps a strip clear of the buttons on a phone, and none on a laptop', () => {
  show({}, true).unmount();
  expect(graph.cover.mock.lastCall?.[0]).toEqual({ top: 0, right: 0, bottom: 56, left: 0 });
  show();
  expect(graph.cover.mock.lastCall?.[0]).toEqual({ top: 0, right: 0, bottom: 0, left: 0 });
});

it('follows a bar that is opened', () => {
  show();
  bottom = 120;
  act(resized);
  expect(graph.cover.mock.lastCall?.[0]).toMatchObject({ top: 124 });
});

it('keeps the row of a bar free at every stop of a tour, so that a bar at one moves nothing', () => {
  stubMedia();
  const steps = [{ title: 'All of it', text: 'At rest.', view: '' }];
  const index = makeIndex({ tours: [{ id: 'first', title: 'First', steps }] });
  renderWithStore(<Page />, { view: { tour: { id: 'first', step: 1 } }, index });
  expect(graph.cover.mock.lastCall?.[0]).toMatchObject({ top: 48 });
  bottom = 41;
  act(resized);
  expect(graph.cover.mock.lastCall?.[0]).toMatchObject({ top: 48 });
});

it('brings what is selected out from under a bar that grows over a camera that was set', () => {
  show({ select: 'ferry-union', camera });
  bottom = 60;
  act(resized);
  expect(graph.show).not.toHaveBeenCalled();
  // With its name it begins at 88.
  bottom = 120;
  act(resized);
  expect(graph.show.mock.calls[0]?.[0]).toEqual(['ferry-union']);
});

it('brings it out from under a bar that was not there, and moves nothing for one that was when it came', () => {
  bottom = 120;
  show({ select: 'ferry-union', camera }).unmount();
  expect(graph.show).not.toHaveBeenCalled();
  bottom = 0;
  const { store } = show({ select: 'ferry-union', camera });
  // What says who is set aside is a bar: no observer knows of it yet.
  bottom = 120;
  act(() => void store.getState().patch({ distrust: [voiceId('v-vale')] }));
  expect(graph.show.mock.calls[0]?.[0]).toEqual(['ferry-union']);
});

it('leaves to a fitted picture how it follows', () => {
  show({ select: 'ferry-union' });
  bottom = 120;
  act(resized);
  expect(graph.show).not.toHaveBeenCalled();
});
