import { Network } from 'vis-network';
import type { BenchGraph } from '../graph.ts';
import type {} from './peerPage.ts';

type Relationship = BenchGraph['relationships'][number];

const places = new Map(BENCH_GRAPH.actors.map(({ id, x, y }) => [id, { x, y }]));
/** It keeps parallel lines apart only while it simulates, so each is told how to bow. */
function curveOf({ source, target, bow }: Relationship) {
  const [from, to] = [places.get(source), places.get(target)];
  if (bow === 0 || !from || !to) return false;
  const roundness = (2 * Math.abs(bow)) / Math.hypot(to.x - from.x, to.y - from.y);
  return { enabled: true, type: bow > 0 ? 'curvedCCW' : 'curvedCW', roundness };
}

/** Names are left out where they would be smaller, in CSS pixels. */
const SMALLEST_NAME = 5;

const container = document.getElementById('graph');
if (!container) throw new Error('The page has no place for the graph.');
const network = new Network(
  container,
  {
    nodes: BENCH_GRAPH.actors.map(({ id, label, x, y, diameter, labelSize, fill, border }) => ({
      id,
      label,
      x,
      y,
      size: diameter / 2,
      font: { size: labelSize },
      color: { background: fill, border },
      borderWidth: 2,
    })),
    edges: BENCH_GRAPH.relationships.map((relationship) => ({
      id: relationship.id,
      from: relationship.source,
      to: relationship.target,
      width: relationship.width,
      color: relationship.colour,
      smooth: curveOf(relationship),
    })),
  },
  // The places are given, so nothing is to be simulated.
  {
    physics: false,
    layout: { improvedLayout: false },
    nodes: { shape: 'dot', scaling: { label: { drawThreshold: SMALLEST_NAME } } },
    edges: { arrows: 'to' },
  },
);

/** What of its inner parts is asked where a line runs: there is no public way. */
interface Inside {
  readonly body: {
    readonly edges: Readonly<
      Record<string, { readonly edgeType: { getPoint: (share: number) => { x: number; y: number } } }>
    >;
  };
}
const { body } = network as unknown as Inside;

window.peer = {
  actors: () =>
    Object.values(network.getPositions(BENCH_GRAPH.actors.map(({ id }) => id))).map((place) => ({
      ...network.canvasToDOM(place),
      reach: 2,
    })),
  relationships: () =>
    BENCH_GRAPH.relationships.flatMap(({ id }) => {
      const line = body.edges[id];
      return line ? [{ ...network.canvasToDOM(line.edgeType.getPoint(0.5)), reach: 3 }] : [];
    }),
  labels: () => BENCH_GRAPH.actors.filter(({ labelSize }) => labelSize * network.getScale() >= SMALLEST_NAME).length,
};
