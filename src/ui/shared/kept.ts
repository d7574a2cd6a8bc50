/** What could not be kept on this machine, for as long as the page lasts. */
const unkept = new Map<string, string | null>();

/** What was kept under a key on this machine; `null` for nothing. Never throws. */
export function readKept(key: string): string | null {
  const held = unkept.get(key);
  if (held !== undefined) return held;
  try {
    return window.localStorage.getItem(key);
  } catch {
    // Storage is refused in some frames and private windows.
    return null;
  }
}

/** Keeps a text on this machine, `null` to forget it. Where storage is full or refused it lasts as long as the page. */
export function keep(key: string, text: string | null): void {
  try {
    if (text === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, text);
    unkept.delete(key);
  } catch {
    unkept.set(key, text);
  }
}
