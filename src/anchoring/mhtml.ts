/*
 * A page saved from a browser as one file (MHTML, RFC 2557): a multipart message whose first part of type text/html is
 * the page.
 */

/** Header lines at the start of a message, a continued line counting as one. */
const HEADERS = /^(?:[\w-]+:[^\n]*(?:\n[ \t][^\n]*)*\n)+/;
const MULTIPART = /^content-type:\s*multipart\/related/im;

const headersOf = (text: string): string => HEADERS.exec(text.slice(0, 8_000).replaceAll('\r\n', '\n'))?.[0] ?? '';

/** Whether a text is a page saved as MHTML. */
export const isMhtml = (text: string): boolean => MULTIPART.test(headersOf(text));

/** The source of the page in an MHTML file, or `null` where it holds none. Never throws. */
export function readMhtml(message: string): string | null {
  const text = message.replaceAll('\r\n', '\n');
  const boundary = /boundary="?([^"\n;]+)"?/i.exec(headersOf(text))?.[1]?.trim();
  if (boundary === undefined || boundary === '') return null;
  for (const part of text.split(`--${boundary}`).slice(1)) {
    const body = part.replace(/^[ \t]*\n/, '');
    const headers = HEADERS.exec(body)?.[0] ?? '';
    if (!/^content-type:\s*text\/html/im.test(headers)) continue;
    const charset = /charset="?([\w-]+)/i.exec(headers)?.[1] ?? 'utf-8';
    const encoding = /^content-transfer-encoding:\s*([\w-]+)/im.exec(headers)?.[1]?.toLowerCase();
    return decodeBody(body.slice(headers.length).replace(/^\n/, ''), encoding, charset);
  }
  return null;
}

function decodeBody(body: string, encoding: string | undefined, charset: string): string | null {
  switch (encoding) {
    case 'quoted-printable':
      return inCharset(quotedPrintable(body), charset);
    case 'base64':
      try {
        return inCharset(atob(body.replace(/\s/g, '')), charset);
      } catch {
        return null;
      }
    case undefined:
    default:
      return body;
  }
}

/** Each character of the answer stands for one byte (RFC 2045, 6.7). */
const quotedPrintable = (body: string): string =>
  body
    .replace(/[ \t]*=[ \t]*\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

function inCharset(bytes: string, charset: string): string | null {
  try {
    return new TextDecoder(charset).decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return null;
  }
}
