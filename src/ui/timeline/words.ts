import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import type { Claim } from '../../domain/types.ts';
import { isHeld } from '../../domain/held.ts';
import { LINE_MARKS } from '../../encoding/marks.ts';
import { inSentences } from '../../exchange/ended.ts';
import type { DatedClaim, TimedClaim, WordedClaim } from '../../view/timeline.ts';
import { besideSentence } from '../shared/claimWords.ts';
import { dayText, extentOf } from '../../domain/extent.ts';
import { formatDate, formatTick } from '../shared/dates.ts';
import { saidPredicate, shortName } from '../shared/labels.ts';
import { t } from '../shared/messages/i18n.ts';
import { supportWords } from '../shared/standingWords.ts';

/** The date derived from the printed words, with its basis. */
export const derivedText = ({ date }: Pick<DatedClaim, 'date'>): string =>
  t(date.basis === 'stated' ? 'timeline.stated' : 'timeline.inferred', { date: formatDate(date.value) });

/**
 * The signs of what keeps a statement from being a plain fact, as lines of the picture have them: that it is contested, said of
 * a condition or announced, and that it could not be verified. Empty for most.
 */
export const signsOf = ({ claim, standing }: TimedClaim): string =>
  [
    standing === 'contested' ? LINE_MARKS.contested.badge : null,
    isHeld(claim) ? null : LINE_MARKS.conditional.badge,
    claim.verification === 'could-not-be-verified' ? LINE_MARKS.unverified.badge : null,
  ]
    .filter((sign) => sign !== null)
    .join(' ');

/**
 * What may stand beside a mark, after its signs: the words as printed with what they were taken to mean, else, for want of
 * room, that alone, else nothing but the signs.
 */
export function markWords(dated: DatedClaim): readonly string[] {
  const signs = signsOf(dated);
  return signs === '' ? timeWords(dated) : [...timeWords(dated).map((words) => `${signs} ${words}`), signs];
}

/** Whether it ends before its month or year does, since it has happened by the day the dataset speaks of. */
const endsBefore = ({ date, extent }: DatedClaim): boolean =>
  extent.kind === 'within' && extentOf(date.value)?.last !== extent.last;

function timeWords(dated: DatedClaim): readonly string[] {
  const {
    date,
    extent: { kind, first, last },
  } = dated;
  const printed = t('timeline.words', { text: date.text });
  if (date.basis === 'stated') return [printed];
  const days =
    (kind === 'within' && !endsBefore(dated)) || first === null || last === null
      ? formatDate(date.value)
      : formatTick(dayText(first), 'day', false, dayText(last));
  return [t('timeline.wordsOn', { words: printed, date: days }), days];
}

/** A claim as a plain sentence: “Iran sends forces to Syria”, “Iran (conditionally) gives military help to Syria”. */
export const claimSentence = (index: DatasetIndex, claim: Claim): string =>
  t('evidence.relationshipSentence')
    .replace('<subject/>', () => shortName(index, claim.subject))
    .replace('<predicate/>', () => saidPredicate(index, claim))
    .replace('<object/>', () => shortName(index, claim.object));

/** How well a statement is supported, and all that weakens it, each once. */
const qualities = (timed: TimedClaim): string =>
  inSentences(...new Set([...supportWords(timed), ...besideSentence(timed.claim)]));

/** All that a mark says, for who cannot see it: words, date and what kind of date, claim, standing, and what speaks against. */
export function markName(index: DatasetIndex, dated: DatedClaim, fallen: boolean): string {
  const { date, extent, claim, standing, inTime } = dated;
  let name = t('timeline.mark', {
    text: date.text,
    date:
      date.of === undefined
        ? derivedText({ date })
        : t('evidence.whenOf', { when: derivedText({ date }), of: date.of }),
    kind:
      extent.last !== null && endsBefore(dated)
        ? t('timeline.kind.withinUntil', { date: formatDate(dayText(extent.last)) })
        : t(`timeline.kind.${extent.kind}`),
    sentence: claimSentence(index, claim),
    standing: qualities(dated),
  });
  // What would be, or is to be, is dated by when it was said, or by when it would be; where nothing else does, the note tells which.
  if (!isHeld(claim) && date.of === undefined && date.note !== undefined) {
    name = t('timeline.markNoted', { mark: name, note: date.note });
  }
  if (fallen && standing !== 'unsupported') name = t('timeline.markFallen', { mark: name });
  return inTime ? name : t('timeline.markOutside', { mark: name });
}

/** The same for a claim whose time stands in words only. */
export function wordedName(index: DatasetIndex, worded: WordedClaim, fallen: boolean): string {
  const { date, claim, standing } = worded;
  const name = t('timeline.markWorded', {
    text: date.text,
    sentence: claimSentence(index, claim),
    standing: qualities(worded),
  });
  return fallen && standing !== 'unsupported' ? t('timeline.markFallen', { mark: name }) : name;
}
