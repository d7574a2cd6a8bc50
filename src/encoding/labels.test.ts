import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BORDER_WIDTH } from './drawing.ts';
import { LABEL_GAP, LABEL_HALO, labelExtent, wrapLabel } from './labels.ts';
import { textWidth } from './textWidth.ts';

describe('textWidth', () => {
  it('agrees with the font: what Chromium measures for a name at weight 500, within 4 %', () => {
    // measureText('Free Syrian Army') at 500 100px Source Sans 3 Variable: 715.9 px
    expect(textWidth('Free Syrian Army') / 7.159).toBeGreaterThanOrEqual(1);
    expect(textWidth('Free Syrian Army') / 7.159).toBeLessThan(1.04);
  });

  it('counts an accent as nothing and an ideograph as a whole em', () => {
    expect(textWidth('é')).toBe(textWidth('e'));
    expect(textWidth('中')).toBe(1);
  });
});

describe('wrapLabel', () => {
  it('breaks a name into as many lines as it may have where it must be narrow, if that makes it narrower', () => {
    expect(wrapLabel('The Wall Street Journal')).toEqual(['The Wall', 'Street Journal']);
    expect(wrapLabel('The Wall Street Journal', 'slim')).toEqual(['The Wall', 'Street', 'Journal']);
    expect(labelExtent('The Wall Street Journal', 1, 'slim').width).toBeLessThan(
      labelExtent('The Wall Street Journal', 1).width,
    );
    expect(wrapLabel('Iran', 'slim')).toEqual(['Iran']);
    expect(wrapLabel('', 'slim')).toEqual(['']);
    expect(wrapLabel('word '.repeat(60), 'slim')).toBe(wrapLabel('word '.repeat(60)));
  });

  it('breaks a label once, and goes on where many others came in between', () => {
    const label = 'Army of the Guardians of the Islamic Revolution';
    const lines = wrapLabel(label);
    expect(wrapLabel(label)).toBe(lines);
    for (let at = 0; at < 5_001; at++) wrapLabel(`Somebody ${at}`);
    expect(wrapLabel(label)).not.toBe(lines);
    expect(wrapLabel(label)).toEqual(lines);
  });

  it.each([
    ['Iran', ['Iran']],
    ['  Saudi \n Arabia ', ['Saudi Arabia']],
    ['Mohsen Sazegara', ['Mohsen', 'Sazegara']],
    ['Iranian opposition media', ['Iranian', 'opposition media']],
    ['', ['']],
  ])('breaks %j evenly', (label, lines) => {
    expect(wrapLabel(label)).toEqual(lines);
  });

  it('ends in an ellipsis what three lines cannot hold, a single long word included', () => {
    expect(wrapLabel('word '.repeat(60))).toHaveLength(3);
    expect(wrapLabel('word '.repeat(60)).at(-1)).toMatch(/…$/u);
    expect(wrapLabel('a'.repeat(80))).toEqual([expect.stringMatching(/^a+…$/u)]);
  });

  it('never draws wider than 9.5 em, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (label) => {
        const lines = wrapLabel(label);
        expect(lines.length).toBeGreaterThanOrEqual(1);
        expect(lines.length).toBeLessThanOrEqual(3);
        expect(labelExtent(label, 1).width).toBeLessThanOrEqual(9.5 * 14 + 1e-6);
      }),
    );
  });
});

it('leaves the line around a shape clear of the halo of the label beneath it', () => {
  expect(LABEL_GAP - LABEL_HALO).toBeGreaterThan(BORDER_WIDTH / 2);
});
