import { normaliseText } from './normaliseText.ts';
import { sha256 } from './sha256.ts';

/** `sha256` of a text after normalising. */
export const fingerprint = (raw: string, from: Partial<Crypto> = crypto): Promise<string | undefined> =>
  sha256(normaliseText(raw).text, from);
