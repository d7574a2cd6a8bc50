/** Says that something is kept, so that nobody who keeps nothing is given a database. */
const FLAG = 'sourceline.keepsTexts';

/** Whether any text is kept on this device. Never throws. */
export function keepsTexts(): boolean {
  try {
    return localStorage.getItem(FLAG) !== null;
  } catch {
    return false;
  }
}

/** Notes whether any text is kept. Throws where the browser keeps nothing for the page. */
export function setKeepsTexts(keeps: boolean): void {
  if (keeps) localStorage.setItem(FLAG, '1');
  else localStorage.removeItem(FLAG);
}
