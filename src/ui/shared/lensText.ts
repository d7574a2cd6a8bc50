import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import { LENS_CHANGES } from '../../domain/lens.ts';
import type { Claim } from '../../domain/types.ts';
import { standingChains } from '../../domain/standing.ts';
import { whyFallen } from '../../domain/whyFallen.ts';
import type { Lens } from '../../view/lens.ts';
import { joinNames } from './joinNames.ts';
import { voiceLabel } from './labels.ts';
import { t } from './messages/i18n.ts';

/** What setting voices aside does, in two sentences that read well aloud. Changes nothing has are left out. */
export function lensSummary(index: DatasetIndex, { effect }: Lens): string {
  const { counts, fallen } = effect;
  const relationships = LENS_CHANGES.filter((change) => counts[change] > 0).map((change) =>
    t(`lens.count.${change}`, { count: counts[change] }),
  );
  return [
    t('lens.ofRelationships', { count: index.relationships.size, parts: relationships.join(', ') }),
    t('lens.ofClaims', {
      count: index.dataset.claims.length,
      fallen: fallen.size === 0 ? t('lens.noneFallen') : t('lens.count.fallen', { count: fallen.size }),
    }),
  ].join(' ');
}

/** The same in one short sentence, for where there is no room: only what has fallen. */
export const lensShort = (index: DatasetIndex, { effect }: Lens): string =>
  t('lens.short', {
    relationships: effect.counts.fallen,
    of: index.relationships.size,
    claims: effect.fallen.size,
    ofClaims: index.dataset.claims.length,
  });

/** Why a claim has fallen, or on what it stands without some of its voices; `null` where nothing of it was set aside. */
export function claimFate(
  index: DatasetIndex,
  { effect, distrusted }: Lens,
  claim: Claim,
): { readonly fate: 'fallen' | 'thinner'; readonly text: string } | null {
  const names = (voices: Iterable<Claim['attribution'][number][number]>): string =>
    joinNames([...new Set(voices)].map((voice) => voiceLabel(index, voice)));
  const why = effect.fallen.has(claim.id) ? whyFallen(claim, distrusted) : null;
  if (why) {
    const speakers = names(why.speakers);
    const carriers = names(why.carriers);
    const text =
      speakers === ''
        ? t('lens.cameOnly', { carriers })
        : carriers === ''
          ? t('lens.restsOnly', { speakers })
          : t('lens.restsAndCame', { speakers, carriers });
    return { fate: 'fallen', text };
  }
  if (!effect.thinner.has(claim.id)) return null;
  const gone = claim.attribution.flat().filter((voice) => distrusted.has(voice));
  const left = standingChains(claim, distrusted).flatMap(([speaker]) => speaker ?? []);
  return { fate: 'thinner', text: t('lens.standsWithout', { gone: names(gone), left: names(left) }) };
}
