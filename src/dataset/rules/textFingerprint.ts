import type { SourceText } from '../../domain/types.ts';
import { paragraphsOf } from '../../anchoring/paragraphs.ts';
import { at, type Problem } from '../finding.ts';
import type { Rule, TextAtHand } from '../rule.ts';

/** The text at hand is the text the dataset was drawn from, to the last character. */
export const textFingerprint: Rule = {
  id: 'text-fingerprint',
  severity: 'error',
  summary: 'A source text at hand has the length, the number of paragraphs and the SHA-256 that the dataset gives.',
  *check({ dataset, texts }) {
    for (const [position, source] of dataset.sources.entries()) {
      const atHand = texts.get(source.id);
      if (atHand) yield* problemsOf(source.text, atHand, position);
    }
  },
};

function* problemsOf(said: SourceText, atHand: TextAtHand, position: number): Generator<Problem> {
  const { text, changes } = atHand;
  const path = (key: keyof SourceText): string => at('sources', position, 'text', key);
  const read = changes.length > 0 ? ` (In reading it, ${changes.join('; ')}.)` : '';

  if (text.length !== said.length) {
    yield {
      path: path('length'),
      message: `The text has ${text.length} characters, the dataset says ${said.length}.${read}`,
      mend:
        differsAtTheEnd(text, said.length) ?? 'Use the text the quotes were taken from, or anchor the quotes again.',
    };
  } else if (atHand.sha256 !== undefined && atHand.sha256 !== said.sha256) {
    yield {
      path: path('sha256'),
      message: `The text has the right length, but another fingerprint: ${atHand.sha256}. Some character differs.${read}`,
      mend: 'Look for changed quotation marks, dashes or spaces; or anchor the quotes again in this text.',
    };
  }

  const blocks = paragraphsOf(text, said.headBlocks);
  const paragraphs = blocks.at(-1)?.number ?? 0;
  if (paragraphs !== said.paragraphs) {
    yield {
      path: path('paragraphs'),
      message: `The text has ${paragraphs} paragraphs after ${said.headBlocks ?? 0} blocks of headline, the dataset says ${said.paragraphs}.`,
      mend: 'Paragraphs are separated by empty lines. Correct "paragraphs" or "headBlocks".',
    };
  }
}

function differsAtTheEnd(text: string, length: number): string | undefined {
  if (text.trimEnd().length <= length && length < text.length && text.slice(length).trim() === '') {
    return 'Only white space at the end is too much: remove it.';
  }
  if (length === text.length + 1) return 'Perhaps only the line break at the end is missing.';
  return undefined;
}
