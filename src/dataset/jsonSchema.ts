import * as z from 'zod/mini';
import { FORMAT } from '../domain/types.ts';
import { SCHEMA_DOCS } from './schemaDocs.ts';
import * as schemas from './schema.ts';

/** Where the schema can be had, relative to the app. */
export const SCHEMA_FILE = 'schema/sourceline-1.schema.json';

const PARTS = {
  basedDate: schemas.basedDateSchema,
  printedDate: schemas.printedDateSchema,
  sourceText: schemas.sourceTextSchema,
  source: schemas.sourceSchema,
  actor: schemas.actorSchema,
  voice: schemas.voiceSchema,
  quote: schemas.quoteSchema,
  mark: schemas.markSchema,
  claim: schemas.claimSchema,
  label: schemas.labelSchema,
  predicate: schemas.predicateSchema,
  vocabulary: schemas.vocabularySchema,
  relationshipKey: schemas.relationshipKeySchema,
  tour: schemas.tourSchema,
  tourStep: schemas.tourStepSchema,
  point: schemas.pointSchema,
};

type Json = z.core.JSONSchema.BaseSchema;

/** The schema of the format as JSON Schema, draft 2020-12, made from the schema that validates. Each part is a `$def`. */
export function jsonSchema(): Json {
  const parts = z.registry<{ id: string }>();
  for (const [id, part] of Object.entries(PARTS)) parts.add(part, { id });
  const { $schema, $defs = {}, ...dataset } = z.toJSONSchema(schemas.datasetSchema, { io: 'input', metadata: parts });
  return {
    ...($schema === undefined ? {} : { $schema }),
    $id: `urn:sourceline:format:${FORMAT.replace('/', ':')}`,
    $comment:
      'Made by "npm run data:schema". References, quotations and symmetry are beyond a schema: "npm run data:check" checks them. Keys that are not listed here are allowed and left out.',
    ...documented('dataset', dataset),
    $defs: Object.fromEntries(Object.entries($defs).map(([part, schema]) => [part, documented(part, schema)])),
  };
}

/** A part with its title and what each key means. Beside a `$ref` a description says what the part is for in that place. */
function documented(part: string, schema: Json): Json {
  const docs = SCHEMA_DOCS[part];
  const properties = Object.entries(schema.properties ?? {}).map(([key, property]) => {
    const description = docs?.keys[key];
    const described = typeof property === 'object' && description !== undefined;
    return [key, described ? { description, ...property } : property] as const;
  });
  const { type, ...rest } = schema;
  return {
    title: part,
    ...(docs ? { description: docs.about } : {}),
    ...(type === undefined ? {} : { type }),
    ...rest,
    ...(properties.length > 0 ? { properties: Object.fromEntries(properties) } : {}),
  };
}
