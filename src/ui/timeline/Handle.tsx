import type { KeyboardEvent, PointerEvent } from 'react';

import { formatDate } from '../shared/dates.ts';
import { commandOf, SPAN_KEYS, type SpanCommand } from '../shared/keyTables.ts';
import { t } from '../shared/messages/i18n.ts';
import type { Axis } from './axis.ts';
import styles from './Handle.module.css';
import { moveEnd, rangeOf, type Span } from './span.ts';

interface Props {
  readonly end: 'from' | 'to';
  readonly axis: Axis;
  readonly span: Span;
  readonly onMove: (span: Span) => void;
  readonly onSettle: () => void;
  readonly onClear: () => void;
  readonly onDown: (event: PointerEvent) => void;
}

/**
 * One end of the span, moved by hand or by keys: a stop with the arrows, to where the next stretch of the axis begins with
 * Page Up and Page Down, to the end of the axis with Home and End. Escape takes the span away.
 */
export function Handle({ end, axis, span, onMove, onSettle, onClear, onDown }: Props) {
  const { stops, segments } = axis;
  const at = span[end];
  const day = stops[at] ?? 0;
  const written = rangeOf(axis, span)[end];
  const edges = [...segments.map(({ from }) => from), ...stops.slice(-1)];
  const stopOf = (edge: number | undefined): number => (edge === undefined ? at : stops.indexOf(edge));

  const onKeyDown = (event: KeyboardEvent): void => {
    const target = targetOf(commandOf(SPAN_KEYS, event));
    if (target === 'clear') onClear();
    else if (target !== null) onMove(moveEnd(axis, span, end, target));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const targetOf = (command: SpanCommand | undefined): number | 'clear' | null => {
    switch (command) {
      case 'later':
        return at + 1;
      case 'earlier':
        return at - 1;
      case 'muchLater':
        return stopOf(edges.find((edge) => edge > day));
      case 'muchEarlier':
        return stopOf(edges.findLast((edge) => edge < day));
      case 'first':
        return 0;
      case 'last':
        return stops.length - 1;
      case 'clear':
        return 'clear';
      case undefined:
        return null;
    }
  };

  return (
    <div
      className={`${styles.handle} ${styles[end]}`}
      style={{ insetInlineStart: axis.x(day) }}
      role="slider"
      tabIndex={0}
      aria-label={t(end === 'from' ? 'timeline.rangeStart' : 'timeline.rangeEnd')}
      aria-valuemin={end === 'from' ? 0 : span.from + 1}
      aria-valuemax={end === 'from' ? span.to - 1 : stops.length - 1}
      aria-valuenow={at}
      aria-valuetext={
        written === null ? t(end === 'from' ? 'timeline.fromEarliest' : 'timeline.toLatest') : formatDate(written)
      }
      onPointerDown={onDown}
      onKeyDown={onKeyDown}
      onBlur={onSettle}
    >
      <span className={styles.grip} />
    </div>
  );
}
