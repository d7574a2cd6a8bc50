import { defaultView, type View } from './view.ts';
import { INVALID, VIEW_KEYS, type ViewKey } from './viewKeys.ts';

/** One part of a link, or of a patch, that could not be taken; the rest was. */
export interface ViewProblem {
  readonly key: keyof View;
  readonly reason: 'malformed' | 'overlong' | 'unknown' | 'far';
  /** What was asked for, cut to a length fit to show. */
  readonly value: string;
}

/** No parameter of a longer link is read, in UTF-16 code units. Browsers and servers cut links at about this length too. */
export const MAX_PARAMETER_LENGTH = 16_000;
const MAX_SHOWN_LENGTH = 60;

const STANDARD = defaultView();
const keyNames = Object.keys(VIEW_KEYS) as readonly (keyof View)[];

/** A value of unknown make, cut short for a notice. */
export const shorten = (text: string): string =>
  text.length > MAX_SHOWN_LENGTH ? `${text.slice(0, MAX_SHOWN_LENGTH)}…` : text;

/**
 * The query of a view, without a leading `?`: only what differs from the default view, in the order of the table,
 * with list signs left readable. Empty for the default view.
 */
export function encodeView(view: View): string {
  const parts: string[] = [];
  const add = <Key extends keyof View>(key: Key): void => {
    const { lives, encode }: ViewKey<View[Key]> = VIEW_KEYS[key];
    if (lives !== 'url' || sameValue(view[key], STANDARD[key])) return;
    parts.push(`${key}=${escapeParameter(encode(view[key]))}`);
  };
  keyNames.forEach(add);
  return parts.join('&');
}

/** Reads a query back into a view. Never throws: what cannot be read keeps its default and is listed. */
export function decodeView(query: string): { readonly view: View; readonly problems: readonly ViewProblem[] } {
  const parameters = new URLSearchParams(query);
  const patch: Partial<Record<keyof View, unknown>> = {};
  const problems: ViewProblem[] = [];
  for (const key of keyNames) {
    const parameter = parameters.get(key);
    if (parameter === null) continue;
    if (parameter.length > MAX_PARAMETER_LENGTH) {
      problems.push({ key, reason: 'overlong', value: shorten(parameter) });
      continue;
    }
    const value = VIEW_KEYS[key].decode(parameter);
    if (VIEW_KEYS[key].read(value) !== INVALID) {
      patch[key] = value;
      continue;
    }
    // Of a list, what can be read is taken, as it is of values that a dataset does not know.
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    const fit = items.filter((item) => VIEW_KEYS[key].read([item]) !== INVALID);
    const unfit = items.filter((item) => !fit.includes(item));
    problems.push({ key, reason: 'malformed', value: shorten(fit.length > 0 ? unfit.join(', ') : parameter) });
    if (fit.length > 0 && VIEW_KEYS[key].read(fit) !== INVALID) patch[key] = fit;
  }
  return { view: applyPatch(defaultView(), patch).view, problems };
}

/** Lays a patch from outside over a view. Never throws; keys it cannot take are listed, keys it does not know are not read. */
export function applyPatch(
  view: View,
  patch: unknown,
): { readonly view: View; readonly problems: readonly ViewProblem[] } {
  const given = entriesOf(patch);
  const next: { -readonly [Key in keyof View]: View[Key] } = { ...view };
  const problems: ViewProblem[] = [];
  const take = <Key extends keyof View>(key: Key): void => {
    if (!given.has(key)) return;
    const { read }: ViewKey<View[Key]> = VIEW_KEYS[key];
    const value = tryOr(INVALID, () => read(given.get(key)));
    if (value === INVALID) problems.push({ key, reason: 'malformed', value: describe(given.get(key)) });
    else next[key] = value;
  };
  keyNames.forEach(take);
  return { view: next, problems };
}

/** A part of a patch that is no key of a view; a patch that holds no keys at all is told as a whole, with no key. */
export interface StrangeKey {
  readonly key: string;
  readonly reason: 'no-such-key';
  readonly value: string;
}

/** What of a patch `applyPatch` does not read, so that a slip of the pen is not taken for success. Never throws. */
export function strangeKeys(patch: unknown): readonly StrangeKey[] {
  if (typeof patch !== 'object' || patch === null) return [{ key: '', reason: 'no-such-key', value: describe(patch) }];
  const known: ReadonlySet<string> = new Set(keyNames);
  return [...entriesOf(patch)]
    .filter(([key]) => !known.has(key))
    .map(([key, value]) => ({ key: shorten(key), reason: 'no-such-key', value: describe(value) }));
}

/** What a patch holds, by key; nothing where it is no object, or does not let itself be read. */
const entriesOf = (patch: unknown): ReadonlyMap<string, unknown> =>
  tryOr(new Map(), () => new Map(typeof patch === 'object' && patch !== null ? Object.entries(patch) : []));

/** A script may hand in what throws when it is read: a getter, a proxy. */
function tryOr<Result>(fallback: Result, attempt: () => Result): Result {
  try {
    return attempt();
  } catch {
    return fallback;
  }
}

/** Whether two values of a view key are the same by content. */
export const sameValue = (a: unknown, b: unknown): boolean =>
  a === b || (isWhole(a) && isWhole(b) && JSON.stringify(a) === JSON.stringify(b));

const isWhole = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether two views are the same by content. */
export const sameView = (a: View, b: View): boolean => keyNames.every((key) => sameValue(a[key], b[key]));

/** Keys whose values differ. */
export const changedKeys = (before: View, after: View): readonly (keyof View)[] =>
  keyNames.filter((key) => !sameValue(before[key], after[key]));

// Commas, colons and slashes are allowed in a query as they are (RFC 3986, 3.4) and keep lists readable.
const escapeParameter = (text: string): string =>
  encodeURIComponent(text).replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%2F/g, '/').replace(/%20/g, '+');

function describe(value: unknown): string {
  // JSON has no word for `undefined` or a function, though its type says otherwise, and throws for a circle.
  try {
    return shorten(typeof value === 'string' ? value : [JSON.stringify(value)].join());
  } catch {
    return typeof value;
  }
}
