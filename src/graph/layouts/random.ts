/**
 * A seeded source of numbers in [0, 1): mulberry32 (Tommy Ettinger, public domain). Not for secrets; only so that the
 * same seed gives the same layout on every machine.
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Runs `work` while `Math.random` is seeded, for libraries that take no source of their own. */
export function withSeededMathRandom<Result>(seed: number, work: () => Result): Result {
  const original = Math.random;
  Math.random = seededRandom(seed);
  try {
    return work();
  } finally {
    Math.random = original;
  }
}
