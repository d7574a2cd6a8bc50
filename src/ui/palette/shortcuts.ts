import { useEffect, useEffectEvent } from 'react';
import { commandOf, PAGE_KEYS } from '../shared/keyTables.ts';
import { isApple } from '../shared/searchChord.ts';
import { areSingleKeysOn } from '../shared/singleKeys.ts';

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
    const isSlash = commandOf(PAGE_KEYS, event) === 'search' && !takesText(event.target) && areSingleKeysOn();
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
