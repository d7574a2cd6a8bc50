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
      const told = lines.find(({ text }) => text.startsWith(`“${shortest?.quote.exact ?? ''}”`));
      expect(told?.text).toContain(shortest?.credits.join('; '));
      expect(told?.text).toContain(shortest?.where);
    }
  });

  it('begins with the claim that is selected', () => {
    const [first] = claimLines(reportOf('c-open'), 'c-open');
    expect(first?.link).toContain('select=c-open');
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
