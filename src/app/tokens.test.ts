import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DARK, LIGHT, PAPER, type Palette } from '../encoding/palette.ts';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

/** Custom properties of a palette, named as the style sheet names them. */
function propertiesOf(palette: Palette): Readonly<Record<string, string>> {
  const { category, otherCategory, actor, actorTint, ...plain } = palette;
  const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
  const properties: readonly (readonly [string, string])[] = [
    ...Object.entries(plain).map(([name, colour]) => [`--${kebab(name)}`, colour] as const),
    ...Object.entries(category).map(([name, colour]) => [`--category-${name}`, colour] as const),
    ['--category-other', otherCategory],
    ...Object.entries(actor).map(([name, colour]) => [`--actor-${name}`, colour] as const),
    ...Object.entries(actorTint).map(([name, colour]) => [`--actor-${name}-tint`, colour] as const),
  ];
  return Object.fromEntries(properties);
}

/** Every `light-dark()` colour of the style sheet. */
const declared = [...css.matchAll(/(--[\w-]+):\s*light-dark\(([^,]+),\s*([^)]+)\)/g)].map(
  ([, name = '', light = '', dark = '']) => ({ name, light, dark }),
);

describe('tokens.css', () => {
  it.each([
    ['light', LIGHT],
    ['dark', DARK],
  ] as const)('has the colours of the %s palette, no more and no fewer', (theme, palette) => {
    expect(Object.fromEntries(declared.map((token) => [token.name, token[theme]]))).toEqual(propertiesOf(palette));
  });

  it('declares each colour once', () => {
    expect(declared.map(({ name }) => name)).toHaveLength(new Set(declared.map(({ name }) => name)).size);
  });

  it('has no other hexadecimal colour than those of paper, which has no dark side', () => {
    const plain = [...css.matchAll(/(--[\w-]+): (#[0-9a-f]{3,8});/gi)].map(([, name, colour]) => [name, colour]);
    expect(css.match(/#[0-9a-f]{3,8}\b/gi)).toHaveLength(declared.length * 2 + plain.length);
    expect(plain.map(([name]) => name)).toEqual(['--paper', '--paper-ink', '--paper-muted', '--paper-rule']);
    expect(Object.fromEntries(plain)).toMatchObject({ '--paper': PAPER.ground, '--paper-ink': PAPER.ink });
  });
});
