import type { ActorId } from '../domain/ids.ts';
import type { Point } from '../domain/types.ts';
import type { Camera } from '../view/view.ts';
import type { Receded } from '../encoding/drawing.ts';
import type { Palette } from '../encoding/palette.ts';
import type { Covered, Place } from './camera.ts';
import type { Placing } from './cameraControl.ts';
import type { LeftToPage } from './leaveToPage.ts';
import type { GraphScene } from './scene.ts';

/** What lies under the pointer, where (CSS pixels from the container's top left), or `null` for nothing. */
export type HoverTarget = { readonly kind: HoverKind; readonly id: string; readonly at: Point } | null;
export type HoverKind = 'actor' | 'relationship' | 'voice' | 'speech' | 'carriage' | 'affiliation';

export interface GraphCallbacks {
  /** A click or tap on a node or line: the id of what it leads to; `null` for the ground. */
  readonly onSelect: (id: string | null) => void;
  /** A double click or double tap on an actor. */
  readonly onFocus: (actor: ActorId) => void;
  /** A person has dragged nodes and let go. Model coordinates, rounded to whole units. */
  readonly onMove: (moved: Readonly<Record<string, Point>>) => void;
  /**
   * A person has moved the camera; sent when it comes to rest, rounded as `roundCamera` does. `null`: what was held as
   * the container changed place is the fitted picture again.
   */
  readonly onCamera: (camera: Camera | null) => void;
  readonly onHover: (target: HoverTarget) => void;
  /** A right click, or a finger held down, on a node or line (its id, or that of what it leads to) or the ground (`null`). */
  readonly onMenu: (asked: MenuRequest) => void;
  /**
   * Given where the picture stands in a frame: a plain wheel and one finger are then left to the page around it, and this is
   * told of each event of the one, and each movement of the other.
   */
  readonly onLeftToPage?: ((what: LeftToPage) => void) | undefined;
}

/** What a menu is asked for, and where: CSS pixels from the container's top left. */
export interface MenuRequest {
  readonly id: string | null;
  readonly at: Point;
}

export interface GraphTheme {
  readonly palette: Palette;
  /** CSS font family of labels; the caller has loaded it. */
  readonly fontFamily: string;
  /** What is left of what recedes. */
  readonly receded: Receded;
  /** Whether camera moves may be animated. */
  readonly motion: boolean;
}

/** One living picture. Created once per container; everything that changes comes through `update`. */
export interface GraphView {
  /**
   * Brings the first scene into the picture, in steps between which the page can answer. Nothing is drawn before the last.
   */
  readonly begin: (scene: GraphScene) => Generator<undefined, void>;
  /** Brings the picture to this scene. Cheap when little differs; never moves a camera. */
  readonly update: (scene: GraphScene) => void;
  /**
   * Draws nothing until what this returns is called, for what goes before the picture. Where the picture would be missing
   * meanwhile, as in another size, it is drawn all the same.
   */
  readonly hold: () => () => void;
  readonly setTheme: (theme: GraphTheme) => void;
  /**
   * Takes the place on the page that the container has now. To be called at once by who changed it and knows how the
   * picture should follow; otherwise it adapts by itself before the next frame.
   */
  readonly takePlace: (how: Placing) => void;
  /** Says what lies over the edges of the picture; a fitted one is fitted into the room that is left. */
  readonly cover: (covered: Covered, options?: { readonly animate?: boolean }) => void;
  /** The camera as `roundCamera` gives it. */
  readonly getCamera: () => Camera;
  /**
   * `null` fits the whole scene, hidden actors included, and keeps it fitted while the container changes size. `force`
   * also ends a movement of a person's that has not come to rest.
   */
  readonly setCamera: (
    camera: Camera | null,
    options?: { readonly animate?: boolean; readonly force?: boolean },
  ) => void;
  /**
   * Brings these nodes with their names into sight, zooming in or out as far as that needs; of those in `besides` as many as can be told
   * apart at once. `covered` says what lies over the picture; what is in sight already is moved only to be `worth` times larger.
   * `isCentred` puts it in the middle of what is free, wherever the camera was. Counts as a person's move.
   */
  readonly show: (
    nodes: readonly string[],
    how?: {
      readonly besides?: readonly string[];
      readonly covered?: Covered;
      readonly worth?: number;
      readonly isCentred?: boolean;
    },
  ) => void;
  /**
   * Fits what of the scene is drawn, where that is not all, and answers whether it is not. Counts as a person's move.
   */
  readonly fitShown: () => boolean;
  /** Zooms about the middle of the window. Counts as a person's move. */
  readonly zoomBy: (factor: number) => void;
  /** Marks a line as the one a keyboard is on, by its own id; `null` takes the mark away. */
  readonly markLine: (id: string | null) => void;
  /** Where a node, or the middle of a line, is drawn now: CSS pixels from the container's top left; `null` when unknown. */
  readonly positionOf: (id: string) => Point | null;
  /**
   * Where on a line a mark reaching so far from its middle covers no shape and no name, in CSS pixels as `positionOf`: as near to
   * the middle of the line as that goes, there where it goes nowhere; `null` for what is no line.
   */
  readonly clearPlaceOn: (line: string, reach: number) => Point | null;
  /** How wide and high the shape of a node is drawn now, whichever is more, in CSS pixels; `null` for anything else. */
  readonly sizeOf: (id: string) => number | null;
  /**
   * What a node takes with its name as they are drawn now, or once a movement is over: CSS pixels from the container's top
   * left; `null` for anything else.
   */
  readonly boxOf: (id: string) => Place | null;
  readonly destroy: () => void;
}
