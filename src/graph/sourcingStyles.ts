import type { Css, StylesheetStyle } from 'cytoscape';
import { STANDINGS } from '../domain/standing.ts';
import { VOICE_KINDS, type VoiceKind } from '../domain/types.ts';
import { ARROW_SCALES } from '../encoding/drawing.ts';
import type { LineMark } from '../encoding/marks.ts';
import type { Palette } from '../encoding/palette.ts';
import { AFFILIATION_MARK, CARRIAGE_MARK, FALLEN_CARRIAGE_MARK, SPEECH_MARKS } from '../encoding/sourcingMarks.ts';
import {
  BUBBLE,
  BUBBLE_GLYPH,
  BUBBLE_MIDDLE,
  SET_ASIDE_STROKE,
  UNNAMED_DASH,
  VOICE_MARKS,
} from '../encoding/voiceMarks.ts';
import { glyphImage } from './glyphImage.ts';

/** How voices and the links between them and actors look, in addition to what holds for every node and line. */
export const sourcingRules = (palette: Palette): StylesheetStyle[] => [
  ...voiceRules(palette),
  ...STANDINGS.map((standing) => linkRule('speech', standing, SPEECH_MARKS[standing], palette.control)),
  linkRule('carriage', 'stands', CARRIAGE_MARK, palette.ink),
  linkRule('carriage', 'fallen', FALLEN_CARRIAGE_MARK, palette.ink),
  linkRule('affiliation', 'plain', AFFILIATION_MARK, palette.muted),
  {
    selector: 'edge[link = "speech"]',
    style: { 'target-arrow-shape': 'triangle', 'arrow-scale': ARROW_SCALES.speech },
  },
  ...STANDINGS.filter((standing) => SPEECH_MARKS[standing].struck).map((standing): StylesheetStyle => ({
    selector: `edge[link = "speech"][look = "${standing}"]`,
    // As for relationships: the bar is as long as the arrows are large.
    style: { 'arrow-scale': ARROW_SCALES.struckSpeech },
  })),
  // Unlike any other arrow, and behind the line, not on it: what is handed on.
  {
    selector: 'edge[link = "carriage"]',
    style: { 'target-arrow-shape': 'vee', 'arrow-scale': ARROW_SCALES.carriage, 'z-index': 3 },
  },
  { selector: 'edge[link = "affiliation"]', style: { 'target-arrow-shape': 'none' } },
  {
    selector: ['near', 'selected', 'hovered', 'beside'].map((state) => `edge.${state}[link = "speech"]`).join(', '),
    style: { 'line-color': palette.ink, 'target-arrow-color': palette.ink },
  },
  ...STANDINGS.map((standing): StylesheetStyle => ({
    selector: `edge.selected[link = "speech"][look = "${standing}"]`,
    style: { width: SPEECH_MARKS[standing].width + 1 },
  })),
];

const voiceRules = (palette: Palette): StylesheetStyle[] => [
  {
    selector: 'node[kind = "voice"]',
    style: {
      shape: 'polygon',
      'shape-polygon-points': BUBBLE.flat().join(' '),
      'border-color': palette.ink,
      'background-width': share(BUBBLE_GLYPH),
      'background-height': share(BUBBLE_GLYPH),
      'background-position-y': share((1 + BUBBLE_MIDDLE - BUBBLE_GLYPH) / 2 / (1 - BUBBLE_GLYPH)),
    },
  },
  ...VOICE_KINDS.map((kind): StylesheetStyle => ({
    selector: `node[voiceKind = "${kind}"]`,
    style: { ...outline(kind), ...face(kind, palette) },
  })),
  // A ground of ink stays opaque and would not recede by itself; the border is what tells the two apart.
  { selector: 'node.receded[kind = "voice"]', style: { 'background-color': palette.sunken } },
  ...VOICE_KINDS.filter((kind) => VOICE_MARKS[kind].filled).map((kind): StylesheetStyle => ({
    selector: `node.receded[voiceKind = "${kind}"]`,
    style: { 'background-image': glyphImage(VOICE_MARKS[kind].glyph, palette.ink) },
  })),
  ...VOICE_KINDS.map((kind): StylesheetStyle => ({
    selector: `node.aside[voiceKind = "${kind}"]`,
    style: {
      'background-color': palette.sunken,
      'border-color': palette.control,
      'background-image': glyphImage(`${VOICE_MARKS[kind].glyph}${SET_ASIDE_STROKE}`, palette.control),
    },
  })),
];

const share = (part: number): string => `${(part * 100).toFixed(1)}%`;

const outline = (kind: VoiceKind): Css.Node =>
  VOICE_MARKS[kind].filled ? {} : { 'border-style': 'dashed', 'border-dash-pattern': [...UNNAMED_DASH] };

function face(kind: VoiceKind, palette: Palette): Css.Node {
  const { glyph, filled } = VOICE_MARKS[kind];
  return {
    'background-color': filled ? palette.ink : palette.surface,
    'background-image': glyphImage(glyph, filled ? palette.surface : palette.ink),
  };
}

const linkRule = (link: string, look: string, mark: LineMark, colour: string): StylesheetStyle => ({
  selector: `edge[link = "${link}"][look = "${look}"]`,
  style: {
    width: mark.width,
    'line-style': mark.dash.length > 0 ? 'dashed' : 'solid',
    ...(mark.dash.length > 0 && { 'line-dash-pattern': [...mark.dash] }),
    'line-cap': mark.cap,
    'line-color': colour,
    'target-arrow-color': colour,
    'mid-target-arrow-color': colour,
    'target-arrow-fill': mark.hollow ? 'hollow' : 'filled',
    'text-border-color': colour,
    'mid-target-arrow-shape': mark.struck ? 'tee' : 'none',
    label: mark.badge ?? '',
    'z-index': mark.badge === null ? 1 : 2,
  },
});
