import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** An actor earns its place by a claim, by a voice, or as the whole that other actors are part of. */
export const actorUsed: Rule = {
  id: 'actor-used',
  severity: 'error',
  summary: 'Every actor takes part in a claim, is behind a voice, or is what another actor is part of.',
  *check({ dataset }) {
    const used = new Set<string | undefined>([
      ...dataset.claims.flatMap(({ subject, object }) => [subject, object]),
      ...dataset.voices.map(({ actor }) => actor),
      ...dataset.actors.map(({ partOf }) => partOf),
    ]);
    for (const [position, { id }] of dataset.actors.entries()) {
      if (used.has(id)) continue;
      const message = `The actor "${id}" takes part in nothing.`;
      yield { path: at('actors', position), message, mend: 'Add a claim about it, or remove it.' };
    }
  },
};
