import { describe, expect, it } from 'vitest';
import { drawnWith, stillIn } from './stillPage.ts';

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

it('finds what a still is drawn with, and that alone', () => {
  const html =
    '<link rel="preload" as="font" crossorigin href="./assets/b.woff2"><style data-a>p{}</style><link rel="icon" href="./a.svg">' +
    '<link rel="preload" as="fetch" href="./data.json"><style>\n@x{src:url(./assets/b.woff2)}</style>';
  expect(drawnWith(html, '../app')).toEqual([
    '<link rel="preload" as="font" crossorigin href="../app/assets/b.woff2">',
    '<style data-a>p{}</style>',
    '<style>\n@x{src:url(../app/assets/b.woff2)}</style>',
  ]);
});
