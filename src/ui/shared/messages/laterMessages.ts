import { addEnglish, type Translation } from './i18n.ts';

/** What of the catalogue the page does not start with (`tools/vite/splitCatalogue.ts`); nothing in development. */
const LATER = import.meta.glob<Translation>('./en.json', { query: '?later', import: 'default' });

let fetched: Promise<void> | null = null;

/** Fetches the messages that the page does not start with. Rejects when they cannot be had now; another call asks again. */
export function laterMessages(): Promise<void> {
  fetched ??= Promise.all(Object.values(LATER).map(async (load) => addEnglish(await load()))).then(
    () => undefined,
    (reason: unknown) => {
      fetched = null;
      throw reason;
    },
  );
  return fetched;
}
