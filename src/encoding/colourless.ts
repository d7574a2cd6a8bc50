import { luminance } from './contrast.ts';
import type { Palette } from './palette.ts';

/**
 * A palette for black and white: no colour has a hue, and each keeps its luminance, and so its contrasts. Categories and types
 * of actors are all in ink, since shades of grey would look as if they meant something.
 */
export function colourless(palette: Palette): Palette {
  const { category, actor, actorTint, ...plain } = palette;
  const same = <Name extends string>(names: Readonly<Record<Name, string>>, colour: string) =>
    Object.fromEntries(Object.keys(names).map((name) => [name, colour])) as Record<Name, string>;
  const greys = mapValues(plain, greyOf);
  return {
    ...greys,
    otherCategory: greys.ink,
    category: same(category, greys.ink),
    actor: same(actor, greys.ink),
    actorTint: same(actorTint, greys.sunken),
  };
}

const mapValues = <Name extends string>(
  values: Readonly<Record<Name, string>>,
  change: (value: string) => string,
): Record<Name, string> =>
  Object.fromEntries(Object.entries<string>(values).map(([name, value]) => [name, change(value)])) as Record<
    Name,
    string
  >;

/** The grey of a colour's luminance (sRGB, IEC 61966-2-1). */
function greyOf(colour: string): string {
  const light = luminance(colour);
  const share = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  const part = Math.round(share * 255)
    .toString(16)
    .padStart(2, '0');
  return `#${part}${part}${part}`;
}
