import { EXIT } from './io.ts';
import { nodeIo } from './nodeIo.ts';
import { runAudit } from './runAudit.ts';

// `data:audit | head` closes the pipe early; that is no reason for a stack trace.
process.stdout.on('error', () => process.exit(EXIT.problems));

try {
  process.exitCode = await runAudit(process.argv.slice(2), nodeIo);
} catch (error) {
  nodeIo.err(`The audit itself failed: ${error instanceof Error ? error.message : 'no reason given'}`);
  process.exitCode = EXIT.problems;
}
