/** A frame of the page as it loads. Times are milliseconds since navigation began. */
export interface LoadFrame {
  readonly time: number;
  /** How much of the canvas holds a drawing, 0 to 1. */
  readonly inked: number;
}

/** What followed the last time a person let go of the mouse button. */
export interface Reaction {
  /** When that was. */
  readonly at: number;
  /** The first frame painted after it. */
  frame: number | null;
  /** The first of these with a new drawing on a canvas. */
  drawing: number | null;
  /** The first of these with a change in the region called "Evidence". */
  evidence: number | null;
}

/** What the probe leaves on `window`. */
export interface Probe {
  /** The frames with a drawing until `loading` was set to false. */
  readonly frames: LoadFrame[];
  loading: boolean;
  lastDrawing: number | null;
  reaction: Reaction | null;
}

/**
 * Runs in a page before its scripts and notes its frames. It watches any page alike: what counts is only what is on
 * a canvas that stands in the document. It must hold all it needs, since it is sent to the browser as text.
 */
export function installProbe(): void {
  const probe: Probe = { frames: [], loading: true, lastDrawing: null, reaction: null };
  Object.assign(window, { probe });

  const grid = new OffscreenCanvas(96, 60);
  /** Looks at all canvases, shrunk to a small grid. */
  const inked = (): number => {
    const context = grid.getContext('2d', { willReadFrequently: true });
    if (!context) return 0;
    context.clearRect(0, 0, grid.width, grid.height);
    for (const canvas of document.querySelectorAll('canvas')) {
      if (canvas.width > 100) context.drawImage(canvas, 0, 0, grid.width, grid.height);
    }
    const { data } = context.getImageData(0, 0, grid.width, grid.height);
    let full = 0;
    for (let alpha = 3; alpha < data.length; alpha += 4) if (data[alpha] !== 0) full++;
    return full / (grid.width * grid.height);
  };

  let drawn = false;
  let inkGiven = false;
  let evidenceChanged = false;
  const painted = (): void => {
    const time = performance.now();
    const { reaction } = probe;
    if (reaction) {
      reaction.frame ??= time;
      if (drawn) reaction.drawing ??= time;
      if (evidenceChanged) reaction.evidence ??= time;
    }
    if (drawn) {
      probe.lastDrawing = time;
      // Looking costs time, so only after the clock was read, and never while clicks are measured.
      if (probe.loading && inkGiven) probe.frames.push({ time, inked: inked() });
    }
    drawn = false;
    inkGiven = false;
    evidenceChanged = false;
  };
  // A message sent at the beginning of a frame arrives when that frame has been drawn, laid out and painted.
  const channel = new MessageChannel();
  channel.port1.onmessage = painted;
  const frame = (): void => {
    channel.port2.postMessage(null);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);

  const drawing = CanvasRenderingContext2D.prototype;
  for (const name of ['stroke', 'fill', 'drawImage', 'fillText', 'clearRect'] as const) {
    // Called below with the context it belongs to, whatever its arguments.
    const original = Reflect.get(drawing, name) as (this: CanvasRenderingContext2D, ...args: unknown[]) => void;
    Object.assign(drawing, {
      [name](this: CanvasRenderingContext2D, ...args: unknown[]) {
        if (this.canvas.isConnected && this.canvas.width > 100) {
          drawn = true;
          inkGiven ||= name !== 'clearRect';
        }
        original.apply(this, args);
      },
    });
  }

  new MutationObserver((changes) => {
    const isEvidence = ({ target }: MutationRecord): boolean => {
      const element = target instanceof Element ? target : target.parentElement;
      return Boolean(element?.closest('[aria-label="Evidence"]'));
    };
    if (probe.reaction && changes.some(isEvidence)) evidenceChanged = true;
  }).observe(document, { subtree: true, childList: true, characterData: true });

  // Before any listener of the page, and stamped by the browser when the button went up, as the click is after it.
  addEventListener(
    'pointerup',
    ({ timeStamp }) => {
      drawn = false;
      evidenceChanged = false;
      probe.reaction = { at: timeStamp, frame: null, drawing: null, evidence: null };
    },
    { capture: true },
  );
}

/** When the page first showed, in one frame, at least nine tenths of the drawing it shows at rest. */
export function firstGraph(frames: readonly LoadFrame[]): number | null {
  const atRest = frames.at(-1)?.inked ?? 0;
  return frames.find(({ inked }) => inked > 0 && inked >= atRest * 0.9)?.time ?? null;
}
