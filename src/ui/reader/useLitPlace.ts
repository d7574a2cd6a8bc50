import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { QuoteId } from '../../domain/ids.ts';
import { bringIntoSight, spanSelector } from './goTo.ts';

/** Where a reader is among the quotes of the selection. */
interface Place {
  /** The quotes, in the order of the source. */
  readonly of: readonly QuoteId[];
  /** Which of them it is, from 0. */
  readonly at: number;
  /** Whether a press led there, rather than scrolling. */
  readonly isGone: boolean;
}

interface LitPlace extends Place {
  /** Brings another of the quotes into sight. The focus stays, so that one press can follow another. */
  readonly go: (at: number) => void;
}

/**
 * Which quote of the selection is at hand: at first the first one, then the one that was gone to, or the first in sight once
 * that has been scrolled away. Its words are marked as such.
 * @param quotes those of the selection in this source, in its order; another array begins anew
 */
export function useLitPlace(quotes: readonly QuoteId[], scroller: RefObject<HTMLElement | null>): LitPlace {
  const [place, setPlace] = useState<Place>({ of: quotes, at: 0, isGone: false });
  const { at, isGone } = place.of === quotes ? place : { at: 0, isGone: false };
  const present = useRef(at);
  const seen = useRef<ReadonlySet<Element>>(new Set());
  // On its way into sight through a long text, where others come into sight before it.
  const awaited = useRef<number | null>(null);
  useEffect(() => {
    present.current = at;
    const marks = quotes.length > 1 ? marksOf(scroller.current, quotes[at]) : [];
    marks.forEach((mark) => (mark.dataset['at'] = ''));
    return () => marks.forEach((mark) => delete mark.dataset['at']);
  }, [quotes, at, scroller]);
  useEffect(() => {
    if (quotes.length < 2 || typeof IntersectionObserver === 'undefined') return;
    awaited.current = null;
    const marks = quotes.map((quote) => marksOf(scroller.current, quote));
    const now = new Set<Element>();
    seen.current = now;
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) now.add(target);
        else now.delete(target);
      }
      const isSeen = (one: number): boolean => marks[one]?.some((mark) => now.has(mark)) ?? false;
      if (awaited.current !== null && !isSeen(awaited.current)) return;
      awaited.current = null;
      const first = marks.findIndex((_, one) => isSeen(one));
      if (first !== -1 && !isSeen(present.current)) setPlace({ of: quotes, at: first, isGone: false });
    });
    marks.flat().forEach((mark) => observer.observe(mark));
    return () => observer.disconnect();
  }, [quotes, scroller]);
  const go = useCallback(
    (to: number): void => {
      const marks = marksOf(scroller.current, quotes[to]);
      const [mark] = marks;
      if (!mark) return;
      present.current = to;
      awaited.current = marks.some((one) => seen.current.has(one)) ? null : to;
      setPlace({ of: quotes, at: to, isGone: true });
      bringIntoSight(mark);
    },
    [quotes, scroller],
  );
  return { of: quotes, at, isGone, go };
}

const marksOf = (scroller: HTMLElement | null, quote: QuoteId | undefined): readonly HTMLElement[] =>
  scroller && quote !== undefined ? [...scroller.querySelectorAll<HTMLElement>(spanSelector(quote))] : [];
