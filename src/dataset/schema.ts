import * as z from 'zod/mini';
import { actorId, claimId, quoteId, sourceId, voiceId } from '../domain/ids.ts';
import {
  FORMAT,
  MODALITIES,
  POLARITIES,
  VERIFICATIONS,
  VOICE_KINDS,
  type Actor,
  type BasedDate,
  type Claim,
  type Dataset,
  type Mark,
  type Point,
  type PrintedDate,
  type Quote,
  type RelationshipKey,
  type Source,
  type SourceText,
  type Tour,
  type TourStep,
  type VocabularyExtension,
  type Voice,
} from '../domain/types.ts';
import { MAX_PARAGRAPHS, MAX_SOURCE_LENGTH } from './limits.ts';
import {
  contextText,
  coordinate,
  count,
  dateValue,
  dictionary,
  exactText,
  idOf,
  idText,
  languageTag,
  linkQuery,
  list,
  sha256,
  text,
  webAddress,
} from './schemaParts.ts';

/** One schema for every key of a type, no more and no less: a key forgotten here fails to compile. */
type Shape<Type> = { readonly [Key in keyof Type]-?: z.core.SomeType };

const actor = idOf(actorId);
const voice = idOf(voiceId);
const quote = idOf(quoteId);
const claim = idOf(claimId);
const source = idOf(sourceId);
const paragraphs = z.int().check(z.nonnegative(), z.maximum(MAX_PARAGRAPHS));
const basis = z.enum(['stated', 'inferred']);

export const basedDateSchema = z.object({
  value: dateValue,
  basis,
  note: z.optional(text),
} satisfies Shape<BasedDate>);

export const printedDateSchema = z.object({
  text,
  value: z.optional(dateValue),
  basis: z.optional(basis),
  note: z.optional(text),
  of: z.optional(text),
} satisfies Shape<PrintedDate>);

export const sourceTextSchema = z.object({
  sha256,
  length: z.int().check(z.nonnegative(), z.maximum(MAX_SOURCE_LENGTH)),
  paragraphs,
  headBlocks: z.optional(paragraphs),
} satisfies Shape<SourceText>);

export const sourceSchema = z.object({
  id: source,
  kind: text,
  title: text,
  publisher: text,
  republisher: z.optional(text),
  url: webAddress,
  language: z.optional(languageTag),
  published: basedDateSchema,
  text: sourceTextSchema,
} satisfies Shape<Source>);

export const actorSchema = z.object({
  id: actor,
  name: text,
  shortName: z.optional(text),
  plural: z.optional(z.boolean()),
  type: idText,
  aliases: z.optional(list(text)),
  partOf: z.optional(actor),
  description: z.optional(text),
  quotes: z.optional(list(quote)),
} satisfies Shape<Actor>);

export const voiceSchema = z.object({
  id: voice,
  label: text,
  kind: z.enum(VOICE_KINDS),
  actor: z.optional(actor),
  description: z.optional(text),
  stake: z.optional(text),
  note: z.optional(text),
  quotes: z.optional(list(quote)),
} satisfies Shape<Voice>);

export const quoteSchema = z.object({
  id: quote,
  source,
  exact: exactText,
  prefix: contextText,
  suffix: contextText,
  start: count,
  end: count,
  paragraph: count,
} satisfies Shape<Quote>);

export const markSchema = z.object({ quote, exact: exactText } satisfies Shape<Mark>);

export const claimSchema = z.object({
  id: claim,
  subject: actor,
  predicate: idText,
  object: actor,
  category: idText,
  summary: text,
  quotes: list(quote),
  context: z.optional(list(quote)),
  marks: z.optional(list(markSchema)),
  attribution: list(list(voice)),
  polarity: z.enum(POLARITIES),
  modality: z.enum(MODALITIES),
  verification: z.enum(VERIFICATIONS),
  contradicts: z.optional(list(claim)),
  inTensionWith: z.optional(list(claim)),
  when: z.optional(printedDateSchema),
  reading: z.optional(text),
} satisfies Shape<Claim>);

export const labelSchema = z.object({ label: text });
export const predicateSchema = z.object({ category: idText, label: text, denial: z.optional(text) });

export const vocabularySchema = z.object({
  actorTypes: z.optional(dictionary(labelSchema)),
  categories: z.optional(dictionary(labelSchema)),
  predicates: z.optional(dictionary(predicateSchema)),
} satisfies Shape<VocabularyExtension>);

export const relationshipKeySchema = z.object({
  subject: actor,
  object: actor,
  category: idText,
} satisfies Shape<RelationshipKey>);

export const pointSchema = z.object({ x: coordinate, y: coordinate } satisfies Shape<Point>);

export const tourStepSchema = z.object({ title: text, text, view: linkQuery } satisfies Shape<TourStep>);

export const tourSchema = z.object({
  id: idText,
  title: text,
  steps: list(tourStepSchema).check(z.minLength(1)),
} satisfies Shape<Tour>);

/**
 * The shape of a dataset in the format `sourceline/1`. Gives a `Dataset` with branded ids; keys it does not know are
 * left out. What a schema cannot say (references, quotations, symmetry) is in `rules/`.
 */
export const datasetSchema = z.object({
  format: z.literal(FORMAT),
  id: idText,
  title: text,
  summary: text,
  language: languageTag,
  asOf: basedDateSchema,
  sources: list(sourceSchema),
  actors: list(actorSchema),
  voices: list(voiceSchema),
  quotes: list(quoteSchema),
  claims: list(claimSchema),
  vocabulary: z.optional(vocabularySchema),
  headlines: z.optional(list(relationshipKeySchema)),
  tours: z.optional(list(tourSchema)),
  layout: z.optional(dictionary(pointSchema)),
} satisfies Shape<Dataset>);
