/** A frame of the page as it loads. Times are milliseconds since navigation began. */
export interface LoadFrame {
  readonly time: number;
  /** How much is drawn: the share of the canvas that is inked, or how many marks were handed to WebGL. */
  readonly inked: number;
}

/** A frame in which a still in the page has more or fewer names than before; none where it is hidden. */
export interface StillFrame {
  readonly time: number;
  readonly names: number;
}

/** A span of time in the page, in milliseconds since navigation began. */
export interface Span {
  readonly start: number;
  readonly end: number;
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
  readonly stills: StillFrame[];
  /** When the probe itself looked at a canvas, which takes its time. */
  readonly looks: Span[];
  readonly longTasks: Span[];
  /** Sum of the layout shifts that no person's doing explains. */
  shift: number;
  loading: boolean;
  lastDrawing: number | null;
  /** The times of frames with a new drawing, as the browser counts frames, while a gesture is recorded. */
  gesture: number[] | null;
  reaction: Reaction | null;
}

/**
 * Runs in a page before its scripts and notes its frames. It watches any page alike: what counts is only what is on
 * a canvas that stands in the document, or in a still among its elements. It must hold all it needs, since it is sent to the browser as text.
 */
export function installProbe(): void {
  const probe: Probe = {
    ...{ frames: [], stills: [], looks: [], longTasks: [], shift: 0 },
    ...{ loading: true, lastDrawing: null, gesture: null, reaction: null },
  };
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

  /** Names in the stills of the page that are not hidden. */
  const stillNames = (): number => {
    let names = 0;
    for (const still of document.querySelectorAll('svg[role^="graphics-document"]')) {
      if (still.checkVisibility({ visibilityProperty: true })) names += still.querySelectorAll('text').length;
    }
    return names;
  };

  let drawn = false;
  /** Marks given to WebGL in this frame; its canvas cannot be looked at once it was painted. */
  let marks = 0;
  let frameTime = 0;
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
      if (probe.loading && inkGiven) probe.frames.push({ time, inked: marks > 0 ? marks : inked() });
      probe.gesture?.push(frameTime);
    }
    if (probe.loading) {
      const names = stillNames();
      if (names !== (probe.stills.at(-1)?.names ?? 0)) {
        probe.stills.push({ time, names });
        probe.lastDrawing = time;
      }
      probe.looks.push({ start: time, end: performance.now() });
    }
    drawn = false;
    marks = 0;
    inkGiven = false;
    evidenceChanged = false;
  };
  const frame = (now: number): void => {
    frameTime = now;
    // Asked for at the beginning of a frame, it is done when that frame has been drawn, laid out and painted, before
    // whatever else waits.
    void scheduler.postTask(painted, { priority: 'user-blocking' });
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

  const gl = WebGL2RenderingContext.prototype;
  for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced'] as const) {
    const original: unknown = Reflect.get(gl, name);
    Object.assign(gl, {
      [name](this: WebGL2RenderingContext, ...args: number[]) {
        if (this.canvas instanceof HTMLCanvasElement && this.canvas.isConnected) {
          drawn = true;
          inkGiven = true;
          marks += name.endsWith('Instanced') ? (args.at(-1) ?? 1) : 1;
        }
        if (typeof original === 'function') Reflect.apply(original, this, args);
      },
    });
  }

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      probe.longTasks.push({ start: startTime, end: startTime + duration });
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
      if (!hadRecentInput) probe.shift += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });

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

/** When the page first showed, in one frame, at least nine tenths of the names its still ever has; `null` without one. */
export function firstStill(stills: readonly StillFrame[]): number | null {
  const most = Math.max(0, ...stills.map(({ names }) => names));
  return stills.find(({ names }) => names > 0 && names >= most * 0.9)?.time ?? null;
}

/** How long, in milliseconds, each long task took that began within a span; not those that were mostly the probe's. */
export function longTasksIn(
  { longTasks, looks }: Pick<Probe, 'longTasks' | 'looks'>,
  { start, end }: Span,
): readonly number[] {
  const own = (task: Span): number =>
    looks.reduce((sum, look) => sum + Math.max(0, Math.min(task.end, look.end) - Math.max(task.start, look.start)), 0);
  return longTasks
    .filter((task) => task.start >= start && task.start <= end)
    .map((task) => ({ whole: task.end - task.start, own: own(task) }))
    .filter(({ whole, own }) => whole - own > 50)
    .map(({ whole, own }) => whole - own);
}
