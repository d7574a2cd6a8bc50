import { useEffect, useMemo, useRef, useState } from 'react';
import type { LeftToPage } from '../../graph/leaveToPage.ts';
import { t } from '../shared/messages/i18n.ts';
import { heldKey } from '../shared/searchChord.ts';
import styles from './GraphCanvas.module.css';

/** How long is told what a picture in a frame is moved by, in milliseconds. */
const TOLD_FOR = 2_000;
/** Turns of the wheel, or moves of a finger, no further apart than this are one, of which it is told once, in milliseconds. */
const PAUSE = 1_000;

/** What was just left to the page around, for as long as that is told. */
export function useLeftToPage(): {
  readonly told: LeftToPage | null;
  readonly tell: (what: LeftToPage) => void;
} {
  const [told, setTold] = useState<LeftToPage | null>(null);
  const end = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const underWay = useRef<{ readonly what: LeftToPage; readonly pause: ReturnType<typeof setTimeout> } | null>(null);
  const tell = useMemo(
    () =>
      (what: LeftToPage): void => {
        const isSame = underWay.current?.what === what;
        clearTimeout(underWay.current?.pause);
        underWay.current = { what, pause: setTimeout(() => (underWay.current = null), PAUSE) };
        if (isSame) return;
        clearTimeout(end.current);
        setTold(what);
        end.current = setTimeout(() => setTold(null), TOLD_FOR);
      },
    [],
  );
  useEffect(
    () => () => {
      clearTimeout(end.current);
      clearTimeout(underWay.current?.pause);
    },
    [],
  );
  return { told, tell };
}

/** Says for a moment how the picture is moved where the page around took what was meant for it. Who uses keys needs no such word. */
export const LeftHint = ({ what }: { readonly what: LeftToPage | null }) =>
  what && (
    <p className={styles.leftHint} aria-hidden="true">
      {t(`graph.leftToPage.${what}`, { key: heldKey() })}
    </p>
  );
