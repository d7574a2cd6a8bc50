import { useRef, useState, type PointerEvent, type RefObject } from 'react';
import { restingHeight, roomFor, type SheetHeight } from './sheetHeight.ts';

/** How high the lowest and the middle height are, as in Sheet.module.css. */
const LOW_REM = 10;
const HALF = 0.56;
/** A finger that moves less than this presses, and does not drag. In CSS pixels. */
const SLOP = 6;
/** What a sheet is taken hold of by: its head, and the row of a panel that stands in its place. */
const HEAD = '[data-sheet-head]';

interface Drag {
  readonly pointer: number;
  readonly startY: number;
  readonly startHeight: number;
  readonly isMoving: boolean;
  readonly last: { readonly y: number; readonly time: number };
  /** Upwards, CSS pixels per millisecond. */
  readonly speed: number;
}

interface Handlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
  readonly onClickCapture: (event: {
    readonly stopPropagation: () => void;
    readonly preventDefault: () => void;
  }) => void;
}

/**
 * Lets a finger or a mouse drag a sheet by its head; the handlers are the sheet’s. While it is dragged only the sheet itself changes, over the
 * picture; the page makes room for it where it comes to rest.
 */
export function useSheetDrag({
  onHeight,
  onClose,
}: {
  readonly onHeight: (height: SheetHeight) => void;
  readonly onClose: () => void;
}): {
  readonly sheet: RefObject<HTMLDivElement | null>;
  /** How high it is while dragged, CSS pixels. */
  readonly dragged: number | null;
  readonly handlers: Handlers;
} {
  const sheet = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);
  const hasDragged = useRef(false);
  const [dragged, setDragged] = useState<number | null>(null);

  const fullHeight = (): number => {
    const element = sheet.current;
    if (!element) return 0;
    const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    return element.getBoundingClientRect().bottom - header;
  };
  const heightAt = ({ startHeight, startY }: Drag, y: number): number =>
    Math.max(0, Math.min(fullHeight(), startHeight + startY - y));

  const end = (y: number, isCancelled: boolean): void => {
    const current = drag.current;
    drag.current = null;
    setDragged(null);
    if (!current?.isMoving || isCancelled) return;
    hasDragged.current = true;
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const room = roomFor(window.innerHeight * HALF, fullHeight(), LOW_REM * rem);
    const rest = restingHeight(heightAt(current, y), current.speed, room);
    if (rest === 'closed') onClose();
    else onHeight(rest);
  };

  return {
    sheet,
    dragged,
    handlers: {
      onPointerDown: (event) => {
        if (!event.isPrimary || event.button !== 0 || !sheet.current) return;
        hasDragged.current = false;
        if (!(event.target instanceof Element) || !event.target.closest(HEAD)) return;
        drag.current = {
          pointer: event.pointerId,
          startY: event.clientY,
          startHeight: sheet.current.getBoundingClientRect().height,
          isMoving: false,
          last: { y: event.clientY, time: event.timeStamp },
          speed: 0,
        };
      },
      onPointerMove: (event) => {
        const current = drag.current;
        if (current?.pointer !== event.pointerId) return;
        const isMoving = current.isMoving || Math.abs(event.clientY - current.startY) > SLOP;
        // Only now, or a press on a button in the head would never reach it.
        if (isMoving && !current.isMoving) event.currentTarget.setPointerCapture(event.pointerId);
        const passed = Math.max(1, event.timeStamp - current.last.time);
        const speed = (current.last.y - event.clientY) / passed;
        drag.current = { ...current, isMoving, speed, last: { y: event.clientY, time: event.timeStamp } };
        if (isMoving) setDragged(heightAt(current, event.clientY));
      },
      onPointerUp: (event) => end(event.clientY, false),
      onPointerCancel: (event) => end(event.clientY, true),
      // A drag that ends on a button has not pressed it.
      onClickCapture: (event) => {
        if (!hasDragged.current) return;
        hasDragged.current = false;
        event.stopPropagation();
        event.preventDefault();
      },
    },
  };
}
