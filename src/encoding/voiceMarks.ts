import type { VoiceKind } from '../domain/types.ts';
import { GLYPHS } from './marks.ts';

/** How a voice of each kind is drawn, in every drawing: a speech bubble, so that nobody takes it for an actor. */
export interface VoiceMark {
  /** One path in a box of 24 × 24, as the glyphs of actors. */
  readonly glyph: string;
  /** Whether the bubble is filled with ink: a voice with a name. One without is hollow, with a dashed outline. */
  readonly filled: boolean;
}

const ORGANISATION = 'M5 20.500V4.500h9v16M14 10h5v10.500M2.500 20.500h19M8 8.500h3M8 12.500h3M8 16.500h3';

export const VOICE_MARKS: Readonly<Record<VoiceKind, VoiceMark>> = {
  'named-person': { glyph: GLYPHS.person, filled: true },
  'named-organisation': { glyph: ORGANISATION, filled: true },
  'unnamed-person': { glyph: GLYPHS.person, filled: false },
  'unnamed-group': { glyph: GLYPHS.group, filled: false },
  publication: { glyph: GLYPHS.page, filled: true },
};

/** The outline of the bubble, tail at the lower left, in a box from −1 to 1, y down. */
export const BUBBLE: readonly (readonly [x: number, y: number])[] = [
  [-0.72, -0.9],
  [0.72, -0.9],
  [0.92, -0.82],
  [1, -0.62],
  [1, 0.3],
  [0.92, 0.5],
  [0.72, 0.58],
  [-0.08, 0.58],
  [-0.56, 1],
  [-0.5, 0.58],
  [-0.72, 0.58],
  [-0.92, 0.5],
  [-1, 0.3],
  [-1, -0.62],
  [-0.92, -0.82],
];
/** Where the middle of the bubble's body is in that box, and how wide a glyph in it is, as a share of its width. */
export const BUBBLE_MIDDLE = -0.16;
export const BUBBLE_GLYPH = 0.56;
/** Dash and gap of the outline of a voice without a name, model units. */
export const UNNAMED_DASH: readonly [number, number] = [3.5, 2.5];
/** The stroke through the glyph of a voice set aside, in its box of 24 × 24. */
export const SET_ASIDE_STROKE = 'M1 22.500 23 1.500';

/** Width and height of the box a voice is drawn in, by size step, in model units. */
export const VOICE_DIAMETERS: Readonly<Record<1 | 2 | 3, number>> = { 1: 28, 2: 34, 3: 42 };
