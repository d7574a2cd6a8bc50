import type { Standing } from '../../domain/standing.ts';
import { LINE_MARKS, sampleDash, type LineMark } from '../../encoding/marks.ts';
import styles from './LineSample.module.css';

interface Props {
  readonly standing: Standing;
  /** A category gives the line its hue; without one it is ink. */
  readonly category?: string | undefined;
}

const WIDTH = 44;
const HEIGHT = 16;

/** A short piece of line as the picture draws it for a standing, with its sign. Decoration: the word stands beside it. */
export const LineSample = ({ standing, category }: Props) => (
  <MarkSample
    mark={LINE_MARKS[standing]}
    stroke={category === undefined ? 'var(--ink)' : `var(--category-${category}, var(--category-other))`}
  />
);

/** A short piece of a line by its mark, in a colour, with an arrowhead where the picture draws one to tell it apart. */
export function MarkSample({
  mark,
  stroke,
  arrow = false,
}: {
  readonly mark: LineMark;
  readonly stroke: string;
  readonly arrow?: boolean;
}) {
  const { width, cap, badge, struck } = mark;
  return (
    <svg className={styles.sample} width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {/* With a sign on it from both ends inwards, so that what is left of the line shows how it is dashed. */}
      <path
        d={
          badge === null
            ? `M2 ${HEIGHT / 2}H${WIDTH - 2}`
            : `M2 ${HEIGHT / 2}H${WIDTH / 2}M${WIDTH - 2} ${HEIGHT / 2}H${WIDTH / 2}`
        }
        fill="none"
        stroke={stroke}
        strokeWidth={width}
        strokeDasharray={sampleDash(mark).join(' ')}
        strokeLinecap={cap}
      />
      {mark.hollow && !arrow && (
        <path
          className={styles.head}
          d={`M${WIDTH - 1.5} ${HEIGHT / 2}l-8-4v8z`}
          stroke={stroke}
          strokeLinejoin="round"
        />
      )}
      {arrow && (
        <path
          className={mark.hollow ? styles.head : undefined}
          d={`M${WIDTH - 2} 8l-11-5 3.500 5-3.500 5z`}
          {...(mark.hollow ? { stroke, strokeLinejoin: 'round' } : { fill: stroke })}
        />
      )}
      {struck && <line x1={WIDTH / 2} y1={2} x2={WIDTH / 2} y2={HEIGHT - 2} stroke={stroke} strokeWidth={2} />}
      {badge !== null && (
        <>
          <rect
            className={styles.badge}
            x={WIDTH / 2 - 7}
            y={0.5}
            width={14}
            height={HEIGHT - 1}
            rx={2}
            stroke={stroke}
          />
          {/* A sign of the picture, as it is drawn there. */}
          <text lang="en" className={styles.sign} x={WIDTH / 2} y={HEIGHT / 2 + 4} textAnchor="middle">
            {badge}
          </text>
        </>
      )}
    </svg>
  );
}
