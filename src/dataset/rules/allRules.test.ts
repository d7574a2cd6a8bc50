import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../anchoring/fingerprint.ts';
import { parseDatasetText, type ParseOptions } from '../parse.ts';
import { ALL_RULES, TEXT_RULES } from './allRules.ts';

const FIXTURES = 'tests/fixtures';
const filesIn = (folder: string): string[] => readdirSync(`${FIXTURES}/${folder}`).sort();
const ruleOf = (file: string): string => file.replace(/\.\w+$/, '').replace(/--.*$/, '');

const text = readFileSync(`${FIXTURES}/harbour.txt`, 'utf8');
const WITH_TEXT: ParseOptions = {
  sourceTexts: new Map([['harbour-post', text]]),
  fingerprints: new Map([['harbour-post', (await fingerprint(text)) ?? '']]),
};
const textRules = new Set(TEXT_RULES.map(({ id }) => id));

/** What is found before the rules run, or beside them. */
const STAGES = ['json', 'not-an-object', 'format-version', 'schema', 'unknown-key'];
const RULE_IDS = [...STAGES, ...ALL_RULES.map(({ id }) => id)];

function check(folder: string, file: string) {
  const options = textRules.has(ruleOf(file)) ? WITH_TEXT : {};
  return parseDatasetText(readFileSync(`${FIXTURES}/${folder}/${file}`, 'utf8'), options);
}

describe('every rule', () => {
  it('has an id of its own', () => {
    expect(new Set(RULE_IDS).size).toBe(RULE_IDS.length);
  });

  it.each(RULE_IDS)('%s has a valid and an invalid fixture', (rule) => {
    expect(filesIn('valid').map(ruleOf)).toContain(rule);
    expect(filesIn('invalid').map(ruleOf)).toContain(rule);
  });

  it('is what a fixture is named after', () => {
    const others = [...filesIn('valid'), ...filesIn('invalid')].filter((file) => !RULE_IDS.includes(ruleOf(file)));
    expect(others).toEqual(['harbour.json']);
  });
});

describe('valid fixtures', () => {
  it.each(filesIn('valid'))('%s has no findings', (file) => {
    const { ok, findings } = check('valid', file);
    expect(findings).toEqual([]);
    expect(ok).toBe(true);
  });
});

describe('invalid fixtures', () => {
  it.each(filesIn('invalid'))('%s triggers its rule and no other', (file) => {
    const { ok, findings } = check('invalid', file);
    expect([...new Set(findings.map(({ rule }) => rule))], JSON.stringify(findings, null, 1)).toEqual([ruleOf(file)]);
    expect(ok).toBe(findings.every(({ severity }) => severity === 'warning'));
    for (const { message, mend } of findings) {
      expect(message).toMatch(/\.\)?$/);
      expect(mend).toMatch(/\.$/);
    }
  });
});

describe('findings say where, and how to mend it', () => {
  const finding = (file: string) => check('invalid', file).findings[0];

  it.each([
    ['id-unique.json', 'voices[2].id', 'The id "ferry-union" is taken already, at actors[2].id.'],
    ['reference-resolves.json', 'claims[2].object', 'No actor has the id "nobody".'],
    [
      'reference-resolves--voice-is-actor.json',
      'claims[4].attribution[1][0]',
      '"ferry-union" is an actor; a voice is needed here.',
    ],
    ['part-of-cycle.json', 'actors[0].partOf', '"harbour-board" is part of "port-guards" is part of "harbour-board"'],
    ['quote-span.json', 'quotes[4].end', 'but the quote has 30'],
    ['opposition-symmetric.json', 'claims[1].contradicts[0]', '"c-guards" does not say the same of "c-no-guards".'],
    ['schema.json', 'title', 'This key is missing.'],
    ['schema--not-in-calendar.json', 'asOf.value', '"2031-02-29" is not in the calendar'],
    ['schema--javascript-url.json', 'sources[0].url', '"javascript:alert(1)" is not a web address.'],
    ['schema--layout-key.json', 'layout["Harbour Board"]', 'The key "Harbour Board" is not a well-formed id.'],
    ['unknown-key--nested.json', 'claims[0].certainty', 'The format has no key "certainty" here'],
    ['json.txt', '', 'found "}" where a key in double quotes should be at line 4, column 1'],
  ])('%s', (file, path, message) => {
    expect(finding(file)).toMatchObject({ path, message: expect.stringContaining(message) as string });
  });

  it('says where the words of a misplaced quote stand', () => {
    const start = text.indexOf('The strike could end on Friday');
    expect(finding('quote-wording--elsewhere.json')).toMatchObject({
      path: 'quotes[4]',
      message: expect.stringContaining(`They stand at ${start} to ${start + 30}, in paragraph 5.`) as string,
    });
  });

  it('lists the places a phrase that occurs several times may mean', () => {
    const places = [...text.matchAll(/The strike/g)].map(({ index }) => `${index} to ${index + 10}`);
    expect(places).toHaveLength(2);
    expect(finding('quote-wording--ambiguous.json')?.message).toContain(places.join('; '));
  });

  it('shows what stands where a wrong suffix was given', () => {
    expect(finding('quote-context--suffix.json')).toMatchObject({
      path: 'quotes[4].suffix',
      message: expect.stringContaining('but ", the Quay Gazette') as string,
    });
  });
});
