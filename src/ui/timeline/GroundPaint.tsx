import type { Ground } from './ground.ts';
import styles from './GroundPaint.module.css';

interface Props {
  readonly id: string;
  readonly width: number;
  readonly ground: readonly Ground[];
}

/** A paint that is at every place of the drawing what stands there behind the marks. */
export const GroundPaint = ({ id, width, ground }: Props) => (
  <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={0} x2={width} y1={0} y2={0}>
    {ground.flatMap(({ x1, x2, isSunken, isAsOf }) =>
      [x1, x2].map((x) => (
        <stop
          key={`${x1} ${x}`}
          className={styles.stop}
          offset={x / width}
          data-sunken={isSunken ? '' : undefined}
          data-as-of={isAsOf ? '' : undefined}
        />
      )),
    )}
  </linearGradient>
);
