import { BORDER_WIDTH, GLYPH_STROKE, RECEDED, SELECTED } from '../../encoding/drawing.ts';
import type { Palette } from '../../encoding/palette.ts';
import {
  BUBBLE_GLYPH,
  BUBBLE_MIDDLE,
  SET_ASIDE_STROKE,
  UNNAMED_DASH,
  VOICE_DIAMETERS,
  VOICE_MARKS,
} from '../../encoding/voiceMarks.ts';
import type { Point, VoiceKind } from '../../domain/types.ts';
import type { SceneVoice } from '../scene.ts';
import { bubbleCorners, closedPath, outlinePath } from './outlines.ts';
import { element, type Markup } from './xml.ts';

/** How a bubble is shown besides its kind. */
export interface BubbleState {
  readonly isAside?: boolean;
  readonly recedes?: boolean;
}

/** A speech bubble with its glyph, as every voice of its kind looks; also in the legend. */
export function drawBubble(
  kind: VoiceKind,
  at: Point,
  diameter: number,
  palette: Palette,
  { isAside = false, recedes = false }: BubbleState = {},
): readonly Markup[] {
  const { glyph, filled } = VOICE_MARKS[kind];
  const line = isAside ? palette.control : palette.ink;
  const isInk = filled && !isAside && !recedes;
  const side = diameter * BUBBLE_GLYPH;
  const middle = at.y + (BUBBLE_MIDDLE * diameter) / 2;
  return [
    element('path', {
      d: closedPath(bubbleCorners(at, diameter)),
      fill: isInk ? palette.ink : isAside || recedes ? palette.sunken : palette.surface,
      stroke: line,
      'stroke-width': BORDER_WIDTH,
      'stroke-dasharray': filled ? undefined : UNNAMED_DASH.join(' '),
      'stroke-opacity': recedes ? RECEDED.border : undefined,
      'stroke-linejoin': 'round',
    }),
    element('path', {
      d: isAside ? `${glyph}${SET_ASIDE_STROKE}` : glyph,
      transform: `translate(${(at.x - side / 2).toFixed(2)} ${(middle - side / 2).toFixed(2)}) scale(${(side / 24).toFixed(4)})`,
      fill: 'none',
      stroke: isInk ? palette.surface : line,
      'stroke-width': GLYPH_STROKE,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      'stroke-opacity': recedes ? RECEDED.glyph : undefined,
    }),
  ];
}

/** A voice as the picture has it, but for its label: its bubble, and what a selection lays round it. */
export function drawVoice(voice: SceneVoice, palette: Palette): readonly Markup[] {
  const { voiceKind, position, isAside, emphasis } = voice;
  const diameter = VOICE_DIAMETERS[voice.size];
  const recedes = emphasis === 'receded';
  return [
    ...(emphasis === 'selected' ? selection(position, diameter, palette) : []),
    ...drawBubble(voiceKind, position, diameter, palette, { isAside, recedes }),
  ];
}

const selection = (at: Point, diameter: number, palette: Palette): readonly Markup[] => [
  element('path', {
    d: outlinePath('ellipse', at, diameter, SELECTED.actorGlow.padding),
    fill: palette.accent,
    'fill-opacity': SELECTED.actorGlow.opacity,
  }),
  element('path', {
    d: closedPath(bubbleCorners(at, diameter)),
    fill: 'none',
    stroke: palette.accent,
    // Both sides of the outline, the inner one beneath the bubble.
    'stroke-width': 2 * (SELECTED.outline.width + SELECTED.outline.offset),
    'stroke-linejoin': 'round',
  }),
];
