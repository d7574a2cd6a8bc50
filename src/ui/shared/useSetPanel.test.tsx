import { act } from '@testing-library/react';
import { expect, it } from 'vitest';
import { makeStore, renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import { columnOf } from '../../view/transitions.ts';
import { COMPACT, NARROW } from './media.ts';
import { useSetPanel } from './useSetPanel.ts';

it.each([
  ['a wide screen', [], ['filters', 'evidence'], ['evidence', 'reader'], ['evidence']],
  ['a screen with room for one', [COMPACT], ['filters', 'evidence'], ['reader'], []],
  ['a small screen', [COMPACT, NARROW], ['filters', 'evidence'], ['reader'], []],
] as const)('opens and closes as %s has room for, beside a selection too', (_, holding, before, opened, closed) => {
  stubMedia((query) => holding.some((one) => one === query));
  const store = makeStore({ view: { select: 'ferry-union', panel: [...before] } });
  let setPanel: ReturnType<typeof useSetPanel> = () => {};
  const Asks = () => {
    setPanel = useSetPanel();
    return null;
  };
  renderWithStore(<Asks />, { store });
  act(() => setPanel('reader', true));
  expect(store.getState().view.panel).toEqual(opened);
  // What was asked for is what a narrower screen shows.
  if (holding.length > 0) expect(columnOf(store.getState().view)).toBe('reader');
  act(() => setPanel('reader', false));
  expect(store.getState().view.panel).toEqual(closed);
});
