import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';
import { DARK, LIGHT, categoryColour, type Palette } from './palette.ts';

const PALETTES: readonly (readonly [string, Palette])[] = [
  ['light', LIGHT],
  ['dark', DARK],
];

describe.each(PALETTES)('the %s palette', (_, palette) => {
  const grounds = { ground: palette.ground, surface: palette.surface };

  it.each(Object.entries(grounds))('has text at 4.5:1 on %s', (_name, ground) => {
    for (const colour of [palette.ink, palette.muted, palette.accent, palette.warning]) {
      expect(contrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('has text at 4.5:1 on the marker, the accent, the warning and the sunken ground', () => {
    expect(contrast(palette.ink, palette.marker)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.warning, palette.warningGround)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.muted, palette.sunken)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(grounds))('has marks at 3:1 on %s', (_name, ground) => {
    const marks = [...Object.values(palette.category), palette.otherCategory, ...Object.values(palette.actor)];
    for (const colour of [...marks, palette.control]) {
      expect(contrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });

  it('has glyphs and borders at 3:1 on the tint of their node', () => {
    for (const [hue, colour] of Object.entries(palette.actor)) {
      const tint = Object.entries(palette.actorTint).find(([name]) => name === hue)?.[1] ?? '#808080';
      expect(contrast(colour, tint), hue).toBeGreaterThanOrEqual(3);
    }
  });

  it('gives a category nobody knows the plain colour, even one named like a property of every object', () => {
    expect(categoryColour(palette, 'constructor')).toBe(palette.otherCategory);
    expect(categoryColour(palette, 'hostility')).toBe(palette.category['hostility']);
  });
});

describe('contrast', () => {
  it('is what WCAG says it is', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    // The textbook pair that just fails 4.5:1.
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});
