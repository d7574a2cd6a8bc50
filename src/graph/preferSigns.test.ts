// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LIGHT } from '../encoding/palette.ts';
import { RECEDED } from '../encoding/drawing.ts';
import { preferSigns } from './preferSigns.ts';
import { rendererOf } from './renderer.ts';
import { createStage } from './stage.ts';
import { stylesheet } from './stylesheet.ts';

const CONTEXT: object = new Proxy(
  {},
  { get: (_, name) => (name === 'measureText' ? () => ({ width: 60 }) : () => CONTEXT), set: () => true },
);
afterEach(() => vi.restoreAllMocks());

describe('a press', () => {
  it('opens the sign it is on, not the actor whose name lies there', () => {
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => CONTEXT, configurable: true });
    const { cy, destroy } = createStage(
      document.body.appendChild(document.createElement('div')),
      stylesheet({ palette: LIGHT, fontFamily: 'sans-serif', receded: RECEDED }),
    );
    const data = { type: 'person', size: 1, label: 'Somebody', diameter: 28, fontSize: 14, shape: 'ellipse' };
    // The name of the one above is drawn beneath it, over the sign of the other; it is drawn later.
    cy.add([
      { data: { ...data, id: 'covered' }, position: { x: 0, y: 28 } },
      { data: { ...data, id: 'named' }, position: { x: 0, y: 0 }, classes: 'selected label-below' },
    ]);
    const hit = (x: number, y: number) =>
      rendererOf(cy)
        ?.findNearestElements?.(x, y, false, false)
        .map((element) => element.id());
    cy.elements().boundingBox();
    expect(hit(0, 24)).toEqual(['named']);
    preferSigns(cy);
    expect(hit(0, 24)).toEqual(['covered']);
    expect(hit(0, 0)).toEqual(['named']);
    expect(hit(26, 24)).toEqual(['named']);
    expect(hit(200, 200)).toEqual([]);
    // Nor is a name hit that has been left out.
    cy.getElementById('named').addClass('unlabelled');
    expect(hit(26, 24)).toEqual([]);
    destroy();
  });
});
