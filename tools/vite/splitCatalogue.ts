import { readFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';
import { chunkOf } from './partFiles.ts';

/** Stand in the built code for the two pieces until it is known what each chunk holds. */
const AT_START = '__MESSAGES_AT_START__';
const LATER = '__MESSAGES_LATER__';

interface Messages {
  readonly [key: string]: string | Messages;
}

/** The keys that code asks for, as they begin: whole, up to what is put into them, or the group that `label` looks in. */
export const keysIn = (code: string): readonly string[] => [
  ...[...code.matchAll(/["'`](\w+\.[\w.-]*)(["'`]|\$\{)/g)].map(([, key = '', end]) =>
    end === '${' ? `${key}*` : key,
  ),
  ...[...code.matchAll(/\blabel(?:\$\d+)?\(\s*["'`](\w+)["'`]/g)].map(([, group = '']) => `${group}.*`),
];

/** The messages of a catalogue that these keys, as `keysIn` gives them, ask for, with those in no group; and all the others. */
export function splitMessages(
  catalogue: Messages,
  keys: Iterable<string>,
): { readonly asked: Messages; readonly others: Messages } {
  const whole = new Set<string>();
  const beginnings: string[] = [];
  for (const key of keys) {
    if (key.endsWith('*')) beginnings.push(key.slice(0, -1));
    else whole.add(key);
  }
  const isAsked = (key: string): boolean =>
    // A key that is in no group looks like any word of the code.
    !key.includes('.') ||
    // Plural forms are asked for by the name they share.
    whole.has(key) ||
    whole.has(key.replace(/_[a-z]+$/, '')) ||
    beginnings.some((beginning) => key.startsWith(beginning));
  return { asked: only(catalogue, isAsked), others: only(catalogue, (key) => !isAsked(key)) };
}

/** Without groups that are empty. */
const only = (messages: Messages, isWanted: (key: string) => boolean, prefix = ''): Messages =>
  Object.fromEntries(
    Object.entries(messages).flatMap(([name, value]): [string, string | Messages][] => {
      const key = `${prefix}${name}`;
      if (typeof value === 'string') return isWanted(key) ? [[name, value]] : [];
      const group = only(value, isWanted, `${key}.`);
      return Object.keys(group).length > 0 ? [[name, group]] : [];
    }),
  );

/**
 * Builds the English catalogue in two pieces: what the code at the start asks for, and as `en.json?later` the rest
 * (`src/ui/shared/messages/laterMessages.ts`). Which is which follows from the code: every key stands in it as
 * text, which `catalogue.test.ts` holds it to.
 * @param besides a module that begins a part which does not wait for the rest, as the end of its path
 */
export function splitCatalogue(besides: string): Plugin {
  let isSplit = false;
  let catalogue: Messages = {};
  return {
    name: 'sourceline:split-catalogue',
    enforce: 'pre',
    configResolved({ command, mode }) {
      // Pseudo-locales are made from the whole of it; tests and development read it as it is.
      isSplit = command === 'build' && mode !== 'pseudo';
    },
    load: {
      filter: { id: /\/messages\/en\.json(?:\?later)?$/ },
      handler(id) {
        const [file = '', isLater] = id.split('?');
        if (!isSplit) return isLater ? { code: 'export default {};', moduleType: 'js' } : null;
        catalogue = JSON.parse(readFileSync(file, 'utf8')) as Messages;
        return { code: `export default ${isLater ? LATER : AT_START};`, moduleType: 'js' };
      },
    },
    renderChunk(code, _chunk, _options, { chunks }) {
      if (!code.includes(AT_START) && !code.includes(LATER)) return null;
      const all = Object.values(chunks);
      const start = reachedFrom(all, [...all.filter(({ isEntry }) => isEntry), chunkOf(all, besides)]);
      const keys = start.flatMap(({ modules }) =>
        Object.values(modules).flatMap((module) => keysIn(module.code ?? '')),
      );
      const { asked, others } = splitMessages(catalogue, keys);
      // In a function, since a replacement may hold signs that mean something.
      return code.replace(AT_START, () => JSON.stringify(asked)).replace(LATER, () => JSON.stringify(others));
    },
  };
}

/** These chunks and all that they import, directly or not. */
function reachedFrom(
  chunks: readonly Rolldown.RenderedChunk[],
  from: readonly Rolldown.RenderedChunk[],
): readonly Rolldown.RenderedChunk[] {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set<Rolldown.RenderedChunk>();
  const take = (chunk: Rolldown.RenderedChunk | undefined): void => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const file of chunk.imports) take(byFile.get(file));
  };
  from.forEach(take);
  return [...found];
}
