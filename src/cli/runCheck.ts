import { coverageOf } from '../domain/coverage.ts';
import { indexDataset } from '../domain/datasetIndex.ts';
import type { Dataset } from '../domain/types.ts';
import { fingerprint } from '../anchoring/fingerprint.ts';
import { at, type Finding } from '../dataset/finding.ts';
import { parseDatasetText, type ParseOptions } from '../dataset/parse.ts';
import { tourProblems } from '../view/tours.ts';
import { CHECK_HELP, readCheckArguments } from './checkArguments.ts';
import { reportLines, type FileReport } from './checkReport.ts';
import { EXIT, type CliIo } from './io.ts';

/** The command `data:check`: reads, checks, prints. Gives the exit code; does not reject, whatever the files hold. */
export async function runCheck(args: readonly string[], io: CliIo): Promise<number> {
  const request = readCheckArguments(args);
  if (request.kind === 'help') {
    io.out(CHECK_HELP);
    return EXIT.ok;
  }
  if (request.kind === 'wrong') return wrongUsage(io, request.message);

  const files = request.files.length > 0 ? request.files : await io.listJson('data');
  if (files.length === 0) return wrongUsage(io, 'There is no dataset in data/. Name a file.');

  const sourceTexts = new Map<string, string>();
  const fingerprints = new Map<string, string>();
  for (const [id, path] of request.sources) {
    const read = await io.read(path);
    if (!read.ok) return wrongUsage(io, `The text of the source "${id}" (${path}): ${read.message} ${read.mend}`);
    sourceTexts.set(id, read.text);
    const sha256 = await fingerprint(read.text);
    if (sha256 !== undefined) fingerprints.set(id, sha256);
  }

  const reports: FileReport[] = [];
  for (const file of files) reports.push(await reportOn(file, io, { sourceTexts, fingerprints }));
  if (request.json) io.out(JSON.stringify({ files: reports }, null, 2));
  else for (const line of reportLines(reports)) io.out(line);

  const known = new Set<string>(reports.flatMap(({ wording }) => [...wording.checked, ...wording.notChecked]));
  const stray = [...sourceTexts.keys()].find((id) => !known.has(id));
  // A text that was compared with nothing must not pass for a check of the wording.
  if (stray !== undefined && known.size > 0) {
    return wrongUsage(io, `--source ${stray}: no file has a source with this id. Ids found: ${[...known].join(', ')}.`);
  }
  return reports.every(({ ok }) => ok) ? EXIT.ok : EXIT.problems;
}

async function reportOn(file: string, io: CliIo, options: ParseOptions): Promise<FileReport> {
  const read = await io.read(file);
  if (!read.ok) {
    const finding: Finding = { rule: 'file', severity: 'error', path: '', message: read.message, mend: read.mend };
    return { file, ok: false, errors: 1, warnings: 0, findings: [finding], wording: { checked: [], notChecked: [] } };
  }
  const result = parseDatasetText(read.text, options);
  const findings = [...result.findings, ...(result.ok ? tourFindings(result.dataset) : [])];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return {
    file,
    ok: result.ok && errors === 0,
    errors,
    warnings: findings.length - errors,
    findings,
    wording: result.wording,
    ...(result.ok ? { coverage: coverageOf(indexDataset(result.dataset)) } : {}),
  };
}

/** The rule `tour-view`. It stands beside the others because only the link's own code knows what a link means. */
const tourFindings = (dataset: Dataset): readonly Finding[] =>
  tourProblems(indexDataset(dataset)).map(({ tour, step, problem }) => ({
    rule: 'tour-view',
    severity: 'error',
    path: at('tours', tour, 'steps', step, 'view'),
    message: `The saved view cannot be restored: "${problem.key}" has "${problem.value}", which is ${problem.reason}.`,
    mend: 'Open the view in the app, copy its link, and keep what stands after the question mark.',
  }));

function wrongUsage(io: CliIo, message: string): number {
  io.err(message);
  io.err('Run with --help to see how the command is used.');
  return EXIT.usage;
}
