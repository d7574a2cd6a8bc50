import type { Standing } from '../../domain/standing.ts';
import { LINE_MARKS } from '../../encoding/marks.ts';

/** The sign beside words whose claims stand so, as the picture has it on its lines; `null` where the underline says it all. */
export const signOf = (standing: Standing | null): string | null => {
  if (standing === null) return null;
  const { badge, struck } = LINE_MARKS[standing];
  // A struck line cannot be drawn beneath words without striking them.
  return struck ? '⊘' : badge;
};
