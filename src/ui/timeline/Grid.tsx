import { dayText } from '../../domain/extent.ts';
import { useIndex } from '../../store/hooks.ts';
import { formatDate } from '../shared/dates.ts';
import { t } from '../shared/messages/i18n.ts';
import { ticksOf, type Axis } from './axis.ts';
import type { Stretch } from './lanes.ts';
import styles from './Grid.module.css';
import { labelTicks } from './tickLabels.ts';
import { textWidth } from './textWidth.ts';

const SIZE = 12;

interface Props {
  readonly axis: Axis;
  /** Where the days stand that the dataset speaks of, if they can be placed. */
  readonly asOf: Stretch | undefined;
  /** Where the marks begin and end, from above, in CSS pixels. */
  readonly top: number;
  readonly bottom: number;
}

/** What the marks stand on: the axis with its breaks, names of days, and the date the dataset speaks of. */
export function Grid({ axis, asOf, top, bottom }: Props) {
  const labels = labelTicks(ticksOf(axis), axis.width);
  const broken = axis.segments.filter((segment) => segment.broken);
  return (
    <g className={styles.grid} aria-hidden="true">
      {asOf && <AsOfLine width={axis.width} asOf={asOf} top={top} bottom={bottom} />}
      {axis.segments.map(({ from, x1, x2, broken: isBroken }) =>
        isBroken ? null : <line key={from} className={styles.axis} x1={x1} x2={x2} y1={bottom} y2={bottom} />,
      )}
      {broken.map(({ from, to, x1, x2 }) => (
        <g key={from}>
          <rect className={styles.gap} x={x1} y={top} width={x2 - x1} height={bottom - top} />
          <path className={styles.break} d={breakPath(x1, x2, bottom)} />
          <title>{t('timeline.break', { from: formatDate(dayText(from)), to: formatDate(dayText(to - 1)) })}</title>
        </g>
      ))}
      {labels.map(({ day, x, start, text }) => (
        <g key={day}>
          <line className={styles.tick} x1={x} x2={x} y1={top} y2={bottom + 6} />
          <text className={styles.words} x={start} y={bottom + 15} style={{ fontSize: SIZE }}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

/** A line with two strokes across its middle, as engineers draw what is cut short. */
function breakPath(x1: number, x2: number, y: number): string {
  const middle = (x1 + x2) / 2;
  const stroke = (x: number): string => `M${x - 2},${y + 4}L${x + 3},${y - 8}`;
  return `M${x1},${y}H${middle - 3}M${middle + 3},${y}H${x2}${stroke(middle - 3)}${stroke(middle + 3)}`;
}

interface AsOfProps extends Pick<Props, 'top' | 'bottom'> {
  readonly width: number;
  readonly asOf: Stretch;
}

/** The days the dataset speaks of. All of the last of them may be known, so the line stands where it is over. */
function AsOfLine({ width, asOf: { x1, x2 }, top, bottom }: AsOfProps) {
  const { dataset } = useIndex();
  const { value, basis } = dataset.asOf;
  const text = t(basis === 'inferred' ? 'app.asOfInferred' : 'app.asOf', { date: formatDate(value) });
  const words = textWidth(text, SIZE);
  // Up to the line, under the days it closes; after it, the words would stand under the name of the day that follows.
  const isBefore = x2 - 4 - words >= 0;
  return (
    <>
      <rect className={styles.asOfDays} x={x1} y={top} width={Math.max(1, x2 - x1)} height={bottom - top} />
      <line className={styles.asOf} data-basis={basis} x1={x2} x2={x2} y1={top} y2={bottom + 22} />
      <text
        className={styles.asOfWords}
        x={isBefore ? x2 - 4 : Math.max(0, Math.min(x2 + 4, width - words))}
        textAnchor={isBefore ? 'end' : 'start'}
        y={bottom + 30}
        style={{ fontSize: SIZE }}
      >
        {text}
      </text>
    </>
  );
}
