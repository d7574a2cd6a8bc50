import { useSyncExternalStore } from 'react';
import { keep, readKept } from './kept.ts';

const KEY = 'sourceline.singleKeys';
const listeners = new Set<() => void>();

/**
 * Whether a key of one character does something wherever the focus is. Who dictates, or presses keys by accident, turns
 * them off (WCAG 2.1.4); in the part of the page they belong to they still work.
 */
export const areSingleKeysOn = (): boolean => readKept(KEY) !== 'off';

/** Turns them on or off on this machine. */
export function setSingleKeys(on: boolean): void {
  keep(KEY, on ? null : 'off');
  listeners.forEach((listener) => listener());
}

export const useSingleKeys = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    areSingleKeysOn,
    () => true,
  );
