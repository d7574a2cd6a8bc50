import type { Core } from 'cytoscape';
import { BADGE, LINE_GAPS } from '../encoding/drawing.ts';
import type { BadgePlace } from './badgePlan.ts';
import { badgeGrowth, LABEL_SIDES, labelZoom, signGrowth } from './labelPlan.ts';
import type { Point } from '../domain/types.ts';
import { preferSigns } from './preferSigns.ts';
import { nodesOf, type Emphasis, type GraphScene } from './scene.ts';
import { planScene } from './scenePlan.ts';
import { setClass } from './setClass.ts';

// With more nodes than this, labels wait until a gesture pauses.
const MOST_AT_ONCE = 300;
const PAUSE_MS = 120;

const LABEL_ONLY = { includeNodes: false, includeEdges: false, includeOverlays: false, includeUnderlays: false };

/** Keeps the labels in the drawing as `planScene` has them for the zoom, and the lines clear of them; a press on a sign is not one on a name over it. */
export interface LabelSync {
  /** The scene has changed. `move` has the camera follow it: labels are planned once that is where it will be. */
  readonly update: (scene: GraphScene, move?: () => void) => void;
  /** The line whose sign lies at a place of the model; `null` for none. */
  readonly signAt: (at: Point) => string | null;
  readonly destroy: () => void;
}

export function createLabelSync(cy: Core): LabelSync {
  preferSigns(cy);
  let scene: GraphScene | null = null;
  let plannedFor: number | null = null;
  let signs: ReadonlySet<string> = new Set();
  let isMoved = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const apply = () => {
    if (!scene) return;
    const drawn = scene;
    plannedFor = labelZoom(cy.zoom());
    const { labels, ends, badges } = planScene(drawn, cy.zoom());
    signs = new Set(badges.keys());
    const signPlaces = new Map<string, BadgePlace>(badges);
    const badgeSize = BADGE.size * badgeGrowth(cy.zoom());
    cy.batch(() => {
      cy.edges(`[badgeSize != ${badgeSize}]`).data('badgeSize', badgeSize);
      const sign = ({ id, emphasis }: { readonly id: string; readonly emphasis: Emphasis }) =>
        setClass(
          cy.getElementById(id),
          'unsigned',
          signGrowth(cy.zoom(), emphasis, signPlaces.get(id)?.isClearAndContested) === 0,
        );
      drawn.relationships.forEach(sign);
      drawn.sourcing?.links.forEach(sign);
      for (const [id, { size, lines, side, margin }] of labels) {
        const node = cy.getElementById(id);
        const label = lines.join('\n');
        if (size > 0 && (node.data('fontSize') !== size || node.data('label') !== label)) {
          node.data({ fontSize: size, label });
        }
        if (node.data('labelX') !== margin.x || node.data('labelY') !== margin.y) {
          node.data({ labelX: margin.x, labelY: margin.y });
        }
        setClass(node, 'unlabelled', size === 0);
        for (const other of LABEL_SIDES) setClass(node, `label-${other}`, other === side);
      }
      for (const { id } of [...drawn.relationships, ...(drawn.sourcing?.links ?? [])]) {
        const edge = cy.getElementById(id);
        const { subject, object } = ends.get(id) ?? LINE_GAPS;
        if (edge.data('gapFrom') !== subject || edge.data('gapTo') !== object) {
          edge.data({ gapFrom: subject, gapTo: object });
        }
      }
      for (const [id, { offset }] of badges) {
        const edge = cy.getElementById(id);
        if (edge.data('badgeX') === offset.x && edge.data('badgeY') === offset.y) continue;
        edge.data({ badgeX: offset.x, badgeY: offset.y });
      }
    });
  };

  cy.on('zoom', () => {
    if (!scene || isMoved || labelZoom(cy.zoom()) === plannedFor) return;
    clearTimeout(timer);
    if (nodesOf(scene).length <= MOST_AT_ONCE) apply();
    else timer = setTimeout(apply, PAUSE_MS);
  });

  return {
    update: (next, move) => {
      const isOther = !scene || !isSameFigure(scene, next);
      scene = next;
      isMoved = true;
      move?.();
      isMoved = false;
      // In their own size labels depend on nothing that a filter changes, and signs only on who was moved; among voices they
      // depend on what is looked at.
      if (isOther || next.sourcing || plannedFor !== 1 || labelZoom(cy.zoom()) !== 1) apply();
    },
    signAt: ({ x, y }) => {
      const [edge] = cy.edges().filter((each) => {
        if (!signs.has(each.id()) || each.hasClass('hidden') || each.hasClass('unsigned')) return false;
        const { x1, y1, x2, y2 } = each.boundingBox(LABEL_ONLY);
        return x >= x1 && x <= x2 && y >= y1 && y <= y2;
      });
      return edge?.id() ?? null;
    },
    destroy: () => clearTimeout(timer),
  };
}

/** Whether two scenes have every node in the same place and every line with the same sign. */
function isSameFigure(a: GraphScene, b: GraphScene): boolean {
  const after = nodesOf(b);
  return (
    a.key === b.key &&
    nodesOf(a).every(({ position: { x, y } }, at) => x === after[at]?.position.x && y === after[at].position.y) &&
    a.relationships.every(({ standing }, at) => standing === b.relationships[at]?.standing)
  );
}
