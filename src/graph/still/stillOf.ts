import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import type { View } from '../../view/view.ts';
import type { VisibleGraph } from '../../view/visibleGraph.ts';
import { visibleSourcing } from '../../view/visibleSourcing.ts';
import { buildScene } from '../buildScene.ts';
import { buildSourcingScene } from '../buildSourcingScene.ts';
import { FIT, type Size } from '../camera.ts';
import { nodesOf, type Emphasis, type GraphScene } from '../scene.ts';
import { boxAround } from '../sceneGeometry.ts';
import { cropTo, LEGIBLE_ZOOM } from './crop.ts';
import { wordedLines } from './drawPicture.ts';
import { drawStill } from './drawStill.ts';
import type { StillOptions } from './stillTypes.ts';
import type { WordedLine } from './pictureLines.ts';

/** What of a view a still shows, and how large. */
export type StillPart =
  /** Everything the filters leave, as large as its labels need, within these widths in CSS pixels. */
  | { readonly show: 'whole'; readonly least: number; readonly most: number }
  /**
   * The same, and no room beside it: usually about as wide as the least, or narrower, where little is left. `alone`: what
   * would recede is left out.
   */
  | { readonly show: 'cropped'; readonly least: number; readonly most: number; readonly alone?: boolean }
  /** What the view's camera shows, in its own size; the whole where it has none. */
  | { readonly show: 'sight'; readonly least: number; readonly most: number };

/** The picture of a view as an SVG document. */
export function stillOf(
  index: DatasetIndex,
  visible: VisibleGraph,
  view: View,
  part: StillPart,
  options: Omit<StillOptions, 'size' | 'camera'>,
): string {
  const scene = sceneOf(index, visible, view, part);
  return drawStill(scene, { ...options, ...placed(scene, view, part) });
}

/** The words of the lines of such a picture, each at its place. */
export function wordsOf(
  index: DatasetIndex,
  visible: VisibleGraph,
  view: View,
  part: StillPart,
  lineWord: (category: string) => string,
): readonly WordedLine[] {
  const scene = sceneOf(index, visible, view, part);
  return wordedLines(scene, placed(scene, view, part), lineWord);
}

function sceneOf(index: DatasetIndex, visible: VisibleGraph, view: View, part: StillPart): GraphScene {
  const scene =
    view.mode === 'sourcing'
      ? buildSourcingScene(index, visible, visibleSourcing(index, visible, view), view)
      : buildScene(index, visible, view);
  return part.show === 'cropped' && part.alone === true ? withoutReceded(scene) : scene;
}

function withoutReceded({ sourcing, ...scene }: GraphScene): GraphScene {
  const alone = <Thing extends { readonly shown: boolean; readonly emphasis: Emphasis }>(things: readonly Thing[]) =>
    things.map((thing) => (thing.emphasis === 'receded' ? { ...thing, shown: false } : thing));
  return {
    ...scene,
    actors: alone(scene.actors),
    relationships: alone(scene.relationships),
    ...(sourcing && { sourcing: { voices: alone(sourcing.voices), links: alone(sourcing.links) } }),
  };
}

function placed(scene: GraphScene, view: View, part: StillPart): Pick<StillOptions, 'size' | 'camera'> {
  if (part.show === 'cropped') return cropTo(scene, part);
  const camera = part.show === 'sight' ? view.camera : null;
  return { size: camera ?? wholeSize(scene, part), camera };
}

/** The size in which a whole scene is legible, in CSS pixels, within a range of widths; never more than twice as high as wide. */
export function wholeSize(scene: GraphScene, { least, most }: { readonly least: number; readonly most: number }): Size {
  const box = boxAround(nodesOf(scene).filter((node) => node.shown)) ?? { x1: 0, y1: 0, x2: 1, y2: 1 };
  const across = Math.max(box.x2 - box.x1, 1);
  const width = Math.min(Math.max(across * LEGIBLE_ZOOM + 2 * FIT.padding, least), most);
  // No more is shown enlarged than the picture itself would enlarge it.
  const zoom = Math.min((width - 2 * FIT.padding) / across, FIT.largest);
  const height = (box.y2 - box.y1) * zoom + 2 * FIT.padding;
  return { width: Math.round(width), height: Math.round(Math.min(Math.max(height, 120), width * 2)) };
}
