import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import { isInTension } from '../../domain/matterStatus.ts';
import type { Affiliation } from '../../domain/sourcing.ts';
import { toldBy } from '../../domain/standing.ts';
import type { View } from '../../view/view.ts';
import type { VisibleRelationship } from '../../view/visibleGraph.ts';
import type { VisibleCarriage, VisibleSpeech } from '../../view/visibleSourcing.ts';
import { categoryLabel, predicatesLabel, shortName, voiceLabel } from '../shared/labels.ts';
import { t } from '../shared/messages/i18n.ts';
import { speechWords, standingWords } from '../shared/standingWords.ts';

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('; ');

/** A relationship as it is announced: “Iran sends forces to Syria; Military support; Contested; 2 claims”. */
export function relationshipSentence(
  index: DatasetIndex,
  { relationship, standing }: VisibleRelationship,
  distrust: View['distrust'],
): string {
  const { subject, object, category, claims } = relationship;
  const distrusted = new Set(distrust);
  const inTension = standing !== 'contested' && isInTension(claims, index.claims, distrusted);
  return joined(
    t('cursor.relationship', {
      subject: shortName(index, subject),
      predicates: predicatesLabel(index, toldBy(claims, distrusted)),
      object: shortName(index, object),
    }),
    categoryLabel(index, category),
    standingWords(index, standing, claims, distrusted),
    inTension ? t('matter.tension') : '',
    t('evidence.claims', { count: claims.length }),
  );
}

/** What a voice says about an actor: “An IRGC member in Tehran on Iran; Rests on unnamed voices; 3 claims”. */
export const speechSentence = (index: DatasetIndex, { speech, standing }: VisibleSpeech): string =>
  joined(
    t('sourcing.speech', { voice: voiceLabel(index, speech.voice), actor: shortName(index, speech.actor) }),
    speechWords(standing),
    t('evidence.claims', { count: speech.claims.length }),
  );

/** Whose words a voice carries: “Salar Abnoush, through Daneshjoo; Carried by; 1 claim”. */
export const carriageSentence = (index: DatasetIndex, { carriage, stands }: VisibleCarriage): string =>
  joined(
    t('sourcing.carriage', {
      from: voiceLabel(index, carriage.from),
      carrier: voiceLabel(index, carriage.carrier),
    }),
    t(stands ? 'sourcing.carriedBy' : 'sourcing.keyFallen'),
    t('evidence.claims', { count: carriage.claims.length }),
  );

/** The actor a voice is or speaks from: “Salar Abnoush is, or speaks from, Revolutionary Guards”. */
export const affiliationSentence = (index: DatasetIndex, { voice, actor }: Affiliation): string =>
  t('cursor.affiliation', { voice: voiceLabel(index, voice), actor: shortName(index, actor) });
