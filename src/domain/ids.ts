declare const brand: unique symbol;

/** A string that is known to name one kind of thing; made only by the constructors below. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type ActorId = Id<'actor'>;
export type VoiceId = Id<'voice'>;
export type QuoteId = Id<'quote'>;
export type ClaimId = Id<'claim'>;
export type SourceId = Id<'source'>;
export type RelationshipId = Id<'relationship'>;
export type SpeechId = Id<'speech'>;
export type CarriageId = Id<'carriage'>;

/** What an id looks like: lower-case words joined by single hyphens, at most 80 characters. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const ID_MAX_LENGTH = 80;

// These are the only casts to a branded id: callers have a string whose kind they know.
export const actorId = (id: string): ActorId => id as ActorId;
export const voiceId = (id: string): VoiceId => id as VoiceId;
export const quoteId = (id: string): QuoteId => id as QuoteId;
export const claimId = (id: string): ClaimId => id as ClaimId;
export const sourceId = (id: string): SourceId => id as SourceId;

/**
 * The id of a derived relationship: `subject~category~object`. The tilde cannot occur in a stored id, so a
 * relationship never collides with one, and it needs no escaping in a URL (RFC 3986, unreserved).
 */
export const relationshipId = (subject: string, category: string, object: string): RelationshipId =>
  `${subject}~${category}~${object}` as RelationshipId;

/** The id of what a voice says about an actor: `voice~actor`. Two parts, so it never collides with a relationship's. */
export const speechId = (voice: VoiceId, actor: ActorId): SpeechId => `${voice}~${actor}` as SpeechId;

/** The id of what one voice carries for another: `from~carrier`. A voice is no actor, so it is never a speech's. */
export const carriageId = (from: VoiceId, carrier: VoiceId): CarriageId => `${from}~${carrier}` as CarriageId;
