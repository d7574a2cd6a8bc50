import { foldTypography } from './foldTypography.ts';

/** A piece of a comparison: in both texts, in the first only, or in the second only. */
export interface DiffPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Words, with what is invisible in them; white space; every other sign by itself. */
const TOKEN = /[\p{L}\p{M}\p{N}_\u00AD\u200B-\u200F\u2060]+|\s+|[^]/gu;

/** Comparisons of tokens that are made at most; beyond, the texts are given as different as a whole. */
const MOST_COMPARISONS = 4_000_000;

/**
 * Compares two passages word by word (longest common subsequence). What differs in typography only counts as the same
 * and is given as the second text has it.
 */
export function wordDiff(before: string, after: string): readonly DiffPiece[] {
  const a = before.match(TOKEN) ?? [];
  const b = after.match(TOKEN) ?? [];
  if (a.length * b.length > MOST_COMPARISONS) {
    return merged([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  }
  const keys = (tokens: readonly string[]): readonly string[] => tokens.map((token) => foldTypography(token).text);
  const [keyA, keyB] = [keys(a), keys(b)];

  // common[i * width + j]: length of the longest common subsequence of a from i on and b from j on.
  const width = b.length + 1;
  const common = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      common[i * width + j] = keyA[i] === keyB[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }

  const pieces: DiffPiece[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && right !== undefined && keyA[i] === keyB[j]) {
      pieces.push({ kind: 'same', text: right });
      i += 1;
      j += 1;
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      pieces.push({ kind: 'removed', text: left });
      i += 1;
    } else {
      pieces.push({ kind: 'added', text: right ?? '' });
      j += 1;
    }
  }
  return merged(pieces);
}

function merged(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const result: DiffPiece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (piece.text === '') continue;
    if (last?.kind === piece.kind) result[result.length - 1] = { ...piece, text: last.text + piece.text };
    else result.push(piece);
  }
  return result;
}
