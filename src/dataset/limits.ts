/** Largest file that is read, in bytes on disk and in UTF-16 code units in memory: far above any real dataset. */
export const MAX_FILE_SIZE = 20_000_000;

/** Longest text anywhere in a dataset, in UTF-16 code units. */
export const MAX_TEXT_LENGTH = 20_000;

/** Longest quote, in UTF-16 code units: as short as carries the claim. */
export const MAX_QUOTE_LENGTH = 400;

/** Longest prefix or suffix of a quote, in UTF-16 code units. Enough to tell repeated phrases apart. */
export const MAX_CONTEXT_LENGTH = 200;

/** Most items in one list. Keeps a hostile file from exhausting the reader's memory. */
export const MAX_ITEMS = 50_000;

/** Most paragraphs and characters a source may say it has: a book of a thousand pages has fewer. */
export const MAX_PARAGRAPHS = 100_000;
export const MAX_SOURCE_LENGTH = 100_000_000;

/** Most findings reported for one rule; the rest are counted. */
export const MAX_FINDINGS_PER_RULE = 200;

/**
 * Share of a source, 0 to 1, above which its quotes together come close to a copy. No law names a number; above one half
 * a dataset holds more of the text than it leaves out.
 */
export const MAX_QUOTED_SHARE = 0.5;
