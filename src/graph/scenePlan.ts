import { BADGE } from '../encoding/drawing.ts';
import { planBadges, type BadgePlace } from './badgePlan.ts';
import { badgeGrowth, type LabelPlace } from './labelPlan.ts';
import { planLineEnds } from './lineGaps.ts';
import type { GraphScene } from './scene.ts';
import { planSceneLabels } from './sceneLabels.ts';
import type { LineEnds } from './still/lineGeometry.ts';

/** Where everything of a scene stands whose place depends on the zoom. */
export interface ScenePlan {
  readonly labels: ReadonlyMap<string, LabelPlace>;
  /** Of lines that have a label in their way, where they are to mind it. */
  readonly ends: ReadonlyMap<string, LineEnds>;
  /** By relationship or link. */
  readonly badges: ReadonlyMap<string, BadgePlace>;
}

/**
 * Labels, ends of lines and signs of a scene at a zoom, each with regard to those before it. Every drawing of a picture,
 * and whatever measures one, takes them from here. `mindsLabels`: whether lines stop before the labels in their way.
 */
export function planScene(scene: GraphScene, zoom: number, mindsLabels = true): ScenePlan {
  const labels = planSceneLabels(scene, zoom);
  const ends = mindsLabels ? planLineEnds(scene, labels) : new Map<string, LineEnds>();
  return { labels, ends, badges: planBadges(scene, labels, BADGE.size * badgeGrowth(zoom), ends) };
}
