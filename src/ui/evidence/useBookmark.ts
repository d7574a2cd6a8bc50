import { useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react';
import type { ClaimId } from '../../domain/ids.ts';
import { useBookmarkHere } from '../../store/hooks.ts';
import { followedIn, bookmarkOf, restoreBookmark } from './bookmarkPlace.ts';
import { scrollIntoSight } from '../shared/scrollIntoSight.ts';

/**
 * Keeps a panel where it is read: a new subject from its beginning, a claim from its words, and what Back or Forward
 * leads to as it was left, scrolled and unfolded.
 * @param subject whatever changes when the panel shows something else
 * @param atWords begins at the first words or positions instead, past what says of whom they are
 * @param hadFocus whether the keyboard was in the panel, so that it stays there
 */
export function useBookmark(
  panel: RefObject<HTMLElement | null>,
  subject: unknown,
  claim: ClaimId | null,
  atWords: boolean,
  hadFocus: RefObject<boolean>,
): void {
  const { arrivals, recall, remember } = useBookmarkHere();
  const isNew = useRef(true);

  const arrive = useEffectEvent((body: HTMLElement) => {
    const bookmark = recall();
    const card = claim === null ? null : body.querySelector(`#${CSS.escape(claim)}`);
    const words = (atWords ? (card ?? body).querySelector('[data-matter], [data-quote]') : null) ?? card;
    if (bookmark) restoreBookmark(body, bookmark);
    else if (words) scrollIntoSight(words);
    // A new body is at its beginning; to say so would have the page laid out once more as it opens.
    else if (!isNew.current) body.scrollTop = 0;
    isNew.current = false;
    // The link that was followed is gone; what it led to takes its place, or a keyboard would start again at the top.
    const isAdrift = document.activeElement === document.body || document.activeElement === body;
    if (isAdrift && hadFocus.current) {
      ((bookmark && followedIn(body, bookmark)) ?? body).focus({ preventScroll: true });
    }
  });
  // Before the browser paints, so that the panel is never seen elsewhere first.
  useLayoutEffect(() => {
    if (panel.current) arrive(panel.current);
  }, [panel, arrivals, subject]);

  useEffect(() => {
    const body = panel.current;
    if (!body) return;
    const note = (): void => remember({ ...bookmarkOf(body), followed: recall()?.followed ?? null });
    const noteLink = ({ target }: MouseEvent): void => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link) remember(bookmarkOf(body, link));
    };
    body.addEventListener('scroll', note, { passive: true });
    // What folds tells of it itself and not its surroundings, except on the way down.
    body.addEventListener('toggle', note, { capture: true });
    body.addEventListener('click', noteLink, { capture: true });
    return () => {
      body.removeEventListener('scroll', note);
      body.removeEventListener('toggle', note, { capture: true });
      body.removeEventListener('click', noteLink, { capture: true });
    };
  }, [panel, recall, remember]);
}
