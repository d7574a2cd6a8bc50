import { useRef, type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import { voiceId, type VoiceId } from '../../domain/ids.ts';
import { useAppState, useChange, useChangeAside, useTell, useViewNow } from '../../store/hooks.ts';
import { asideAsBefore } from '../../view/aside.ts';
import { setAside } from '../../view/lensTransitions.ts';
import type { View } from '../../view/view.ts';
import { commandOf, VOICES_KEYS } from '../shared/keyTables.ts';
import { useDragListeners } from '../shared/useDragListeners.ts';
import { autoScroll } from './autoScroll.ts';

/** On every row that can be set aside, with the id of its voice. */
export const VOICE_ATTRIBUTE = 'data-voice';
const ROW = `[${VOICE_ATTRIBUTE}]`;
const BOX = `${ROW} > label > input`;

interface Drag {
  readonly from: VoiceId;
  /** What every row that is passed is set to. */
  readonly aside: boolean;
  readonly before: View;
  /** Whether the hand has reached another row; a press on one row is a click. */
  moving: boolean;
}

interface Handlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onClickCapture: (event: MouseEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Sets many rows of a list in one go. By hand: press on a box and drag over others; all from the first to where the
 * hand is become what the first became; dragging back, Escape or a lost pointer undo it. By Shift and a click: all
 * from the last one set. By keyboard: up and down go from box to box, with Shift they take its state along.
 */
export function useAsideByHand(list: RefObject<HTMLElement | null>): Handlers {
  const viewNow = useViewNow();
  const change = useChange();
  const changeAside = useChangeAside();
  const tell = useTell();
  const setHeld = useAppState((state) => state.setHeld);
  const drag = useRef<Drag | null>(null);
  const anchor = useRef<VoiceId | null>(null);
  const swallowClick = useRef(false);
  const stopScroll = useRef<() => void>(() => {});

  const rows = (): readonly VoiceId[] =>
    [...(list.current?.querySelectorAll(ROW) ?? [])].map((row) => voiceId(row.getAttribute(VOICE_ATTRIBUTE) ?? ''));
  const between = (from: VoiceId, to: VoiceId): readonly VoiceId[] => {
    const ids = rows();
    const [a, b] = [ids.indexOf(from), ids.indexOf(to)];
    return a < 0 || b < 0 ? [] : ids.slice(Math.min(a, b), Math.max(a, b) + 1);
  };
  const rowOf = (element: Element | null): VoiceId | null => {
    const row = element?.closest(ROW);
    return row && list.current?.contains(row) ? voiceId(row.getAttribute(VOICE_ATTRIBUTE) ?? '') : null;
  };

  const reach = (to: VoiceId | null): void => {
    const now = drag.current;
    if (!now || to === null || (!now.moving && to === now.from)) return;
    if (!now.moving) {
      now.moving = true;
      setHeld(true);
    }
    const { distrust, standing } = now.before;
    change((current) => setAside({ ...current, distrust, standing }, between(now.from, to), now.aside));
  };
  const end = (keep: boolean): void => {
    const now = drag.current;
    drag.current = null;
    stopScroll.current();
    if (!now?.moving) return;
    if (!keep) change((current) => asideAsBefore(current, now.before));
    else tell({ kind: 'undoable', what: 'lens', before: now.before });
    anchor.current = now.from;
    setHeld(false);
    // What the browser makes of the release is not a click on a box; it comes at once or not at all.
    swallowClick.current = true;
    setTimeout(() => (swallowClick.current = false));
  };

  useDragListeners({
    onMove: ({ clientX: x, clientY: y }) => {
      if (!drag.current) return;
      const find = (): void => reach(rowOf(document.elementFromPoint(x, y)));
      find();
      stopScroll.current();
      if (drag.current.moving) stopScroll.current = autoScroll(list.current, y, find);
    },
    onEnd: end,
    onEscape: (event) => {
      if (!drag.current) return;
      // It closes nothing else besides.
      event.stopPropagation();
      end(false);
    },
  });

  const isAside = (voice: VoiceId): boolean => viewNow().distrust.includes(voice);

  return {
    onPointerDown: (event) => {
      const { target } = event;
      if (event.button !== 0 || event.shiftKey || !event.isPrimary || !(target instanceof Element)) return;
      const from = target.closest('label') ? rowOf(target) : null;
      if (from === null) return;
      drag.current = { from, aside: !isAside(from), before: viewNow(), moving: false };
    },
    onClickCapture: (event) => {
      const { target } = event;
      if (swallowClick.current) {
        event.preventDefault();
        event.stopPropagation();
        return;
      }
      if (!(target instanceof HTMLInputElement)) return;
      const to = rowOf(target);
      if (to === null) return;
      const from = anchor.current;
      anchor.current = to;
      if (!event.shiftKey || from === null || from === to) return;
      // The box has its new state by now, and says so itself too.
      const { checked } = target;
      changeAside((now) => setAside(now, between(from, to), checked));
    },
    onKeyDown: (event) => {
      const { target } = event;
      const command = commandOf(VOICES_KEYS, event);
      if (!command || !(target instanceof HTMLInputElement)) return;
      const boxes = [...(list.current?.querySelectorAll<HTMLInputElement>(BOX) ?? [])];
      const at = boxes.indexOf(target);
      const next = at < 0 ? undefined : boxes[at + (command === 'next' || command === 'nextAlike' ? 1 : -1)];
      if (at < 0) return;
      // Otherwise the panel scrolls under the focus.
      event.preventDefault();
      if (!next) return;
      next.focus();
      const [from, to] = [rowOf(target), rowOf(next)];
      if (command === 'next' || command === 'previous' || from === null || to === null) return;
      const aside = isAside(from);
      changeAside((now) => setAside(now, [to], aside));
    },
  };
}
