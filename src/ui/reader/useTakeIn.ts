import { useEffect, useRef, useState } from 'react';
import type { Source } from '../../domain/types.ts';
import { useAppState, useIndex } from '../../store/hooks.ts';
import { forgetText } from './keptTexts.ts';
import { takeIn, type Refusal } from './takeIn.ts';

/** Where a text that was given is: on its way, refused, or taken in (then the store has it). */
export type IntakeState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface IntakeControl {
  readonly state: IntakeState;
  /** Takes in what a person gave. What was there before stays until it is there. */
  readonly take: (given: string | File) => void;
  readonly stop: () => void;
}

const IDLE: IntakeState = { kind: 'idle' };

/** Takes in the text of a source. Leaving the panel stops what is on its way. */
export function useTakeIn(source: Source): IntakeControl {
  const { dataset } = useIndex();
  const setReading = useAppState((state) => state.setReading);
  const isKept = useAppState((state) => state.readings.get(source.id)?.kept === true);
  const [state, setState] = useState<IntakeState>(IDLE);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const stop = (): void => {
    running.current?.abort();
    running.current = null;
    setState(IDLE);
  };

  const take = (given: string | File): void => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    setState({ kind: 'reading', done: 0, total: 0 });
    const onProgress = (done: number, total: number): void => {
      if (!control.signal.aborted) setState({ kind: 'reading', done, total });
    };
    takeIn(given, source, dataset.quotes, { onProgress, signal: control.signal })
      .then(async (taken) => {
        if (control.signal.aborted) return;
        if (!taken.ok) {
          setState({ kind: 'refused', refusal: taken.refusal });
          return;
        }
        // What was kept was the text before; nobody has asked to keep this one.
        if (isKept) await forgetText(source);
        setReading(source.id, taken.reading);
        setState(IDLE);
      })
      .catch(() => {
        if (!control.signal.aborted) setState({ kind: 'refused', refusal: { kind: 'unreadable' } });
      });
  };
  return { state, take, stop };
}
