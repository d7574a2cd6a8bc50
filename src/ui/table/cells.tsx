import type { ReactNode } from 'react';
import { standingsToTell, type ClaimStanding } from '../../domain/claimStanding.ts';
import { isContext, quotesCreditedFirst } from '../../domain/claimQuotes.ts';
import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import type { VoiceId } from '../../domain/ids.ts';
import { creditOfQuote, isOwnWords } from '../../domain/quoteCredit.ts';
import { bySide } from '../../domain/speakers.ts';
import { isHeld } from '../../domain/held.ts';
import type { Standing } from '../../domain/standing.ts';
import type { Claim } from '../../domain/types.ts';
import type { QuoteSupport } from '../../view/quoteSupport.ts';
import { compareDates } from '../../view/sortRows.ts';
import { ownWordsText, quoteCredits } from '../shared/citation.ts';
import { claimCredits, creditName } from '../shared/claimWords.ts';
import { whenText } from '../shared/whenText.ts';
import { LineSample } from '../shared/LineSample.tsx';
import { formatNumber, t } from '../shared/messages/i18n.ts';
import { withLimits } from '../shared/standingWords.ts';
import { ThingLink } from '../shared/ThingLink.tsx';
import { Marked } from '../shared/Words.tsx';
import styles from './TableView.module.css';

/** Standing as told in a table: the word, what it was before voices were set aside, and what pulls apart from it. */
export interface StandingFacts {
  readonly standing: Standing;
  readonly category?: string;
  /** In words; nothing where it is what it was. */
  readonly before?: string | undefined;
  /** Whether it stands on fewer voices than with nobody set aside. */
  readonly restsOnLess?: boolean;
  readonly inTension?: boolean;
  /** Of a single statement: how it is supported whatever stands against it. */
  readonly support?: Standing;
  /** Of a single statement: from whom it is known. */
  readonly knownFrom?: ClaimStanding['knownFrom'];
  /** Whether something said in a relationship is known less well than that. */
  readonly inPart?: boolean;
  /** Whether all that is said in a relationship is an assessment. */
  readonly assessed?: boolean;
  /** Of a quote some of whose claims have fallen: how many it has, and how many of them stand. */
  readonly fallenInPart?: Pick<QuoteSupport, 'claims' | 'left'> | undefined;
}

const standingWord = ({ standing, inPart = false, assessed = false, fallenInPart }: StandingFacts): string =>
  fallenInPart ? t('standingFallenInPart') : withLimits(t(`standing.${standing}`), { inPart, assessed });

const standingNotes = ({
  standing,
  before,
  restsOnLess = false,
  support = standing,
  knownFrom = null,
  inTension = false,
  fallenInPart,
}: StandingFacts): readonly string[] => [
  ...standingsToTell({ standing, support, knownFrom })
    .slice(1)
    .map((each) => t(`standing.${each}`)),
  ...(before === undefined ? [] : [t('lens.before', { standing: before })]),
  ...(restsOnLess ? [t('lens.restsOnLess')] : []),
  ...(fallenInPart ? [t('lens.claimsLeft', { count: fallenInPart.claims, left: fallenInPart.left })] : []),
  ...(inTension ? [t('matter.tension')] : []),
];

/** The same in plain words: “Contested (was: A named voice; in tension)”. */
export function standingText(facts: StandingFacts): string {
  const notes = standingNotes(facts);
  return notes.length === 0 ? standingWord(facts) : `${standingWord(facts)} (${notes.join('; ')})`;
}

/** Standing by its sign, as the picture draws it, and in words. */
export function StandingCell(facts: StandingFacts) {
  return (
    <span className={styles.standing}>
      <LineSample standing={facts.standing} category={facts.category} />
      <span>
        {standingWord(facts)}
        {standingNotes(facts).map((note) => (
          <span key={note} className={styles.note}>
            {note}
          </span>
        ))}
      </span>
    </span>
  );
}

/** What names a row: the way to its evidence, struck and told where it has fallen. */
export function RowName({
  id,
  current,
  fallen = false,
  sign,
  children,
}: {
  readonly id: string;
  readonly current: boolean;
  readonly fallen?: boolean;
  readonly sign?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <span className={styles.named}>
      {sign}
      <span>
        <ThingLink id={id} current={current} className={fallen ? styles.struck : styles.name}>
          {children}
        </ThingLink>
        {fallen && (
          <>
            {' '}
            <span className={styles.fallen}>{t('table.fallen')}</span>
          </>
        )}
      </span>
    </span>
  );
}

/** Short texts one below the other. */
export const Lines = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.map((line) => (
    <span key={line} className={styles.line}>
      <bdi>
        <Marked text={line} />
      </bdi>
    </span>
  ));

/** What is done with names, which are the dataset's words: marked where they are shown, as they are in a file. */
type Named = (words: string) => string;
const asTheyAre: Named = (words) => words;

/** Every way claims came, each once: “Abnoush through Daneshjoo”. */
export const creditLines = (
  index: DatasetIndex,
  distrusted: ReadonlySet<VoiceId>,
  claims: readonly Claim[],
  named: Named = asTheyAre,
): readonly string[] => [...new Set(claims.flatMap((claim) => claimCredits(index, claim, distrusted, named)))];

/**
 * Who says something, through whom, each way once; those who deny what others say are said to, and so is what somebody
 * says only of a condition or a plan, or could not be verified.
 */
export const sideLines = (
  index: DatasetIndex,
  distrusted: ReadonlySet<VoiceId>,
  claims: readonly Claim[],
  named?: Named,
): readonly string[] => {
  const { saying, denying } = bySide(claims);
  const lines = (of: readonly Claim[]): readonly string[] =>
    creditLines(index, distrusted, of, named).map((voice) => {
      const its = of.filter((claim) => claimCredits(index, claim, distrusted, named).includes(voice));
      const weakness = sharedWeaknesses(its).join(t('chain.comma'));
      return weakness === '' ? voice : t('table.who.marked', { voice, weakness });
    });
  return [...lines(saying), ...lines(denying).map((voice) => t('table.denies', { voice }))];
};

/** What keeps all of these claims from being plain facts alike; nothing for most. */
function sharedWeaknesses(claims: readonly Claim[]): readonly string[] {
  const isHedged = !claims.some(isHeld);
  const isMeant = (as: Claim['modality']): boolean => isHedged && claims.some(({ modality }) => modality === as);
  return [
    ...(isMeant('conditional') ? [t('table.who.conditional')] : []),
    ...(isMeant('planned') ? [t('table.who.planned')] : []),
    ...(claims.every(({ verification }) => verification === 'could-not-be-verified')
      ? [t('table.who.unverified')]
      : []),
  ];
}

/**
 * The words a claim rests on. Those that are not its own voices' alone are credited: in which the publication only tells of
 * the claim, or others say what it adds the claim to by the way.
 */
export const quoteLines = (index: DatasetIndex, claim: Claim, distrusted: ReadonlySet<VoiceId>): readonly string[] =>
  quotesCreditedFirst(claim).flatMap((id) => {
    const quote = index.quotes.get(id);
    const source = quote && index.sources.get(quote.source);
    if (!quote || !source) return [];
    const words = `“${quote.exact}”`;
    const isByTheWay =
      claim.attribution.every((chain) => isOwnWords(index, chain)) && creditOfQuote(index, id).rest.length > 0;
    if (!isContext(claim, id) && !isByTheWay) return [words];
    const named = (voice: VoiceId): string => creditName(index, distrusted, voice);
    const credit = isContext(claim, id) ? ownWordsText(source) : quoteCredits(index, quote, named).join('; ');
    return [t('table.quoteCredited', { quote: words, credit })];
  });

/** When claims say it was, each once: the printed words, and the day where one is known. */
export const whenLines = (claims: readonly Claim[]): readonly string[] => [
  ...new Set(claims.flatMap(({ when }) => (when ? whenText(when) : []))),
];

/** The first day that claims name, for sorting. */
export const earliest = (claims: readonly Claim[]): string | undefined =>
  claims
    .flatMap(({ when }) => when?.value ?? [])
    .toSorted(compareDates)
    .at(0);

/** Paragraphs that claims are quoted from: “2, 5”, by source where there are several. */
export function paragraphsText(index: DatasetIndex, claims: readonly Claim[]): string {
  const quotes = claims.flatMap((claim) => claim.quotes.flatMap((id) => index.quotes.get(id) ?? []));
  return index.dataset.sources
    .flatMap(({ id, publisher }) => {
      const numbers = [...new Set(quotes.filter(({ source }) => source === id).map(({ paragraph }) => paragraph))];
      if (numbers.length === 0) return [];
      const list = numbers
        .toSorted((a, b) => a - b)
        .map((number) => (number > 0 ? formatNumber(number) : t('audit.headlineShort')))
        .join(', ');
      return [index.dataset.sources.length > 1 ? t('table.paragraphsIn', { source: publisher, list }) : list];
    })
    .join('; ');
}

/** Where in the sources a quote begins, as a number to sort by. */
export function placeOf(index: DatasetIndex, quoteId: Claim['quotes'][number]): number {
  const quote = index.quotes.get(quoteId);
  const source = index.dataset.sources.findIndex(({ id }) => id === quote?.source);
  // Texts are far shorter than this many code units.
  return source * 1e9 + (quote?.start ?? 0);
}

/** The first place that claims are quoted from. */
export const firstPlace = (index: DatasetIndex, claims: readonly Claim[]): number =>
  Math.min(...claims.flatMap((claim) => claim.quotes.map((id) => placeOf(index, id))));
