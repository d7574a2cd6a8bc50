import type { MatterStatus } from '../../domain/matterStatus.ts';
import type { ConflictKind } from '../../domain/conflict.ts';

/** The sign of each kind of conflict; decoration beside its words. A tension has a lighter one than a contradiction. */
export const CONFLICT_SIGNS: Readonly<Record<ConflictKind, string>> = {
  contradicts: '≠',
  denies: '±',
  'in-tension': '~',
};

/** The sign of a matter; decoration beside its words. */
export const MATTER_SIGNS: Readonly<Record<MatterStatus, string>> = {
  contested: '≠',
  'in-tension': '~',
  unopposed: '·',
};

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The letter of a position by its place from 0: A to Z, then AA, AB and so on, as columns of a sheet are lettered. */
export function positionLetter(at: number): string {
  const rest = Math.floor(at / ALPHABET.length);
  return (rest > 0 ? positionLetter(rest - 1) : '') + ALPHABET.charAt(at % ALPHABET.length);
}
