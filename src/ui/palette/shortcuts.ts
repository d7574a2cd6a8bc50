import { useEffect, useEffectEvent } from 'react';
import { keep, readKept } from './kept.ts';

const KEY = 'sourceline.slash';

/** Whether a bare “/” opens the search. A key without Ctrl must be one that can be turned off (WCAG 2.1.4). */
export const isSlashOn = (): boolean => readKept(KEY) !== 'off';
export const setSlashOn = (on: boolean): void => keep(KEY, on ? null : 'off');

const isApple = (): boolean => /mac|iphone|ipad/i.test(navigator.userAgent);

/** The keys that always open the search, as they stand on this machine's keyboard. */
export const chordName = (): string => (isApple() ? '⌘ K' : 'Ctrl K');

/** Whether what a key goes to is written in. */
const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable);

/** Calls back when the keys that open the search are pressed, wherever on the page. */
export function useSearchKeys(onSearch: () => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || event.altKey) return;
    const { ctrlKey, metaKey } = event;
    // On an Apple keyboard Ctrl K edits text.
    const isChord =
      event.key.toLowerCase() === 'k' && !event.shiftKey && (isApple() ? metaKey : ctrlKey) && !(ctrlKey && metaKey);
    const isSlash = event.key === '/' && !ctrlKey && !metaKey && !takesText(event.target) && isSlashOn();
    if (!isChord && !isSlash) return;
    event.preventDefault();
    onSearch();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
