import type { BenchGraph } from '../graph.ts';

/** A place in the window, in CSS pixels; `reach` is how far about it the drawing may be. */
export interface DrawnPlace {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
}

/** What a page that only draws the graph tells of its drawing, so that nobody has to take its word for it. */
export interface PeerPage {
  readonly actors: () => readonly DrawnPlace[];
  readonly relationships: () => readonly DrawnPlace[];
  /** How many names are drawn. */
  readonly labels: () => number;
}

declare global {
  /** Put in by the build. */
  const BENCH_GRAPH: BenchGraph;
  interface Window {
    peer?: PeerPage;
  }
}
