import en from './en.json';
import { directionOfLanguage, speak, type Translation } from './i18n.ts';
import { PSEUDO_LOCALES, pseudoCatalogue, pseudoFormats } from './pseudo.ts';

type Load = () => Promise<Translation>;

/** Every language there is but English, by its tag: a file of its name beside this one is all that it takes. */
const TRANSLATIONS: Readonly<Record<string, Load>> = Object.fromEntries(
  Object.entries(import.meta.glob<Translation>(['./*.json', '!./en.json'], { import: 'default' })).map(
    ([file, load]) => [file.replace(/^\.\/|\.json$/g, ''), load],
  ),
);

// Only in a build for trying this out (`vite build --mode pseudo`): elsewhere nothing of them is left.
const PSEUDO: Readonly<Record<string, Load>> =
  import.meta.env.MODE === 'pseudo'
    ? Object.fromEntries(PSEUDO_LOCALES.map((tag) => [tag, () => Promise.resolve(pseudoCatalogue(en, tag))]))
    : {};

/**
 * The first language a person asks for that there is, by BCP 47 tag; English where there is none. A tag is cut short
 * until it fits, as RFC 4647 (3.4, lookup) has it: `fa-IR` finds `fa`.
 */
export function chooseLanguage(wanted: readonly string[], available: ReadonlySet<string>): string {
  for (const tag of wanted) {
    const parts = tag.split('-');
    for (let length = parts.length; length > 0; length -= 1) {
      const shorter = parts.slice(0, length).join('-');
      if (available.has(shorter)) return shorter;
    }
  }
  return 'en';
}

/**
 * Shows the page in the first language the browser asks for that there is, and tells the document. Where its messages
 * cannot be fetched the page stays in English. Does not reject.
 */
export async function openLanguage(wanted: readonly string[], root: HTMLElement): Promise<void> {
  const loads = { ...TRANSLATIONS, ...PSEUDO };
  const tag = chooseLanguage(wanted, new Set([...Object.keys(loads), 'en']));
  try {
    const load = loads[tag];
    if (!load) return;
    await speak(tag, await load(), import.meta.env.MODE === 'pseudo' ? pseudoFormats(tag) : tag);
    root.lang = tag;
    root.dir = directionOfLanguage(tag);
  } catch {
    // The page was made in English and is complete in it.
  }
}
