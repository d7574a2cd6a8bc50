/** Contrast ratio of two colours `#rrggbb`, 1 to 21 (WCAG 2.2, "contrast ratio" and "relative luminance"). */
export function contrast(a: string, b: string): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Relative luminance of a colour `#rrggbb`, 0 to 1. */
export function luminance(colour: string): number {
  const channel = (from: number): number => {
    const value = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** The colour that is seen where one lies over another with an opacity from 0 to 1; all `#rrggbb`. */
export function laidOver(colour: string, opacity: number, ground: string): string {
  const channel = (from: number): string => {
    const [over, under] = [colour, ground].map((each) => Number.parseInt(each.slice(from, from + 2), 16));
    const seen = Math.round((over ?? 0) * opacity + (under ?? 0) * (1 - opacity));
    return seen.toString(16).padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
