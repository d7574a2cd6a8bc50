import {
  BORDER_WIDTH,
  GLYPH_STROKE,
  LABEL_HALO_OPACITY,
  MATCHED,
  RECEDED,
  SELECTED,
  glyphPlace,
} from '../../encoding/drawing.ts';
import { LABEL_HALO, LABEL_LEADING, LABEL_WEIGHTS } from '../../encoding/labels.ts';
import { actorDiameter, actorMark, type ActorMark } from '../../encoding/marks.ts';
import type { Palette } from '../../encoding/palette.ts';
import type { Point } from '../../domain/types.ts';
import type { LabelPlace } from '../labelPlan.ts';
import type { SceneActor, SceneNode } from '../scene.ts';
import type { Box } from '../sceneGeometry.ts';
import { textWidth } from '../../encoding/textWidth.ts';
import { DESCENT, directionOf, textLines } from './drawText.ts';
import { outlinePath } from './outlines.ts';
import type { StillOptions } from './stillTypes.ts';
import { coordinate, element, type Attributes, type Markup } from './xml.ts';

/** A shape with its glyph, as every actor of its type looks; also in the legend. */
export function drawShape(
  mark: ActorMark,
  at: Point,
  diameter: number,
  palette: Palette,
  strength: { readonly border: number; readonly glyph: number } = { border: 1, glyph: 1 },
): readonly Markup[] {
  const colour = palette.actor[mark.hue];
  const { side, above } = glyphPlace(mark.shape);
  const scale = (diameter * side) / 24;
  const left = at.x - (diameter * side) / 2;
  const top = at.y - diameter / 2 + diameter * (1 - side) * above;
  return [
    element('path', { d: outlinePath(mark.shape, at, diameter), fill: palette.actorTint[mark.hue] }),
    element('path', {
      d: mark.glyph,
      transform: `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${scale.toFixed(4)})`,
      fill: 'none',
      stroke: colour,
      'stroke-width': GLYPH_STROKE,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      'stroke-opacity': strength.glyph === 1 ? undefined : strength.glyph,
    }),
    element('path', {
      d: outlinePath(mark.shape, at, diameter),
      fill: 'none',
      stroke: colour,
      'stroke-width': BORDER_WIDTH,
      'stroke-opacity': strength.border === 1 ? undefined : strength.border,
    }),
  ];
}

/** An actor as the picture has it, but for its label: its shape, and what a selection or a find lays round it. */
export function drawActor(actor: SceneActor, palette: Palette): readonly Markup[] {
  const mark = actorMark(actor.type);
  const diameter = actorDiameter(actor.type, actor.size);
  const recedes = actor.emphasis === 'receded';
  return [
    ...(actor.emphasis === 'selected' ? selection(actor, diameter, palette) : []),
    ...(actor.emphasis !== 'selected' && actor.matched ? [ring(actor, diameter, MATCHED.outline, palette.ink)] : []),
    ...drawShape(mark, actor.position, diameter, palette, recedes ? RECEDED : undefined),
  ];
}

function selection(actor: SceneActor, diameter: number, palette: Palette): readonly Markup[] {
  const { outline, actorGlow } = SELECTED;
  return [
    element('path', {
      d: outlinePath('ellipse', actor.position, diameter, actorGlow.padding),
      fill: palette.accent,
      'fill-opacity': actorGlow.opacity,
    }),
    ring(actor, diameter, outline, palette.accent),
  ];
}

function ring(
  { type, position }: SceneActor,
  diameter: number,
  { width, offset }: { readonly width: number; readonly offset: number },
  colour: string,
): Markup {
  return element('path', {
    d: outlinePath(actorMark(type).shape, position, diameter, (BORDER_WIDTH + width + offset) / 2),
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-linejoin': 'round',
  });
}

/** The name of a node where the plan of the labels puts it; nothing where that leaves it out. */
export function drawLabel(
  node: SceneNode,
  place: LabelPlace | undefined,
  palette: Palette,
  halo: NonNullable<StillOptions['halo']> = 'outline',
): readonly Markup[] {
  if (!place?.box) return [];
  const { size, lines, side, box } = place;
  const isMatched = 'matched' in node && node.matched;
  const strength = node.emphasis === 'receded' ? RECEDED.label : 1;
  const isRtl = directionOf(node.label) === 'rtl';
  // Beside its shape a label is flush with it.
  const flush = side.endsWith('right') ? 'start' : side.endsWith('left') ? 'end' : 'middle';
  const x = { middle: (box.x1 + box.x2) / 2, start: box.x1, end: box.x2 }[flush];
  const anchor = isRtl ? OTHER_END[flush] : flush;
  // The lead of one line is spare: beneath its shape a label keeps it at its foot, above at its head.
  const spare = side.startsWith('below') ? 0 : side.startsWith('above') ? 1 : 0.5;
  const lead = (LABEL_LEADING - 1) * size * spare;
  const base = box.y1 + lead + size - DESCENT * size;
  const words = textLines(lines, x, base, LABEL_LEADING * size, {
    direction: isRtl ? 'rtl' : undefined,
    'font-size': size,
    'font-weight': isMatched ? MATCHED.labelWeight : LABEL_WEIGHTS[node.size],
    'text-anchor': anchor,
    fill: palette.ink,
    'fill-opacity': strength === 1 ? undefined : strength,
    ...(halo === 'outline' && haloed(isMatched ? palette.marker : palette.ground, LABEL_HALO_OPACITY * strength)),
  });
  if (isMatched) return [markerGround(box, palette), words];
  if (halo === 'outline') return [words];
  const plates = lines.map((line, at) => {
    const width = textWidth(line) * size;
    const left = { start: x, middle: x - width / 2, end: x - width }[flush];
    return plateBehind({ left, width, base: base + at * LABEL_LEADING * size, size }, palette, strength);
  });
  return [...plates, words];
}

/** What keeps letters apart from what they lie over: an outline of theirs, in the colour of the ground. */
export const haloed = (ground: string, opacity: number): Attributes => ({
  stroke: ground,
  'stroke-width': 2 * LABEL_HALO,
  'stroke-opacity': opacity,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
});

/** The same as a shape behind a line of text, a little less high than its letters and their halo. */
export const plateBehind = (
  {
    left,
    width,
    base,
    size,
  }: { readonly left: number; readonly width: number; readonly base: number; readonly size: number },
  palette: Palette,
  strength = 1,
): Markup =>
  element('rect', {
    x: coordinate(left - LABEL_HALO / 2),
    y: coordinate(base - ASCENT * size),
    width: coordinate(width + LABEL_HALO),
    height: coordinate((ASCENT + BELOW) * size),
    rx: LABEL_HALO,
    fill: palette.ground,
    'fill-opacity': LABEL_HALO_OPACITY * strength,
  });

/** How far letters reach above their baseline and beneath it, in ems. */
const [ASCENT, BELOW] = [0.76, 0.24];

// What is the end of a line in one direction is its start in the other.
const OTHER_END = { start: 'end', middle: 'middle', end: 'start' } as const;

const markerGround = ({ x1, y1, x2, y2 }: Box, { marker }: Palette): Markup =>
  element('rect', {
    x: x1 - MATCHED.labelPadding,
    y: y1 - MATCHED.labelPadding,
    width: x2 - x1 + 2 * MATCHED.labelPadding,
    height: y2 - y1 + 2 * MATCHED.labelPadding,
    rx: 2,
    fill: marker,
  });
