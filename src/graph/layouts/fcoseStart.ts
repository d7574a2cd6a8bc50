import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Point } from '../../domain/types.ts';
import type { Wishes } from './cost.ts';
import type { Figure } from './figure.ts';
import { seededRandom, withSeededMathRandom } from './random.ts';

cytoscape.use(fcose);

/**
 * First positions by fCoSE (Balci and Dogrusoz, "fCoSE: A Fast Compound Graph Layout Algorithm with Constraint
 * Support", 2022) without a browser, scaled into the wished area. Nodes start near where they would like to be, so
 * camps come out as camps. Same seed, same positions.
 */
export function fcoseStart(figure: Figure, wishes: Wishes, seed: number): ReadonlyMap<string, Point> {
  const random = seededRandom(seed);
  const { area, homes } = wishes;
  const somewhere = (): Point => ({
    x: area.x1 + random() * (area.x2 - area.x1),
    y: area.y1 + random() * (area.y2 - area.y1),
  });
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...figure.nodes.map((node) => {
        const home = homes.get(node.id);
        const position = home ? { x: home.x + random() * 160 - 80, y: home.y + random() * 160 - 80 } : somewhere();
        return { data: { id: node.id }, position };
      }),
      ...figure.edges.map((edge) => ({ data: { id: edge.id, source: edge.from.id, target: edge.to.id } })),
    ],
    style: [{ selector: 'node', style: { width: 80, height: 70 } }],
    layout: { name: 'preset' },
  });
  const options = {
    name: 'fcose',
    quality: 'proof',
    randomize: false,
    animate: false,
    fit: false,
    packComponents: false,
    nodeRepulsion: () => 9000,
    idealEdgeLength: () => 110,
    numIter: 2500,
    tile: false,
  };
  withSeededMathRandom(seed, () => cy.layout(options).run());
  const box = cy.nodes().boundingBox();
  const positions = new Map(
    cy.nodes().map((node): [string, Point] => {
      const { x, y } = node.position();
      return [
        node.id(),
        {
          x: area.x1 + 60 + ((x - box.x1) / Math.max(box.w, 1)) * (area.x2 - area.x1 - 120),
          y: area.y1 + 30 + ((y - box.y1) / Math.max(box.h, 1)) * (area.y2 - area.y1 - 100),
        },
      ];
    }),
  );
  cy.destroy();
  return positions;
}
