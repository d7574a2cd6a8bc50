import { t } from './messages/i18n.ts';

interface Counts {
  /** How many there are. */
  readonly count: number;
  /** How many of them stand and are left by the filters. */
  readonly left: number;
  /** How many of them have fallen with the voices set aside. */
  readonly fallen: number;
}

/**
 * So many claims, and what has become of them where not all are left, in one or two parts: “2 of 3 claims left” where the others
 * fell, else “2 of 8 claims in view”, and how many fell besides.
 */
export function claimsLeft({ count, left, fallen }: Counts): readonly [left: string, fallen?: string] {
  if (left >= count) return [t('evidence.claims', { count })];
  if (left + fallen >= count) return [t('lens.claimsLeft', { count, left })];
  const inView = t('lens.claimsInView', { count, left });
  return fallen === 0 ? [inView] : [inView, t('lens.alsoFallen', { count: fallen })];
}
