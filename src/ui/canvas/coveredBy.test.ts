// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { coveredAtTop, coveredBy, overOf } from './coveredBy.ts';

const NONE = { top: 0, right: 0, bottom: 0, left: 0 };
const LOW = { left: 0, top: 140, width: 390, height: 180 };
const TALL = { left: 0, top: 140, width: 390, height: 500 };

describe('coveredBy', () => {
  it('gives up the side for one button over a low picture, at either side', () => {
    expect(coveredBy({ left: 334, top: 264, width: 44, height: 44 }, LOW)).toEqual({ ...NONE, right: 56 });
    expect(coveredBy({ left: 12, top: 264, width: 44, height: 44 }, LOW)).toEqual({ ...NONE, left: 56 });
  });

  it('gives up the bottom for a row of buttons over a tall one', () => {
    expect(coveredBy({ left: 238, top: 584, width: 140, height: 44 }, TALL)).toEqual({ ...NONE, bottom: 56 });
  });

  it('gives up nothing for what is not there', () => {
    expect(coveredBy({ left: 0, top: 0, width: 0, height: 0 }, TALL)).toEqual(NONE);
  });
});

describe('coveredAtTop', () => {
  afterEach(() => {
    document.body.replaceChildren();
    vi.restoreAllMocks();
  });

  /** A picture 600 pixels high from 140 down, and bars that end where they say. */
  function lay(html: string): HTMLElement {
    document.body.innerHTML = `<div id="picture"></div>${html}`;
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function rect(this: HTMLElement) {
      return this.id === 'picture' ? new DOMRect(0, 140, 800, 600) : new DOMRect(0, 0, 800, Number(this.dataset['to']));
    });
    const picture = document.getElementById('picture');
    if (!picture) throw new Error('no picture');
    return picture;
  }

  it('is as much as lies under the lowest of what stands over the upper edge, and a little room', () => {
    const picture = lay('<p data-over-top="" data-to="180"></p><p data-over-top="" data-to="230"></p>');
    expect(coveredAtTop(picture)).toEqual({ ...NONE, top: 94 });
  });

  it('counts what is folded out of a bar', () => {
    const fold = '<details open data-to="400"><summary data-to="176"></summary></details>';
    expect(coveredAtTop(lay(`<section data-over-top="" data-to="400">${fold}</section>`)).top).toBe(264);
  });

  it('is nothing where a bar stands above the picture or there is none', () => {
    expect(coveredAtTop(lay('<p data-over-top="" data-to="140"></p>'))).toEqual(NONE);
    expect(coveredAtTop(lay(''))).toEqual(NONE);
  });
});

describe('overOf', () => {
  afterEach(() => {
    document.body.replaceChildren();
    vi.restoreAllMocks();
  });

  it('counts a tool that stands on the others, outside the box of all', () => {
    document.body.innerHTML =
      '<div><div id="picture"></div><div data-tools=""><b data-at="700,700"></b><b data-at="740,640"></b></div></div>';
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function rect(this: HTMLElement) {
      if (this.id === 'picture') return new DOMRect(0, 100, 800, 640);
      const [x = 700, y = 700] = this.dataset['at']?.split(',').map(Number) ?? [];
      return new DOMRect(x, y, this.dataset['at'] === undefined ? 80 : 36, 36);
    });
    const { parts, covered } = overOf(document.getElementById('picture'));
    expect(parts.slice(1)).toEqual([
      { left: 700, top: 600, width: 80, height: 36 },
      { left: 700, top: 600, width: 36, height: 36 },
      { left: 740, top: 540, width: 36, height: 36 },
    ]);
    expect(covered).toEqual({ ...NONE, bottom: 40 });
  });
});
