import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import type { VoiceId } from '../../domain/ids.ts';
import { voiceLabel } from './labels.ts';

/**
 * What a voice is called within a sentence: “top officials” for the label “Top officials”. Its first letter is made small
 * only where the word is surely no name: the voice has none, and the source or the dataset writes the word small, and
 * nowhere large but at the beginning of a sentence.
 */
export function midSentence(index: DatasetIndex, id: VoiceId): string {
  const label = voiceLabel(index, id);
  const kind = index.voices.get(id)?.kind;
  const [word] = /^\p{Lu}\p{Ll}*(?=\s|$)/u.exec(label) ?? [];
  if (word === undefined || (kind !== 'unnamed-person' && kind !== 'unnamed-group')) return label;
  const small = word.toLocaleLowerCase(index.dataset.language);
  const texts = textsOf(index);
  const stands = (pattern: string): boolean => {
    const words = new RegExp(`${pattern}(?![\\p{L}\\p{M}])`, 'u');
    return texts.some((text) => words.test(text));
  };
  const isNoName = stands(`(?<![\\p{L}\\p{M}])${small}`) && !stands(`(?<=[^.!?…\\s]\\s)${word}`);
  return isNoName ? small + label.slice(word.length) : label;
}

/** What the source and the dataset say in sentences. */
const textsOf = ({ dataset }: DatasetIndex): readonly string[] => [
  ...dataset.quotes.map(({ exact }) => exact),
  ...dataset.claims.map(({ summary }) => summary),
  ...[...dataset.actors, ...dataset.voices].flatMap(({ description }) => description ?? []),
  dataset.summary,
];
