// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readBundledIndex } from '../../tests/support/bundled.ts';
import { RECEDED } from '../encoding/drawing.ts';
import { LIGHT } from '../encoding/palette.ts';
import { defaultView, type View } from '../view/view.ts';
import { visibleGraph } from '../view/visibleGraph.ts';
import { buildScene } from './buildScene.ts';
import { createLabelSync } from './labelSync.ts';
import { planScene } from './scenePlan.ts';
import { createSceneSync } from './sceneSync.ts';
import { createStage } from './stage.ts';
import { stylesheet } from './stylesheet.ts';
import { testClaim, testIndex } from './testScene.ts';
import { testSourcingScene } from './testSourcing.ts';

vi.mock('./scenePlan.ts', { spy: true });

const INDEX = testIndex(
  [testClaim('c1', ['a', 'ties', 'b'], { modality: 'conditional' }), testClaim('c2', ['a', 'rescue', 'b'])],
  { layout: { a: { x: -300, y: 0 }, b: { x: 300, y: 0 } } },
);
const CONTEXT: object = new Proxy(
  {},
  { get: (_, name) => (name === 'measureText' ? () => ({ width: 10 }) : () => CONTEXT), set: () => true },
);
beforeEach(() => {
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => CONTEXT, configurable: true });
});
let takeDown = () => {};
afterEach(() => {
  takeDown();
  vi.restoreAllMocks();
});

function drawn(change: Partial<View> = {}) {
  const { cy, destroy } = createStage(
    document.body.appendChild(document.createElement('div')),
    stylesheet({ palette: LIGHT, fontFamily: 'sans-serif', receded: RECEDED }),
  );
  takeDown = destroy;
  const labels = createLabelSync(cy);
  const view = { ...defaultView('test'), ...change };
  const scene = buildScene(INDEX, visibleGraph(INDEX, view), view);
  createSceneSync(cy)(scene);
  labels.update(scene);
  return labels;
}
// Two lines between the same two bow eleven units to either side.
const foundBy = ({ signAt }: ReturnType<typeof drawn>, x: number, y: number) =>
  [-11, 11].map((middle) => signAt({ x, y: middle + y }));

describe('a sign', () => {
  it('is found where it is drawn, over all of its plate, and not beside it', () => {
    const labels = drawn();
    for (const [x, y] of [
      [0, 0],
      [-5, 6],
      [5, -6],
    ] as const)
      expect(foundBy(labels, x, y)).toContain('a~ties~b');
    expect(foundBy(labels, 60, 0)).toEqual([null, null]);
  });

  it('is not found where its line is hidden', () => {
    expect(foundBy(drawn({ categories: ['rescue'] }), 0, 0)).toEqual([null, null]);
  });
});

describe('a name', () => {
  it('is drawn in the lines it is planned in, and again in its own close up', () => {
    const { cy, destroy } = createStage(
      document.body.appendChild(document.createElement('div')),
      stylesheet({ palette: LIGHT, fontFamily: 'sans-serif', receded: RECEDED }),
    );
    takeDown = destroy;
    const view: View = { ...defaultView('iran-syria-2012'), mode: 'sourcing' };
    const scene = testSourcingScene(readBundledIndex(), view);
    const labels = createLabelSync(cy);
    createSceneSync(cy)(scene);
    const drawnAt = (zoom: number): unknown => {
      cy.zoom(zoom);
      labels.update(scene);
      return cy.getElementById('v-wsj').data('label');
    };
    expect(drawnAt(0.34)).toBe('The Wall\nStreet\nJournal');
    expect(drawnAt(1)).toBe('The Wall\nStreet Journal');
  });

  it('is planned once in a scene that the camera follows, where that leads', () => {
    const { cy, destroy } = createStage(
      document.body.appendChild(document.createElement('div')),
      stylesheet({ palette: LIGHT, fontFamily: 'sans-serif', receded: RECEDED }),
    );
    takeDown = destroy;
    const view = defaultView('test');
    const scene = buildScene(INDEX, visibleGraph(INDEX, view), view);
    const labels = createLabelSync(cy);
    createSceneSync(cy)(scene);
    vi.mocked(planScene).mockClear();
    labels.update(scene, () => cy.zoom(0.4));
    expect(planScene).toHaveBeenCalledExactlyOnceWith(scene, 0.4);
    cy.zoom(0.5);
    expect(planScene).toHaveBeenLastCalledWith(scene, 0.5);
  });
});
