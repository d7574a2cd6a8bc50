import type { Audit, AuditSection, TextAtHand } from './audit/auditTypes.ts';
import type { Given, SectionDefinition } from './audit/given.ts';
import { dates, readings, unquotedDates } from './audit/readingSections.ts';
import {
  contested,
  denied,
  hedged,
  hedgedStatements,
  inTension,
  oneQuote,
  oneUnnamedPerson,
  oneUnnamedPersonClaims,
  oneVoice,
  unjoined,
  unnamedOnly,
} from './audit/relationshipSections.ts';
import { longQuotes, paragraphs, passages, quotedShare, wording } from './audit/sourceSections.ts';
import { carriers, ownSide, stakes, unnamedVoices, voiceNotes } from './audit/voiceSections.ts';
import { coverageOf } from './coverage.ts';
import { indexDataset, type DatasetIndex } from './datasetIndex.ts';
import type { ClaimId, SourceId, VoiceId } from './ids.ts';
import { standingChains } from './standing.ts';

/** Every section, in the order of `AUDIT_SECTIONS`. */
const SECTIONS: readonly SectionDefinition[] = [
  ...[paragraphs, passages, wording, quotedShare, longQuotes],
  ...[
    oneVoice,
    oneUnnamedPerson,
    oneUnnamedPersonClaims,
    unnamedOnly,
    oneQuote,
    hedged,
    hedgedStatements,
    denied,
    contested,
    inTension,
    unjoined,
  ],
  ...[stakes, ownSide, unnamedVoices, voiceNotes, carriers, dates, unquotedDates, readings],
];

/**
 * Looks through a whole dataset for what an editor should look at before publishing. Of a source whose text is not in
 * `texts`, what takes the text to know is left open and said to be. About linear in the size of the dataset.
 */
export function auditOf(index: DatasetIndex, texts: ReadonlyMap<SourceId, TextAtHand> = new Map()): Audit {
  const given: Given = { index, texts, coverage: coverageOf(index) };
  const copies = index.dataset.sources.filter(({ id }) => texts.get(id)?.isOriginal === false).map(({ id }) => id);
  return { copies, sections: SECTIONS.map((definition) => sectionOf(definition, given)) };
}

function sectionOf({ id, columns, needsText, rows, figure }: SectionDefinition, given: Given): AuditSection {
  const sources = given.index.dataset.sources.map((source) => source.id);
  const isRead = (source: SourceId): boolean => {
    const text = given.texts.get(source);
    return needsText === undefined || (needsText === 'any' ? text !== undefined : text?.isOriginal === true);
  };
  const unread = sources.filter((source) => !isRead(source));
  const found = rows(given);
  const notMade = needsText === 'any' && unread.length === sources.length;
  return { id, columns, rows: found, unread, figure: notMade ? { kind: 'not-made' } : figure(given, found) };
}

/**
 * The dataset as it would be if some voices had said nothing: without them, the chains that need them, and the claims
 * that are left without a chain. Its quotes stay, since they stand in the source all the same.
 */
export function withoutVoices(index: DatasetIndex, aside: ReadonlySet<VoiceId>): DatasetIndex {
  if (aside.size === 0) return index;
  const { dataset } = index;
  const claims = dataset.claims
    .map((claim) => ({ ...claim, attribution: standingChains(claim, aside) }))
    .filter(({ attribution }) => attribution.length > 0);
  const left = new Set(claims.map(({ id }) => id));
  const standing = (ids: readonly ClaimId[] | undefined): readonly ClaimId[] | undefined =>
    ids?.filter((id) => left.has(id));
  return indexDataset({
    ...dataset,
    voices: dataset.voices.filter(({ id }) => !aside.has(id)),
    claims: claims.map((claim) => ({
      ...claim,
      contradicts: standing(claim.contradicts),
      inTensionWith: standing(claim.inTensionWith),
    })),
  });
}
