import { BUBBLE, BUBBLE_GLYPH, BUBBLE_MIDDLE, SET_ASIDE_STROKE, VOICE_MARKS } from '../../encoding/voiceMarks.ts';
import type { VoiceKind } from '../../domain/types.ts';
import styles from './Mark.module.css';

// The same outline and places as the picture's, in a box of 24 × 24.
const OUTLINE = `M${BUBBLE.map(([x, y]) => `${12 + x * 11} ${12 + y * 11}`).join('L')}Z`;
const SCALE = (BUBBLE_GLYPH * 22) / 24;
const PLACE = `translate(${12 - 12 * SCALE} ${12 + BUBBLE_MIDDLE * 11 - 12 * SCALE}) scale(${SCALE})`;

interface Props {
  readonly kind: VoiceKind;
  readonly size?: number;
  /** Drawn as one that a person has set aside. */
  readonly isAside?: boolean;
}

/** The speech bubble of a kind of voice, small. Decoration: the word stands beside it. */
export function VoiceMark({ kind, size = 20, isAside = false }: Props) {
  const { glyph, filled } = VOICE_MARKS[kind];
  const line = isAside ? 'var(--control)' : 'var(--ink)';
  const isInk = filled && !isAside;
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" className={styles.mark} aria-hidden="true">
      <path
        d={OUTLINE}
        fill={isInk ? 'var(--ink)' : isAside ? 'var(--sunken)' : 'var(--surface)'}
        stroke={line}
        strokeWidth={1.5}
        strokeDasharray={filled ? undefined : '2.600 1.900'}
        strokeLinejoin="round"
      />
      <path
        d={isAside ? `${glyph}${SET_ASIDE_STROKE}` : glyph}
        transform={PLACE}
        fill="none"
        stroke={isInk ? 'var(--surface)' : line}
        strokeWidth={2.6}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
