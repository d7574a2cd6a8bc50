// npm run check: every gate that needs no browser, up to the first that fails.
import { CHECK_GATES, runGates } from './gates.ts';

const outcomes = await runGates(CHECK_GATES, console.log, { stopAtFailure: true });
const failed = outcomes.find(({ passed }) => !passed);
if (failed) {
  console.log(`\nStopped: ${failed.gate.script} does not hold. Run it alone with: npm run ${failed.gate.script}`);
  if (failed.gate.script === 'format:check') console.log('npm run format puts the format right.');
  process.exitCode = 1;
} else {
  console.log('\nAll checks hold.');
}
