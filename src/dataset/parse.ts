import { normaliseText } from '../anchoring/normaliseText.ts';
import { sourceId, type SourceId } from '../domain/ids.ts';
import { FORMAT, type Dataset } from '../domain/types.ts';
import { shorten, type Finding } from './finding.ts';
import { jsonSyntaxError } from './jsonSyntaxError.ts';
import { MAX_FILE_SIZE } from './limits.ts';
import type { TextAtHand } from './rule.ts';
import { ALL_RULES } from './rules/allRules.ts';
import { runRules, toFindings } from './runRules.ts';
import { datasetSchema } from './schema.ts';
import { describeIssue } from './schemaProblems.ts';
import { unknownKeys } from './unknownKeys.ts';

/** Which sources had their quotes compared word for word with a text. Both lists are empty where the rules were not run. */
export interface WordingReport {
  readonly checked: readonly SourceId[];
  readonly notChecked: readonly SourceId[];
}

/** `dataset` is there only when no finding is an error; the findings of an accepted dataset are warnings. */
export type ParseResult =
  | {
      readonly ok: true;
      readonly dataset: Dataset;
      readonly findings: readonly Finding[];
      readonly wording: WordingReport;
    }
  | { readonly ok: false; readonly findings: readonly Finding[]; readonly wording: WordingReport };

export interface ParseOptions {
  /** Texts of sources by source id. Quotations are compared word for word with these; others are not checked. */
  readonly sourceTexts?: ReadonlyMap<string, string> | undefined;
  /** SHA-256 of the normalised texts by source id, lower-case hexadecimal (see `fingerprint`), as hashing is asynchronous. */
  readonly fingerprints?: ReadonlyMap<string, string> | undefined;
}

/**
 * The one door for data that comes in: checks any value against the schema and the rules, and reports every problem.
 * Never throws. Where the schema does not hold, the remaining rules are not run and a finding says so.
 */
export function parseDataset(input: unknown, options: ParseOptions = {}): ParseResult {
  try {
    return parse(input, options);
  } catch (error) {
    // Not reachable by JSON, as far as the property tests know; a value with a throwing getter gets here.
    const reason = error instanceof Error ? shorten(error.message, 200) : 'no reason given';
    return rejected(
      'unreadable',
      `The data could not be read (${reason}).`,
      'Check that this is a Sourceline dataset.',
    );
  }
}

/** Like `parseDataset`, from JSON text. A byte order mark is tolerated; a syntax error is given by line and column. */
export function parseDatasetText(json: string, options: ParseOptions = {}): ParseResult {
  if (json.length > MAX_FILE_SIZE) {
    const megabytes = MAX_FILE_SIZE / 1_000_000;
    return rejected('too-large', `The file is larger than ${megabytes} MB.`, 'Split the dataset into smaller ones.');
  }
  const text = json.startsWith('\uFEFF') ? json.slice(1) : json;
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    const { line, column, reason } = jsonSyntaxError(text);
    return rejected(
      'json',
      `This is not JSON: ${reason} at line ${line}, column ${column}.`,
      'Correct the file there.',
    );
  }
  return parseDataset(input, options);
}

function parse(input: unknown, options: ParseOptions): ParseResult {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return rejected('not-an-object', 'A dataset is one object in { }; this is something else.', 'Open a dataset file.');
  }
  const format: unknown = Object.hasOwn(input, 'format') ? Reflect.get(input, 'format') : undefined;
  if (format !== FORMAT) return rejectedFormat(format);

  const warnings = toFindings('unknown-key', 'warning', unknownKeys(datasetSchema, input));
  const parsed = datasetSchema.safeParse(input);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => describeIssue(issue, input));
    const findings = toFindings('schema', 'error', problems);
    const notRun = {
      path: '',
      message: `The ${ALL_RULES.length} rules about references, quotations and claims were not run, because the schema does not hold.`,
      mend: 'Mend what the schema asks for, then check again.',
    };
    return {
      ok: false,
      findings: [...findings, ...toFindings('schema', 'error', [notRun]), ...warnings],
      wording: NOTHING_RUN,
    };
  }

  const dataset: Dataset = parsed.data;
  const texts = textsAtHand(options);
  const findings = [...runRules(ALL_RULES, { dataset, texts }), ...warnings];
  const ids = dataset.sources.map((source) => source.id);
  const wording = { checked: ids.filter((id) => texts.has(id)), notChecked: ids.filter((id) => !texts.has(id)) };
  return findings.some((finding) => finding.severity === 'error')
    ? { ok: false, findings, wording }
    : { ok: true, dataset, findings, wording };
}

function rejectedFormat(format: unknown): ParseResult {
  const mend = `Sourceline reads "${FORMAT}". Nothing else in the file was checked.`;
  if (typeof format === 'string' && format.startsWith('sourceline/')) {
    const message = `The file is in the format "${shorten(format)}", which this version of Sourceline does not read.`;
    return rejected('format-version', message, mend, 'format');
  }
  const message =
    format === undefined
      ? 'The file does not say which format it is in.'
      : 'The file is not in a format Sourceline knows.';
  return rejected(
    'format-version',
    message,
    `If this is a dataset, begin it with "format": "${FORMAT}". ${mend}`,
    'format',
  );
}

const NOTHING_RUN: WordingReport = { checked: [], notChecked: [] };

const rejected = (rule: string, message: string, mend: string, path = ''): ParseResult => ({
  ok: false,
  findings: [{ rule, severity: 'error', path, message, mend }],
  wording: NOTHING_RUN,
});

function textsAtHand({ sourceTexts = new Map(), fingerprints }: ParseOptions): ReadonlyMap<SourceId, TextAtHand> {
  const texts = new Map<SourceId, TextAtHand>();
  for (const [id, raw] of sourceTexts) {
    texts.set(sourceId(id), { ...normaliseText(raw), sha256: fingerprints?.get(id) });
  }
  return texts;
}
