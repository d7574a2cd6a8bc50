import { parseArgs } from 'node:util';

/** What the person asked `data:check` to do. */
export type CheckRequest =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string }
  | {
      readonly kind: 'check';
      /** Empty: all files in `data/`. */
      readonly files: readonly string[];
      /** Paths of source texts by source id. */
      readonly sources: ReadonlyMap<string, string>;
      readonly json: boolean;
    };

export const CHECK_HELP = `Checks datasets and says what is wrong, where, and how to mend it.

Usage: npm run data:check -- [file…] [--source id=path]… [--json]

  file              a dataset; without any, all of data/*.json
  --source id=path  the text of the source with this id: every quote is compared with it, word for word
  --json            prints the report as JSON
  --help            prints this

Exit code: 0 no errors (there may be warnings), 1 errors found, 2 the command was not used as above.`;

/** `id=path`. A path of a dataset does not look so: it has a slash or a dot before any `=`, or none. */
const BARE_PAIR = /^[a-z0-9]+(?:-[a-z0-9]+)*=.+$/s;

/** Reads the arguments after the name of the command. Never throws. */
export function readCheckArguments(args: readonly string[]): CheckRequest {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        source: { type: 'string', multiple: true, default: [] },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    const sources = new Map<string, string>();
    // Without a bare `--` npm keeps `--source` to itself and hands only the pair on.
    const bare = positionals.filter((argument) => BARE_PAIR.test(argument));
    for (const pair of [...values.source, ...bare]) {
      const [, id, path] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
      if (id === undefined || path === undefined) {
        return {
          kind: 'wrong',
          message: `--source needs an id and a path, as in --source harbour-post=text.txt; found "${pair}".`,
        };
      }
      if (sources.has(id)) return { kind: 'wrong', message: `--source ${id} is given twice.` };
      sources.set(id, path);
    }
    const files = positionals.filter((argument) => !bare.includes(argument));
    return { kind: 'check', files, sources, json: values.json };
  } catch (error) {
    return { kind: 'wrong', message: error instanceof Error ? error.message : 'The arguments could not be read.' };
  }
}
