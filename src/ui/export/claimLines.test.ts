import { describe, expect, it } from 'vitest';
import { makeIndex } from '../../../tests/support/dataset.ts';
import { makeExported } from '../../../tests/support/exported.ts';
import { buildReport } from './buildReport.ts';
import { claimLines } from './claimLines.ts';

const reportOf = (select: string) => buildReport(makeExported({ select }, makeIndex(), new Map(), 'relationship'));

describe('what stands under the picture of one relationship', () => {
  it('is every claim as a sentence with what weakens it, and its shortest words with who says so and where', () => {
    const report = reportOf('harbour-board~hostility~ferry-union');
    const claims = report.relationships.flatMap((each) => each.claims);
    const lines = claimLines(report, null);
    expect(lines.filter(({ setting }) => setting === 'lead').map(({ text, link }) => ({ text, link }))).toEqual(
      claims.map(({ sentence, qualities, url }) => ({ text: `${sentence} (${qualities.join(', ')})`, link: url })),
    );
    for (const { quotes } of claims) {
      const own = quotes.filter(({ isContext }) => !isContext);
      const least = Math.min(...own.map(({ quote }) => quote.exact.length));
      const shortest = own.find(({ quote }) => quote.exact.length === least);
      const told = lines.findIndex(
        ({ text, setting }) => setting === 'quote' && text === `“${shortest?.quote.exact ?? ''}”`,
      );
      const credit = lines[told + 1];
      expect(credit?.setting).toBe('note');
      expect(credit?.text).toContain(shortest?.credits.join('; '));
      expect(credit?.text).toContain(shortest?.where);
    }
  });

  it('begins with the claim that is selected', () => {
    const [first] = claimLines(reportOf('c-open'), 'c-open');
    expect(first?.link).toContain('select=c-open');
  });

  it('has no quote of a word or two where the claim has a longer one', () => {
    const report = reportOf('c-open');
    const [one] = report.relationships;
    const [claim] = one?.claims ?? [];
    const [quote] = claim?.quotes ?? [];
    if (!one || !claim || !quote) throw new Error('the claim has a quote');
    const saying = (...texts: readonly string[]) => {
      const quotes = texts.map((exact) => ({ ...quote, isContext: false, quote: { ...quote.quote, exact } }));
      const lines = claimLines({ ...report, relationships: [{ ...one, claims: [{ ...claim, quotes }] }] }, null);
      return lines.find(({ setting }) => setting === 'quote')?.text;
    };
    expect(saying('to Selmouth', 'guards were sent to Selmouth', 'guards were sent to Selmouth in May')).toBe(
      '“guards were sent to Selmouth”',
    );
    expect(saying('to Selmouth', 'sent to Selmouth')).toBe('“sent to Selmouth”');
  });

  it('says how many claims it has no room for', () => {
    const report = reportOf('c-open');
    const [one] = report.relationships;
    const [claim] = one?.claims ?? [];
    if (!one || !claim) throw new Error('the relationship has claims');
    const many = { ...report, relationships: [{ ...one, claims: Array.from({ length: 12 }, () => claim) }] };
    expect(claimLines(many, null).at(-1)?.text).toBe('2 more claims at the address below');
  });
});
