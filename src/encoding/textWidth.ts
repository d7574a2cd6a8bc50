// Advance widths of Source Sans 3 at weight 600, in thousandths of an em, for U+0020 to U+007E in order. Measured once
// in Chromium with the packaged variable font; weight 500, which most labels have, is about 2 % narrower, so an
// estimate made from this table errs on the wide side.
const ASCII = [
  200, 315, 482, 513, 513, 841, 639, 275, 324, 324, 438, 513, 275, 322, 275, 344, 513, 513, 513, 513, 513, 513, 513,
  513, 513, 513, 275, 275, 513, 513, 513, 444, 875, 558, 597, 576, 625, 538, 510, 628, 663, 282, 494, 597, 502, 745,
  657, 674, 582, 674, 592, 545, 546, 655, 536, 800, 541, 501, 540, 324, 344, 324, 513, 500, 549, 516, 563, 462, 564,
  507, 317, 520, 558, 262, 263, 522, 271, 843, 560, 549, 564, 564, 373, 431, 361, 556, 495, 748, 481, 495, 443, 324,
  255, 324, 513,
] as const;

const FIRST = 0x20;
/** Ideographs, kana, hangul and full-width forms: a whole em each. */
const WIDE_FROM = 0x2e80;
const OTHER = 600;
const MARKS = /\p{M}|\p{Cf}/u;

/**
 * Width of a text in ems, without a browser: what layouts and label wrapping agree on. Latin letters are measured,
 * accents are taken off first, other scripts are estimated on the wide side.
 */
export function textWidth(text: string): number {
  let sum = 0;
  for (const character of text.normalize('NFD')) {
    if (MARKS.test(character)) continue;
    const code = character.codePointAt(0) ?? FIRST;
    sum += ASCII[code - FIRST] ?? (code >= WIDE_FROM ? 1000 : OTHER);
  }
  return sum / 1000;
}
