import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceId } from '../domain/ids.ts';
import { checkAgainstText } from './checkAgainstText.ts';
import { parseDatasetText } from './parse.ts';

const text = readFileSync('tests/fixtures/harbour.txt', 'utf8');
const parsed = parseDatasetText(readFileSync('tests/fixtures/valid/harbour.json', 'utf8'));
if (!parsed.ok) throw new Error('the fixture is broken');
const { dataset } = parsed;
const source = sourceId('harbour-post');

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
