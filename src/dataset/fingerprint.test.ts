import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceId } from '../domain/ids.ts';
import { checkAgainstText, fingerprint } from './fingerprint.ts';
import { parseDatasetText } from './parse.ts';

const text = readFileSync('tests/fixtures/harbour.txt', 'utf8');
const parsed = parseDatasetText(readFileSync('tests/fixtures/valid/harbour.json', 'utf8'));
if (!parsed.ok) throw new Error('the fixture is broken');
const { dataset } = parsed;
const source = sourceId('harbour-post');

describe('fingerprint', () => {
  it('is the SHA-256 of the UTF-8 bytes', async () => {
    // FIPS 180-4, example "abc"; and the empty message.
    expect(await fingerprint('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(await fingerprint('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('is taken of the normalised text', async () => {
    expect(await fingerprint('\uFEFFa\r\nb')).toBe(await fingerprint('a\nb'));
  });

  it('is not to be had without Web Crypto', async () => {
    expect(await fingerprint('abc', {})).toBeUndefined();
  });
});

describe('checkAgainstText', () => {
  it('finds nothing wrong with the text the quotes were taken from', async () => {
    expect(await checkAgainstText(dataset, source, text)).toEqual([]);
  });

  it('notices one changed character outside of all quotes', async () => {
    const findings = await checkAgainstText(dataset, source, text.replace('families', 'familiez'));
    expect(findings).toMatchObject([{ rule: 'text-fingerprint', path: 'sources[0].text.sha256' }]);
  });

  it('notices one changed character inside a quote', async () => {
    const findings = await checkAgainstText(dataset, source, text.replace('They raised', 'They raIsed'));
    expect(findings.map(({ rule }) => rule)).toEqual(['text-fingerprint', 'quote-wording']);
  });

  it('says where each quote stands in a text that has grown at its start', async () => {
    const findings = await checkAgainstText(dataset, source, `Corrected.\n\n${text}`);
    expect(findings.filter(({ rule }) => rule === 'quote-wording')).toHaveLength(dataset.quotes.length);
    expect(findings.every(({ message }) => !message.includes('do not stand'))).toBe(true);
  });
});
