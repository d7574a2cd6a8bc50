import { claimStanding } from '../../domain/claimStanding.ts';
import { isContext, quotesCreditedFirst } from '../../domain/claimQuotes.ts';
import { findThing, type DatasetIndex } from '../../domain/datasetIndex.ts';
import type { ClaimId, QuoteId, VoiceId } from '../../domain/ids.ts';
import { speakersOfWhole } from '../../domain/quoteCredit.ts';
import { claimStands } from '../../domain/standing.ts';
import type { Claim } from '../../domain/types.ts';
import type { Report, ReportClaim, ReportQuote, ReportRelationship } from '../../exchange/report.ts';
import { fallenIn } from '../../view/aside.ts';
import { lensOf } from '../../view/lens.ts';
import { viewOfThing } from '../../view/view.ts';
import type { VisibleRelationship } from '../../view/visibleGraph.ts';
import { ownWordsText, quoteCredits, quoteUrl } from '../shared/citation.ts';
import { categoryLabel, shortName } from '../shared/labels.ts';
import { fateText, lensDetails, lensSentence } from '../shared/lensText.ts';
import { isolate, t } from '../shared/messages/i18n.ts';
import {
  asOfWords,
  chainText,
  claimCredits,
  claimQualities,
  claimSentence,
  creditName,
  creditNameWithin,
  sourceCredit,
  whenWords,
  whereWords,
} from '../shared/claimWords.ts';
import { pathQuestion } from '../shared/pathWords.ts';
import { claimStandingWords, isInPart, standingWords } from '../shared/standingWords.ts';
import { thingName } from '../shared/thingName.ts';
import { viewLimits } from '../shared/viewLimits.ts';
import { claimVoices } from '../shared/voiceFacts.ts';
import { wordingText } from '../shared/wordingText.ts';
import { buildWays } from './buildWays.ts';
import type { Exported } from './exported.ts';

/** Everything a view says, in the words of the interface's language. */
export function buildReport(exported: Exported): Report {
  const { index, visible, view, addressOf } = exported;
  const { dataset } = index;
  const shown = [...visible.relationships.values()];
  const claims = shown.flatMap((relationship) => relationship.claims);
  const lost = new Set(claims.flatMap(({ quotes }) => quotes.filter((id) => exported.unfound.has(id)))).size;
  return {
    dataset,
    asOf: asOfWords(dataset.asOf),
    counts: [
      t('graph.shown', { shown: visible.actors.size, count: dataset.actors.length }),
      t('graph.lines', { shown: shown.length, count: index.relationships.size }),
      t('report.claims', { shown: claims.length, count: dataset.claims.length }),
    ].join(', '),
    limits: limitsOf(exported),
    aside: asideOf(exported),
    warnings: lost === 0 ? [] : [t('wording.summary', { count: lost })],
    sources: dataset.sources.map((source) => ({
      credit: sourceCredit(source),
      url: source.url,
      language: source.language ?? dataset.language,
    })),
    ways: buildWays(exported, (relationship) => relationshipReport(exported, relationship)),
    relationships: shown.map((relationship) => relationshipReport(exported, relationship)),
    url: addressOf(view),
  };
}

/** What keeps it from being the whole of its dataset, in sentences. */
export const limitsOf = (exported: Exported): readonly string[] => [
  ...scopeLimit(exported),
  ...viewLimits(exported.index, exported.view),
];

/**
 * What setting voices aside does, as it is told on the screen. What is in view is counted only of a whole view.
 * @param isLeftOut whether what fell of what is exported is not drawn
 */
export function asideOf({ index, visible, view: { distrust }, scope }: Exported, isLeftOut = false): readonly string[] {
  if (distrust.length === 0) return [];
  const lens = lensOf(index, distrust);
  const inView = scope === 'view' ? fallenIn(visible) : undefined;
  return [`${lensSentence(index, lens, inView, isLeftOut && inView !== undefined)} ${lensDetails(index, lens)}`];
}

/** What is taken out of the view alone. */
function scopeLimit({ index, view: { select, path }, scope }: Exported): readonly string[] {
  const thing = select === null ? undefined : findThing(index, select);
  switch (scope) {
    case 'view':
      return [];
    case 'relationship':
    case 'actor': {
      const id = thing?.kind === 'claim' ? thing.relationship.id : (select ?? '');
      return [t(`limits.${scope}`, { name: thingName(index, id) ?? id })];
    }
    case 'ways':
      return path === null
        ? []
        : [
            t('limits.ways', { name: pathQuestion(index, path) }),
            ...(path.directed ? [t('limits.along')] : []),
            ...(path.firm ? [t('picture.firm')] : []),
          ];
  }
}

const thingUrl = ({ view, addressOf }: Exported, id: string): string => addressOf(viewOfThing(view, id));

function relationshipReport(
  exported: Exported,
  { relationship, standing, claims }: VisibleRelationship,
): ReportRelationship {
  const { index, view } = exported;
  const { id, subject, object, category } = relationship;
  const distrusted = new Set(view.distrust);
  const hidden = relationship.claims.length - claims.length;
  const inPart = isInPart(index, relationship.claims, distrusted);
  return {
    relationship,
    // As text it stands in a line of whatever direction.
    heading: isolate(t('report.heading', { subject: shortName(index, subject), object: shortName(index, object) })),
    category: categoryLabel(index, category),
    standing,
    isInPart: inPart,
    standingWords: standingWords(index, standing, relationship.claims, distrusted),
    standingWhy: [t(`standingWhy.${standing}`), ...(inPart ? [t('standingInPartWhy')] : [])].join(' '),
    fate: fateText(index, lensOf(index, view.distrust), relationship),
    hidden: hidden === 0 ? null : t('evidence.hiddenClaims', { count: hidden }),
    claims: claims.map((claim) => claimReport(exported, claim, distrusted)),
    url: thingUrl(exported, id),
  };
}

function claimReport(exported: Exported, claim: Claim, distrusted: ReadonlySet<VoiceId>): ReportClaim {
  const { index } = exported;
  const stands = claimStands(claim, distrusted);
  return {
    claim,
    sentence: claimSentence(index, claim),
    qualities: qualitiesOf(index, claim, distrusted),
    stands,
    standing: claimStanding(index, claim, distrusted),
    credits: claimCredits(index, claim, distrusted),
    voices: claimVoices(index, claim, distrusted),
    quotes: quotesCreditedFirst(claim).flatMap((id) => quoteReport(exported, claim, id, distrusted)),
    notes: [
      ...(claim.when ? [{ label: t('evidence.when'), texts: whenWords(claim.when) }] : []),
      ...(claim.reading === undefined ? [] : [{ label: t('evidence.reading'), texts: [claim.reading] }]),
    ],
    against: [
      ...opposites(exported, t('evidence.contradicts'), claim.contradicts, distrusted),
      ...opposites(exported, t('evidence.inTension'), claim.inTensionWith, distrusted),
    ],
    url: thingUrl(exported, claim.id),
  };
}

/** How a claim is meant and how well it is supported, each said once. */
function qualitiesOf(index: DatasetIndex, claim: Claim, distrusted: ReadonlySet<VoiceId>): readonly string[] {
  const stands = claimStands(claim, distrusted);
  const meant = claimQualities(claim, stands);
  // That it has fallen, and why, is told already.
  if (!stands) return meant;
  const isTold = claim.modality === 'conditional' || claim.modality === 'planned' ? t('standing.conditional') : '';
  const supported = claimStandingWords(index, claim, distrusted);
  return [
    ...meant,
    ...supported.filter((words) => words !== isTold && !meant.includes(words)),
    ...(claimStanding(index, claim, distrusted).status === 'in-tension' ? [t('matterStatus.in-tension')] : []),
  ];
}

function quoteReport(
  { index, unfound }: Exported,
  claim: Claim,
  id: QuoteId,
  distrusted: ReadonlySet<VoiceId>,
): readonly ReportQuote[] {
  const quote = index.quotes.get(id);
  const source = quote && index.sources.get(quote.source);
  if (!quote || !source) return [];
  const context = isContext(claim, id);
  const lost = unfound.get(id);
  return [
    {
      quote,
      language: source.language ?? index.dataset.language,
      credits: context ? [ownWordsText(source)] : claimCredits(index, claim, distrusted),
      whole: wholeText(index, claim, id, distrusted),
      allCredits: quoteCredits(index, quote, (voice) => creditName(index, distrusted, voice)),
      isContext: context,
      marks: marksIn(claim, id),
      where: whereWords(quote.paragraph, source),
      url: quoteUrl(source, quote),
      warning: lost ? wordingText(lost, 'told') : null,
    },
  ];
}

/** That a claim takes only what the publication states by the way in words that others say as a whole; `null` for most. */
function wholeText(index: DatasetIndex, claim: Claim, id: QuoteId, distrusted: ReadonlySet<VoiceId>): string | null {
  const speakers = speakersOfWhole(index, claim, id);
  if (speakers.length === 0) return null;
  const credit = speakers
    .map((chain) => chainText(index, chain, (voice) => creditNameWithin(index, distrusted, voice)))
    .join('; ');
  const marks = marksIn(claim, id).join(' … ');
  return marks === '' ? t('report.whole', { credit }) : t('report.wholeMarked', { marks, credit });
}

const marksIn = ({ marks = [] }: Claim, id: QuoteId): readonly string[] =>
  marks.filter(({ quote }) => quote === id).map(({ exact }) => exact);

/** What stands against a claim, whether or not the filters leave it. */
function opposites(
  exported: Exported,
  label: string,
  ids: readonly ClaimId[] = [],
  distrusted: ReadonlySet<VoiceId>,
): ReportClaim['against'] {
  const { index } = exported;
  const told = ids
    .flatMap((id) => index.claims.get(id) ?? [])
    .map((other) => ({
      other,
      text: t('report.opposite', {
        sentence: claimSentence(index, other),
        qualities: qualitiesOf(index, other, distrusted).join(', '),
        credit: claimCredits(index, other, distrusted).join('; '),
      }),
    }));
  // Two may read alike, and on paper the way to each is not seen.
  const isAlike = (text: string): boolean => told.filter((one) => one.text === text).length > 1;
  const claims = told.map(({ other, text }) => ({
    text: isAlike(text) ? t('report.alike', { opposite: text, summary: other.summary }) : text,
    url: thingUrl(exported, other.id),
  }));
  return claims.length > 0 ? [{ label, claims }] : [];
}
