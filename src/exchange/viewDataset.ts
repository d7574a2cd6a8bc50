import type { DatasetIndex } from '../domain/datasetIndex.ts';
import type { ActorId, ClaimId, VoiceId } from '../domain/ids.ts';
import { relationshipOf } from '../domain/relationships.ts';
import type { Claim, Dataset } from '../domain/types.ts';
import { isFiltered, type VisibleGraph } from '../view/visibleGraph.ts';
import type { View } from '../view/view.ts';

/** What a part of a dataset is called and says of itself, so that it is not taken for the whole. */
export interface PartWords {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

/** Whether a view leaves anything of a dataset out, or uncounted. Moved actors are not left out, only moved. */
export const isPart = (view: View): boolean => isFiltered(view) || view.distrust.length > 0;

/**
 * What a view shows as a dataset of its own, which the checker passes: the claims the filters leave, each with all its
 * chains, since who is set aside is a matter of the view and not of the dataset. Claims that the filters hide are in it
 * where a standing hangs on them or where they stand against a claim in view, so that with the same voices set aside every
 * relationship stands in it exactly as it stands in the view, and no claim loses what speaks against it. The whole dataset,
 * with moved actors where they are now, for a view that leaves nothing out.
 * @param isLess whether `visible` holds less than the dataset
 */
export function viewDataset(
  index: DatasetIndex,
  visible: VisibleGraph,
  view: View,
  words: PartWords,
  isLess = isFiltered(view),
): Dataset {
  const { dataset } = index;
  const layout = layoutOf(dataset, view);
  if (!isLess) return { ...dataset, ...(layout && { layout }) };

  const claims = claimsOf(index, visible);
  const voices = voicesOf(claims);
  const actors: ReadonlySet<string> = actorsOf(index, claims);
  const relationships = new Set(claims.map(relationshipOf));
  const left = {
    actors: dataset.actors.filter(({ id }) => actors.has(id)),
    voices: dataset.voices.filter(({ id }) => voices.has(id)),
    claims,
  };
  const quoted = new Set([...left.claims, ...left.actors, ...left.voices].flatMap(({ quotes = [] }) => quotes));
  const quotes = dataset.quotes.filter(({ id }) => quoted.has(id));
  const sources = new Set(quotes.map(({ source }) => source));
  const { format, language, asOf, vocabulary, headlines } = dataset;
  // Key by key: what the format may yet hold is left out rather than taken along unfit.
  return {
    format,
    ...words,
    language,
    asOf,
    sources: dataset.sources.filter(({ id }) => sources.has(id)),
    ...left,
    quotes,
    ...(vocabulary && { vocabulary }),
    ...(headlines && { headlines: headlines.filter((key) => relationships.has(relationshipOf(key))) }),
    ...(layout && { layout: Object.fromEntries(Object.entries(layout).filter(([id]) => actors.has(id))) }),
  };
}

/** How many claims that are not in view a part of a dataset keeps, so that nothing in it looks surer than it is. */
export const claimsBesides = (index: DatasetIndex, visible: VisibleGraph): number =>
  claimsOf(index, visible).length - claimsInView(visible).length;

/** How many actors in view a part of a dataset leaves out, since nothing in it speaks of them: no dataset has such. */
export function actorsWithout(index: DatasetIndex, visible: VisibleGraph): number {
  const kept = actorsOf(index, claimsOf(index, visible));
  return [...visible.actors].filter((id) => !kept.has(id)).length;
}

const claimsInView = ({ relationships }: VisibleGraph): readonly Claim[] =>
  [...relationships.values()].flatMap(({ claims }) => claims);

function layoutOf({ actors, layout }: Dataset, { moved }: View): Dataset['layout'] {
  const known = new Set<string>(actors.map(({ id }) => id));
  const places = Object.entries(moved).filter(([id]) => known.has(id));
  return layout || places.length > 0 ? { ...layout, ...Object.fromEntries(places) } : undefined;
}

function claimsOf(index: DatasetIndex, visible: VisibleGraph): readonly Claim[] {
  const kept = new Set<ClaimId>();
  const keep = (start: readonly ClaimId[]): void => {
    const waiting = [...start];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const claim = index.claims.get(id);
      if (!claim || kept.has(id)) continue;
      kept.add(id);
      // A relationship stands on all its claims, and on what contradicts them.
      const siblings = index.relationships.get(relationshipOf(claim))?.claims ?? [];
      waiting.push(...siblings.map((sibling) => sibling.id), ...(claim.contradicts ?? []));
    }
  };
  keep(claimsInView(visible).flatMap(({ id, inTensionWith = [] }) => [id, ...inTensionWith]));
  const only = (ids: readonly ClaimId[] = []): readonly ClaimId[] | undefined => {
    const left = ids.filter((id) => kept.has(id));
    return left.length > 0 ? left : undefined;
  };
  return index.dataset.claims
    .filter(({ id }) => kept.has(id))
    .map(({ contradicts, inTensionWith, ...claim }) => {
      const [against, aside] = [only(contradicts), only(inTensionWith)];
      return {
        ...claim,
        ...(against && { contradicts: against }),
        ...(aside && { inTensionWith: aside }),
      };
    });
}

/** Who says claims, and who carries them. */
const voicesOf = (claims: readonly Claim[]): ReadonlySet<VoiceId> =>
  new Set(claims.flatMap(({ attribution }) => attribution.flat()));

/** The ends of claims, whom voices speak for, and what any of these is part of. */
function actorsOf(index: DatasetIndex, claims: readonly Claim[]): ReadonlySet<ActorId> {
  const actors = new Set<ActorId>();
  const add = (id: ActorId | undefined): void => {
    if (id === undefined || actors.has(id)) return;
    actors.add(id);
    add(index.actors.get(id)?.partOf);
  };
  for (const { subject, object } of claims) {
    add(subject);
    add(object);
  }
  for (const id of voicesOf(claims)) add(index.voices.get(id)?.actor);
  return actors;
}
