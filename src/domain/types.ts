import type { ActorId, ClaimId, QuoteId, SourceId, VoiceId } from './ids.ts';

/** The name and version of the dataset format this code reads and writes. */
export const FORMAT = 'sourceline/1';

/** A date with where it comes from. `value` is EDTF-like: `2012-08-27`, `2012-07`, `2012-08-26/2012-08-30`, `../2012-08-23`. */
export interface BasedDate {
  readonly value: string;
  readonly basis: 'stated' | 'inferred';
  /** From what the value was inferred; always present when `basis` is `inferred`. */
  readonly note?: string | undefined;
}

/** A date as a statement gives it: the printed words, and a value only where one can be derived. */
export interface PrintedDate {
  readonly text: string;
  readonly value?: string | undefined;
  readonly basis?: 'stated' | 'inferred' | undefined;
  readonly note?: string | undefined;
  /** What the date is of, where it is not when what the statement says is so, within a sentence: “the day of the speech”. */
  readonly of?: string | undefined;
}

/** The fingerprint of a source's normalised text. The text itself is not part of a dataset. */
export interface SourceText {
  /** SHA-256 of the UTF-8 bytes, lower-case hexadecimal. */
  readonly sha256: string;
  /** UTF-16 code units. */
  readonly length: number;
  /** Paragraphs of the body, counted from 1. */
  readonly paragraphs: number;
  /** Blocks before paragraph 1 (headline, standfirst); quotes in them have `paragraph` 0. */
  readonly headBlocks?: number | undefined;
}

export interface Source {
  readonly id: SourceId;
  readonly kind: string;
  readonly title: string;
  readonly publisher: string;
  readonly republisher?: string | undefined;
  readonly url: string;
  readonly language?: string | undefined;
  readonly published: BasedDate;
  readonly text: SourceText;
}

/** Someone or something that acts or is acted upon: a node. */
export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  /** A name short enough for a label in the picture, where `name` is long. */
  readonly shortName?: string | undefined;
  /** Whether the name takes a plural verb: “Iranian hostages *have* …”. */
  readonly plural?: boolean | undefined;
  readonly type: string;
  readonly aliases?: readonly string[] | undefined;
  readonly partOf?: ActorId | undefined;
  readonly description?: string | undefined;
  readonly quotes?: readonly QuoteId[] | undefined;
}

export const VOICE_KINDS = [
  'named-person',
  'named-organisation',
  'unnamed-person',
  'unnamed-group',
  'publication',
] as const;
export type VoiceKind = (typeof VOICE_KINDS)[number];

/** Anyone a statement is credited to, named or not, or the publication itself. */
export interface Voice {
  readonly id: VoiceId;
  readonly label: string;
  readonly kind: VoiceKind;
  /** The actor this voice is, or speaks from within. */
  readonly actor?: ActorId | undefined;
  readonly description?: string | undefined;
  /** The interest the source itself names when it introduces this voice. */
  readonly stake?: string | undefined;
  readonly note?: string | undefined;
  readonly quotes?: readonly QuoteId[] | undefined;
}

/**
 * A word-for-word span of a source, anchored as in the W3C Web Annotation model: TextQuoteSelector (`exact`,
 * `prefix`, `suffix`) and TextPositionSelector (`start`, `end`: UTF-16 code units of the normalised text).
 */
export interface Quote {
  readonly id: QuoteId;
  readonly source: SourceId;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  /** Counted from 1; 0 is the headline or standfirst. */
  readonly paragraph: number;
}

/** The words of a quote that carry one claim; `exact` occurs once in the quote. */
export interface Mark {
  readonly quote: QuoteId;
  readonly exact: string;
}

export const POLARITIES = ['affirms', 'denies'] as const;
export type Polarity = (typeof POLARITIES)[number];
export const MODALITIES = ['actual', 'conditional', 'planned', 'assessed'] as const;
export type Modality = (typeof MODALITIES)[number];
export const VERIFICATIONS = ['not-stated', 'could-not-be-verified'] as const;
export type Verification = (typeof VERIFICATIONS)[number];

/** Who said it, first, to who carried it to the source, last; the source itself is the implicit end. */
export type Chain = readonly VoiceId[];

/** One statement: subject – predicate – object, resting on quotes, credited to voices. */
export interface Claim {
  readonly id: ClaimId;
  readonly subject: ActorId;
  readonly predicate: string;
  readonly object: ActorId;
  readonly category: string;
  readonly summary: string;
  readonly quotes: readonly QuoteId[];
  /** Those of `quotes` in which the publication speaks about the statement; its voices are not credited with them. */
  readonly context?: readonly QuoteId[] | undefined;
  readonly marks?: readonly Mark[] | undefined;
  readonly attribution: readonly Chain[];
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly verification: Verification;
  /** Claims that exclude this one, as they are worded. */
  readonly contradicts?: readonly ClaimId[] | undefined;
  /** Claims that pull apart from this one without excluding it. */
  readonly inTensionWith?: readonly ClaimId[] | undefined;
  readonly when?: PrintedDate | undefined;
  /** How an ambiguous word was read, and what else it could mean. */
  readonly reading?: string | undefined;
}

/** Model coordinates: the picture's own units, 1 unit = 1 CSS pixel at zoom 1; x to the right, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Labels for what a dataset brings beyond the built-in vocabulary. */
export interface VocabularyExtension {
  readonly actorTypes?: Readonly<Record<string, { readonly label: string }>> | undefined;
  readonly categories?: Readonly<Record<string, { readonly label: string }>> | undefined;
  readonly predicates?:
    | Readonly<
        Record<string, { readonly category: string; readonly label: string; readonly denial?: string | undefined }>
      >
    | undefined;
}

/** A relationship named by what it is derived from. */
export interface RelationshipKey {
  readonly subject: ActorId;
  readonly object: ActorId;
  readonly category: string;
}

/** One stop of a tour: a saved view with what there is to see in it. */
export interface TourStep {
  readonly title: string;
  readonly text: string;
  /** The query of a link to the view, without `?`: `select=qatar&standing=contested`. Empty for the view at rest. */
  readonly view: string;
}

/** A walk through a dataset, written by its author. */
export interface Tour {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly TourStep[];
}

/** A whole dataset in the format `sourceline/1`, already checked against its schema. */
export interface Dataset {
  readonly format: typeof FORMAT;
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly asOf: BasedDate;
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly voices: readonly Voice[];
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
  readonly vocabulary?: VocabularyExtension | undefined;
  /** Relationships a newcomer should look at first. */
  readonly headlines?: readonly RelationshipKey[] | undefined;
  readonly tours?: readonly Tour[] | undefined;
  /** Seeded resting positions by actor id. */
  readonly layout?: Readonly<Record<string, Point>> | undefined;
}
