import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import type { Claim } from '../../domain/types.ts';
import type { DatedClaim, WordedClaim } from '../../view/timeline.ts';
import { dayText } from '../../domain/extent.ts';
import { formatDate, formatTick } from '../shared/dates.ts';
import { saidPredicate, shortName } from '../shared/labels.ts';
import { t } from '../shared/messages/i18n.ts';

/** The date derived from the printed words, with its basis. */
export const derivedText = ({ date }: Pick<DatedClaim, 'date'>): string =>
  t(date.basis === 'stated' ? 'timeline.stated' : 'timeline.inferred', { date: formatDate(date.value) });

/** What may stand beside a mark: the words as printed with what they were taken to mean, else, for want of room, that alone. */
export function markWords({ date, extent: { kind, first, last } }: DatedClaim): readonly string[] {
  const printed = t('timeline.words', { text: date.text });
  if (date.basis === 'stated') return [printed];
  const days =
    kind === 'within' || first === null || last === null
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

/** All that a mark says, for who cannot see it: words, date and what kind of date, claim, standing, and what speaks against. */
export function markName(
  index: DatasetIndex,
  { date, extent, claim, standing, inTime }: DatedClaim,
  fallen: boolean,
): string {
  let name = t('timeline.mark', {
    text: date.text,
    date: derivedText({ date }),
    kind: t(`timeline.kind.${extent.kind}`),
    sentence: claimSentence(index, claim),
    standing: t(`standing.${standing}`),
  });
  if (fallen && standing !== 'unsupported') name = t('timeline.markFallen', { mark: name });
  return inTime ? name : t('timeline.markOutside', { mark: name });
}

/** The same for a claim whose time stands in words only. */
export function wordedName(index: DatasetIndex, { date, claim, standing }: WordedClaim, fallen: boolean): string {
  const name = t('timeline.markWorded', {
    text: date.text,
    sentence: claimSentence(index, claim),
    standing: t(`standing.${standing}`),
  });
  return fallen && standing !== 'unsupported' ? t('timeline.markFallen', { mark: name }) : name;
}
