/** Where letters are text, and keys are the field's. */
const TEXT = 'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable]';

/** Whether a key that is pressed here belongs to what is typed or chosen there. */
export const isTyped = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(TEXT) !== null;
