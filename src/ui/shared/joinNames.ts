import { isolate, locale } from './messages/i18n.ts';

/** Names in a row as a sentence has them: “A, B and C”. */
export const joinNames = (names: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: 'conjunction' }).format(names.map(isolate));
