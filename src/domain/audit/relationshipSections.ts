import { creditedQuotes } from '../claimQuotes.ts';
import type { ClaimId, RelationshipId, VoiceId } from '../ids.ts';
import { relationshipOf } from '../relationships.ts';
import { speakersOf } from '../speakers.ts';
import { standingOf } from '../standing.ts';
import type { Claim } from '../types.ts';
import type { AuditCell, AuditRow, AuditTerm } from './auditTypes.ts';
import { number, rowsOf, things, type Given, type SectionDefinition } from './given.ts';

const idsOf = (claims: readonly Claim[]): readonly ClaimId[] => claims.map(({ id }) => id);
const ofRelationships = rowsOf(({ index }) => index.relationships.size);
const ofClaims = rowsOf(({ index }) => index.dataset.claims.length);

/** A row for each relationship of a list. */
const eachOf = (
  { index }: Given,
  ids: readonly RelationshipId[],
  cells: (claims: readonly Claim[]) => readonly AuditCell[],
): readonly AuditRow[] => ids.map((id): AuditRow => [things(id), ...cells(index.relationships.get(id)?.claims ?? [])]);

export const oneVoice: SectionDefinition = {
  id: 'one-voice',
  columns: ['relationship', 'voice', 'kind', 'claims'],
  rows: (given) =>
    eachOf(given, given.coverage.onOneVoice, (claims) => {
      const voices = speakersOf(claims);
      const kinds = voices.flatMap((id) => given.index.voices.get(id)?.kind ?? []);
      return [
        things(...voices),
        { kind: 'terms', terms: kinds.map((value) => ({ group: 'voiceKind', value })) },
        number(claims.length),
      ];
    }),
  figure: ofRelationships,
};

/**
 * The one unnamed person without whom nothing of these claims is left, who says each or carries it; `undefined` where there
 * is none.
 */
function onePerson({ index }: Given, claims: readonly Claim[]): VoiceId | undefined {
  const [first = [], ...others] = claims.flatMap(({ attribution }) => attribution);
  return first.find(
    (id) => index.voices.get(id)?.kind === 'unnamed-person' && others.every((chain) => chain.includes(id)),
  );
}

export const oneUnnamedPerson: SectionDefinition = {
  id: 'one-unnamed-person',
  columns: ['relationship', 'voice', 'statements'],
  rows: (given) =>
    [...given.index.relationships.values()].flatMap(({ id, claims }): readonly AuditRow[] => {
      const person = onePerson(given, claims);
      return person === undefined ? [] : [[things(id), things(person), things(...idsOf(claims))]];
    }),
  figure: ofRelationships,
};

export const oneUnnamedPersonClaims: SectionDefinition = {
  id: 'one-unnamed-person-claims',
  columns: ['claim', 'voice'],
  rows: (given) =>
    given.index.dataset.claims.flatMap((claim): readonly AuditRow[] => {
      const person = onePerson(given, [claim]);
      return person === undefined ? [] : [[things(claim.id), things(person)]];
    }),
  figure: ofClaims,
};

/** The unnamed voices of the chains, be it that they speak or that they carry. */
const unnamedIn = ({ index }: Given, claims: readonly Claim[]): readonly VoiceId[] =>
  [...new Set(claims.flatMap(({ attribution }) => attribution.flat()))].filter((id) => {
    const kind = index.voices.get(id)?.kind;
    return kind === 'unnamed-person' || kind === 'unnamed-group';
  });

export const unnamedOnly: SectionDefinition = {
  id: 'unnamed-only',
  columns: ['relationship', 'voices', 'claims'],
  rows: (given) =>
    eachOf(given, given.coverage.onUnnamedVoicesOnly, (claims) => [
      things(...unnamedIn(given, claims)),
      number(claims.length),
    ]),
  figure: ofRelationships,
};

export const oneQuote: SectionDefinition = {
  id: 'one-quote',
  columns: ['relationship', 'quote', 'claims'],
  rows: (given) =>
    eachOf(given, given.coverage.onOneQuote, (claims) => [
      things(...new Set(claims.flatMap(creditedQuotes))),
      number(claims.length),
    ]),
  figure: ofRelationships,
};

/** What keeps a claim from being told as a fact: a condition, an announcement, or that nobody could verify it. */
export function hedgesOf({ modality, verification }: Claim): readonly AuditTerm[] {
  const hedges: AuditTerm[] = [];
  if (modality === 'conditional' || modality === 'planned') hedges.push({ group: 'modality', value: modality });
  if (verification === 'could-not-be-verified') hedges.push({ group: 'verification', value: verification });
  return hedges;
}

const affirms = ({ polarity }: Claim): boolean => polarity === 'affirms';
const isHedged = (claim: Claim): boolean => hedgesOf(claim).length > 0;

/** Relationships that no affirming claim without a hedge speaks for. */
export const hedged: SectionDefinition = {
  id: 'hedged',
  columns: ['relationship', 'hedge', 'statements'],
  rows: ({ index }) =>
    [...index.relationships.values()].flatMap(({ id, claims }): readonly AuditRow[] => {
      const affirming = claims.filter(affirms);
      if (affirming.length === 0 || !affirming.every(isHedged)) return [];
      const terms = new Map(affirming.flatMap(hedgesOf).map((term) => [term.value, term]));
      return [[things(id), { kind: 'terms', terms: [...terms.values()] }, things(...idsOf(affirming))]];
    }),
  figure: ofRelationships,
};

/** Every hedged claim, with how much firmer there is beside it. */
export const hedgedStatements: SectionDefinition = {
  id: 'hedged-statements',
  columns: ['claim', 'hedge', 'firmer'],
  rows: ({ index }) => {
    const firm = new Map(
      [...index.relationships].map(([id, { claims }]) => [
        id,
        claims.filter((claim) => affirms(claim) && !isHedged(claim)).length,
      ]),
    );
    return index.dataset.claims
      .filter(isHedged)
      .map((claim): AuditRow => [
        things(claim.id),
        { kind: 'terms', terms: hedgesOf(claim) },
        number(firm.get(relationshipOf(claim)) ?? 0),
      ]);
  },
  figure: ofClaims,
};

/** Relationships that are mentioned only to be denied. One denied in another category is contested. */
export const denied: SectionDefinition = {
  id: 'denied',
  columns: ['relationship', 'voices', 'claims'],
  rows: ({ index }) =>
    [...index.relationships.values()]
      .filter(({ claims }) => standingOf(claims, { voiceById: index.voices, claimById: index.claims }) === 'denied')
      .map(({ id, claims }): AuditRow => [things(id), things(...speakersOf(claims)), number(claims.length)]),
  figure: ofRelationships,
};

/** A row for each claim that others, later in the dataset, stand against: so each pair is there once. */
const pairs = ({ index }: Given, against: (claim: Claim) => readonly ClaimId[] | undefined): readonly AuditRow[] => {
  const order = new Map(index.dataset.claims.map(({ id }, at) => [id, at]));
  return index.dataset.claims.flatMap((claim, at): readonly AuditRow[] => {
    const others = (against(claim) ?? []).filter((id) => (order.get(id) ?? -1) > at);
    return others.length === 0 ? [] : [[things(claim.id), things(...others)]];
  });
};

/** How many pairs these rows hold, of which a row may hold several. */
const pairsOf: SectionDefinition['figure'] = (_, rows) => ({
  kind: 'count',
  count: rows.reduce((sum, [, others]) => sum + (others?.kind === 'things' ? others.ids.length : 0), 0),
  of: null,
});

export const contested: SectionDefinition = {
  id: 'contested',
  columns: ['claim', 'otherSide'],
  rows: (given) => pairs(given, ({ contradicts }) => contradicts),
  figure: pairsOf,
};

export const inTension: SectionDefinition = {
  id: 'in-tension',
  columns: ['claim', 'otherSide'],
  rows: (given) => pairs(given, ({ inTensionWith }) => inTensionWith),
  figure: pairsOf,
};

/** Relationships that are both affirmed and denied by claims that the dataset does not set against each other. */
export const unjoined: SectionDefinition = {
  id: 'unjoined',
  columns: ['relationship', 'affirmed', 'denied'],
  rows: ({ index }) =>
    [...index.relationships.values()].flatMap(({ id, claims }): readonly AuditRow[] => {
      const own = new Set(idsOf(claims));
      const isAlone = ({ contradicts = [], inTensionWith = [] }: Claim): boolean =>
        ![...contradicts, ...inTensionWith].some((other) => own.has(other));
      const affirming = claims.filter(affirms);
      const denying = claims.filter((claim) => !affirms(claim) && isAlone(claim));
      if (affirming.length === 0 || denying.length === 0) return [];
      return [[things(id), things(...idsOf(affirming)), things(...idsOf(denying))]];
    }),
  figure: ofRelationships,
};
