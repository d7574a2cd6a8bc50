import type { Core, NodeSingular } from 'cytoscape';
import { rendererOf } from './renderer.ts';

/**
 * Hits the node whose sign lies at a place, whatever name of another is drawn over it or beside it. Of nodes, Cytoscape hits the
 * one that is drawn last, its name and room for a finger around that included. Should a later version of Cytoscape lack this
 * function, it does so still.
 */
export function preferSigns(cy: Core): void {
  const renderer = rendererOf(cy);
  const find = renderer?.findNearestElements;
  if (!renderer || !find) return;
  renderer.findNearestElements = function (x, y, ...rest) {
    const near = find.call(renderer, x, y, ...rest);
    const hit = near.find((element) => element.isNode());
    if (!hit || holds(hit.cy().getElementById(hit.id()), x, y)) return near;
    const [sign] = cy.nodes().filter((node) => node.visible() && holds(node, x, y));
    return sign ? [sign, ...near.filter((element) => !element.isNode())] : near;
  };
}

function holds(node: NodeSingular, x: number, y: number): boolean {
  const at = node.position();
  return Math.abs(x - at.x) <= node.outerWidth() / 2 && Math.abs(y - at.y) <= node.outerHeight() / 2;
}
