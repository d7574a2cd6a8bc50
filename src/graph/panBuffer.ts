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

/**
 * Moves a drawing about without drawing it anew: while only the part that is shown changes, at one zoom, frames are
 * copied from a larger picture of it. Copies lie on whole pixels, so that what comes to rest has to be drawn once more.
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
    resize(picture, 0, 0);
  };
  const keep = (frame: Frame, draw: Draw): void => {
    const context = picture.getContext('2d');
    if (!context) return;
    const [across, down] = [Math.ceil(frame.width * MARGIN), Math.ceil(frame.height * MARGIN)];
    resize(picture, frame.width + 2 * across, frame.height + 2 * down);
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
      const { x, y } = offset(frame, kept, picture);
      context.save();
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.drawImage(picture, -x, -y);
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

const isSame = (a: Frame, b: Frame): boolean =>
  a.content === b.content && a.zoom === b.zoom && a.width === b.width && a.height === b.height;

type Size = Pick<Frame, 'width' | 'height'>;

/** Where in the picture of one frame another begins. */
const offset = (frame: Frame, kept: Frame, picture: Size): Point => ({
  x: Math.round((picture.width - kept.width) / 2 + kept.pan.x - frame.pan.x),
  y: Math.round((picture.height - kept.height) / 2 + kept.pan.y - frame.pan.y),
});

function isWithin(frame: Frame, kept: Frame, picture: Size): boolean {
  const { x, y } = offset(frame, kept, picture);
  return x >= 0 && y >= 0 && x + frame.width <= picture.width && y + frame.height <= picture.height;
}

/** Also empties it. */
const resize = (canvas: HTMLCanvasElement, width: number, height: number): void =>
  void Object.assign(canvas, { width, height });
