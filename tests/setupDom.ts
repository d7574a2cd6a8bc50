import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

// The code of a part may be fetched when it is first shown, which takes a busy machine more than the usual second.
configure({ asyncUtilTimeout: 10_000 });

// jsdom has no CSS object. Ids in this project hold letters, digits, hyphens and tildes, so that a backslash
// before whatever else comes is enough (CSSOM, "serialize an identifier").
const css = { escape: (text: string): string => text.replace(/[^\w\-\u0080-\uffff]/g, (char) => `\\${char}`) };
if (!('CSS' in globalThis)) Object.defineProperty(globalThis, 'CSS', { value: css, configurable: true });
else if (!('escape' in CSS)) Object.assign(CSS, css);

// jsdom has no modal dialogs. As much of one as shows: it is open, takes the focus, closes at Escape, and gives the
// focus back (HTML, "the dialog element").
const before = new WeakMap<HTMLDialogElement, Element | null>();
function closeAtEscape(this: HTMLDialogElement, event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  if (this.dispatchEvent(new Event('cancel', { cancelable: true }))) this.close();
}
HTMLDialogElement.prototype.showModal = function showModal() {
  before.set(this, document.activeElement);
  this.setAttribute('open', '');
  this.querySelector<HTMLElement>('[autofocus], input, button')?.focus();
  this.addEventListener('keydown', closeAtEscape);
};
HTMLDialogElement.prototype.close = function close() {
  if (!this.hasAttribute('open')) return;
  this.removeAttribute('open');
  this.removeEventListener('keydown', closeAtEscape);
  const last = before.get(this);
  if (last instanceof HTMLElement) last.focus();
  this.dispatchEvent(new Event('close'));
};
// Nor has it a layer above the page, which popovers are put on: here they are only shown.
Object.assign(HTMLElement.prototype, {
  showPopover(this: HTMLElement) {
    this.style.display = 'block';
  },
});
