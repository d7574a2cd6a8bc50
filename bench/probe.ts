/** What the probe leaves on `window`: times in milliseconds since navigation began. */
export interface Probe {
  /** When the first frame with a drawing on a canvas was on its way to the screen. */
  firstDrawing: number | null;
  /** When the last such frame so far was. */
  lastDrawing: number | null;
  /** When the person's last click happened. */
  lastClick: number | null;
  /** The first frame after that click with a new drawing. */
  drawingAfterClick: number | null;
}

/**
 * Runs in the page before its scripts: notes the frames in which something is drawn on a canvas that stands in the
 * document. The same probe watches both pages and knows nothing of either.
 */
export function installProbe(): void {
  const probe: Probe = { firstDrawing: null, lastDrawing: null, lastClick: null, drawingAfterClick: null };
  Object.assign(window, { probe });

  let waiting = false;
  const noteFrame = (): void => {
    if (waiting) return;
    waiting = true;
    // A task queued from within a frame runs once that frame has been painted.
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        waiting = false;
        const now = performance.now();
        probe.firstDrawing ??= now;
        probe.lastDrawing = now;
        if (probe.lastClick !== null) probe.drawingAfterClick ??= now;
      };
      channel.port2.postMessage(null);
    });
  };

  const drawing = CanvasRenderingContext2D.prototype;
  for (const name of ['stroke', 'fill', 'drawImage', 'fillText'] as const) {
    // The method is put back in place around a call of the original, whatever its arguments.
    const original = Reflect.get(drawing, name) as (this: CanvasRenderingContext2D, ...args: unknown[]) => void;
    Object.assign(drawing, {
      [name](this: CanvasRenderingContext2D, ...args: unknown[]) {
        if (this.canvas.isConnected && this.canvas.width > 100) noteFrame();
        original.apply(this, args);
      },
    });
  }

  addEventListener(
    'click',
    (event) => {
      probe.lastClick = event.timeStamp;
      probe.drawingAfterClick = null;
    },
    { capture: true },
  );
}
