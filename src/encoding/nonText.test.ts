import { describe, expect, it } from 'vitest';
import { contrast, laidOver } from './contrast.ts';
import { RECEDED, RECEDED_CLEARLY, SELECTED } from './drawing.ts';
import { clearer, DARK, LIGHT, type Palette } from './palette.ts';

/** WCAG 2.2, 1.4.11: what is needed to understand a picture or to find a control, against what lies next to it. */
const NEEDED = 3;

describe.each<readonly [string, Palette]>([
  ['light', LIGHT],
  ['dark', DARK],
])('what is no text in the %s palette', (_, palette) => {
  const { ground, surface, sunken, warningGround, ink, muted, control, accent, warning } = palette;
  const grounds = { ground, surface, sunken };
  const lines = [...Object.values(palette.category), palette.otherCategory];
  const below = (pairs: readonly (readonly [what: string, colour: string, beside: string])[]): readonly string[] =>
    pairs.flatMap(([what, colour, beside]) => {
      const ratio = contrast(colour, beside);
      return ratio < NEEDED ? [`${what} ${colour} beside ${beside}: ${ratio.toFixed(2)}`] : [];
    });

  it.each(Object.entries(grounds))('shows edges of controls, focus rings and marks of state on %s', (_name, on) => {
    expect(
      below([
        ['edge of a control', control, on],
        ['focus ring, and the rails of the keyboard’s line', accent, on],
        ['ring of what was found', ink, on],
        ['edge of a warning', warning, on],
      ]),
    ).toEqual([]);
  });

  it('shows the edges of the controls of a warning, and the focus on them', () => {
    expect(
      below([
        ['edge', warning, warningGround],
        ['edge', control, warningGround],
        ['focus ring', accent, warningGround],
      ]),
    ).toEqual([]);
  });

  it('shows lines and the frames of their signs on what the picture, the key and the cards are drawn on', () => {
    expect(below(lines.flatMap((line) => [ground, surface].map((on) => ['line', line, on] as const)))).toEqual([]);
    expect(below([ground, surface].map((on) => ['sign', ink, on] as const))).toEqual([]);
  });

  it('shows shapes by their edges, inside and out, and glyphs on their shapes', () => {
    const pairs = Object.entries(palette.actor).flatMap(([hue, edge]) => {
      const tint = Object.entries(palette.actorTint).find(([name]) => name === hue)?.[1] ?? '';
      return [ground, surface, tint].map((on) => [hue, edge, on] as const);
    });
    expect(below(pairs)).toEqual([]);
  });

  it('shows voices, set aside or not, and what joins them to actors', () => {
    expect(
      below([
        ['named voice', ink, ground],
        ['glyph of a named voice', surface, ink],
        ['unnamed voice', ink, surface],
        ['voice set aside', control, sunken],
        ['voice set aside', control, ground],
        ['what a voice says', control, ground],
        ['whom it is', muted, ground],
      ]),
    ).toEqual([]);
  });

  it('shows a line on the light of a selection', () => {
    const glow = laidOver(accent, SELECTED.lineGlow.opacity, ground);
    expect(below(lines.map((line) => ['selected line', line, glow] as const))).toEqual([]);
  });

  it('keeps what recedes faint, but its names readable', () => {
    // What recedes is not needed for what is looked at; pointed at, or when nothing is selected, it has all its ink.
    expect(contrast(laidOver(ink, RECEDED.label, ground), ground)).toBeGreaterThanOrEqual(4.5);
    for (const line of lines) expect(contrast(laidOver(line, RECEDED.line, ground), ground)).toBeLessThan(2);
  });

  it('keeps even what recedes visible for who asks for more contrast', () => {
    const clear = clearer(palette);
    const left = (what: string, colour: string, strength: number) =>
      [what, laidOver(colour, strength, ground), ground] as const;
    expect(
      below([
        ...[...lines, clear.control].map((line) => left('line', line, RECEDED_CLEARLY.line)),
        ...Object.entries(palette.actor).map(([hue, edge]) => left(hue, edge, RECEDED_CLEARLY.border)),
        left('fallen line', clear.control, RECEDED_CLEARLY.hollowLine),
      ]),
    ).toEqual([]);
  });
});

describe('laidOver', () => {
  it('is what is seen of a colour through which another shines', () => {
    expect(laidOver('#000000', 0.5, '#ffffff')).toBe('#808080');
    expect(laidOver('#ff0000', 1, '#00ff00')).toBe('#ff0000');
    expect(laidOver('#ff0000', 0, '#00ff00')).toBe('#00ff00');
  });
});
