import { expect, it } from 'vitest';
import { ACTOR_MARK_LIST } from '../encoding/marks.ts';
import { LIGHT } from '../encoding/palette.ts';
import { glyphImage, glyphOf } from './glyphImage.ts';

it('is read back as what it was made of', () => {
  for (const [, { glyph, hue }] of ACTOR_MARK_LIST) {
    const colour = LIGHT.actor[hue];
    expect(glyphOf(glyphImage(glyph, colour))).toEqual({ path: glyph, colour });
  }
});

it.each(['https://example.org/portrait.jpg', 'data:image/png;base64,AAAA', 'data:image/svg+xml;utf8,%3Csvg%2F%3E', ''])(
  'is not what is at %s',
  (address) => {
    expect(glyphOf(address)).toBeNull();
  },
);
