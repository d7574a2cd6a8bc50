import { MultiDirectedGraph } from 'graphology';
import Sigma, { DEFAULT_STYLES } from 'sigma';
import { extremityArrow, layerPlain, pathCurved, pathLine } from 'sigma/rendering';
import type {} from './peerPage.ts';

// Sigma draws discs without a rim of their own, from the middle up, and hides names unless told not to.
const graph = new MultiDirectedGraph();
for (const { id, label, x, y, diameter, border } of BENCH_GRAPH.actors) {
  graph.addNode(id, { label, x, y: -y, size: diameter / 2, color: border });
}
for (const { id, source, target, colour, width } of BENCH_GRAPH.relationships) {
  graph.addDirectedEdgeWithKey(id, source, target, { color: colour, size: width });
}

const container = document.getElementById('graph');
if (!container) throw new Error('The page has no place for the graph.');
const sigma = new Sigma(graph, container, {
  primitives: {
    edges: { paths: [pathLine(), pathCurved()], extremities: [extremityArrow()], layers: [layerPlain()] },
  },
  styles: {
    nodes: { ...DEFAULT_STYLES.nodes, labelVisibility: 'visible', labelPosition: 'below' },
    edges: { ...DEFAULT_STYLES.edges, path: 'straight', parallelPath: 'curved', head: 'arrow' },
  },
  // Room for the names at the rim.
  settings: { stagePadding: 50 },
});

const placeOf = (id: string) => {
  const { x, y } = graph.getNodeAttributes(id);
  return sigma.graphToViewport({ x: Number(x), y: Number(y) });
};

window.peer = {
  actors: () => graph.mapNodes((id) => ({ ...placeOf(id), reach: 2 })),
  relationships: () =>
    graph.mapEdges((_, __, source, target) => {
      const [from, to] = [placeOf(source), placeOf(target)];
      // It does not tell where the curves of parallel lines run.
      const isParallel = graph.edges(source, target).length + graph.edges(target, source).length > 1;
      return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, reach: isParallel ? 30 : 3 };
    }),
  labels: () => sigma.getNodeDisplayedLabels().size,
};
