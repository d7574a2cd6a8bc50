import type { Core } from 'cytoscape';
import type { Camera } from '../view/view.ts';
import { roundCamera } from '../view/camera.ts';
import {
  adaptCamera,
  betweenCameras,
  FIT,
  freeOf,
  fromPan,
  holdCamera,
  holdsBox,
  NOTHING_COVERED,
  sameCamera,
  samePlace,
  showCamera,
  toPan,
  wholeCamera,
  zoomAbout,
  type Covered,
  type Place,
  type Showing,
  type Size,
} from './camera.ts';
import type { Point } from '../domain/types.ts';
import { union, type Box } from './sceneGeometry.ts';

/** Milliseconds without a gesture after which the camera counts as at rest. */
const REST_MS = 150;
const ANIMATION_MS = 220;
const SHOW_PADDING = 40;
// On a phone every pixel counts.
const SMALL = { width: 480, height: 300 } as const;
const SMALL_SHOW_PADDING = 16;
// In a room so low that names, which keep their size on the screen, would leave none of it to what they are of.
const TIGHT_SHOW_PADDING = 4;
const TIGHTER = 0.97;
/** At most so often is looked what is to be shown takes with the names it has at the zoom that it is shown at. */
const TRIES = 16;
/** From the whole on a phone it takes some to come near. Names that by then still stand elsewhere at each are given room. */
const FREE_TRIES = 6;
/** In a room less than this either way, in CSS pixels, nothing can be seen: nothing is fitted into it, nor kept of it. */
const LEAST_ROOM = 80;
/** What is in sight already is moved only to be as many times larger. */
const WORTH_A_MOVE = 1.1;

/**
 * What a picture does when it gets another place on the page. `adapt`: shows what it was told to, as well as the new
 * size lets it. `glide`: the same, on a way the eye can follow. `hold`: nothing on the page moves; what is seen then is
 * the camera, and counts as set by the person.
 */
export type Placing = 'adapt' | 'glide' | 'hold';

export interface CameraControlOptions {
  /** The box of the whole scene, hidden actors and labels included; `null` while there is nothing. */
  readonly wholeBox: () => Box | null;
  /** The box of what of it is drawn now; `null` for nothing. */
  readonly shownBox: () => Box | null;
  /** The box of what of that is in focus; of all of it where nothing is. */
  readonly focusBox: () => Box | null;
  readonly mayAnimate: () => boolean;
  /** A person's move has come to rest; `null` where it ended in the fitted picture it began with. */
  readonly onRest: (camera: Camera | null) => void;
}

/** What is to be brought into sight, and what with it where that goes, as they are drawn at a zoom. */
interface Shown {
  readonly box: Box;
  readonly besides: readonly Box[];
}

/** Holds what the camera was told to show, and keeps the drawing at it while its size changes. */
export interface CameraControl {
  readonly get: () => Camera;
  /** With `force`, also ends a movement of a person's that has not come to rest. */
  readonly set: (camera: Camera | null, animate: boolean, force?: boolean) => void;
  /** Brings into sight what `at` says is to be shown, as it is drawn at a zoom; nothing where that is nothing. */
  readonly show: (
    at: (zoom: number) => Shown | undefined,
    how?: Pick<Showing, 'covered'> & { readonly worth?: number; readonly isCentred?: boolean },
  ) => void;
  /** Fits what of the scene is drawn, as a person's move. */
  readonly fitShown: () => void;
  /** `anchor` in CSS pixels from the top left; the middle when absent. */
  readonly zoomBy: (factor: number, anchor?: Point) => void;
  /** A gesture of Cytoscape's has just moved the viewport. */
  readonly moved: () => void;
  /** The drawing has another place on the page; it has its new size already. */
  readonly placed: (from: Place, to: Place, how: Placing) => void;
  /** Something else lies over the edges: a fitted picture is fitted into the room that is left. */
  readonly cover: (covered: Covered, animate: boolean) => void;
  /** The scene has another extent. */
  readonly refresh: () => void;
  /** Other parts of the scene are drawn. Moves nothing but a picture so small that only they are fitted. */
  readonly follow: () => void;
  /** Makes what is seen now the explicit camera, and says so, if it is not what `null` would show. */
  readonly pin: () => void;
  readonly destroy: () => void;
}

export function createCameraControl(cy: Core, options: CameraControlOptions): CameraControl {
  // `null` means fitted. An explicit camera is kept as given, for its own size, so that a window made smaller and
  // then larger again is back where it was.
  let explicit: Camera | null = null;
  let goal: Camera | null = null;
  let covered = NOTHING_COVERED;
  // What was explicit before a place was held, and where: back in that place, without a move in between, it is again.
  let home: { readonly explicit: Camera | null; readonly place: Place } | null = null;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  let frame: number | undefined;

  const size = (): Size => ({ width: cy.width(), height: cy.height() });
  const hasSize = () => cy.width() > 1 && cy.height() > 1;
  const current = (): Camera => fromPan(cy.pan(), cy.zoom(), size());
  const draw = (camera: Camera) => cy.viewport({ zoom: camera.zoom, pan: { ...toPan(camera) } });

  const wanted = (): Camera | null => {
    const box = options.wholeBox();
    if (explicit) return adaptCamera(explicit, size(), box);
    return box && (few(box) ?? wholeCamera(box, size(), covered));
  };
  /** Where the whole would be specks, as above a sheet, what of it is drawn, or in focus, is fitted; `null` where it would not. */
  const few = (box: Box): Camera | null => {
    const whole = wholeCamera(box, size(), covered);
    const shown = whole.zoom < FIT.tinyZoom ? options.focusBox() : null;
    return shown && wholeCamera(shown, size(), covered);
  };

  const stop = () => {
    clearTimeout(restTimer);
    if (frame !== undefined) cancelAnimationFrame(frame);
    frame = undefined;
    goal = null;
  };

  const travel = (to: Camera, animate: boolean, arrived: () => void) => {
    stop();
    const from = current();
    if (!animate || !options.mayAnimate() || !hasSize()) {
      draw(to);
      arrived();
      return;
    }
    goal = to;
    let started: number | undefined;
    const step = (now: number) => {
      started ??= now;
      const t = Math.min((now - started) / ANIMATION_MS, 1);
      if (t < 1) {
        draw(betweenCameras(from, to, 1 - (1 - t) ** 3));
        frame = requestAnimationFrame(step);
        return;
      }
      stop();
      draw(to);
      arrived();
    };
    frame = requestAnimationFrame(step);
  };

  const rest = (camera: Camera) => {
    const rested = roundCamera(camera);
    stop();
    draw(rested);
    explicit = rested;
    options.onRest(rested);
  };
  const settle = (camera: Camera) => {
    home = null;
    rest(camera);
  };
  const hold = (from: Place, to: Place) => {
    const held = holdCamera(fromPan(cy.pan(), cy.zoom(), from), from, to);
    home ??= { explicit, place: from };
    if (!samePlace(home.place, to)) {
      rest(held);
      return;
    }
    explicit = home.explicit;
    home = null;
    refresh();
    options.onRest(explicit);
  };
  const refresh = () => {
    const to = hasSize() ? wanted() : null;
    stop();
    if (to) draw(to);
  };
  const settleSoon = () => {
    clearTimeout(restTimer);
    restTimer = setTimeout(() => settle(current()), REST_MS);
  };
  const travelAsPerson = (to: Camera) => {
    if (!sameCamera(roundCamera(to), roundCamera(current()))) travel(roundCamera(to), true, () => settle(to));
  };

  return {
    get: () => roundCamera(goal ?? current()),
    set: (camera, animate, force = false) => {
      if (!force && camera && explicit && sameCamera(camera, explicit) && goal === null) return;
      if (!(camera && explicit && sameCamera(camera, explicit))) home = null;
      explicit = camera;
      const to = hasSize() ? wanted() : null;
      if (to) travel(to, animate, () => {});
      else stop();
    },
    show: (at, how) => {
      const from = goal ?? current();
      const isSmall = from.height < SMALL.height || from.width < SMALL.width;
      const padding = isSmall ? SMALL_SHOW_PADDING : SHOW_PADDING;
      const over = largest(covered, how?.covered);
      if (!hasRoom(freeOf(from, over))) return;
      const near = ({ box, besides }: Shown, room: number, most?: number): Camera => {
        const shown = showCamera(from, box, room, { besides, covered: over, largest: most });
        return how?.isCentred ? centred(shown, box, over) : shown;
      };
      let to = from;
      // Names keep their size on the screen, and may stand at another side at another zoom.
      for (let tried = 0; tried < TRIES; tried += 1) {
        const shown = at(to.zoom);
        if (!shown) return;
        const next = near(shown, padding, tried < FREE_TRIES ? undefined : to.zoom);
        if (tried > 0 && sameCamera(next, to)) break;
        to = next;
      }
      // The way down from zoom to zoom passes those that would have done, and may end at a speck.
      for (let zoom: number = FIT.tinyZoom; zoom > to.zoom; zoom *= TIGHTER) {
        const shown = at(zoom);
        if (!shown) return;
        const next = near(shown, TIGHT_SHOW_PADDING, zoom);
        // Cameras are rounded.
        if (next.zoom > zoom * 0.999) to = next;
      }
      const now = at(from.zoom);
      const isSeen = now && holdsBox(from, now.besides.reduce(union, now.box), over);
      if (!isSeen || to.zoom > from.zoom * (how?.worth ?? WORTH_A_MOVE)) travelAsPerson(to);
    },
    fitShown: () => {
      const shown = options.shownBox();
      if (shown && hasRoom(freeOf(size(), covered))) travelAsPerson(wholeCamera(shown, size(), covered));
    },
    zoomBy: (factor, anchor) => {
      const from = goal ?? current();
      if (anchor) {
        stop();
        draw(zoomAbout(from, factor, anchor));
        settleSoon();
      } else {
        travelAsPerson(zoomAbout(from, factor, { x: from.width / 2, y: from.height / 2 }));
      }
    },
    moved: () => {
      stop();
      settleSoon();
    },
    placed: (from, to, how) => {
      // Where nothing could be seen, nothing is held.
      const wasSeen = hasRoom(from);
      if (how === 'hold' && wasSeen && hasRoom(to)) {
        hold(from, to);
        return;
      }
      home = null;
      const fitting = hasSize() ? wanted() : null;
      if (how === 'adapt' || !wasSeen || !fitting) {
        refresh();
        return;
      }
      // From where everything is on the page now, not from where the new corner would have it.
      draw(holdCamera(fromPan(cy.pan(), cy.zoom(), from), from, to));
      travel(fitting, true, () => {});
    },
    cover: (next, animate) => {
      if (sameCover(next, covered)) return;
      covered = next;
      const to = explicit === null && hasSize() ? wanted() : null;
      if (to) travel(to, animate, () => {});
    },
    refresh,
    follow: () => {
      const box = explicit === null && hasSize() ? options.wholeBox() : null;
      const to = box && few(box);
      if (to && !sameCamera(to, goal ?? roundCamera(current()))) travel(to, true, () => {});
    },
    pin: () => {
      const would = hasSize() ? wanted() : null;
      if (explicit === null && would && !sameCamera(would, roundCamera(current()))) settle(current());
    },
    destroy: stop,
  };
}

const hasRoom = ({ width, height }: Size): boolean => width >= LEAST_ROOM && height >= LEAST_ROOM;

/** A camera with the middle of a box in the middle of what is free, wherever it was. */
const centred = (camera: Camera, { x1, y1, x2, y2 }: Box, { top, right, bottom, left }: Covered): Camera =>
  roundCamera({
    ...camera,
    x: (x1 + x2) / 2 - (left - right) / 2 / camera.zoom,
    y: (y1 + y2) / 2 - (top - bottom) / 2 / camera.zoom,
  });

const sameCover = (a: Covered, b: Covered): boolean =>
  a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;

const largest = (a: Covered, b: Covered = NOTHING_COVERED): Covered => ({
  top: Math.max(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
  left: Math.max(a.left, b.left),
});
