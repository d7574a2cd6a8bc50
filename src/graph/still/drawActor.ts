import {
  BORDER_WIDTH,
  GLYPH_STROKE,
  LABEL_HALO_OPACITY,
  MATCHED,
  RECEDED,
  SELECTED,
  glyphPlace,
} from '../../encoding/drawing.ts';
import { LABEL_GAP, LABEL_HALO, LABEL_LEADING, LABEL_WEIGHTS, wrapLabel } from '../../encoding/labels.ts';
import { actorDiameter, actorMark, type ActorMark } from '../../encoding/marks.ts';
import type { Palette } from '../../encoding/palette.ts';
import type { Point } from '../../domain/types.ts';
import type { SceneActor } from '../scene.ts';
import { DESCENT, directionOf, textLines } from './drawText.ts';
import { outlinePath } from './outlines.ts';
import { element, type Markup } from './xml.ts';

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

/** An actor as the picture has it: its shape, its label in `labelSize` (none for 0), and what a selection lays round it. */
export function drawActor(actor: SceneActor, labelSize: number, palette: Palette): readonly Markup[] {
  const mark = actorMark(actor.type);
  const diameter = actorDiameter(actor.type, actor.size);
  const recedes = actor.emphasis === 'receded';
  return [
    ...(actor.emphasis === 'selected' ? selection(actor, diameter, palette) : []),
    ...(actor.emphasis !== 'selected' && actor.matched ? [ring(actor, diameter, MATCHED.outline, palette.ink)] : []),
    ...drawShape(mark, actor.position, diameter, palette, recedes ? RECEDED : undefined),
    ...(labelSize > 0 ? [label(actor, diameter, labelSize, palette)] : []),
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

function label(actor: SceneActor, diameter: number, size: number, palette: Palette): Markup {
  const strength = actor.emphasis === 'receded' ? RECEDED.label : 1;
  const bottom = actor.position.y + diameter / 2 + LABEL_GAP + size;
  return textLines(wrapLabel(actor.label), actor.position.x, bottom - DESCENT * size, LABEL_LEADING * size, {
    direction: directionOf(actor.label) === 'rtl' ? 'rtl' : undefined,
    'font-size': size,
    'font-weight': actor.matched ? MATCHED.labelWeight : LABEL_WEIGHTS[actor.size],
    'text-anchor': 'middle',
    fill: palette.ink,
    'fill-opacity': strength === 1 ? undefined : strength,
    stroke: actor.matched ? palette.marker : palette.ground,
    'stroke-width': 2 * LABEL_HALO,
    'stroke-opacity': LABEL_HALO_OPACITY * strength,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  });
}
