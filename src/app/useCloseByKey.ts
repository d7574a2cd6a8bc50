import { useEffect, useEffectEvent } from 'react';
import { isTyped } from '../ui/shared/isTyped.ts';
import { commandOf, PANEL_KEYS } from '../ui/shared/keyTables.ts';

const isEmptySearch = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === 'search' && target.value === '';

/**
 * Closes what is open by the key that goes back a level, wherever the focus is, unless the key was of use to somebody else:
 * to the graph, to what lies over the page, or to a field: what is written there would be lost.
 */
export function useCloseByKey(close: () => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent): void => {
    if (event.defaultPrevented || commandOf(PANEL_KEYS, event) !== 'back') return;
    if (document.querySelector('dialog:modal, [popover]:popover-open')) return;
    if (isTyped(event.target) && !isEmptySearch(event.target)) return;
    event.preventDefault();
    close();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => pressed(event);
    // After whatever has the focus, the graph too; before the graph takes a key that is pressed nowhere (`KeyboardCursor`): what
    // lies over the picture goes first.
    const page = document.documentElement;
    page.addEventListener('keydown', listen);
    return () => page.removeEventListener('keydown', listen);
  }, []);
}
