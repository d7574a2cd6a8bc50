import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Source } from '../../domain/types.ts';
import { keepsTexts, setKeepsTexts } from './keepsTexts.ts';

const DATABASE = 'sourceline';
const STORE = 'texts';

interface Schema extends DBSchema {
  readonly texts: { readonly key: string; readonly value: unknown };
}

/** Whether something was done, or why the browser would not: no room, or no keeping at all (a private window). */
export type KeepResult = 'done' | 'no-room' | 'not-allowed';

/** A text belongs to a source as the dataset fingerprints it, whatever the dataset is called. */
const keyOf = ({ id, text }: Source): string => `${id} ${text.sha256}`;

const open = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>(DATABASE, 1, { upgrade: (database) => void database.createObjectStore(STORE) });

/** Keeps the text of a source on this device. Never rejects. */
export async function keepText(source: Source, text: string): Promise<KeepResult> {
  try {
    const database = await open();
    await database.put(STORE, { text }, keyOf(source)).finally(() => database.close());
    setKeepsTexts(true);
    return 'done';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'no-room' : 'not-allowed';
  }
}

/** The text kept of a source, or `null`. Never rejects, and makes no database where nothing is kept. */
export async function keptText(source: Source): Promise<string | null> {
  try {
    if (!keepsTexts()) return null;
    const database = await open();
    const entry: unknown = await database.get(STORE, keyOf(source)).finally(() => database.close());
    const isEntry = typeof entry === 'object' && entry !== null && 'text' in entry && typeof entry.text === 'string';
    return isEntry ? String(entry.text) : null;
  } catch {
    return null;
  }
}

/** Deletes the text kept of a source, and the database with the last of them. Says whether nothing of it is left. */
export async function forgetText(source: Source): Promise<boolean> {
  try {
    if (!keepsTexts()) return true;
    const database = await open();
    await database.delete(STORE, keyOf(source));
    const left = await database.count(STORE);
    database.close();
    if (left === 0) {
      setKeepsTexts(false);
      // Empty already. Not waited for, since another tab may hold it open; it goes when that tab does.
      void deleteDB(DATABASE).catch(() => undefined);
    }
    return true;
  } catch {
    return false;
  }
}
