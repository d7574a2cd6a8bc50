import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Two statements can only exclude each other when they are about the same two actors. */
export const contradictionMeets: Rule = {
  id: 'contradiction-meets',
  severity: 'error',
  summary: 'Claims that contradict each other are about the same two actors, in either direction.',
  *check({ dataset }) {
    const claims = new Map(dataset.claims.map((claim) => [claim.id, claim]));
    for (const [position, { subject, object, contradicts = [] }] of dataset.claims.entries()) {
      for (const [index, id] of contradicts.entries()) {
        const other = claims.get(id);
        if (!other) continue; // reported by reference-resolves
        const sameWay = other.subject === subject && other.object === object;
        const otherWay = other.subject === object && other.object === subject;
        if (sameWay || otherWay) continue;
        yield {
          path: at('claims', position, 'contradicts', index),
          message: `This claim is about "${subject}" and "${object}", but "${id}" is about "${other.subject}" and "${other.object}".`,
          mend: 'Correct the actors of one of them, or use "inTensionWith".',
        };
      }
    }
  },
};
