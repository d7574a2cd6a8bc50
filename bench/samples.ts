import type { Clicks } from './clicks.ts';
import type { Gestures } from './gestures.ts';
import type { Reaction } from './probe.ts';
import { framesPerSecond, shareOver } from './statistics.ts';
import { KINDS } from './traffic.ts';
import type { Visit } from './visit.ts';

/** Everything that is measured, in the order it is told, with its unit. */
export const MEASURES = {
  picture: { words: 'navigation to first labelled picture', unit: 'ms' },
  graph: { words: 'navigation to live graph', unit: 'ms' },
  rest: { words: 'navigation to last repaint', unit: 'ms' },
  actor: { words: 'click on an actor to its quotes painted', unit: 'ms' },
  filterFrame: { words: 'click on a filter to next painted frame', unit: 'ms' },
  filter: { words: 'click on a filter to graph repainted', unit: 'ms' },
  voiceFrame: { words: 'click on a voice to next painted frame', unit: 'ms' },
  voice: { words: 'click on a voice to graph repainted', unit: 'ms' },
  pan: { words: 'drag: frames per second', unit: 'fps' },
  panLate: { words: 'drag: frames over 16.7 ms', unit: 'share' },
  panLost: { words: 'drag: frames over 33 ms', unit: 'share' },
  zoom: { words: 'wheel: frames per second', unit: 'fps' },
  zoomLate: { words: 'wheel: frames over 16.7 ms', unit: 'share' },
  zoomLost: { words: 'wheel: frames over 33 ms', unit: 'share' },
  longTasks: { words: 'tasks over 50 ms in the 5 s after the graph', unit: 'count' },
  longestTask: { words: 'the longest of them', unit: 'ms' },
  heap: { words: 'script memory after clearing away', unit: 'MB' },
  shift: { words: 'sum of layout shifts', unit: 'shift' },
  html: { words: 'transferred: html', unit: 'kB' },
  js: { words: 'transferred: js', unit: 'kB' },
  css: { words: 'transferred: css', unit: 'kB' },
  fonts: { words: 'transferred: fonts', unit: 'kB' },
  data: { words: 'transferred: data', unit: 'kB' },
  other: { words: 'transferred: other', unit: 'kB' },
  bytes: { words: 'transferred: all', unit: 'kB' },
  requests: { words: 'requests', unit: 'count' },
} as const;
export type Measure = keyof typeof MEASURES;
export type Unit = (typeof MEASURES)[Measure]['unit'];

/** What one visit to a page gave: often one number of a kind, of clicks several. */
export type Samples = Partial<Record<Measure, readonly number[]>>;

export function samplesOf(visit: Visit, gestures: Gestures | null, clicks: Clicks | null): Samples {
  const { bytes, requests } = visit.traffic;
  return {
    picture: [visit.picture],
    ...(visit.graph !== null && { graph: [visit.graph], rest: [visit.rest] }),
    ...(clicks && {
      actor: delays(clicks.actors, 'evidence'),
      filterFrame: delays(clicks.filters, 'frame'),
      filter: delays(clicks.filters, 'drawing'),
      voiceFrame: delays(clicks.voices, 'frame'),
      voice: delays(clicks.voices, 'drawing'),
    }),
    ...(gestures && {
      pan: [framesPerSecond(gestures.pan)],
      panLate: [shareOver(gestures.pan, 1)],
      panLost: [shareOver(gestures.pan, 2)],
      zoom: [framesPerSecond(gestures.zoom)],
      zoomLate: [shareOver(gestures.zoom, 1)],
      zoomLost: [shareOver(gestures.zoom, 2)],
    }),
    ...(visit.longTasks && { longTasks: [visit.longTasks.length], longestTask: [Math.max(0, ...visit.longTasks)] }),
    heap: [visit.heap],
    shift: [visit.shift],
    ...Object.fromEntries(KINDS.map((kind) => [kind, [bytes[kind]]])),
    bytes: [KINDS.reduce((sum, kind) => sum + bytes[kind], 0)],
    requests: [requests],
  };
}

/** How long each click waited; one without an answer of that kind does not count. */
const delays = (reactions: readonly Reaction[], pick: 'frame' | 'drawing' | 'evidence'): readonly number[] =>
  reactions.flatMap((reaction) => {
    const end = reaction[pick];
    return end === null ? [] : [end - reaction.at];
  });
