import { fingerprint } from '../anchoring/fingerprint.ts';
import { normaliseText } from '../anchoring/normaliseText.ts';
import type { SourceId } from '../domain/ids.ts';
import type { Dataset } from '../domain/types.ts';
import type { Finding } from './finding.ts';
import { TEXT_RULES } from './rules/allRules.ts';
import { runRules } from './runRules.ts';

/**
 * Compares the quotes of one source with a text that is said to be its text: fingerprint, words, context, paragraphs.
 * No findings means that every quote of this source stands in the text where the dataset says. Does not reject.
 */
export async function checkAgainstText(dataset: Dataset, source: SourceId, raw: string): Promise<readonly Finding[]> {
  const sha256 = await fingerprint(raw);
  const texts = new Map([[source, { ...normaliseText(raw), sha256 }]]);
  return runRules(TEXT_RULES, { dataset, texts });
}
