// npm run bench:lens: one voice set aside after the other, as in a drag over the list, beside working out every
// standing anew each time. Ratios of one run, in turns; a frame is 16.7 ms. Times are of the processor, which others
// on the machine change less than those of a clock.
import { lensEffect, standingsAfter, type LensEffect } from '../src/domain/lens.ts';
import { standingOf } from '../src/domain/standing.ts';
import type { DatasetIndex } from '../src/domain/datasetIndex.ts';
import type { VoiceId } from '../src/domain/ids.ts';
import { generatedIndex } from '../tests/support/generatedDataset.ts';
import { inWords, spread, timesAsMuch } from './statistics.ts';

const SIZES = [100, 1_000, 10_000] as const;
/** Claims gone through before the first run that counts, as the machine still learns the code. */
const WARM_UP = 20_000;
const RUNS = 15;
const TOGGLES = 24;

/** Sets aside some voices more than before; answers how many relationships have fallen. */
type Step = (distrusted: ReadonlySet<VoiceId>) => number;

const anew = (index: DatasetIndex) => (): Step => (distrusted) => {
  const context = { voiceById: index.voices, claimById: index.claims, distrusted };
  return [...index.relationships.values()].filter(({ claims }) => standingOf(claims, context) === 'unsupported').length;
};

const byEffect = (index: DatasetIndex) => (): Step => {
  let last: LensEffect | undefined;
  return (distrusted) => {
    last = lensEffect(index, distrusted, last);
    return [...standingsAfter(index, last).values()].filter((standing) => standing === 'unsupported').length;
  };
};

/** Milliseconds this process has had of a processor. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/** Milliseconds a toggle takes on average while the first `TOGGLES` voices are set aside one after the other. */
function drag(index: DatasetIndex, start: () => Step): { readonly each: number; readonly fallen: number } {
  const voices = index.dataset.voices.slice(0, TOGGLES).map(({ id }) => id);
  const step = start();
  const begun = processorTime();
  let fallen = 0;
  for (let count = 1; count <= voices.length; count++) fallen = step(new Set(voices.slice(0, count)));
  return { each: (processorTime() - begun) / voices.length, fallen };
}

console.log('Claims | Relationships | One toggle, by what it touches | Everything anew | Times as much');
for (const claims of SIZES) {
  const index = generatedIndex({ seed: 1, claims, voices: Math.ceil(claims / 4), actors: Math.ceil(claims / 3) });
  const [ours, plain] = [byEffect(index), anew(index)];
  for (let done = 0; done < WARM_UP; done += claims) [ours, plain].forEach((each) => drag(index, each));
  const pairs = Array.from({ length: RUNS }, (_, turn) => {
    const early = turn % 2 === 0 ? drag(index, plain) : null;
    const effect = drag(index, ours);
    const ground = early ?? drag(index, plain);
    if (effect.fallen !== ground.fallen) throw new Error('Both ways must find the same to have fallen.');
    return [effect.each, ground.each] as const;
  });
  const inMs = (times: readonly number[]): string => `${spread(times).median.toFixed(3)} ms`;
  const times = timesAsMuch(pairs);
  const row = [
    claims,
    index.relationships.size,
    inMs(pairs.map(([effect]) => effect)),
    inMs(pairs.map(([, ground]) => ground)),
    times ? inWords(times, (value) => value.toFixed(2)) : '–',
  ];
  console.log(row.join(' | '));
}
