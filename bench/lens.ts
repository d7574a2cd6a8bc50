// npm run bench:lens: one voice set aside after the other, as in a drag over the list, beside working out every
// standing anew each time. Ratios of one run, in turns; a frame is 16.7 ms.
import { lensEffect, standingsAfter } from '../src/domain/lens.ts';
import { standingOf } from '../src/domain/standing.ts';
import type { DatasetIndex } from '../src/domain/datasetIndex.ts';
import type { VoiceId } from '../src/domain/ids.ts';
import { generatedIndex } from '../tests/support/generatedDataset.ts';
import { inTimes, spread } from './statistics.ts';

const SIZES = [100, 1_000, 10_000] as const;
const RUNS = 9;
const TOGGLES = 24;

const fromTheGround = (index: DatasetIndex, distrusted: ReadonlySet<VoiceId>): number => {
  const context = { voiceById: index.voices, claimById: index.claims, distrusted };
  return [...index.relationships.values()].filter(({ claims }) => standingOf(claims, context) === 'unsupported').length;
};

const byEffect = (index: DatasetIndex, distrusted: ReadonlySet<VoiceId>): number =>
  [...standingsAfter(index, lensEffect(index, distrusted)).values()].filter((standing) => standing === 'unsupported')
    .length;

/** Milliseconds a toggle takes on average while the first `TOGGLES` voices are set aside one after the other. */
function drag(index: DatasetIndex, work: typeof byEffect): { readonly each: number; readonly fallen: number } {
  const voices = index.dataset.voices.slice(0, TOGGLES).map(({ id }) => id);
  const begun = performance.now();
  let fallen = 0;
  for (let count = 1; count <= voices.length; count++) fallen = work(index, new Set(voices.slice(0, count)));
  return { each: (performance.now() - begun) / voices.length, fallen };
}

console.log('Claims | Relationships | One toggle, by what it touches | Everything anew | Times as much');
for (const claims of SIZES) {
  const index = generatedIndex({ seed: 1, claims, voices: Math.ceil(claims / 4), actors: Math.ceil(claims / 3) });
  drag(index, byEffect);
  drag(index, fromTheGround);
  const pairs = Array.from({ length: RUNS }, (_, turn) => {
    const early = turn % 2 === 0 ? drag(index, fromTheGround) : null;
    const effect = drag(index, byEffect);
    const ground = early ?? drag(index, fromTheGround);
    if (effect.fallen !== ground.fallen) throw new Error('Both ways must find the same to have fallen.');
    return [effect.each, ground.each] as const;
  });
  const inMs = (times: readonly number[]): string => `${spread(times).median.toFixed(3)} ms`;
  const row = [
    claims,
    index.relationships.size,
    inMs(pairs.map(([effect]) => effect)),
    inMs(pairs.map(([, ground]) => ground)),
    inTimes(pairs),
  ];
  console.log(row.join(' | '));
}
