import { parseDatasetText } from '../dataset/parse.ts';
import { auditOf } from '../domain/audit.ts';
import type { TextAtHand } from '../domain/audit/auditTypes.ts';
import { indexDataset } from '../domain/datasetIndex.ts';
import type { SourceId } from '../domain/ids.ts';
import { auditCsv } from '../exchange/auditCsv.ts';
import { auditMarkdown } from '../exchange/auditMarkdown.ts';
import { readTextOf, textAtHand } from '../exchange/textAtHand.ts';
import { auditReport } from '../ui/shared/auditReport.ts';
import { AUDIT_HELP, readAuditArguments } from './auditArguments.ts';
import { EXIT, type CliIo } from './io.ts';

/** The command `data:audit`: reads, audits, prints. Gives the exit code; does not reject, whatever the files hold. */
export async function runAudit(args: readonly string[], io: CliIo): Promise<number> {
  const request = readAuditArguments(args);
  if (request.kind === 'help') {
    io.out(AUDIT_HELP);
    return EXIT.ok;
  }
  if (request.kind === 'wrong') return wrongUsage(io, request.message);

  const read = await io.read(request.file);
  if (!read.ok) {
    io.err(`${request.file}: ${read.message} ${read.mend}`);
    return EXIT.problems;
  }
  // Without the texts: a quote that does not stand in its source is for the audit to list, not a reason to have none.
  const parsed = parseDatasetText(read.text);
  if (!parsed.ok) {
    io.err(`${request.file} has errors. Run data:check to see each with its place and mend.`);
    return EXIT.problems;
  }

  const texts = new Map<SourceId, TextAtHand>();
  for (const [id, path] of request.sources) {
    const source = parsed.dataset.sources.find((one) => one.id === id);
    if (!source) return wrongUsage(io, `--source ${id}: the dataset has no source with this id.`);
    const text = await io.read(path);
    if (!text.ok) return wrongUsage(io, `The text of the source "${id}" (${path}): ${text.message} ${text.mend}`);
    texts.set(source.id, textAtHand(parsed.dataset, source, await readTextOf(parsed.dataset, source, text.text)));
  }

  const index = indexDataset(parsed.dataset);
  const report = auditReport(index, auditOf(index, texts));
  io.out((request.csv ? auditCsv(report) : auditMarkdown(report)).trimEnd());
  return EXIT.ok;
}

function wrongUsage(io: CliIo, message: string): number {
  io.err(message);
  io.err('Run with --help to see how the command is used.');
  return EXIT.usage;
}
