import type { Core } from 'cytoscape';
import type { Camera } from '../view/view.ts';
import { roundCamera } from '../view/camera.ts';
import {
  adaptCamera,
  betweenCameras,
  fitCamera,
  fromPan,
  sameCamera,
  showCamera,
  toPan,
  zoomAbout,
  type Size,
} from './camera.ts';
import type { Point } from '../domain/types.ts';
import type { Box } from './sceneGeometry.ts';

/** Milliseconds without a gesture after which the camera counts as at rest. */
const REST_MS = 150;
const ANIMATION_MS = 220;
const FIT_PADDING = 14;
// In a small drawing labels grow beyond what was planned for them (`planLabels`), and need more room at the rim.
const SMALL_FIT_PADDING = 34;
const SMALL_FIT_ZOOM = 0.7;
const SHOW_PADDING = 40;

export interface CameraControlOptions {
  /** The box of the whole scene, hidden actors and labels included; `null` while there is nothing. */
  readonly wholeBox: () => Box | null;
  readonly mayAnimate: () => boolean;
  /** A person's move has come to rest. */
  readonly onRest: (camera: Camera) => void;
}

/** Holds what the camera was told to show, and keeps the drawing at it while its size changes. */
export interface CameraControl {
  readonly get: () => Camera;
  /** With `force`, also ends a movement of a person's that has not come to rest. */
  readonly set: (camera: Camera | null, animate: boolean, force?: boolean) => void;
  readonly show: (box: Box) => void;
  /** `anchor` in CSS pixels from the top left; the middle when absent. */
  readonly zoomBy: (factor: number, anchor?: Point) => void;
  /** A gesture of Cytoscape's has just moved the viewport. */
  readonly moved: () => void;
  /** The drawing has another size, or the scene another extent. */
  readonly refresh: () => void;
  /** Makes what is seen now the explicit camera, and says so, if it is not what `null` would show. */
  readonly pin: () => void;
  readonly destroy: () => void;
}

export function createCameraControl(cy: Core, options: CameraControlOptions): CameraControl {
  // `null` means fitted. An explicit camera is kept as given, for its own size, so that a window made smaller and
  // then larger again is back where it was.
  let explicit: Camera | null = null;
  let goal: Camera | null = null;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  let frame: number | undefined;

  const size = (): Size => ({ width: cy.width(), height: cy.height() });
  const hasSize = () => cy.width() > 1 && cy.height() > 1;
  const current = (): Camera => fromPan(cy.pan(), cy.zoom(), size());
  const draw = (camera: Camera) => cy.viewport({ zoom: camera.zoom, pan: { ...toPan(camera) } });

  const wanted = (): Camera | null => {
    if (explicit) return adaptCamera(explicit, size());
    const box = options.wholeBox();
    if (!box) return null;
    const fitted = fitCamera(box, size(), FIT_PADDING);
    return fitted.zoom < SMALL_FIT_ZOOM ? fitCamera(box, size(), SMALL_FIT_PADDING) : fitted;
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

  const settle = (camera: Camera) => {
    const rested = roundCamera(camera);
    stop();
    draw(rested);
    explicit = rested;
    options.onRest(rested);
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
      explicit = camera;
      const to = hasSize() ? wanted() : null;
      if (to) travel(to, animate, () => {});
      else stop();
    },
    show: (box) => travelAsPerson(showCamera(goal ?? current(), box, SHOW_PADDING)),
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
    refresh: () => {
      const to = hasSize() ? wanted() : null;
      stop();
      if (to) draw(to);
    },
    pin: () => {
      const would = hasSize() ? wanted() : null;
      if (explicit === null && would && !sameCamera(would, roundCamera(current()))) settle(current());
    },
    destroy: stop,
  };
}
