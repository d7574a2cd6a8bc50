import type { Point } from '../domain/types.ts';

/** What a frame shows, in device pixels. */
export interface Frame {
  /** Another value whenever anything but the part that is shown has changed. */
  readonly content: unknown;
  readonly zoom: number;
  /** Where the origin of the drawing lies in the frame. */
  readonly pan: Point;
  readonly width: number;
  readonly height: number;
}

/** Draws everything onto a context, whose transform is set. */
type Draw = (context: CanvasRenderingContext2D) => void;

/** How much more than a frame is kept on each side of it, as a share of the frame. */
const MARGIN = 0.4;
/** How much nearer than it was drawn a copy may be shown: beyond that it would be too soft even while it moves. */
const NEAREST = 1.5;

/**
 * Moves a drawing about, nearer and away, without drawing it anew: while only the part that is shown changes, frames are
 * copied from a larger picture of it. Copies at its own zoom lie on whole pixels and others are soft, so that what comes to
 * rest has to be drawn once more.
 */
export interface PanBuffer {
  /** Brings a frame onto a context; whether it is a copy. */
  readonly draw: (context: CanvasRenderingContext2D, frame: Frame, draw: Draw) => boolean;
  /** Lets go of the picture. What is drawn next is drawn anew. */
  readonly clear: () => void;
}

/** @param picture to keep frames in; of no size while there is nothing to keep */
export function createPanBuffer(picture: HTMLCanvasElement): PanBuffer {
  let last: Frame | null = null;
  /** How many frames in a row have only been moved. */
  let moves = 0;
  let kept: Frame | null = null;

  const forget = (): void => {
    if (!kept) return;
    kept = null;
    Object.assign(picture, { width: 0, height: 0 });
  };
  const keep = (frame: Frame, draw: Draw): void => {
    const context = picture.getContext('2d');
    if (!context) return;
    const [across, down] = [Math.ceil(frame.width * MARGIN), Math.ceil(frame.height * MARGIN)];
    empty(picture, context, frame.width + 2 * across, frame.height + 2 * down);
    context.setTransform(frame.zoom, 0, 0, frame.zoom, frame.pan.x + across, frame.pan.y + down);
    draw(context);
    kept = frame;
  };

  return {
    draw: (context, frame, draw) => {
      const isMoved = last !== null && isSame(last, frame);
      // One step alone, as to another place, is drawn as ever.
      moves = isMoved ? moves + 1 : 0;
      last = frame;
      if (!isMoved) forget();
      if (moves > 1 && !(kept && isWithin(frame, kept, picture))) keep(frame, draw);
      if (!kept) {
        draw(context);
        return false;
      }
      const { x, y, width, height } = part(frame, kept, picture);
      context.save();
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.drawImage(picture, x, y, width, height, 0, 0, frame.width, frame.height);
      context.restore();
      return true;
    },
    clear: () => {
      last = null;
      moves = 0;
      forget();
    },
  };
}

const isSame = (a: Frame, b: Frame): boolean => a.content === b.content && a.width === b.width && a.height === b.height;

type Size = Pick<Frame, 'width' | 'height'>;

/** The part of the picture of one frame that another shows. */
function part(frame: Frame, kept: Frame, picture: Size): Point & Size {
  const scale = frame.zoom / kept.zoom;
  const exact = {
    x: (picture.width - kept.width) / 2 + kept.pan.x - frame.pan.x / scale,
    y: (picture.height - kept.height) / 2 + kept.pan.y - frame.pan.y / scale,
  };
  return scale === 1
    ? { x: Math.round(exact.x), y: Math.round(exact.y), width: frame.width, height: frame.height }
    : { ...exact, width: frame.width / scale, height: frame.height / scale };
}

function isWithin(frame: Frame, kept: Frame, picture: Size): boolean {
  const { x, y, width, height } = part(frame, kept, picture);
  const isNear = frame.zoom <= kept.zoom * NEAREST;
  return isNear && x >= 0 && y >= 0 && x + width <= picture.width && y + height <= picture.height;
}

/** Another size empties a canvas, but takes it anew from memory, so only where it has to. */
function empty(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D, width: number, height: number): void {
  if (canvas.width !== width || canvas.height !== height) {
    Object.assign(canvas, { width, height });
    return;
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
}
