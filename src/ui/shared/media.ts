/**
 * The sizes of screen that the page is laid out for, as media conditions. Style sheets write `(--narrow)` and so on, which the
 * build puts in (`tools/vite/namedMedia.ts`), so that they and scripts cannot disagree. They are told in the size of text that
 * a reader has chosen in the browser, and so are what a window holds: where text is larger, a layout for fewer words comes
 * sooner, as it does where the page is zoomed.
 */

/** A length of so many CSS pixels where text has the size that browsers give it at first, 16 pixels. */
const em = (pixels: number): string => `${pixels / 16}em`;

/** As low as a phone held sideways, or a wide screen at 400 % zoom. */
const LOW = `(height <= ${em(500)})`;

/** As narrow as a phone held upright, or a wide screen at 400 % zoom. */
const SLIM = `(width < ${em(600)})`;

/**
 * Panels lie over the graph as sheets: below 900 pixels, and on a phone held sideways that is wider. Wider than any phone
 * and as low it is a tablet with a keyboard on its screen, which must not be laid out anew for a word that is typed.
 */
export const NARROW = `((width < ${em(900)}) or ((width < ${em(1024)}) and ${LOW} and (pointer: coarse)))`;

/**
 * A phone held sideways: one bar above, the ways into the panels at the side, the rest is the picture's. Narrower and as
 * low it is a wide screen at 400 % zoom, which has other needs.
 */
export const SIDEWAYS = `((width >= ${em(600)}) and ${LOW} and ${NARROW})`;

/**
 * Narrower than the smallest phone where text has the size that browsers give it at first: a phone whose reader has set it
 * larger. What was beside each other stands in rows there, and signs grow with the text.
 */
const SCANT = `(width < ${em(320)})`;

/** There not even the words beneath the signs of the lowest bar stand beside each other. */
const SCANTEST = `(width < ${em(248)})`;

/** Too small for the words of a tour, a picture, and a sheet below it: at most a strip of the picture would be left. */
export const NO_SHEET_ON_TOUR = `(${SLIM} and (height < ${em(660)}))`;

/** So narrow that the one bar of a phone held sideways has no room for what is needed least; beneath it, at the side, there is. */
export const TIGHT_SIDEWAYS = `((width >= ${em(600)}) and (width < ${em(760)}) and ${LOW})`;

/** Below this width the graph and two panels beside it would be too narrow to read: one is open at a time. */
export const COMPACT = `(width < ${em(1240)})`;

/** Too narrow for words on what stands in the header beside the title: signs alone are left there, with their names. */
export const FEW_WORDS = `(width < ${em(1100)})`;

/** By the names that style sheets use. */
export const NAMED_MEDIA: ReadonlyMap<string, string> = new Map([
  ['--low', LOW],
  ['--slim', SLIM],
  ['--scant', SCANT],
  ['--scantest', SCANTEST],
  ['--narrow', NARROW],
  ['--sideways', SIDEWAYS],
  ['--tight-sideways', TIGHT_SIDEWAYS],
  ['--compact', COMPACT],
  ['--few-words', FEW_WORDS],
]);
