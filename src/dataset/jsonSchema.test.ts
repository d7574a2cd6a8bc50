import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { jsonSchema, SCHEMA_FILE } from './jsonSchema.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(jsonSchema());
const fixtures = (folder: string): string[] =>
  readdirSync(`tests/fixtures/${folder}`).filter((file) => file.endsWith('.json'));

// A calendar and the parts of a web address are beyond a pattern; only the checker knows them.
const BEYOND_SCHEMA = new Set(['schema--not-in-calendar.json', 'schema--span-backwards.json']);
const isForSchema = (file: string): boolean =>
  /^(?:schema|format-version|not-an-object)/.test(file) && !BEYOND_SCHEMA.has(file);

describe('the published JSON Schema', () => {
  it('is what the code says now (otherwise run `npm run data:schema`)', () => {
    expect(read(`public/${SCHEMA_FILE}`)).toEqual(JSON.parse(JSON.stringify(jsonSchema())));
  });

  it('says what every part and every key is for', () => {
    const { $defs = {}, ...dataset } = jsonSchema();
    expect(Object.keys($defs)).toHaveLength(16);
    for (const [part, schema] of Object.entries({ ...$defs, dataset })) {
      expect(schema.description, part).toMatch(/\.$/);
      for (const [key, property] of Object.entries(schema.properties ?? {})) {
        expect(property, `${part}.${key}`).toHaveProperty('description', expect.stringMatching(/\.( |$)/));
      }
    }
  });

  it.each(fixtures('valid'))('accepts %s', (file) => {
    expect(validate(read(`tests/fixtures/valid/${file}`)), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(fixtures('invalid').filter(isForSchema))('rejects %s', (file) => {
    expect(validate(read(`tests/fixtures/invalid/${file}`))).toBe(false);
  });

  it.each(fixtures('invalid').filter((file) => !isForSchema(file)))('leaves %s to the rules', (file) => {
    expect(validate(read(`tests/fixtures/invalid/${file}`)), JSON.stringify(validate.errors)).toBe(true);
  });
});
