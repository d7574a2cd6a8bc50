import { createInstance, type FormatterModule } from 'i18next';
import { isEnded } from '../../../exchange/ended.ts';
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
export interface Translation {
  readonly [key: string]: string | Translation;
}

const i18n = createInstance();

/** What Intl formats for, once another language is spoken than that of the bundled messages. */
let formats: string | null = null;
/** Whether the language spoken is written from right to left: asked at every name, and slow to look up. */
let isRightToLeft = false;
/** For the present `locale()`: making one takes a hundred times longer than to write a number with it. */
let numbers: Intl.NumberFormat | null = null;

/**
 * Keeps what is put into a message from moving the words around it: in a message written from right to left, a name
 * written from left to right stands by itself (Unicode Standard Annex 9, FSI and PDI). What holds nothing but such, as the
 * name of a relationship, has no letter to go by, would be set as a text from left to right, and read from its end: it is
 * told to go from right to left (RLI).
 */
export const isolate = (value: string): string =>
  isRightToLeft ? `${isOfIsolates(value) ? '\u2067' : '\u2068'}${value}\u2069` : value;

/** An isolate with none in it, up to where it is ended. */
const INNERMOST = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;

/** Whether a text has isolates, and all its letters are in them. */
function isOfIsolates(text: string): boolean {
  let outside = text;
  for (let before = ''; before !== outside; outside = outside.replace(INNERMOST, '')) before = outside;
  return outside !== text && !/\p{L}/u.test(outside);
}

/** Every number put into a message is in the digits of its language. */
const numbersInWords: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown) =>
    typeof value === 'number' ? formatNumber(value) : typeof value === 'string' ? value : '',
};

// Resources are bundled, so this is done when it returns; nothing is fetched and nothing can fail later.
void i18n.use(numbersInWords).init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: en } },
  // What is asked for before it was fetched would otherwise stand on the page as its key, unnoticed.
  saveMissing: true,
  missingKeyHandler: (_languages, _namespace, key, _fallback, _update, options: { defaultValue?: string } = {}) => {
    if (options.defaultValue !== undefined) return;
    queueMicrotask(() => {
      throw new Error(`There is no message “${key}” yet.`);
    });
  },
  interpolation: {
    // React escapes what it renders; escaping twice would show entities.
    escapeValue: true,
    escape: isolate,
    alwaysFormat: true,
  },
});

/**
 * Shows messages in a language from now on. What has been rendered before is not rendered anew.
 * @param formatted what dates and numbers are formatted for, where that says more than the tag
 */
export async function speak(tag: string, messages: Translation, formatted = tag): Promise<void> {
  formats = formatted;
  i18n.addResourceBundle(tag, 'translation', messages);
  await i18n.changeLanguage(tag);
  isRightToLeft = i18n.dir() === 'rtl';
  numbers = null;
  known.clear();
}

/** Adds messages to those in English, as what needs them is fetched. */
export function addEnglish(more: Translation): void {
  i18n.addResourceBundle('en', 'translation', more, true);
  known.clear();
}

const directions = new Map<string, 'ltr' | 'rtl'>();

/** Which way a language is written. Looked up once for each: a list of names asks at every one. */
export function directionOfLanguage(tag: string): 'ltr' | 'rtl' {
  const known = directions.get(tag);
  if (known) return known;
  const direction = i18n.dir(tag);
  directions.set(tag, direction);
  return direction;
}

/** Messages as they were looked up, by their key and what was put into them: a click asks for hundreds, most again and again. */
const known = new Map<string, unknown>();
/** With more than this they are forgotten: what is put into them may be new with every letter typed. */
const MOST_KNOWN = 2_000;

/** What is known of what was asked for, else what looking it up tells. */
function lookUp<Found>(asked: string, find: () => Found): Found {
  const before = known.get(asked);
  // What was kept under this was found for the same.
  if (before !== undefined) return before as Found;
  if (known.size >= MOST_KNOWN) known.clear();
  const found = find();
  known.set(asked, found);
  return found;
}

/**
 * A message of the catalogue. One that ends, or has a sentence end, with a name like “the U.S.” has one full stop there. An arrow
 * from one name to another points as is read; only what is written from right to left has names set apart.
 */
export const t = ((key: string, ...values: readonly unknown[]): unknown =>
  lookUp(values.length > 0 ? `${key} ${JSON.stringify(values)}` : key, (): unknown => {
    const message: unknown = Reflect.apply(i18n.t, i18n, [key, ...values]);
    return typeof message === 'string'
      ? values.reduce<string>(stoppedOnce, message).replaceAll('\u2069 → \u2068', '\u2069 ← \u2068')
      : message;
  })) as unknown as typeof i18n.t;

/** A message without a full stop of its own after what was put into it and ends in one already. */
function stoppedOnce(message: string, values: unknown): string {
  if (typeof values !== 'object' || values === null) return message;
  return Object.values(values)
    .filter((value): value is string => typeof value === 'string' && isEnded(value))
    .reduce((told, value) => told.replaceAll(`${isolate(value)}.`, isolate(value)), message);
}

/** The language messages are in, as a BCP 47 tag. */
export const language = (): string => i18n.language;

/** What dates, numbers and lists are formatted for, as a BCP 47 tag. The English of the catalogue is British. */
export const locale = (): string => formats ?? 'en-GB';

/** A count or a measure in the digits of the language: “1,234”. */
export function formatNumber(value: number): string {
  // As Intl has it in English, and the first page needs no more: what Intl loads for its first number takes 20 ms.
  if (formats === null && Number.isInteger(value) && value >= 0 && value < 1_000) return String(value);
  numbers ??= new Intl.NumberFormat(locale());
  return numbers.format(value);
}

/**
 * The catalogue's label of what a dataset names by an id, as datasets may bring types of their own. Nothing where the
 * catalogue has none.
 */
export function label(
  group: 'actorType' | 'actorTypePlural' | 'category' | 'predicate',
  id: string,
): string | undefined {
  const key = `${group}.${id}`;
  const found = lookUp(`label ${key}`, () => {
    // The key is not known to the compiler.
    const translate: (key: string, options: { defaultValue: string }) => string = i18n.t;
    return translate(key, { defaultValue: '' });
  });
  return found === '' ? undefined : found;
}
