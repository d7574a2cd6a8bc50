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

// Nor has it a layer above the page, which popovers and dialogs are put on: here they are only shown and hidden.
Object.assign(HTMLElement.prototype, {
  showPopover(this: HTMLElement) {
    this.style.display = 'block';
  },
});
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
  close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  },
});
