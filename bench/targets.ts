import type { Peer } from './pages.ts';
import { timesOf, valuesOf, type Results } from './results.ts';
import type { Measure } from './samples.ts';
import type { WorldName } from './worlds.ts';

/** What is to hold of the app: of a median, or of how many times that of a peer it is. */
export interface Target {
  readonly world: WorldName;
  readonly measure: Measure;
  readonly peer?: Peer;
  readonly limit: number;
  /** Whether more is better. */
  readonly atLeast?: boolean;
}

const both = (target: Omit<Target, 'world'>): readonly Target[] => [
  { world: 'here', ...target },
  { world: 'phone', ...target },
];
/** Two frames, and what still feels immediate; in milliseconds. */
const answers = (measure: Measure): readonly Target[] => [
  { world: 'here', measure, limit: 33 },
  { world: 'phone', measure, limit: 100 },
];

export const TARGETS: readonly Target[] = [
  ...both({ measure: 'picture', peer: 'still', limit: 1.2 }),
  ...both({ measure: 'graph', peer: 'cytoscape', limit: 1.15 }),
  ...answers('actor'),
  ...answers('filter'),
  ...answers('voice'),
  // A screen counts 60 frames, a clock 59.9 or so.
  { world: 'here', measure: 'pan', limit: 59, atLeast: true },
  { world: 'here', measure: 'zoom', limit: 59, atLeast: true },
  { world: 'here', measure: 'longTasks', limit: 0 },
  { world: 'here', measure: 'heap', peer: 'cytoscape', limit: 1.3 },
  ...both({ measure: 'shift', limit: 0 }),
];

/** What was measured for a target, and whether that is good enough; `null` where it was not measured. */
export function judge(
  results: Results,
  { world, measure, peer, limit, atLeast = false }: Target,
): { readonly value: number; readonly met: boolean } | null {
  const turns = results[world] ?? [];
  const value = (peer ? timesOf(turns, peer, measure) : valuesOf(turns, 'app', measure))?.median;
  return value === undefined ? null : { value, met: atLeast ? value >= limit : value <= limit };
}
