import { isMhtml, readMhtml } from './mhtml.ts';

/** Largest text that is taken in, in bytes of a file and in UTF-16 code units of a paste: a long book has fewer. */
export const LARGEST_TEXT = 20_000_000;

/** What a person gave, read: words as they are, HTML to take the words from, or why it is neither. */
export type Intake =
  | { readonly kind: 'plain' | 'html'; readonly text: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly limit: number }
  /** `pdf`, `office` and `rtf` hold words that another program can copy out. */
  | { readonly kind: 'not-text'; readonly what: 'pdf' | 'office' | 'rtf' | 'other' };

const SIGNATURES: readonly (readonly [start: string, what: 'pdf' | 'office' | 'rtf'])[] = [
  ['%PDF-', 'pdf'],
  ['PK\u0003\u0004', 'office'],
  ['\u00D0\u00CF\u0011\u00E0', 'office'],
  ['{\\rtf', 'rtf'],
];

/** Share of control characters above which something is no text; a stray one is nothing to stumble over. */
const MOST_CONTROLS_SHARE = 0.001;

/** Tab to carriage return belong to texts, and so does escape in a few old ones. */
const isControl = (code: number): boolean => code < 9 || (code > 13 && code < 32 && code !== 27);

function controlsIn(text: string): number {
  let controls = 0;
  for (let at = 0; at < text.length; at += 1) if (isControl(text.charCodeAt(at))) controls += 1;
  return controls;
}

/**
 * Reads the bytes of a file: UTF-8, UTF-16 with its mark, or what the page declares, at last Windows-1252, which is
 * what browsers take a page for that says nothing (WHATWG Encoding Standard). Never throws.
 */
export function readBytes(bytes: Uint8Array): Intake {
  if (bytes.length > LARGEST_TEXT) return { kind: 'too-large', limit: LARGEST_TEXT };
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const signature = SIGNATURES.find(([start]) => head.startsWith(start));
  if (signature) return { kind: 'not-text', what: signature[1] };
  return readText(decode(bytes, head));
}

/** Reads a text that was pasted or decoded. Never throws. */
export function readText(text: string): Intake {
  if (text.length > LARGEST_TEXT) return { kind: 'too-large', limit: LARGEST_TEXT };
  if (!/[^\s\uFEFF]/.test(text)) return { kind: 'empty' };
  if (text.startsWith('{\\rtf')) return { kind: 'not-text', what: 'rtf' };
  const sample = text.slice(0, 100_000);
  if (controlsIn(sample) > sample.length * MOST_CONTROLS_SHARE) {
    return { kind: 'not-text', what: 'other' };
  }
  if (isMhtml(text)) {
    const page = readMhtml(text);
    return page === null ? { kind: 'not-text', what: 'other' } : { kind: 'html', text: page };
  }
  return { kind: isHtml(text) ? 'html' : 'plain', text };
}

function decode(bytes: Uint8Array, head: string): string {
  const marked = head.startsWith('\u00FF\u00FE') ? 'utf-16le' : head.startsWith('\u00FE\u00FF') ? 'utf-16be' : null;
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'windows-1252';
    return decodeAs(bytes, declared) ?? decodeAs(bytes, 'windows-1252') ?? '';
  }
}

/** The text in an encoding, or `null` where this machine does not know it. */
export function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return null;
  }
}

const HTML_START = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const HTML_END_TAG = /<\/(?:p|div|span|a|h[1-6]|li|article|section|body|html|em|strong)\s*>/gi;

/** Whether a text is the source of a page or of a piece of one, not words. */
const isHtml = (text: string): boolean =>
  HTML_START.test(text) || (text.slice(0, 200_000).match(HTML_END_TAG)?.length ?? 0) >= 3;
