import { Info } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { Dataset } from '../../domain/types.ts';
import { useIndex } from '../../store/hooks.ts';
import { useWords, Words } from './Words.tsx';
import styles from './AsOf.module.css';
import { formatDate } from './dates.ts';
import { t } from './messages/i18n.ts';

/** The date a dataset speaks of, in the words used everywhere on the screen. */
const asOfText = ({ asOf: { value, basis } }: Dataset): string =>
  t(basis === 'inferred' ? 'app.asOfInferred' : 'app.asOf', { date: formatDate(value) });

/**
 * The date the dataset speaks of, with its basis. `line` is for where there is no room for the reason: it opens by
 * keyboard, finger or mouse, and stands there on paper. `full` gives it at once, `short` leaves it to another place.
 */
export function AsOf({ setting = 'line' }: { readonly setting?: 'line' | 'full' | 'short' }) {
  const { dataset } = useIndex();
  const { note } = dataset.asOf;
  if (note === undefined || setting === 'short') return <p className={styles.text}>{asOfText(dataset)}</p>;
  if (setting === 'full')
    return (
      <p className={styles.text}>
        {`${asOfText(dataset)}. `}
        <Words>{note}</Words>
      </p>
    );
  return <WithReason text={asOfText(dataset)} reason={note} />;
}

function WithReason({ text, reason }: { readonly text: string; readonly reason: string }) {
  const [open, setOpen] = useState(false);
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const id = useId();

  // It lies over the page, so it goes when attention goes elsewhere.
  useEffect(() => {
    if (!open) return;
    const closeFrom = (event: PointerEvent): void => {
      if (event.target instanceof Node && box.current?.contains(event.target)) return;
      setOpen(false);
    };
    document.addEventListener('pointerdown', closeFrom);
    return () => document.removeEventListener('pointerdown', closeFrom);
  }, [open]);

  return (
    <div
      className={styles.box}
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        // A press on the reason itself takes the focus to nothing; that is no going on.
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen((now) => !now)}
      >
        {text}
        <span className={styles.sign}>
          <Info size={14} aria-hidden="true" />
        </span>
      </button>
      <div aria-live="polite">
        <p className={styles.reason} id={id} hidden={!open} {...words}>
          {reason}
        </p>
      </div>
    </div>
  );
}
