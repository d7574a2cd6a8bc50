import { normaliseText } from '../anchoring/normaliseText.ts';
import type { SourceId } from '../domain/ids.ts';
import type { Dataset } from '../domain/types.ts';
import type { Finding } from './finding.ts';
import { TEXT_RULES } from './rules/allRules.ts';
import { runRules } from './runRules.ts';

/**
 * SHA-256 of the UTF-8 bytes of a text after normalising, in lower-case hexadecimal. `undefined` where Web Crypto is not
 * to be had: browsers offer it in secure contexts only (https, localhost).
 */
export async function fingerprint(raw: string, { subtle }: Partial<Crypto> = crypto): Promise<string | undefined> {
  if (!subtle) return undefined;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(normaliseText(raw).text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Compares the quotes of one source with a text that is said to be its text: fingerprint, words, context, paragraphs.
 * No findings means that every quote of this source stands in the text where the dataset says. Does not reject.
 */
export async function checkAgainstText(dataset: Dataset, source: SourceId, raw: string): Promise<readonly Finding[]> {
  const sha256 = await fingerprint(raw);
  const texts = new Map([[source, { ...normaliseText(raw), sha256 }]]);
  return runRules(TEXT_RULES, { dataset, texts });
}
