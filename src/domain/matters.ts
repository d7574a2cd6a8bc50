import { yesAndNo, type ConflictKind } from './conflict.ts';
import type { ClaimId, RelationshipId } from './ids.ts';
import { relationshipOf } from './relationships.ts';
import type { Claim } from './types.ts';

/** What one or more claims say alike: same subject, predicate, object, polarity and modality. Never empty. */
export interface Position {
  /** The first claim's. */
  readonly id: ClaimId;
  /** In source order. No two of them conflict. */
  readonly claims: readonly [Claim, ...Claim[]];
}

/** Two positions that do not go together, by their places in the list, the earlier first. */
export interface Conflict {
  readonly between: readonly [number, number];
  readonly kind: ConflictKind;
}

/** One question the source gives several answers to. Derived, never stored; no answer is ever called right. */
export interface Matter {
  /** The first claim's. */
  readonly id: ClaimId;
  /** In source order. */
  readonly claims: readonly Claim[];
  /** At least two: those at its core, then the others, each part in the order of their first claims. */
  readonly positions: readonly Position[];
  /**
   * How many positions are its core: what is said of the relationship it is about, and what excludes, affirms or
   * denies something. The others only pull apart from one of these, or from one another. Where nothing is stricter
   * than a tension, all are its core.
   */
  readonly core: number;
  /** In the order of the positions. At least one. */
  readonly conflicts: readonly Conflict[];
  /** In the order of their first claims in the matter. */
  readonly relationships: readonly RelationshipId[];
  /** The relationship most of its claims belong to; the first of several. */
  readonly about: RelationshipId;
}

/**
 * The matters of a dataset: claims joined, however indirectly, by a contradiction, a tension, or an affirmation beside
 * a denial of the same relationship. Every claim that conflicts with another is in exactly one, and no other claim is
 * in any. In the order of their first claims. Links to claims that are not there are passed over. Near linear in claims
 * and links.
 */
export function deriveMatters(claims: readonly Claim[]): readonly Matter[] {
  const links = explicitLinks(claims);
  const groups = groupsOf(claims, links);
  return groups.map((group) => {
    const about = mostFrequent(group.map(relationshipOf)) ?? relationshipOf(group[0]);
    const { positions, core } = coreFirst(positionsOf(group, links), links, about);
    const relationships = [...new Set(group.map(relationshipOf))];
    const [first] = group;
    return {
      id: first.id,
      claims: group,
      positions,
      core,
      conflicts: conflictsOf(positions, links),
      relationships,
      about,
    };
  });
}

/** The claims each claim is set against by name, either of the two naming the other. A contradiction outdoes a tension. */
type Links = ReadonlyMap<ClaimId, ReadonlyMap<ClaimId, 'contradicts' | 'in-tension'>>;

function explicitLinks(claims: readonly Claim[]): Links {
  const links = new Map<ClaimId, Map<ClaimId, 'contradicts' | 'in-tension'>>(claims.map(({ id }) => [id, new Map()]));
  const join = (from: ClaimId, to: ClaimId, kind: 'contradicts' | 'in-tension'): void => {
    if (from === to || !links.has(to)) return;
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const own = links.get(one);
      if (own?.get(other) !== 'contradicts') own?.set(other, kind);
    }
  };
  for (const { id, contradicts = [], inTensionWith = [] } of claims) {
    for (const other of contradicts) join(id, other, 'contradicts');
    for (const other of inTensionWith) join(id, other, 'in-tension');
  }
  return links;
}

/** Connected groups of two or more, each in source order (union–find with path halving). */
function groupsOf(claims: readonly Claim[], links: Links): readonly (readonly [Claim, ...Claim[]])[] {
  const parent = new Map<ClaimId, ClaimId>();
  const rootOf = (id: ClaimId): ClaimId => {
    let at = id;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) {
      const next = parent.get(up);
      if (next !== undefined) parent.set(at, next);
      at = next ?? up;
    }
    return at;
  };
  const join = (one: ClaimId, other: ClaimId): void => {
    const [a, b] = [rootOf(one), rootOf(other)];
    if (a !== b) parent.set(b, a);
  };

  for (const [id, others] of links) for (const other of others.keys()) join(id, other);
  for (const [affirming, denying] of bothWays(claims)) {
    const [first] = affirming;
    if (first) for (const { id } of [...affirming, ...denying]) join(first.id, id);
  }

  const groups = new Map<ClaimId, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const root = rootOf(claim.id);
    const group = groups.get(root);
    if (group) group.push(claim);
    else groups.set(root, [claim]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** What is affirmed and what is denied of each relationship of which there is both. */
export function bothWays(claims: readonly Claim[]): readonly (readonly [affirming: Claim[], denying: Claim[]])[] {
  const sides = new Map<RelationshipId, [Claim[], Claim[]]>();
  for (const claim of claims) {
    const id = relationshipOf(claim);
    const known = sides.get(id) ?? [[], []];
    sides.set(id, known);
    known[claim.polarity === 'affirms' ? 0 : 1].push(claim);
  }
  return [...sides.values()].filter(([affirming, denying]) => affirming.length > 0 && denying.length > 0);
}

/** What makes two claims say the same. An `if` or a plan is not the same as the deed, so modality counts. */
const sayingOf = ({ subject, category, predicate, object, polarity, modality }: Claim): string =>
  [subject, category, predicate, object, polarity, modality].join(' ');

function positionsOf(group: readonly Claim[], links: Links): readonly Position[] {
  const positions: { id: ClaimId; claims: [Claim, ...Claim[]] }[] = [];
  const bySaying = new Map<string, typeof positions>();
  const placeOf = new Map<ClaimId, (typeof positions)[number]>();
  for (const claim of group) {
    const alike = bySaying.get(sayingOf(claim)) ?? [];
    bySaying.set(sayingOf(claim), alike);
    // Two accounts may use one predicate and still exclude each other; then each has a position of its own.
    const barred = new Set([...(links.get(claim.id)?.keys() ?? [])].map((other) => placeOf.get(other)));
    let place = alike.find((position) => !barred.has(position));
    if (place) place.claims.push(claim);
    else {
      place = { id: claim.id, claims: [claim] };
      alike.push(place);
      positions.push(place);
    }
    placeOf.set(claim.id, place);
  }
  return positions;
}

/**
 * Tensions join claims over many steps, so a matter can reach far from its question. What it turns on comes first, or
 * it would be lost among the rest.
 */
function coreFirst(
  positions: readonly Position[],
  links: Links,
  about: RelationshipId,
): Pick<Matter, 'positions' | 'core'> {
  const strict = new Set(
    conflictsOf(positions, links).flatMap(({ between, kind }) => (kind === 'in-tension' ? [] : between)),
  );
  const isCore = ({ claims: [claim] }: Position, at: number): boolean =>
    strict.size === 0 || strict.has(at) || relationshipOf(claim) === about;
  const core = positions.filter(isCore);
  return { positions: [...core, ...positions.filter((position) => !core.includes(position))], core: core.length };
}

function conflictsOf(positions: readonly Position[], links: Links): readonly Conflict[] {
  const placeOf = new Map(positions.flatMap(({ claims }, at) => claims.map(({ id }) => [id, at] as const)));
  const placesIn = new Map<RelationshipId, number[]>();
  positions.forEach(({ claims: [claim] }, at) => {
    const id = relationshipOf(claim);
    placesIn.set(id, [...(placesIn.get(id) ?? []), at]);
  });
  return positions.flatMap(({ claims }, at) => {
    const [own] = claims;
    const kinds = new Map<number, ConflictKind>();
    for (const later of placesIn.get(relationshipOf(own)) ?? []) {
      const other = positions[later]?.claims[0];
      const kind = later > at && other ? yesAndNo(own, other) : null;
      if (kind !== null) kinds.set(later, kind);
    }
    // What the dataset says of two claims is more exact than what follows from affirming and denying; of two positions it
    // is so only where it says so of all their claims.
    const tensions = new Map<number, number>();
    for (const { id } of claims) {
      for (const [other, kind] of links.get(id) ?? []) {
        const later = placeOf.get(other);
        if (later === undefined || later <= at || kinds.get(later) === 'contradicts') continue;
        const tense = (tensions.get(later) ?? 0) + (kind === 'in-tension' ? 1 : 0);
        tensions.set(later, tense);
        const pairs = claims.length * (positions[later]?.claims.length ?? 0);
        if (kind === 'contradicts' || kinds.get(later) !== 'denies' || tense === pairs) kinds.set(later, kind);
      }
    }
    return [...kinds].sort(([a], [b]) => a - b).map(([later, kind]) => ({ between: [at, later] as const, kind }));
  });
}

function mostFrequent<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: { value: Value; count: number } | undefined;
  for (const [value, count] of counts) if (!best || count > best.count) best = { value, count };
  return best?.value;
}
