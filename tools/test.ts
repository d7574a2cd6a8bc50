// npm test: everything, in one go, without questions. Goes on after a failure, so that one run shows all of them,
// and closes with one line of counts: tests one by one, every other gate as one.
import { ensureBrowser, thisInstaller } from './ensureBrowser.ts';
import { CHECK_GATES, runGates, total, type Gate, type Outcome } from './gates.ts';
import { closingLine, sum, type Tally } from './tally.ts';

/** SOURCELINE_SOURCES="id=path;id=path": texts at hand, for the data check to hold every quote against. */
const sources = (process.env['SOURCELINE_SOURCES'] ?? '')
  .split(';')
  .filter((pair) => pair !== '')
  .flatMap((pair) => ['--source', pair]);

const DATA: Gate = { script: 'data:check', what: 'the datasets', args: sources };
const BUILD: Gate = { script: 'build', what: 'that it builds' };
const SIZE: Gate = { script: 'size', what: 'how much the build weighs' };
const END_TO_END: Gate = { script: 'test:e2e', what: 'the built page, end to end', counts: 'playwright' };

const log = (line: string): void => console.log(line);

async function browserThere(): Promise<boolean> {
  try {
    log(`Browser for the end-to-end tests: ${await ensureBrowser(thisInstaller(log))}`);
    return true;
  } catch (error) {
    log(error instanceof Error ? error.message : String(error));
    return false;
  }
}

async function everything(): Promise<Tally> {
  const browser = await browserThere();
  const outcomes: Outcome[] = [...(await runGates([...CHECK_GATES, DATA, BUILD], log, { stopAtFailure: false }))];
  const built = outcomes.at(-1)?.passed === true;
  // Without a build of now there may be one of before, which says nothing.
  if (built) outcomes.push(...(await runGates([SIZE], log, { stopAtFailure: false })));
  const skippedEndToEnd = !browser || !built;
  if (skippedEndToEnd) {
    log(`\n── ${END_TO_END.script}: not run, for want of a ${browser ? 'build' : 'browser'}`);
  } else {
    outcomes.push(...(await runGates([END_TO_END], log, { stopAtFailure: false })));
  }
  const failing = outcomes.filter(({ passed }) => !passed).map(({ gate }) => gate.script);
  if (skippedEndToEnd) failing.push(END_TO_END.script);
  for (const failure of outcomes.flatMap(({ failures }) => failures)) log(`\n${failure}`);
  log(failing.length > 0 ? `\nFailing: ${failing.join(', ')}` : '\nEverything holds.');
  return sum([total(outcomes), { passed: 0, failed: skippedEndToEnd ? 1 : 0, skipped: 0 }]);
}

let tally: Tally;
try {
  tally = await everything();
} catch (error) {
  log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  tally = { passed: 0, failed: 1, skipped: 0 };
}
log(closingLine(tally));
process.exitCode = tally.failed > 0 ? 1 : 0;
