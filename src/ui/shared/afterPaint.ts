/** How long a page that draws no frames, as one in the background, is waited for, in milliseconds. */
const PATIENCE = 100;

/**
 * Does something once what the next frame shows is on the screen.
 * @returns what has it not done any more
 */
export function afterPaint(then: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const once = (): void => {
    cancel();
    then();
  };
  // A frame's callbacks run before it is painted.
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(once);
  });
  timer = setTimeout(once, PATIENCE);
  return cancel;
}
