import * as z from 'zod/mini';
import { ID_MAX_LENGTH, ID_PATTERN } from '../domain/ids.ts';
import { DATE_PATTERN, readDate } from '../domain/edtf.ts';
import { MAX_CONTEXT_LENGTH, MAX_ITEMS, MAX_TEXT_LENGTH } from './limits.ts';

// Zod compiles its checks with `new Function` where it may. The app's Content-Security-Policy forbids that, and even
// the attempt would be logged as a violation. Must run before the first schema is made.
z.config({ jitless: true });

/** What a text that fails a form should look like. The keys are used as zod's messages; see schemaProblems.ts. */
export const FORMS = {
  blank: { message: 'is blank', mend: 'Write something, or leave the key out if it is optional.' },
  id: {
    message: 'is not a well-formed id',
    mend: 'Use lower-case letters and digits in words joined by single hyphens, for example "harbour-board".',
  },
  date: {
    message: 'is not a date this format knows',
    mend: 'Write 2012, 2012-08, 2012-08-27, a span such as 2012-08-26/2012-08-30, or an open span such as ../2012-08-23.',
  },
  calendar: {
    message: 'is not in the calendar, or its span ends before it starts',
    mend: 'Check the month, the day and the order of the span.',
  },
  url: {
    message: 'is not a web address',
    mend: 'Give a full address that begins with http:// or https://. Other kinds of address are refused for safety.',
  },
  query: {
    message: 'is not the query of a link',
    mend: 'Copy a link of the app and keep what stands after the question mark.',
  },
  language: { message: 'is not a language tag', mend: 'Use a BCP 47 tag such as "en", "fa" or "pt-BR".' },
  sha256: {
    message: 'is not a SHA-256 fingerprint',
    mend: 'Give 64 lower-case hexadecimal digits, as printed by `sha256sum`.',
  },
} as const;

type Form = keyof typeof FORMS;
const form = (name: Form): { error: Form } => ({ error: name });

const string = () => z.string().check(z.maxLength(MAX_TEXT_LENGTH));

/** Text that says something. */
export const text = string().check(z.regex(/\S/, form('blank')));
/** The words of a quote: never empty, white space kept as printed. */
export const exactText = string().check(z.minLength(1));
/** The words right before or after a quote; empty at the edge of a source. */
export const contextText = z.string().check(z.maxLength(MAX_CONTEXT_LENGTH));
/** An id not yet branded with its kind. */
export const idText = z.string().check(z.maxLength(ID_MAX_LENGTH), z.regex(ID_PATTERN, form('id')));
export const languageTag = z
  .string()
  .check(z.maxLength(35), z.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, form('language')));
export const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/, form('sha256')));
export const count = z.int().check(z.nonnegative());
export const coordinate = z.number().check(z.minimum(-1_000_000), z.maximum(1_000_000));

export const dateValue = z.string().check(
  z.regex(DATE_PATTERN, { ...form('date'), abort: true }),
  z.refine((value: string) => readDate(value) !== undefined, form('calendar')),
);

/** Only http and https: an address from a dataset becomes a link, and `javascript:` must never be one. */
export const webAddress = z.string().check(
  z.maxLength(2000),
  z.regex(/^https?:\/\/[^\s/]\S*$/, { ...form('url'), abort: true }),
  z.refine((value: string) => URL.canParse(value), form('url')),
);

/** The query of a link: printable, without white space, and without the sign that comes before it. */
export const linkQuery = z.string().check(z.maxLength(2000), z.regex(/^(?!\?)[!-~]*$/, form('query')));

/** An id branded by its constructor, so that no cast is needed where data comes in. */
export const idOf = <Branded>(construct: (id: string) => Branded) => z.pipe(idText, z.transform(construct));

export const list = <Item extends z.core.SomeType>(item: Item) => z.array(item).check(z.maxLength(MAX_ITEMS));
export const dictionary = <Value extends z.core.SomeType>(value: Value) => z.record(idText, value);
