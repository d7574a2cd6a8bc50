import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import en from './en.json';
import { PSEUDO_LOCALES, pseudoCatalogue, pseudoMessage } from './pseudo.ts';

const HOLES = /\{\{[^}]*\}\}|<\/?[a-z]+\/?>/g;
function flatten(messages: object, prefix = ''): readonly (readonly [key: string, message: string])[] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? flatten(value, `${prefix}${key}.`)
      : [[`${prefix}${key}`, String(value)] as const],
  );
}

describe('a pseudo-locale', () => {
  it.each(PSEUDO_LOCALES)('%s has every message, with what the code puts in and nothing left as it was', (tag) => {
    const after = new Map(flatten(pseudoCatalogue(en, tag)));
    for (const [key, message] of flatten(en)) {
      expect(after.get(key)?.match(HOLES) ?? []).toEqual(message.match(HOLES) ?? []);
    }
    for (const [, message] of after) expect(message.replace(HOLES, '')).not.toMatch(/[a-z]/i);
  });

  it('is longer than English in one of them, and leaves arrows to the code in the other', () => {
    expect(pseudoMessage('Copy link', 'en-XA')).toBe('[Çóƥý ĺíñķ····]');
    expect(pseudoMessage('{{from}} → {{to}}', 'ar-XB')).toBe('{{from}} → {{to}}');
    expect(pseudoMessage('Open <actor/>', 'ar-XB')).toMatch(/^\p{Script=Arabic}+ <actor\/>$/u);
  });

  it('has a form for every number its language tells apart', async () => {
    const i18n = createInstance();
    await i18n.init({ lng: 'ar-XB', resources: { 'ar-XB': { translation: pseudoCatalogue(en, 'ar-XB') } } });
    for (const count of [0, 1, 2, 3, 11, 100]) {
      expect(i18n.t('evidence.claims', { count })).toMatch(/\p{Script=Arabic}/u);
    }
  });
});
