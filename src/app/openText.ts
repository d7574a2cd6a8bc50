import { sha256 } from '../anchoring/sha256.ts';
import type { ParseResult } from '../dataset/parse.ts';
import type { Dataset } from '../domain/types.ts';

/** SHA-256 of the files that the build held to schema and rules (`tools/vite/checkedDatasets.ts`); none in development. */
declare const CHECKED_DATASETS: readonly string[];

type Opened = Pick<Extract<ParseResult, { ok: true }>, 'ok' | 'dataset'> | Extract<ParseResult, { ok: false }>;

/** The code of what checks a dataset did not come. */
export class NoChecker extends Error {}

/**
 * A dataset from its text, held to its schema and to every rule. Of a text that the build has checked already, to the
 * letter, that is not done again, and what does it is not fetched.
 * @param checked SHA-256 of such texts
 * @throws {NoChecker} when what checks cannot be fetched
 */
export async function openText(text: string, checked: readonly string[] = CHECKED_DATASETS): Promise<Opened> {
  const hash = checked.length === 0 ? undefined : await sha256(text);
  if (hash !== undefined && checked.includes(hash)) return { ok: true, dataset: JSON.parse(text) as Dataset };
  const { parseDatasetText } = await import('../dataset/parse.ts').catch((cause: unknown) => {
    // What browsers throw for code that did not come; code that came and failed is no matter of the network.
    throw cause instanceof TypeError ? new NoChecker('What checks a dataset could not be loaded.', { cause }) : cause;
  });
  return parseDatasetText(text);
}
