// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coordinate, element, escapeXml, textNode } from './xml.ts';

/** What a strict XML reader makes of a text. */
function read(xml: string): Element {
  const { documentElement } = new DOMParser().parseFromString(xml, 'application/xml');
  if (documentElement.querySelector('parsererror')) throw new Error(`Not well-formed: ${xml}`);
  return documentElement;
}

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('<', '>', '&', '"', "'", ']]>', '-->', '<script>', '&lt;', '\0', '\ud800', '\uffff'),
      fc.string(),
    ),
  )
  .map((parts) => parts.join(''));

describe('element', () => {
  it('gives any text and any attribute back as they were, save what XML has no place for', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const seen = text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
        const root = read(element('a', { href: text }, [textNode(text)]));
        expect(root.children).toHaveLength(0);
        expect(root.textContent).toBe(seen.replaceAll(/\r\n?/g, '\n'));
        // XML turns every white space in an attribute into a space (3.3.3, "Attribute-Value Normalization").
        expect(root.getAttribute('href')).toBe(seen.replaceAll(/\r\n|[\t\n\r]/g, ' '));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves out what is undefined and closes what is empty', () => {
    expect(element('path', { d: 'M0 0', fill: undefined, x: 1.005 })).toBe('<path d="M0 0" x="1"/>');
  });
});

describe('escapeXml', () => {
  it('keeps whole pairs and replaces lone halves', () => {
    expect(escapeXml('😀 \ud83d')).toBe('😀 \ufffd');
  });
});

describe('coordinate', () => {
  it('writes hundredths, and never a minus before nought', () => {
    expect([1 / 3, -0.001, 12].map(coordinate)).toEqual(['0.33', '0', '12']);
  });
});
