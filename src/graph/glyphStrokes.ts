import type { Core } from 'cytoscape';
import { GLYPH_STROKE } from '../encoding/drawing.ts';
import { GLYPH_BOX, glyphOf } from './glyphImage.ts';
import { rendererOf } from './renderer.ts';

interface Stroke {
  readonly path: Path2D;
  readonly colour: string;
}

/**
 * Has the glyphs in shapes stroked as paths. Cytoscape draws each as an image, and of an SVG the browser then lays out and
 * records the whole document anew, each time: a third of the script of a frame. Should a later version of Cytoscape lack this
 * function, glyphs are the images they are.
 */
export function strokeGlyphs(cy: Core): void {
  const renderer = rendererOf(cy);
  const drawImage = renderer?.safeDrawImage;
  if (!renderer || !drawImage) return;
  const strokes = new Map<string, Stroke | null>();
  const strokeOf = (address: string): Stroke | null => {
    const known = strokes.get(address);
    if (known !== undefined) return known;
    const glyph = glyphOf(address);
    const stroke = glyph && { path: new Path2D(glyph.path), colour: glyph.colour };
    strokes.set(address, stroke);
    return stroke;
  };
  renderer.safeDrawImage = (context, image, ...boxes) => {
    const stroke = strokeOf(image.src);
    const [x, y, width, height] = boxes.slice(4);
    if (!stroke || x === undefined || y === undefined || width === undefined || height === undefined) {
      drawImage.call(renderer, context, image, ...boxes);
      return;
    }
    context.save();
    context.translate(x, y);
    context.scale(width / GLYPH_BOX, height / GLYPH_BOX);
    context.lineWidth = GLYPH_STROKE;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.setLineDash([]);
    context.strokeStyle = stroke.colour;
    context.stroke(stroke.path);
    context.restore();
  };
}
