import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { scrollIntoSight } from '../shared/scrollIntoSight.ts';

/** How far Page Up and Page Down go. */
const PAGE = 8;

/** Where a key leads among so many options, or `null` where it leads nowhere. Arrows go round. */
export function nextOption(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'PageDown':
      return Math.min(at + PAGE, count - 1);
    case 'PageUp':
      return Math.max(at - PAGE, 0);
    default:
      return null;
  }
}

interface Options {
  /** Which option is the active one. */
  readonly at: number;
  readonly setAt: (at: number) => void;
}

interface Keys {
  /** How many options there are to a key that is pressed now, which may be more or fewer than are drawn yet. */
  readonly count: () => number;
  readonly onEnter: (at: number) => void;
}

/**
 * The active option of a list whose keys go to a field: the first, until a key or a pointer goes elsewhere in the same
 * list. Keys that an input method is still composing with are its own.
 * @param list changes when another list is asked for, whether or not it is drawn yet
 * @param drawn how many options are drawn
 */
export function useOptions(field: HTMLElement | null, list: string, drawn: number, keys: Keys): Options {
  const [chosen, setChosen] = useState({ list, at: 0 });
  const asked = chosen.list === list ? chosen.at : 0;
  const at = Math.min(asked, Math.max(drawn - 1, 0));
  const setAt = (next: number): void => setChosen({ list, at: next });

  const hasJustComposed = useRef(false);
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    if (event.isComposing || hasJustComposed.current || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') keys.onEnter(asked);
    else {
      const next = nextOption(event.key, asked, keys.count());
      if (next === null) return;
      setAt(next);
    }
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    // Safari reports the key that ends a composition after its end, in the same turn.
    const onComposed = () => {
      hasJustComposed.current = true;
      setTimeout(() => (hasJustComposed.current = false));
    };
    field?.addEventListener('keydown', listen);
    field?.addEventListener('compositionend', onComposed);
    return () => {
      field?.removeEventListener('keydown', listen);
      field?.removeEventListener('compositionend', onComposed);
    };
  }, [field]);
  return { at, setAt };
}

/** Keeps an element of the page in sight whenever another one is named. */
export function useInSight(id: string | null): void {
  useLayoutEffect(() => {
    const element = id === null ? null : document.getElementById(id);
    if (element) scrollIntoSight(element, 'nearest');
  }, [id]);
}
