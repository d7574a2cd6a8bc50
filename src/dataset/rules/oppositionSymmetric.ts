import { at, type Problem } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { Claim } from '../../domain/types.ts';

/** Opposition has two sides, and both say so: whichever claim a reader opens shows the other. */
export const oppositionSymmetric: Rule = {
  id: 'opposition-symmetric',
  severity: 'error',
  summary: '"contradicts" and "inTensionWith" are stated on both claims, never of a claim itself, and once.',
  *check({ dataset }) {
    const claims = new Map(dataset.claims.map((claim) => [claim.id, claim]));
    for (const key of ['contradicts', 'inTensionWith'] as const) {
      for (const [position, claim] of dataset.claims.entries()) yield* problemsOf(claim, position, key, claims);
    }
  },
};

function* problemsOf(
  claim: Claim,
  position: number,
  key: 'contradicts' | 'inTensionWith',
  claims: ReadonlyMap<string, Claim>,
): Generator<Problem> {
  const others = claim[key] ?? [];
  for (const [index, id] of others.entries()) {
    const path = at('claims', position, key, index);
    const other = claims.get(id);
    if (id === claim.id) {
      yield { path, message: 'The claim names itself here.', mend: 'Name the other claim, or remove the entry.' };
    } else if (others.indexOf(id) !== index) {
      yield { path, message: `"${id}" is listed twice.`, mend: 'List it once.' };
    } else if (other && !(other[key] ?? []).includes(claim.id)) {
      const message = `"${id}" does not say the same of "${claim.id}".`;
      yield { path, message, mend: `Add "${claim.id}" to "${key}" of "${id}", or remove this entry.` };
    }
  }
}
