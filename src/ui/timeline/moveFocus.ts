import type { KeyboardEvent } from 'react';
import { commandOf, TIMELINE_KEYS, type ListCommand } from '../shared/keyTables.ts';
import { CLAIM_ATTRIBUTE } from './usePointing.ts';

/**
 * Moves the keyboard among the links to claims within an element: arrows to the next and the one before, Home and End to
 * the first and the last. Answers the claim it came to; `null` for any other key.
 */
export function moveFocus(event: KeyboardEvent): string | null {
  const links = [...event.currentTarget.querySelectorAll<HTMLElement | SVGElement>(`[${CLAIM_ATTRIBUTE}] a`)];
  const at = links.findIndex((link) => link === document.activeElement);
  const to = targetOf(commandOf(TIMELINE_KEYS, event), at, links.length - 1);
  const link = to === null ? undefined : links[to];
  if (at < 0 || !link) return null;
  event.preventDefault();
  link.focus();
  return link.closest(`[${CLAIM_ATTRIBUTE}]`)?.getAttribute(CLAIM_ATTRIBUTE) ?? null;
}

function targetOf(command: ListCommand | undefined, at: number, last: number): number | null {
  switch (command) {
    case 'next':
      return Math.min(at + 1, last);
    case 'previous':
      return Math.max(at - 1, 0);
    case 'first':
      return 0;
    case 'last':
      return last;
    case undefined:
      return null;
  }
}
