import { useMemo, useSyncExternalStore, type CSSProperties } from 'react';
import { useNarrow } from '../shared/useMediaQuery.ts';

function subscribe(onChange: () => void): () => void {
  const seen = window.visualViewport;
  seen?.addEventListener('resize', onChange);
  seen?.addEventListener('scroll', onChange);
  return () => {
    seen?.removeEventListener('resize', onChange);
    seen?.removeEventListener('scroll', onChange);
  };
}
const readHeight = (): number | null => window.visualViewport?.height ?? null;
const readTop = (): number => window.visualViewport?.offsetTop ?? 0;

/** On a small screen: the style that fits a box into what its keyboard leaves to be seen. Nothing elsewhere. */
export function useSeenPart(): CSSProperties | undefined {
  const narrow = useNarrow();
  const height = useSyncExternalStore(subscribe, readHeight);
  const top = useSyncExternalStore(subscribe, readTop);
  return useMemo(
    () => (narrow && height !== null ? { insetBlockStart: top, blockSize: height, maxBlockSize: height } : undefined),
    [narrow, height, top],
  );
}
