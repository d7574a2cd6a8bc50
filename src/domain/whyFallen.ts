import type { VoiceId } from './ids.ts';
import type { Chain, Claim } from './types.ts';

/** The voices without which a claim falls, by what they do in it. A voice may do both. */
export interface FallenOn {
  /** Who says it: it rests only on these. */
  readonly speakers: readonly VoiceId[];
  /** Who carries it: it came only through these. */
  readonly carriers: readonly VoiceId[];
}

/**
 * Why a claim falls when voices are set aside: some of these voices, such that every chain holds one of them and none
 * of them could be left out. `null` for a claim that stands. Where several sets would do, the one whose voices are in
 * most chains, then who speaks before who carries: “rests only on A” says more than “came only through B”. Does not
 * depend on the order in which voices were set aside.
 */
export function whyFallen(claim: Claim, distrusted: ReadonlySet<VoiceId>): FallenOn | null {
  const chains = claim.attribution;
  // What nobody says does not stand either, but nobody took it away.
  if (chains.length === 0 || !hits(chains, distrusted)) return null;

  const candidates = [...new Set(chains.flat())].filter((voice) => distrusted.has(voice));
  const dispensable = candidates
    .map((voice, at) => ({ voice, at, chains: chains.filter((chain) => chain.includes(voice)) }))
    .map((one) => ({ ...one, speaks: one.chains.some(([speaker]) => speaker === one.voice) }))
    .sort((a, b) => a.chains.length - b.chains.length || Number(a.speaks) - Number(b.speaks) || b.at - a.at);
  const needed = new Set(candidates);
  for (const { voice } of dispensable) {
    needed.delete(voice);
    if (!hits(chains, needed)) needed.add(voice);
  }

  const inOrder = candidates.filter((voice) => needed.has(voice));
  return {
    speakers: inOrder.filter((voice) => chains.some(([speaker]) => speaker === voice)),
    carriers: inOrder.filter((voice) => chains.some((chain) => chain.slice(1).includes(voice))),
  };
}

const hits = (chains: readonly Chain[], voices: ReadonlySet<VoiceId>): boolean =>
  chains.every((chain) => chain.some((voice) => voices.has(voice)));
