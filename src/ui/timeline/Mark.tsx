import { useIndex } from '../../store/hooks.ts';
import { ThingLink } from '../shared/ThingLink.tsx';
import { LABEL_SIZE, type Mark as Placed } from './drawing.ts';
import styles from './Mark.module.css';
import { barPath, hatchPath } from './shapes.ts';
import { textWidth } from './textWidth.ts';
import { CLAIM_ATTRIBUTE } from './usePointing.ts';
import { markName, signsOf } from './words.ts';

const RADIUS = 5;
const BAR = 13;
/** Twice as thick as the frame of a bar, so that what is within it is clear of it. */
const FRAME = 2;
/** Room around words on their plate. */
const ROOM = 3;

interface Props {
  readonly mark: Placed;
  /** Middle of its lane, in CSS pixels. */
  readonly y: number;
  /** The paint of what marks stand on. */
  readonly ground: string;
  readonly fallen: boolean;
  readonly current: boolean;
  readonly tabIndex: 0 | -1;
}

/**
 * A dated claim: a point for a day, a bar for a span, hatched for a day somewhere within a month or a year. Filled where
 * the source states the date, hollow where it was inferred. A bar across says that the claim is a denial, a slash that it has fallen.
 */
export function Mark({ mark, y, ground, fallen, current, tabIndex }: Props) {
  const index = useIndex();
  const { dated, x1, x2, label } = mark;
  const { claim, date, extent, inTime } = dated;
  const middle = (x1 + x2) / 2;
  // As on the lines of the picture they are the same in every language.
  const signs = label?.text.startsWith(signsOf(dated)) ? signsOf(dated) : '';
  const isOnBar = label !== null && label.start >= x1 && label.start < x2;
  const end = isOnBar ? x2 - FRAME - ROOM : Infinity;
  const words = label && { x1: label.start, x2: Math.min(label.start + textWidth(label.text, LABEL_SIZE), end) };
  // Its words belong to it for the hand too.
  const [reach1, reach2] = [Math.min(x1 - 6, words?.x1 ?? x1), Math.max(x2 + 6, words?.x2 ?? x2)];
  // Words on a bar stand clear of its hatching.
  const hatched = isOnBar && words ? words.x2 : x1;
  const bar = { x1, x2, y, height: BAR, start: extent.start, end: extent.end };
  return (
    <g
      className={styles.mark}
      {...{ [CLAIM_ATTRIBUTE]: claim.id }}
      style={{ color: `var(--category-${claim.category}, var(--category-other))` }}
      data-basis={date.basis ?? 'inferred'}
      data-kind={extent.kind}
      data-out={inTime ? undefined : ''}
      data-fallen={fallen ? '' : undefined}
      data-current={current ? '' : undefined}
    >
      <ThingLink id={claim.id} label={markName(index, dated, fallen)} current={current} tabIndex={tabIndex}>
        <rect className={styles.hit} x={reach1} y={y - 7.5} width={reach2 - reach1} height={15} />
        <rect className={styles.ring} x={x1 - 3} y={y - 7.5} width={x2 - x1 + 6} height={15} rx={6} />
        {extent.kind === 'day' ? (
          <circle className={styles.body} cx={middle} cy={y} r={RADIUS} />
        ) : (
          <path className={styles.body} d={barPath(bar)} />
        )}
        {extent.kind === 'within' && <path className={styles.hatch} d={hatchPath({ ...bar, x1: hatched })} />}
        {/* As in the picture: a bar across what is denied, and the sign of what has lost its ground. */}
        {claim.polarity === 'denies' && <path className={styles.strike} d={`M${middle},${y - 8}v16`} />}
        {fallen && <path className={styles.strike} d={`M${middle - 6},${y + 6}l12,-12`} />}
        {isOnBar && words && (
          <rect
            className={styles.plate}
            x={words.x1 - ROOM}
            // Within a bar its frame stays whole.
            y={y - (BAR - FRAME) / 2}
            width={words.x2 - words.x1 + 2 * ROOM}
            height={BAR - FRAME}
          />
        )}
        {label !== null && (
          // Beside its mark it may lie on a rule or on an edge of the span.
          <text
            className={styles.words}
            x={label.start}
            y={y + 4}
            stroke={isOnBar ? undefined : ground}
            style={{ fontSize: LABEL_SIZE }}
          >
            {signs !== '' && <tspan lang="en">{signs}</tspan>}
            {label.text.slice(signs.length)}
          </text>
        )}
      </ThingLink>
    </g>
  );
}
