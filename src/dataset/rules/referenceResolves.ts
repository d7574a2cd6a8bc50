import { at, type Problem } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { Dataset } from '../../domain/types.ts';

type Kind = 'sources' | 'actors' | 'voices' | 'quotes' | 'claims';
const NAMES = {
  sources: 'a source',
  actors: 'an actor',
  voices: 'a voice',
  quotes: 'a quote',
  claims: 'a claim',
} as const;

/** Every id that something points to belongs to a thing of the right kind. */
export const referenceResolves: Rule = {
  id: 'reference-resolves',
  severity: 'error',
  summary: 'Every reference names something that is in the dataset.',
  *check({ dataset }) {
    const ids: Record<Kind, ReadonlySet<string>> = {
      sources: idsOf(dataset.sources),
      actors: idsOf(dataset.actors),
      voices: idsOf(dataset.voices),
      quotes: idsOf(dataset.quotes),
      claims: idsOf(dataset.claims),
    };
    for (const { kind, id, path } of references(dataset)) {
      if (!ids[kind].has(id)) yield unresolved(kind, id, at(...path), ids);
    }
  },
};

interface Reference {
  readonly kind: Kind;
  readonly id: string;
  readonly path: readonly PropertyKey[];
}

function* references(dataset: Dataset): Generator<Reference> {
  for (const [i, quote] of dataset.quotes.entries()) {
    yield { kind: 'sources', id: quote.source, path: ['quotes', i, 'source'] };
  }
  for (const [i, actor] of dataset.actors.entries()) {
    if (actor.partOf !== undefined) yield { kind: 'actors', id: actor.partOf, path: ['actors', i, 'partOf'] };
    yield* each('quotes', actor.quotes, ['actors', i, 'quotes']);
  }
  for (const [i, voice] of dataset.voices.entries()) {
    if (voice.actor !== undefined) yield { kind: 'actors', id: voice.actor, path: ['voices', i, 'actor'] };
    yield* each('quotes', voice.quotes, ['voices', i, 'quotes']);
  }
  for (const [i, claim] of dataset.claims.entries()) {
    yield { kind: 'actors', id: claim.subject, path: ['claims', i, 'subject'] };
    yield { kind: 'actors', id: claim.object, path: ['claims', i, 'object'] };
    yield* each('quotes', claim.quotes, ['claims', i, 'quotes']);
    yield* each('quotes', claim.context, ['claims', i, 'context']);
    for (const [j, mark] of (claim.marks ?? []).entries()) {
      yield { kind: 'quotes', id: mark.quote, path: ['claims', i, 'marks', j, 'quote'] };
    }
    for (const [j, chain] of claim.attribution.entries()) yield* each('voices', chain, ['claims', i, 'attribution', j]);
    yield* each('claims', claim.contradicts, ['claims', i, 'contradicts']);
    yield* each('claims', claim.inTensionWith, ['claims', i, 'inTensionWith']);
  }
  for (const [i, headline] of (dataset.headlines ?? []).entries()) {
    yield { kind: 'actors', id: headline.subject, path: ['headlines', i, 'subject'] };
    yield { kind: 'actors', id: headline.object, path: ['headlines', i, 'object'] };
  }
  for (const id of Object.keys(dataset.layout ?? {})) yield { kind: 'actors', id, path: ['layout', id] };
}

function* each(kind: Kind, ids: readonly string[] | undefined, path: readonly PropertyKey[]): Generator<Reference> {
  for (const [position, id] of (ids ?? []).entries()) yield { kind, id, path: [...path, position] };
}

const idsOf = (things: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(things.map(({ id }) => id));

function unresolved(kind: Kind, id: string, path: string, ids: Record<Kind, ReadonlySet<string>>): Problem {
  const name = NAMES[kind];
  const bare = name.replace(/^an? /, '');
  const other = (Object.keys(NAMES) as Kind[]).find((candidate) => ids[candidate].has(id));
  const message =
    other === undefined ? `No ${bare} has the id "${id}".` : `"${id}" is ${NAMES[other]}; ${name} is needed here.`;
  return { path, message, mend: `Correct the id, or add the ${bare} to "${kind}".` };
}
