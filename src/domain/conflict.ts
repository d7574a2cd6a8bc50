import { isHeld } from './held.ts';
import { relationshipOf } from './relationships.ts';
import type { Claim } from './types.ts';

/**
 * How two claims, or positions, stand to each other. `contradicts`: as they are worded, the one excludes the other.
 * `in-tension`: they pull apart and may both be true, as may what would be if or is to be beside what is not. `denies`: one
 * affirms and one denies of the same relationship, and the dataset says no more.
 */
export type ConflictKind = 'contradicts' | 'denies' | 'in-tension';

/** What follows for two claims of one relationship from one affirming and one denying; `null` where both do the same. */
export function yesAndNo(one: Claim, other: Claim): Extract<ConflictKind, 'denies' | 'in-tension'> | null {
  if (one.polarity === other.polarity || relationshipOf(one) !== relationshipOf(other)) return null;
  // “It would, if” and “it does not” may both be true.
  return isHeld(one) && isHeld(other) ? 'denies' : 'in-tension';
}

/**
 * How two claims stand to each other, `null` for two that go together. What the dataset says of them, whichever of the two
 * says it, is more exact than what follows from affirming and denying.
 */
export function conflictOf(one: Claim, other: Claim): ConflictKind | null {
  const names = (kind: 'contradicts' | 'inTensionWith'): boolean =>
    one[kind]?.includes(other.id) === true || other[kind]?.includes(one.id) === true;
  if (names('contradicts')) return 'contradicts';
  return names('inTensionWith') ? 'in-tension' : yesAndNo(one, other);
}

/**
 * Whether anything that is affirmed of a relationship is denied of it in earnest: of some pair neither the dataset nor an “if”
 * or a plan says that both may be true. It ends at the first such pair, and looks at no more than are said to be in tension.
 */
export function anyDenied(affirming: readonly Claim[], denying: readonly Claim[]): boolean {
  return affirming.some(
    (yes) => isHeld(yes) && denying.some((no) => isHeld(no) && conflictOf(yes, no) !== 'in-tension'),
  );
}
