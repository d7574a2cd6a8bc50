import type { Bookmark } from '../../store/bookmark.ts';

const foldsIn = (body: HTMLElement): readonly HTMLDetailsElement[] => [...body.querySelectorAll('details')];
const linksTo = (body: HTMLElement, href: string): readonly HTMLAnchorElement[] =>
  [...body.querySelectorAll('a')].filter((link) => link.getAttribute('href') === href);

/** How a panel's body is read now, with a link in it as the one that was followed last. */
export function bookmarkOf(body: HTMLElement, followed: HTMLAnchorElement | null = null): Bookmark {
  const href = followed?.getAttribute('href') ?? null;
  return {
    scroll: Math.round(body.scrollTop),
    folds: foldsIn(body).flatMap(({ open }, at) => (open ? [at] : [])),
    followed: followed && href !== null ? { href, nth: linksTo(body, href).indexOf(followed) } : null,
  };
}

/** Opens and shuts the folds, and scrolls, as it was read. Folds that the body no longer has are passed over. */
export function restoreBookmark(body: HTMLElement, { folds, scroll }: Bookmark): void {
  foldsIn(body).forEach((fold, at) => (fold.open = folds.includes(at)));
  body.scrollTop = scroll;
}

/** The link that was followed last, where the body still has it. */
export const followedIn = (body: HTMLElement, { followed }: Bookmark): HTMLAnchorElement | null =>
  (followed && linksTo(body, followed.href)[followed.nth]) ?? null;
