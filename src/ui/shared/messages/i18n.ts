import { createInstance } from 'i18next';
import en from './en.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

const i18n = createInstance();
// Resources are bundled, so this is done when it returns; nothing is fetched and nothing can fail later.
void i18n.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: en } },
  // React escapes what it renders; escaping twice would show entities.
  interpolation: { escapeValue: false },
});

/** A message of the catalogue. */
export const t = i18n.t;

/** The language messages are in, as a BCP 47 tag. */
export const language = (): string => i18n.language;

/**
 * A label whose id may come from a dataset: the catalogue's where it has one, else what the dataset brought, else
 * the id with its hyphens taken out.
 */
export function label(
  group: 'actorType' | 'actorTypePlural' | 'category' | 'predicate',
  id: string,
  brought?: string,
): string {
  const fallback = brought ?? id.replaceAll('-', ' ');
  // The key is not known to the compiler, since datasets bring types of their own.
  const translate: (key: string, options: { defaultValue: string }) => string = i18n.t;
  return translate(`${group}.${id}`, { defaultValue: fallback });
}
