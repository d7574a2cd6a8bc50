// @vitest-environment jsdom
import cytoscape from 'cytoscape';
import { beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { GLYPH_STROKE } from '../encoding/drawing.ts';
import { glyphImage } from './glyphImage.ts';
import { strokeGlyphs } from './glyphStrokes.ts';
import { rendererOf } from './renderer.ts';

class Path {
  readonly path: string;
  constructor(path: string) {
    this.path = path;
  }
}
/** What Cytoscape draws its own frames on. */
const IDLE: object = new Proxy(
  {},
  { get: (_, name) => (name === 'measureText' ? () => ({ width: 10 }) : () => IDLE), set: () => true },
);
beforeAll(() => {
  vi.stubGlobal('Path2D', Path);
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => IDLE, configurable: true });
});

function recorded() {
  const calls: unknown[] = [];
  const note =
    (name: string) =>
    (...values: readonly unknown[]): void =>
      void calls.push([name, ...values]);
  const names = ['save', 'restore', 'translate', 'scale', 'setLineDash', 'stroke', 'drawImage'] as const;
  const context = { ...Object.fromEntries(names.map((name) => [name, note(name)])), strokeStyle: '', lineWidth: 0 };
  const cy = cytoscape({ container: document.body.appendChild(document.createElement('div')) });
  onTestFinished(() => cy.destroy());
  strokeGlyphs(cy);
  const draw = (src: string): void =>
    rendererOf(cy)?.safeDrawImage?.(
      context as unknown as CanvasRenderingContext2D,
      Object.assign(new Image(), { src }),
      ...[0, 0, 96, 96],
      ...[10, 20, 12, 12],
    );
  return { calls, context, draw };
}

it('strokes a glyph as the path it is, where its image would lie', () => {
  const { calls, context, draw } = recorded();
  draw(glyphImage('M4 4L20 20', '#123456'));
  expect(calls).toEqual([
    ['save'],
    ['translate', 10, 20],
    ['scale', 0.5, 0.5],
    ['setLineDash', []],
    ['stroke', new Path('M4 4L20 20')],
    ['restore'],
  ]);
  expect(context).toMatchObject({
    strokeStyle: '#123456',
    lineWidth: GLYPH_STROKE,
    lineCap: 'round',
    lineJoin: 'round',
  });
});

it('leaves every other image to Cytoscape', () => {
  const { calls, draw } = recorded();
  draw('data:image/png;base64,AAAA');
  expect(calls).toEqual([['drawImage', expect.any(Image), 0, 0, 96, 96, 10, 20, 12, 12]]);
});
