import { useSyncExternalStore } from 'react';

const KEY = 'sourceline.singleKeys';
const listeners = new Set<() => void>();
let on: boolean | null = null;

function kept(): boolean {
  try {
    return window.localStorage.getItem(KEY) !== 'off';
  } catch {
    // Storage is refused in some frames and private windows. The choice then lasts as long as the page.
    return true;
  }
}

/**
 * Whether a key of one character does something wherever the focus is. Who dictates, or presses keys by accident, turns
 * them off (WCAG 2.1.4); in the part of the page they belong to they still work.
 */
export const areSingleKeysOn = (): boolean => (on ??= kept());

/** Turns them on or off on this machine. */
export function setSingleKeys(next: boolean): void {
  on = next;
  try {
    if (next) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, 'off');
  } catch {
    // As above.
  }
  listeners.forEach((listener) => listener());
}

export const useSingleKeys = (): boolean =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, areSingleKeysOn);
