import { isNamedKey, type Chord } from '../shared/keyTables.ts';
import { t } from '../shared/messages/i18n.ts';

export interface KeyName {
  /** As on the key. */
  readonly shown: string;
  /** As read aloud, where a sign would be passed over. */
  readonly spoken: string;
}

const SIGNS: Readonly<Record<string, 'plus' | 'minus' | 'question' | 'slash'>> = {
  '+': 'plus',
  '-': 'minus',
  '?': 'question',
  '/': 'slash',
};

/** What is written on the keys of a chord, in the order they are pressed. */
export function keyNames({ key, shift = false }: Chord): readonly KeyName[] {
  const held = shift ? [{ shown: t('keys.name.Shift'), spoken: t('keys.name.Shift') }] : [];
  return [...held, nameOf(key)];
}

function nameOf(key: string): KeyName {
  const sign = SIGNS[key];
  if (sign) return { shown: key, spoken: t(`keys.spoken.${sign}`) };
  if (key === ' ') return same(t('keys.name.Space'));
  if (!isNamedKey(key)) return same(key.toUpperCase());
  const shown = t(`keys.name.${key}`);
  switch (key) {
    case 'ArrowUp':
    case 'ArrowDown':
    case 'ArrowLeft':
    case 'ArrowRight':
      return { shown, spoken: t(`keys.spoken.${key}`) };
    case 'ContextMenu':
    case 'End':
    case 'Enter':
    case 'Escape':
    case 'F10':
    case 'Home':
    case 'PageDown':
    case 'PageUp':
    case 'Tab':
      return same(shown);
  }
}

const same = (name: string): KeyName => ({ shown: name, spoken: name });
