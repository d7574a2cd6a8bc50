import type { DatasetIndex } from '../src/domain/datasetIndex.ts';
import { LABEL_SIZES } from '../src/encoding/labels.ts';
import { actorDiameter, actorMark, LINE_MARKS } from '../src/encoding/marks.ts';
import { categoryColour, LIGHT } from '../src/encoding/palette.ts';
import { buildScene } from '../src/graph/buildScene.ts';
import { defaultView } from '../src/view/view.ts';
import { visibleGraph } from '../src/view/visibleGraph.ts';

/** The graph every page draws. Lengths in model units, y down. */
export interface BenchGraph {
  readonly actors: readonly {
    readonly id: string;
    readonly label: string;
    readonly x: number;
    readonly y: number;
    readonly diameter: number;
    readonly labelSize: number;
    readonly fill: string;
    readonly border: string;
  }[];
  readonly relationships: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly colour: string;
    readonly width: number;
    /** How far its middle lies from the straight line, to the left of source → target as seen on the screen. */
    readonly bow: number;
  }[];
}

/** The same actors in the same places, and the same relationships, as the app draws, in the same colours and sizes. */
export function benchGraph(index: DatasetIndex): BenchGraph {
  const view = defaultView(index.dataset.id);
  const scene = buildScene(index, visibleGraph(index, view), view);
  return {
    actors: scene.actors.map(({ id, label, type, size, position }) => {
      const { hue } = actorMark(type);
      return {
        id,
        label,
        ...position,
        diameter: actorDiameter(type, size),
        labelSize: LABEL_SIZES[size],
        fill: LIGHT.actorTint[hue],
        border: LIGHT.actor[hue],
      };
    }),
    relationships: scene.relationships.map(({ id, subject, object, category, standing, bow }) => ({
      id,
      source: subject,
      target: object,
      colour: categoryColour(LIGHT, category),
      width: LINE_MARKS[standing].width,
      bow,
    })),
  };
}
