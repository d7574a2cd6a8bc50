import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { vi } from 'vitest';
import { KeyboardCursor } from '../../src/ui/canvas/KeyboardCursor.tsx';
import type { GraphView, MenuRequest } from '../../src/graph/graphViewTypes.ts';
import type { View } from '../../src/view/view.ts';
import { makeGraph } from './graph.ts';
import { renderWithStore, stubMedia } from './render.tsx';

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

function Keyboard({ graph, asked }: { readonly graph: GraphView; readonly asked: MenuRequest | null }) {
  const [menu, setMenu] = useState(asked);
  return <KeyboardCursor graph={graph} menu={menu} onMenu={setMenu} />;
}

/** Enters the graph by Tab, over a picture that draws nothing; with a menu open that was asked for by pointer, if any. */
export async function enter(view: Partial<View> = {}, asked: MenuRequest | null = null) {
  stubMedia();
  const graph = makeGraph(PLACES);
  const rendered = renderWithStore(<Keyboard graph={graph} asked={asked} />, { view });
  const user = userEvent.setup();
  const stop = screen.getByRole('application');
  const matches = stop.matches.bind(stop);
  // jsdom does not reliably know the focus of a keyboard; nothing here has another.
  vi.spyOn(stop, 'matches').mockImplementation((selector) =>
    selector === ':focus-visible' ? document.activeElement === stop : matches(selector),
  );
  // A menu has the focus already.
  if (asked === null) await user.tab();
  return { ...rendered, graph, user, view: () => rendered.store.getState().view };
}
/** Where the keyboard stands, as it is announced. */
export const here = () => screen.getByRole('application').getAttribute('aria-label');
