import { useEffect, useState, type CSSProperties, type ReactNode } from 'react';
import styles from './TableView.module.css';

interface Props {
  readonly label: string;
  /** Whether it scrolls by itself and so is a stop of the keyboard; otherwise the page around it scrolls. */
  readonly scrolls: boolean;
  readonly region: HTMLElement | null;
  readonly setRegion: (region: HTMLElement | null) => void;
  readonly children: ReactNode;
}

/** What is out of sight to either side of a region, and the width of its bar of scrolling, in CSS pixels. */
interface Beyond {
  readonly before: boolean;
  readonly after: boolean;
  readonly bar: number;
}

/** Of a cell, at its edges, in CSS pixels: where no more is out of sight, no words are. */
const PADDING = 8;

const NOTHING: Beyond = { before: false, after: false, bar: 0 };

/** A region that scrolls sideways where it must, and shows at its edges that something lies beyond them. */
export function SidewaysRegion({ label, scrolls, region, setRegion, children }: Props) {
  const { before, after, bar } = useBeyond(scrolls ? region : null);
  return (
    <div
      className={styles.frame}
      data-before={before ? '' : undefined}
      data-after={after ? '' : undefined}
      style={{ '--bar': `${bar}px` } as CSSProperties}
    >
      <div
        ref={setRegion}
        className={styles.region}
        role="region"
        aria-label={label}
        tabIndex={scrolls ? 0 : undefined}
      >
        {children}
      </div>
    </div>
  );
}

/** What of an element is scrolled out of sight sideways, kept current. */
function useBeyond(element: HTMLElement | null): Beyond {
  const [beyond, setBeyond] = useState(NOTHING);
  useEffect(() => {
    if (!element) return;
    const look = (): void => {
      // From right to left it is counted below nought.
      const from = Math.abs(element.scrollLeft);
      const before = from > PADDING;
      const after = element.scrollWidth - element.clientWidth - from > PADDING;
      const bar = element.offsetWidth - element.clientWidth;
      setBeyond((now) =>
        now.before === before && now.after === after && now.bar === bar ? now : { before, after, bar },
      );
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(look);
    observer?.observe(element);
    for (const child of element.children) observer?.observe(child);
    return () => {
      element.removeEventListener('scroll', look);
      observer?.disconnect();
    };
  }, [element]);
  return element ? beyond : NOTHING;
}
