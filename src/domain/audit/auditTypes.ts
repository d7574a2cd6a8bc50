import type { ActorId, ClaimId, QuoteId, RelationshipId, SourceId, VoiceId } from '../ids.ts';
import type { Modality, Polarity, Verification, VoiceKind } from '../types.ts';

/** A stretch of a text in UTF-16 code units; `end` is after its last one. */
export interface AuditSpan {
  readonly start: number;
  readonly end: number;
}

/** The text of a source, for the checks that need it. Positions are those of this text, whatever the dataset's are. */
export interface TextAtHand {
  readonly text: string;
  /** Whether it is, sign for sign, the text the dataset was made from; otherwise it is a copy that may differ. */
  readonly isOriginal: boolean;
  /**
   * The paragraphs that are looked at, in order, by their numbers in the dataset; `null` where that is not known. Those
   * of the headline and standfirst all have number 0.
   */
  readonly paragraphs: readonly (AuditSpan & { readonly number: number | null })[];
  /** In order; each lies within one paragraph. */
  readonly sentences: readonly AuditSpan[];
  /** Where a quote was found word for word. One that is not here was not found. */
  readonly places: ReadonlyMap<QuoteId, AuditSpan>;
  /** Where one that was not found may stand: its words at no certain place, or a passage that has most of them. */
  readonly likely: ReadonlyMap<QuoteId, readonly AuditSpan[]>;
}

/** Anything with a place in the app that a row can lead to. */
export type ThingId = ActorId | RelationshipId | ClaimId | QuoteId | VoiceId;

/** A fixed word of the model. */
export type AuditTerm =
  | { readonly group: 'polarity'; readonly value: Polarity }
  | { readonly group: 'modality'; readonly value: Modality }
  | { readonly group: 'verification'; readonly value: Exclude<Verification, 'not-stated'> }
  | { readonly group: 'voiceKind'; readonly value: VoiceKind };

/** One cell of a row: ids and figures, which whoever shows it puts into words. */
export type AuditCell =
  | { readonly kind: 'things'; readonly ids: readonly ThingId[] }
  | { readonly kind: 'source'; readonly id: SourceId }
  | { readonly kind: 'dataset' }
  | { readonly kind: 'paragraph'; readonly source: SourceId; readonly number: number | null }
  | { readonly kind: 'number'; readonly value: number }
  /** From 0 to 1. */
  | { readonly kind: 'share'; readonly value: number }
  /** How much of a paragraph is quoted, and which stretches of it. */
  | {
      readonly kind: 'strip';
      /** From 0 to 1; `null` where it takes the very text to know. */
      readonly share: number | null;
      /** UTF-16 code units that lie in a quote. */
      readonly quoted: number;
      /** Of the paragraph; where the very text is not at hand, from the first quoted word to the last. */
      readonly length: number;
      /** From the start of that length. */
      readonly spans: readonly AuditSpan[];
    }
  | { readonly kind: 'words'; readonly text: string; readonly language?: string | undefined }
  | { readonly kind: 'terms'; readonly terms: readonly AuditTerm[] }
  /** EDTF-like, as in the dataset. */
  | { readonly kind: 'date'; readonly value: string };

/** One thing to look at. Its cells are in the order of the section's columns; the first says what it is about. */
export type AuditRow = readonly AuditCell[];

/** Everything the audit looks at, in the order it is read. */
export const AUDIT_SECTIONS = [
  'paragraphs',
  'passages',
  'wording',
  'quoted-share',
  'long-quotes',
  'one-voice',
  'one-unnamed-person',
  'one-unnamed-person-claims',
  'unnamed-only',
  'one-quote',
  'hedged',
  'hedged-statements',
  'denied',
  'contested',
  'in-tension',
  'unjoined',
  'stakes',
  'own-side',
  'unnamed-voices',
  'voice-notes',
  'carriers',
  'dates',
  'unquoted-dates',
  'readings',
] as const;
export type AuditSectionId = (typeof AUDIT_SECTIONS)[number];

/** What the columns hold; each section has some of them. */
export type AuditColumn =
  | 'actor'
  | 'affirmed'
  | 'alone'
  | 'amount'
  | 'carries'
  | 'characters'
  | 'claim'
  | 'claims'
  | 'date'
  | 'denied'
  | 'falls'
  | 'firmer'
  | 'hedge'
  | 'kind'
  | 'left'
  | 'nearby'
  | 'note'
  | 'otherSide'
  | 'paragraph'
  | 'passage'
  | 'polarity'
  | 'printed'
  | 'quote'
  | 'quoted'
  | 'quotes'
  | 'reading'
  | 'relationship'
  | 'says'
  | 'share'
  | 'source'
  | 'stake'
  | 'statements'
  | 'voice'
  | 'voices'
  | 'what'
  | 'words';

/** The one number of a section. */
export type AuditFigure =
  /** So many; `of` is how many there could be, where that is known. */
  | { readonly kind: 'count'; readonly count: number; readonly of: number | null }
  /** From 0 to 1. */
  | { readonly kind: 'share'; readonly share: number }
  /** The check could not be made at all. That is no finding, and no absence of one. */
  | { readonly kind: 'not-made' };

export interface AuditSection {
  readonly id: AuditSectionId;
  readonly columns: readonly AuditColumn[];
  readonly rows: readonly AuditRow[];
  readonly figure: AuditFigure;
  /** Sources this section says nothing of, or not all, since their text is not at hand, or only a copy of it. */
  readonly unread: readonly SourceId[];
}

/** Where an editor should look before publishing. It finds places to look at; it passes no verdict. */
export interface Audit {
  /** Sources of which the text at hand is only a copy. */
  readonly copies: readonly SourceId[];
  readonly sections: readonly AuditSection[];
}
