import type { Results } from './results.ts';
import { measureTable, targetTable } from './tables.ts';
import { WORLDS } from './worlds.ts';

/** Where, when and with what was measured. */
export interface Circumstances {
  readonly date: Date;
  readonly graph: string;
  readonly runs: number;
  readonly processor: string;
  readonly cores: number;
  readonly system: string;
  readonly browser: string;
  readonly versions: string;
  /** How many processes wanted a processor, on average over the minute before the start and before the end. */
  readonly load: readonly [before: number, after: number];
}

/** Above this share of the cores other work before the start has likely disturbed a run. */
const QUIET = 0.25;

/** `docs/PERFORMANCE.md`, whole. */
export function performancePage(results: Results, circumstances: Circumstances): string {
  const { date, graph, runs, processor, cores, system, browser, versions, load } = circumstances;
  const [before, after] = load.map((value) => value.toFixed(2));
  return `${[
    '# Performance',
    'Written by `npm run bench -- --write`. Do not edit by hand.',
    [
      `- Measured on ${date.toISOString().slice(0, 10)}: ${processor}, ${cores} cores, ${system}, Chromium ${browser}.`,
      `- The graph: ${graph}. The window: 1440 × 900 pixels.`,
      `- Against: ${versions}.`,
      `- Load of the machine: ${before} before the run, ${after} at its end.${
        load[0] > QUIET * cores
          ? ' **Other work was going on: these figures are too high and too uneven to quote.**'
          : ''
      }`,
    ].join('\n'),
    '## Targets',
    targetTable(results),
    ...WORLDS.flatMap(({ name, words }) => {
      const turns = results[name];
      return turns ? [`## ${name}: ${words}`, measureTable(turns)] : [];
    }),
    HOW(runs),
  ].join('\n\n')}\n`;
}

const HOW = (runs: number): string => `## How to read this

Each value is the median of ${runs} visits, with the range in brackets; of clicks, the median over all of them. A ratio is how
many times the peer's value Sourceline's is, worked out turn by turn before the median is taken: below 1 is less than the peer.
All pages are built by the same tool and served with gzip by the same server, each opened in a new profile with nothing cached.
They take turns, and each turn begins with another page. Times come from the page: a frame counts once it was laid out and
painted there; what the screen then does is the same for all.

The peers draw the same actors in the same places, with the same names, colours and sizes, and nothing else: no panels, no
quotes, no evidence. That each shows every actor, name and relationship is checked on the screen before anything is measured.
The inline SVG is the still that Sourceline's own page brings, in its style sheets, with the same font asked for ahead. Sigma.js draws
by WebGL, here by the processor (SwiftShader), since a machine under test has no graphics card: with one it is faster.

- **first labelled picture**: the first frame with nine tenths of the names of the still in the page, or, without a still, of
  what the canvas holds at rest.
- **live graph**: the first frame in which nine tenths of what the canvas holds at rest are drawn.
- **last repaint**: when the picture last changed before half a second of rest.
- **click … painted**: from letting go of the mouse button, held for 60 ms, to the end of the first frame that shows what was
  asked for; "next painted frame" is the first of any kind. Filters are types of actors, voices are set aside and taken back.
- **drag** and **wheel**: two seconds of each, with real events of a mouse; the wheel is turned in and out by turns, so that no page comes to an end of its zoom. Only frames with a new drawing count. A frame is
  over 16.7 ms when the screen had to show the one before for at least two of its frames, and over 33 ms for at least three.
- **tasks over 50 ms**: what keeps the page from answering, in the five seconds after the live graph; only what the measuring
  itself takes is not counted. Watched in Sourceline and in the Cytoscape page alone, as are gestures on the slow machine.
- **script memory**: what scripts hold after a forced clearing away, once the page is at rest.
- **layout shifts**: the sum for the whole visit up to the first click.
- **transferred**: bytes with headers until the page is at rest.
`;
