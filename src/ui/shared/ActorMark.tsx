import { memo } from 'react';
import { actorMark, type Shape } from '../../encoding/marks.ts';
import styles from './Mark.module.css';

// Outlines in a box of 24 × 24, the same as the picture's.
const OUTLINES: Readonly<Record<Shape, string>> = {
  rectangle: 'M2 4h20v16H2z',
  ellipse: 'M12 1.5a10.5 10.5 0 1 1 0 21 10.5 10.5 0 0 1 0-21',
  pentagon: 'M12 1.5 22.5 9.500 18.500 22h-13L1.500 9.500z',
  hexagon: 'M6.500 2.500h11L23 12l-5.500 9.500h-11L1 12z',
  diamond: 'M12 .5 23.500 12 12 23.500.5 12z',
  octagon: 'M7.500 1.500h9L22.500 7.500v9l-6 6h-9l-6-6v-9z',
  tag: 'M2 4h14l6.500 8L16 20H2z',
  barrel: 'M3.500 3h17c2 5 2 13 0 18h-17c-2-5-2-13 0-18',
  triangle: 'M12 1.500 23.500 21.500H.5z',
};

/** The shape, hue and glyph of an actor type, small. Decoration: the word stands beside it. */
export const ActorMark = memo(function ActorMark({
  type,
  size = 20,
}: {
  readonly type: string;
  readonly size?: number;
}) {
  const { shape, glyph, hue } = actorMark(type);
  const inset = shape === 'triangle' ? 'translate(7.200 10) scale(.4)' : 'translate(6 6) scale(.5)';
  return (
    <svg width={size} height={size} viewBox="-1 -1 26 26" className={styles.mark} aria-hidden="true">
      <path
        d={OUTLINES[shape]}
        fill={`var(--actor-${hue}-tint)`}
        stroke={`var(--actor-${hue})`}
        strokeWidth={1.6}
        strokeLinejoin="round"
      />
      <path
        d={glyph}
        transform={inset}
        fill="none"
        stroke={`var(--actor-${hue})`}
        strokeWidth={3}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
});
