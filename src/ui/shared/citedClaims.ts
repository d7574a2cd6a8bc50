import { claimStood, isSetAsideNotAnswered } from '../../domain/claimStanding.ts';
import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import type { VoiceId } from '../../domain/ids.ts';
import type { Claim } from '../../domain/types.ts';
import { claimCredits, claimSentence } from './claimWords.ts';
import { joinNames } from './joinNames.ts';
import { fullName } from './labels.ts';
import { t } from './messages/i18n.ts';
import { nameWith } from './voiceFacts.ts';

/** What weakens a claim that a quote is cited for, in the order in which a copied claim tells of it. */
const WEAKNESSES = ['contested', 'contestedAside', 'unverified', 'fallen'] as const;
type Weakness = (typeof WEAKNESSES)[number];

/**
 * What weakens the claims that rest on a quote, in one sentence, each weakness once; which of them it is of, where it is not
 * of all. Empty where nothing does.
 */
export function citedClaimsText(
  index: DatasetIndex,
  claims: readonly Claim[],
  distrusted: ReadonlySet<VoiceId>,
): string {
  const known = claims.map((claim) => ({ claim, weaknesses: weaknessesOf(index, claim, distrusted) }));
  const told = WEAKNESSES.flatMap((weakness) => {
    const weak = known.filter(({ weaknesses }) => weaknesses.includes(weakness)).map(({ claim }) => claim);
    return weak.length === 0 ? [] : [weaknessText(index, weakness, weak, { claims, distrusted })];
  });
  if (told.length === 0) return '';
  const count = claims.length;
  return t('citation.rests', { count, told: count === 1 ? joinNames(told) : told.join(t('chain.semicolon')) });
}

function weaknessesOf(index: DatasetIndex, claim: Claim, distrusted: ReadonlySet<VoiceId>): readonly Weakness[] {
  const stood = claimStood(index, claim, distrusted);
  return [
    ...(stood.standing.status === 'contested' ? (['contested'] as const) : []),
    ...(isSetAsideNotAnswered(stood, 'contested') ? (['contestedAside'] as const) : []),
    ...(claim.verification === 'could-not-be-verified' ? (['unverified'] as const) : []),
    ...(stood.standing.standing === 'unsupported' ? (['fallen'] as const) : []),
  ];
}

function weaknessText(
  index: DatasetIndex,
  weakness: Weakness,
  weak: readonly Claim[],
  { claims, distrusted }: { readonly claims: readonly Claim[]; readonly distrusted: ReadonlySet<VoiceId> },
): string {
  if (weak.length === claims.length) return t(`citation.${weakness}.all`, { count: weak.length });
  const sentenceOf = (claim: Claim): string => `“${claimSentence(index, claim, fullName)}”`;
  const others = new Set(claims.filter((claim) => !weak.includes(claim)).map(sentenceOf));
  // Where another says the same and is not weak in this way, who says it tells the two apart.
  const names = new Set(
    weak.map((claim) => {
      const sentence = sentenceOf(claim);
      return others.has(sentence) ? nameWith(sentence, claimCredits(index, claim, distrusted), false) : sentence;
    }),
  );
  return t(`citation.${weakness}.some`, { count: names.size, claims: joinNames([...names]) });
}
