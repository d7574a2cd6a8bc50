import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Contradiction is strict: what only pulls apart is in tension, and nothing is both. */
export const oppositionExclusive: Rule = {
  id: 'opposition-exclusive',
  severity: 'error',
  summary: 'No two claims both contradict and are in tension with each other.',
  *check({ dataset }) {
    for (const [position, { contradicts = [], inTensionWith = [] }] of dataset.claims.entries()) {
      for (const [index, id] of inTensionWith.entries()) {
        if (!contradicts.includes(id)) continue;
        yield {
          path: at('claims', position, 'inTensionWith', index),
          message: `"${id}" is listed both under "contradicts" and under "inTensionWith".`,
          mend: 'Keep "contradicts" if the one excludes the other as it is worded, otherwise "inTensionWith".',
        };
      }
    }
  },
};
