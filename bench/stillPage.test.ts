import { describe, expect, it } from 'vitest';
import { stillIn, stylesIn } from './stillPage.ts';

describe('stillIn', () => {
  const still = '<svg width="2" role="graphics-document document"><svg x="1"><text>A</text></svg></svg>';

  it('finds the whole still among other pictures', () => {
    expect(stillIn(`<body><svg class="icon"></svg><p>${still}</p><svg></svg></body>`)).toBe(still);
  });

  it('finds none where none stands whole', () => {
    expect(stillIn('<body><svg class="icon"></svg></body>')).toBeNull();
    expect(stillIn(still.slice(0, -6))).toBeNull();
  });
});

it('finds the style sheets that a page asks for', () => {
  const html = '<link rel="icon" href="./a.svg"><link rel="stylesheet" crossorigin href="./assets/b.css">';
  expect(stylesIn(html)).toEqual(['./assets/b.css']);
});
