import { EXIT } from './io.ts';
import { nodeIo } from './nodeIo.ts';
import { runCheck } from './runCheck.ts';

// `data:check | head` closes the pipe early; that is no reason for a stack trace.
process.stdout.on('error', () => process.exit(EXIT.problems));

try {
  process.exitCode = await runCheck(process.argv.slice(2), nodeIo);
} catch (error) {
  nodeIo.err(`The check itself failed: ${error instanceof Error ? error.message : 'no reason given'}`);
  process.exitCode = EXIT.problems;
}
