import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import { LENS_CHANGES, type RelationshipEffect } from '../../domain/lens.ts';
import type { Relationship } from '../../domain/relationships.ts';
import type { Claim } from '../../domain/types.ts';
import { standingChains } from '../../domain/standing.ts';
import { whyFallen } from '../../domain/whyFallen.ts';
import type { Lens } from '../../view/lens.ts';
import { joinNames } from './joinNames.ts';
import { voiceLabel } from './labels.ts';
import { t } from './messages/i18n.ts';
import { standingWords } from './standingWords.ts';

/** What setting voices aside does to how many relationships, by what a reader must know first. */
const inShort = ({ effect: { counts } }: Lens) => ({
  same: counts.same,
  less: counts.thinner + counts.weaker + counts['one-sided'] + counts.uncontested,
  fallen: counts.fallen,
});

const SHORT = ['same', 'less', 'fallen'] as const;

/**
 * The same without naming the whole, for where there is no room. What nothing has is left out.
 * @param inView how many of what fell the filters leave, where that is to be told
 */
export function lensShort(lens: Lens, inView = lens.effect.counts.fallen): string {
  const counts = inShort(lens);
  const parts = SHORT.filter((part) => counts[part] > 0).map((part) => {
    const told = t(`lens.short.${part}`, { count: counts[part] });
    if (part !== 'fallen' || inView === counts.fallen) return told;
    return inView === 0 ? t('lens.shortHidden', { fell: told }) : t('lens.shortInView', { fell: told, count: inView });
  });
  return t('lens.short.all', { parts: parts.join(', ') });
}

/**
 * What setting voices aside does, in one sentence that reads well aloud.
 * @param inView how many of what fell the filters leave, where that is to be told
 * @param isLeftOut whether a picture leaves these out
 */
export function lensSentence(
  index: DatasetIndex,
  lens: Lens,
  inView = lens.effect.counts.fallen,
  isLeftOut = false,
): string {
  const { same, less, fallen } = inShort(lens);
  const fell = t('lens.short.fallen', { count: fallen });
  const parts = [
    ...(same > 0 ? [t('lens.count.same', { count: same })] : []),
    ...(less > 0 ? [t('lens.short.less', { count: less })] : []),
    ...(fallen > 0 ? [fellHere(fell, { inView, fallen, isLeftOut })] : []),
  ];
  return t('lens.ofRelationships', { count: index.relationships.size, parts: parts.join(', ') });
}

function fellHere(
  fell: string,
  {
    inView: count,
    fallen,
    isLeftOut,
  }: { readonly inView: number; readonly fallen: number; readonly isLeftOut: boolean },
): string {
  if (count === fallen) return isLeftOut ? t('lens.allLeftOut', { fell }) : fell;
  if (count === 0) return t('lens.noneInView', { fell });
  return t(isLeftOut ? 'lens.someLeftOut' : 'lens.someInView', { fell, count });
}

/** How many claims have fallen, of all. */
export const lensClaims = (index: DatasetIndex, { effect: { fallen } }: Lens): string =>
  t('lens.ofClaims', {
    count: index.dataset.claims.length,
    fallen: fallen.size === 0 ? t('lens.noneFallen') : t('lens.count.fallen', { count: fallen.size }),
  });

/** What the sentence leaves out: how what changed did, each by its own name, and how many claims have fallen. */
export function lensDetails(index: DatasetIndex, lens: Lens): string {
  const { counts } = lens.effect;
  const parts = LENS_CHANGES.filter((change) => change !== 'same' && change !== 'fallen' && counts[change] > 0).map(
    (change) => t(`lens.count.${change}`, { count: counts[change] }),
  );
  return [
    ...(parts.length > 0 ? [t('lens.ofChanged', { count: inShort(lens).less, parts: parts.join(', ') })] : []),
    lensClaims(index, lens),
  ].join(' ');
}

/** What setting voices aside does to a relationship, in sentences: what was done, what it was, what it is, what of it fell. */
export interface RelationshipFate extends RelationshipEffect {
  readonly done: string;
  /** `null` where its standing is what it was. */
  readonly was: string | null;
  /** `null` where its standing is what it was, and where nothing of it is left. */
  readonly is: string | null;
  /** `null` where all its claims stand. */
  readonly claims: string | null;
}

/** What setting voices aside does to a relationship; `null` where it is as before. */
export function relationshipFate(
  index: DatasetIndex,
  { effect, distrusted }: Lens,
  { id, claims }: Relationship,
): RelationshipFate | null {
  const found = effect.touched.get(id);
  if (!found) return null;
  const { before, after, change, fallenClaims } = found;
  const isOther = before !== after;
  return {
    ...found,
    done: t(`lens.change.${change}`),
    was: isOther ? t('lens.was', { standing: standingWords(index, before, claims) }) : null,
    is:
      isOther && change !== 'fallen'
        ? t('lens.is', { standing: standingWords(index, after, claims, distrusted) })
        : null,
    claims: fallenClaims > 0 ? t('lens.claimsFallen', { count: claims.length, fallen: fallenClaims }) : null,
  };
}

/** The same as one text, to stand beside what the relationship is now. */
export function fateText(index: DatasetIndex, lens: Lens, relationship: Relationship): string | null {
  const fate = relationshipFate(index, lens, relationship);
  return fate && [fate.done, fate.was, fate.claims].filter((part) => part !== null).join(' ');
}

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
