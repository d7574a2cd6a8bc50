import { createInstance } from 'i18next';
import en from './en.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

/** The messages there are, in groups, as English has them. */
export type Catalogue = typeof en;

/** Messages of another language: those of the catalogue, with as many plurals as it has. What it lacks is in English. */
export type Translation = { readonly [key: string]: string | Translation };

const i18n = createInstance();

/**
 * Keeps what is put into a message from moving the words around it: in a message written from right to left, a name
 * written from left to right stands by itself (Unicode Standard Annex 9, FSI and PDI).
 */
const isolate = (value: string): string => (i18n.dir() === 'rtl' ? `\u2068${value}\u2069` : value);

// Resources are bundled, so this is done when it returns; nothing is fetched and nothing can fail later.
void i18n.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: en } },
  // React escapes what it renders; escaping twice would show entities.
  interpolation: { escapeValue: true, escape: isolate },
});

/** Shows messages in a language from now on. What has been rendered before is not rendered anew. */
export async function speak(tag: string, messages: Translation): Promise<void> {
  i18n.addResourceBundle(tag, 'translation', messages);
  await i18n.changeLanguage(tag);
}

/** Which way a language is written. */
export const directionOfLanguage = (tag: string): 'ltr' | 'rtl' => i18n.dir(tag);

/** A message of the catalogue. */
export const t = i18n.t;

/** The language messages are in, as a BCP 47 tag. */
export const language = (): string => i18n.language;

/** What dates, numbers and lists are formatted for, as a BCP 47 tag. The English of the catalogue is British. */
export const locale = (): string => (i18n.language === 'en' ? 'en-GB' : i18n.language);

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
