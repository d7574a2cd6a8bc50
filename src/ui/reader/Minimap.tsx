import { useEffect, useRef, type PointerEvent, type RefObject } from 'react';
import type { QuoteId } from '../../domain/ids.ts';
import type { QuoteSupport } from '../../view/quoteSupport.ts';
import { bringIntoSight, spanSelector } from './goTo.ts';
import styles from './Minimap.module.css';
import type { MapMark } from './page.ts';

interface Props {
  readonly marks: readonly MapMark[];
  readonly support: ReadonlyMap<QuoteId, QuoteSupport>;
  readonly lit: ReadonlySet<QuoteId>;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly text: RefObject<HTMLElement | null>;
}

/**
 * Where in the source the evidence lies: the whole of it from top to bottom, a mark for each quote, a bracket around those
 * in sight. For pointers; the list of paragraphs says the same to everybody.
 */
export function Minimap({ marks, support, lit, scroller, text }: Props) {
  const strip = useRef<HTMLDivElement>(null);
  const bracket = useRef<HTMLDivElement>(null);
  useSight(marks, text, bracket);

  const go = (event: PointerEvent): void => {
    const box = strip.current?.getBoundingClientRect();
    if (!box || box.height === 0) return;
    const at = (event.clientY - box.top) / box.height;
    const distance = ({ from, to }: MapMark): number => Math.abs((from + to) / 2 - at);
    const [nearest] = marks.toSorted((a, b) => distance(a) - distance(b));
    const element = nearest && scroller.current?.querySelector(spanSelector(nearest.quote));
    if (element) bringIntoSight(element);
  };
  return (
    <div className={styles.margin} aria-hidden="true">
      <div className={styles.strip} ref={strip} onPointerDown={go}>
        <div className={styles.sight} ref={bracket} hidden />
        {marks.map(({ quote, from, to }) => (
          <div
            key={quote}
            className={styles.mark}
            data-lit={lit.has(quote) ? '' : undefined}
            data-receded={support.get(quote)?.receded === true ? '' : undefined}
            style={{ insetBlockStart: `${from * 100}%`, blockSize: `${(to - from) * 100}%` }}
          />
        ))}
      </div>
    </div>
  );
}

/** Puts the bracket around the quotes in sight, without rendering anything anew while the person scrolls. */
function useSight(
  marks: readonly MapMark[],
  text: RefObject<HTMLElement | null>,
  bracket: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const body = text.current;
    if (!body || typeof IntersectionObserver === 'undefined') return;
    const placeOf = new Map<string, MapMark>(marks.map((mark) => [mark.quote, mark]));
    const seen = new Set<MapMark>();
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        const quotes = target instanceof HTMLElement ? (target.dataset['quotes'] ?? '').split(' ') : [];
        for (const mark of quotes.flatMap((quote) => placeOf.get(quote) ?? [])) {
          if (isIntersecting) seen.add(mark);
          else seen.delete(mark);
        }
      }
      const element = bracket.current;
      if (!element) return;
      const from = Math.min(...[...seen].map((mark) => mark.from));
      const to = Math.max(...[...seen].map((mark) => mark.to));
      element.hidden = seen.size === 0;
      element.style.insetBlockStart = `${from * 100}%`;
      element.style.blockSize = `${(to - from) * 100}%`;
    });
    body.querySelectorAll('[data-quotes]').forEach((element) => observer.observe(element));
    return () => observer.disconnect();
  }, [marks, text, bracket]);
}
