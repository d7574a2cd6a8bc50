import { describe, expect, it } from 'vitest';
import { colourless } from './colourless.ts';
import { contrast } from './contrast.ts';
import { DARK, LIGHT } from './palette.ts';

const coloursOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(coloursOf);

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('the %s palette in black and white', (_, palette) => {
  const grey = colourless(palette);

  it('has no hue', () => {
    expect(coloursOf(grey)).toHaveLength(coloursOf(palette).length);
    for (const colour of coloursOf(grey)) expect(colour).toMatch(/^#([0-9a-f]{2})\1\1$/);
  });

  it('keeps the contrast of text, and draws every line and shape in ink', () => {
    for (const name of ['ink', 'muted', 'accent'] as const) {
      expect(contrast(grey[name], grey.ground)).toBeCloseTo(contrast(palette[name], palette.ground), 0);
      expect(contrast(grey[name], grey.ground)).toBeGreaterThanOrEqual(4.5);
    }
    expect(new Set([...Object.values(grey.category), ...Object.values(grey.actor)])).toEqual(new Set([grey.ink]));
    for (const tint of Object.values(grey.actorTint)) expect(contrast(grey.ink, tint)).toBeGreaterThanOrEqual(4.5);
  });
});
