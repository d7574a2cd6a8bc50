import { fingerprint } from '../../anchoring/fingerprint.ts';
import { LARGEST_TEXT, readBytes, readText, type Intake } from '../../anchoring/intake.ts';
import { normaliseText } from '../../anchoring/normaliseText.ts';
import type { Quote, Source } from '../../domain/types.ts';
import type { SourceReading } from '../../store/appState.ts';
import { anchorAside } from './anchorAside.ts';
import { htmlText } from './htmlText.ts';

/** Why something given was not taken for the text of a source. */
export type Refusal =
  | Exclude<Intake, { kind: 'plain' | 'html' }>
  | { readonly kind: 'unreadable' }
  /** It is a text, but none of the quotes stands in it. */
  | { readonly kind: 'other-text'; readonly quotes: number }
  /** So many of the quotes, most of them, stand in it at several places alike, and none at one. */
  | { readonly kind: 'more-than-once'; readonly quotes: number };

export type TakenIn =
  { readonly ok: true; readonly reading: SourceReading } | { readonly ok: false; readonly refusal: Refusal };

export interface TakeInOptions {
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Reads what a person gave as the text of a source and finds the quotes in it. Nothing leaves the page. Rejects only with
 * an `AbortError`, when `signal` says so.
 */
export async function takeIn(
  given: string | File,
  source: Source,
  quotes: readonly Quote[],
  options: TakeInOptions,
): Promise<TakenIn> {
  const intake = typeof given === 'string' ? readText(given) : await readFile(given);
  options.signal.throwIfAborted();
  if (!('text' in intake)) return { ok: false, refusal: intake };
  const { text } = normaliseText(intake.kind === 'html' ? htmlText(intake.text) : intake.text);
  if (text.trim() === '') return { ok: false, refusal: { kind: 'empty' } };
  const reading = await readingOf(text, source, quotes, options);
  const all = [...reading.anchorings.values()];
  if (reading.isOriginal || all.some(({ kind }) => kind === 'found')) return { ok: true, reading };
  const several = all.filter(({ kind }) => kind === 'ambiguous').length;
  // A few short ones stand more than once in many a text.
  return several * 2 > all.length
    ? { ok: false, refusal: { kind: 'more-than-once', quotes: several } }
    : { ok: false, refusal: { kind: 'other-text', quotes: all.length } };
}

/** Finds the quotes of a source in a normalised text. Rejects only with an `AbortError`. */
export async function readingOf(
  text: string,
  source: Source,
  quotes: readonly Quote[],
  { onProgress, signal }: TakeInOptions,
): Promise<SourceReading> {
  const own = quotes.filter((quote) => quote.source === source.id);
  const { length, sha256 } = source.text;
  const isOriginal = text.length === length && (await fingerprint(text)) === sha256;
  const anchorings = await anchorAside({ text, anchors: own, length, isOriginal }, onProgress, signal);
  signal.throwIfAborted();
  return {
    text,
    isOriginal,
    anchorings: new Map(own.flatMap(({ id }, at) => (anchorings[at] ? [[id, anchorings[at]] as const] : []))),
    kept: false,
  };
}

async function readFile(file: File): Promise<Intake | { readonly kind: 'unreadable' }> {
  if (file.size > LARGEST_TEXT) return { kind: 'too-large', limit: LARGEST_TEXT };
  try {
    return readBytes(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // A folder, or a file that is gone or not to be read.
    return { kind: 'unreadable' };
  }
}
