import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Quoting is allowed for what it proves: a quote that carries nothing is only a copy of somebody's text. */
export const quoteUsed: Rule = {
  id: 'quote-used',
  severity: 'error',
  summary: 'Every quote carries a claim, or introduces an actor or a voice.',
  *check({ dataset }) {
    const used = new Set(
      [...dataset.claims, ...dataset.actors, ...dataset.voices].flatMap(({ quotes = [] }) => quotes),
    );
    for (const [position, { id }] of dataset.quotes.entries()) {
      if (used.has(id)) continue;
      const message = `The quote "${id}" is used by no claim, actor or voice.`;
      yield { path: at('quotes', position), message, mend: 'Use it, or remove it.' };
    }
  },
};
