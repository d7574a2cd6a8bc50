import type { Core } from 'cytoscape';
import { BADGE } from '../encoding/drawing.ts';
import { badgeGrowth, labelZoom, planLabels } from './labelPlan.ts';
import { nodesOf, type GraphScene } from './scene.ts';

// With more nodes than this, labels wait until a gesture pauses.
const MOST_AT_ONCE = 300;
const PAUSE_MS = 120;

/** Keeps the labels in the drawing as `planLabels` has them for the zoom. */
export interface LabelSync {
  /** The scene has changed. */
  readonly update: (scene: GraphScene) => void;
  readonly destroy: () => void;
}

export function createLabelSync(cy: Core): LabelSync {
  let scene: GraphScene | null = null;
  let plannedFor: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const apply = () => {
    if (!scene) return;
    plannedFor = labelZoom(cy.zoom());
    const plan = planLabels(nodesOf(scene), cy.zoom());
    const badgeSize = BADGE.size * badgeGrowth(cy.zoom());
    cy.batch(() => {
      cy.edges(`[badgeSize != ${badgeSize}]`).data('badgeSize', badgeSize);
      for (const [id, size] of plan) {
        const node = cy.getElementById(id);
        if (size > 0 && node.data('fontSize') !== size) node.data('fontSize', size);
        node.toggleClass('unlabelled', size === 0);
      }
    });
  };

  cy.on('zoom', () => {
    if (!scene || labelZoom(cy.zoom()) === plannedFor) return;
    clearTimeout(timer);
    if (nodesOf(scene).length <= MOST_AT_ONCE) apply();
    else timer = setTimeout(apply, PAUSE_MS);
  });

  return {
    update: (next) => {
      const isOther = next.key !== scene?.key;
      scene = next;
      // In their own size labels depend on nothing that changes, so there is nothing to do for a filter.
      if (isOther || plannedFor !== 1 || labelZoom(cy.zoom()) !== 1) apply();
    },
    destroy: () => clearTimeout(timer),
  };
}
