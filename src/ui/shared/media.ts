/**
 * The sizes of screen that the page is laid out for, as media conditions. Style sheets write `(--narrow)` and so on, which the
 * build puts in (`tools/vite/namedMedia.ts`), so that they and scripts cannot disagree.
 */

/** As low as a phone held sideways, in CSS pixels. */
const LOW = '(max-height: 500px)';

/**
 * Panels lie over the graph as sheets: below 900 pixels, and on a phone held sideways that is wider. Wider than any phone
 * and as low it is a tablet with a keyboard on its screen, which must not be laid out anew for a word that is typed.
 */
export const NARROW = `((max-width: 899px) or ((max-width: 1023px) and ${LOW} and (pointer: coarse)))`;

/**
 * A phone held sideways: one bar above, the ways into the panels at the side, the rest is the picture's. Narrower and as
 * low it is a wide screen at 400 % zoom, which has other needs.
 */
export const SIDEWAYS = `((min-width: 600px) and ${LOW} and ${NARROW})`;

/** Too small for the words of a tour, a picture, and a sheet below it: at most a strip of the picture would be left. */
export const NO_SHEET_ON_TOUR = '((max-width: 599px) and (max-height: 659px))';

/** So narrow that the one bar of a phone held sideways has no room for what is needed least; beneath it, at the side, there is. */
export const TIGHT_SIDEWAYS = '((min-width: 600px) and (max-width: 759px) and (max-height: 500px))';

/** Below this width the graph and two panels beside it would be too narrow to read: one is open at a time. */
export const COMPACT = '(max-width: 1239px)';

/** Too narrow for words on what stands in the header beside the title: signs alone are left there, with their names. */
export const FEW_WORDS = '(max-width: 1099px)';

/** By the names that style sheets use. */
export const NAMED_MEDIA: ReadonlyMap<string, string> = new Map([
  ['--narrow', NARROW],
  ['--sideways', SIDEWAYS],
  ['--tight-sideways', TIGHT_SIDEWAYS],
  ['--compact', COMPACT],
  ['--few-words', FEW_WORDS],
]);
