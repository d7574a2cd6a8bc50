/** Where the evidence panel is being read: what of it is in sight. It belongs to an entry of the history, not to a link. */
export interface Bookmark {
  /** How far it is scrolled, in CSS pixels. */
  readonly scroll: number;
  /** Which folds are open, by their place among all there are: the same view of a dataset has the same ones. */
  readonly folds: readonly number[];
  /** The link that was followed last, by its address and its place among those with the same one. */
  readonly followed: { readonly href: string; readonly nth: number } | null;
}

/** No entry of the history keeps more open folds. */
const MOST_FOLDS = 500;

const isRecord = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null;
const isCount = (input: unknown): input is number => typeof input === 'number' && Number.isFinite(input) && input >= 0;

/** Reads what an entry of the history kept, perhaps by another version of the app. `null` where there is nothing fit. */
export function parseBookmark(input: unknown): Bookmark | null {
  if (!isRecord(input) || !isCount(input['scroll']) || !Array.isArray(input['folds'])) return null;
  const { scroll, folds, followed } = input;
  const items: readonly unknown[] = folds;
  return {
    scroll,
    folds: items.filter(isCount).slice(0, MOST_FOLDS),
    followed: parseFollowed(followed),
  };
}

function parseFollowed(input: unknown): Bookmark['followed'] {
  if (!isRecord(input)) return null;
  const { href, nth } = input;
  return typeof href === 'string' && isCount(nth) ? { href, nth } : null;
}
