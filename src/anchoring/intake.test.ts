import { describe, expect, it } from 'vitest';
import { LARGEST_TEXT, readBytes, readText } from './intake.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const WORDS = 'The café is “open”.';

describe('readBytes', () => {
  it.each([
    ['UTF-8', bytes(WORDS)],
    ['UTF-8 with its mark', bytes(`\uFEFF${WORDS}`)],
    [
      'UTF-16, little end first',
      new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(WORDS, (c) => c.charCodeAt(0)).buffer)]),
    ],
    [
      'UTF-16, big end first',
      new Uint8Array([0xfe, 0xff, ...[...WORDS].flatMap((c) => [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255])]),
    ],
  ])('reads %s', (_, file) => {
    expect(readBytes(file)).toEqual({ kind: 'plain', text: WORDS });
  });

  it('reads Western letters where the file says nothing', () => {
    expect(readBytes(latin('The caf\u00E9 is open.'))).toEqual({ kind: 'plain', text: 'The café is open.' });
  });

  it('reads a page in the encoding it declares, or the usual one where it declares nonsense', () => {
    const page = (charset: string, word: string) => latin(`<html><meta charset="${charset}"><p>${word}</p></html>`);
    expect(readBytes(page('windows-1251', '\u00EC\u00E8\u00F0'))).toMatchObject({
      kind: 'html',
      text: expect.stringContaining('мир') as unknown,
    });
    expect(readBytes(page('no-such', 'caf\u00E9'))).toMatchObject({ text: expect.stringContaining('café') as unknown });
  });

  it.each([
    ['a PDF', latin('%PDF-1.7\n\u00E2\u00E3'), 'pdf'],
    ['a word processor’s file', latin('PK\u0003\u0004\u0014\u0000'), 'office'],
    ['an old word processor’s file', latin('\u00D0\u00CF\u0011\u00E0\u00A1\u00B1'), 'office'],
    ['rich text', latin('{\\rtf1\\ansi Hello}'), 'rtf'],
    ['a picture', latin('\u0089PNG\r\n\u001A\n\u0000\u0000\u0000\rIHDR\u0000\u0001\u0002'), 'other'],
    ['noise', Uint8Array.from({ length: 5000 }, (_, n) => (n * 7919) % 256), 'other'],
  ])('knows %s is no text', (_, file, what) => {
    expect(readBytes(file)).toEqual({ kind: 'not-text', what });
  });

  it('reads nothing from an empty file, and nothing too large', () => {
    expect(readBytes(new Uint8Array())).toEqual({ kind: 'empty' });
    expect(readBytes(new Uint8Array(LARGEST_TEXT + 1))).toEqual({ kind: 'too-large', limit: LARGEST_TEXT });
  });
});

describe('readText', () => {
  it.each(['', ' \n\t\u00A0', '\uFEFF'])('calls %j empty', (text) => expect(readText(text)).toEqual({ kind: 'empty' }));

  it('refuses what is too large and what is no text', () => {
    expect(readText('a'.repeat(LARGEST_TEXT + 1)).kind).toBe('too-large');
    expect(readText('\u0000\u0001'.repeat(100))).toEqual({ kind: 'not-text', what: 'other' });
  });

  it('forgives a stray control character', () => {
    expect(readText(`${'Words. '.repeat(500)}\u0000`).kind).toBe('plain');
  });

  it.each([
    ['a page', '<!DOCTYPE html><html><body><p>Words.</p></body></html>'],
    [
      'a page after its declaration and a comment',
      '<?xml version="1.0"?>\n<!-- saved from url -->\n<html><p>Words.</html>',
    ],
    ['a page without its frame', '<div><p>One.</p><p>Two.</p></div>'],
    ['the body of a page', '  <body>Words.</body>'],
  ])('knows the source of %s', (_, text) => expect(readText(text)).toEqual({ kind: 'html', text }));

  it.each([
    ['words', 'Words.'],
    ['signs that look like tags', 'If a < b and b > c, then a <p> of </p> is no page.'],
  ])('takes %s for words', (_, text) => expect(readText(text)).toEqual({ kind: 'plain', text }));
});

describe('a page saved as one file', () => {
  const file = (encoding: string, body: string, type = 'text/html; charset="utf-8"') =>
    [
      'From: <Saved by a browser>',
      'Subject: =?utf-8?Q?The=20ferry?=',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="----Boundary--abc----"',
      '',
      '------Boundary--abc----',
      'Content-Type: text/css',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'p { color: red }',
      '------Boundary--abc----',
      `Content-Type: ${type}`,
      'Content-ID: <frame-1>',
      `Content-Transfer-Encoding: ${encoding}`,
      '',
      body,
      '------Boundary--abc------',
      '',
    ].join('\r\n');

  it.each([
    ['quoted-printable', '<p class=3D"a">The caf=C3=A9 is op=\r\nen=20now.</p>'],
    [
      'base64',
      btoa(String.fromCharCode(...bytes('<p class="a">The café is open now.</p>'))).replace(/(.{20})/g, '$1\r\n'),
    ],
    ['8bit', '<p class="a">The café is open now.</p>'],
  ])('is read, %s', (encoding, body) => {
    expect(readText(file(encoding, body))).toMatchObject({ kind: 'html' });
    const page = readText(file(encoding, body));
    expect(page.kind === 'html' && page.text.trim()).toBe('<p class="a">The café is open now.</p>');
  });

  it('is read in its own character set', () => {
    const page = readText(file('quoted-printable', '<p>caf=E9</p>', 'text/html; charset=iso-8859-1'));
    expect(page).toMatchObject({ text: expect.stringContaining('café') as unknown });
  });

  it.each([
    ['holds no page', file('8bit', 'x', 'image/png')],
    ['is damaged', file('base64', '!!!!')],
    ['has no boundary', 'Content-Type: multipart/related\n\nwords'],
    ['has a character set nobody knows', file('quoted-printable', '<p>', 'text/html; charset=klingon')],
  ])('that %s is refused', (_, text) => expect(readText(text)).toEqual({ kind: 'not-text', what: 'other' }));
});
