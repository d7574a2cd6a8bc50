import { useId, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { extentOf } from '../../domain/extent.ts';
import { useIndex, useLens, useView } from '../../store/hooks.ts';
import type { Timeline } from '../../view/timeline.ts';
import { t } from '../shared/messages/i18n.ts';
import { useMediaQuery } from '../shared/useMediaQuery.ts';
import { layOut, reachOf, type Drawing } from './drawing.ts';
import { groundOf } from './ground.ts';
import { GroundPaint } from './GroundPaint.tsx';
import { Grid } from './Grid.tsx';
import { Handle } from './Handle.tsx';
import { Mark } from './Mark.tsx';
import { moveFocus } from './moveFocus.ts';
import { spanOf } from './span.ts';
import styles from './TimelineDrawing.module.css';
import { useBrush } from './useBrush.ts';
import { useRange } from './useRange.ts';
import { useWidth } from './useWidth.ts';
import { markWords, signsOf } from './words.ts';

/** Heights and widths in CSS pixels. */
const FOOT = 34;
const FINE = { lane: 15, top: 26, margin: 28 } as const;
const COARSE = { lane: 24, top: 48, margin: 48 } as const;

/** What is dated, drawn along an axis, with the span of time that is shown. Nothing where the dataset dates nothing. */
export function TimelineDrawing({ timeline }: { readonly timeline: Timeline }) {
  const index = useIndex();
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(plot);
  const sizes = useMediaQuery('(pointer: coarse)') ? COARSE : FINE;
  const drawing = useMemo(
    () =>
      layOut([...index.extents.values()], extentOf(index.dataset.asOf.value), timeline.dated, markWords, signsOf, {
        width,
        margin: sizes.margin,
      }),
    [index, timeline.dated, width, sizes],
  );
  return (
    <div className={styles.plot} ref={plot} dir="ltr">
      {drawing && <Plot drawing={drawing} plot={plot} sizes={sizes} />}
    </div>
  );
}

interface PlotProps {
  readonly drawing: Drawing;
  readonly plot: RefObject<HTMLDivElement | null>;
  readonly sizes: typeof FINE | typeof COARSE;
}

function Plot({ drawing: { axis, marks, lanes }, plot, sizes: { lane, top } }: PlotProps) {
  const index = useIndex();
  const { select, time } = useView();
  const { effect } = useLens();
  const { nudge, settle, clear } = useRange();
  const brush = useBrush(plot, axis);
  // The keyboard's place among the marks, of which Tab reaches one.
  const [place, setPlace] = useState<string | null>(null);
  const asOfDays = extentOf(index.dataset.asOf.value);
  const asOf = asOfDays && reachOf(axis, asOfDays);
  const bottom = top + Math.max(1, lanes) * lane + 4;
  const span = spanOf(axis, time);
  const [from, to] = [axis.x(axis.stops[span.from] ?? 0), axis.x(axis.stops[span.to] ?? 0)];
  const outside =
    time === null
      ? []
      : [
          { x1: 0, x2: from },
          { x1: to, x2: Math.max(to, axis.width) },
        ];
  const ground = groundOf(
    axis.width,
    [...outside, ...axis.segments.filter(({ broken }) => broken)],
    asOf ? [asOf] : [],
  );
  const paint = useId();
  const inOrder = [...marks].sort((a, b) => order(a, b));
  const placed = inOrder.some(({ dated }) => dated.claim.id === place) ? place : inOrder[0]?.dated.claim.id;

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>): void => {
    const next = moveFocus(event);
    if (next !== null) setPlace(next);
  };
  return (
    <>
      <svg
        className={styles.drawing}
        width={axis.width}
        height={bottom + FOOT}
        role="group"
        aria-label={t('timeline.drawing')}
        onPointerDown={brush.onPointerDown}
        onClickCapture={brush.onClickCapture}
        onDragStart={(event) => event.preventDefault()}
        onKeyDown={onKeyDown}
      >
        <defs>
          <GroundPaint id={paint} width={axis.width} ground={ground} />
        </defs>
        <g className={styles.outside} aria-hidden="true">
          {outside.map(({ x1, x2 }) => (
            <rect key={x1} x={x1} y={top} width={x2 - x1} height={bottom - top} />
          ))}
        </g>
        <Grid axis={axis} asOf={asOf} top={top} bottom={bottom} />
        {/* Under the marks, so that it runs through nobody's words. */}
        {time !== null && (
          <g className={styles.span} aria-hidden="true">
            <line x1={from} x2={from} y1={4} y2={bottom} />
            <line x1={to} x2={to} y1={4} y2={bottom} />
          </g>
        )}
        {inOrder.map((mark) => (
          <Mark
            key={mark.dated.claim.id}
            mark={mark}
            y={top + mark.lane * lane + lane / 2}
            ground={`url(#${paint})`}
            fallen={effect.fallen.has(mark.dated.claim.id)}
            current={select === mark.dated.claim.id}
            tabIndex={mark.dated.claim.id === placed ? 0 : -1}
          />
        ))}
      </svg>
      {(['from', 'to'] as const).map((end) => (
        <Handle
          key={end}
          end={end}
          axis={axis}
          span={span}
          onMove={(next) => nudge(axis, next)}
          onSettle={settle}
          onClear={clear}
          onDown={(event) => brush.onHandleDown(end, event)}
        />
      ))}
    </>
  );
}

type Placed = Drawing['marks'][number];
const order = (a: Placed, b: Placed): number => a.x1 - b.x1 || a.lane - b.lane;
