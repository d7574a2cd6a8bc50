import { parseArgs } from 'node:util';

/** What the person asked `data:audit` to do. */
export type AuditRequest =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string }
  | {
      readonly kind: 'audit';
      readonly file: string;
      /** Paths of source texts by source id. */
      readonly sources: ReadonlyMap<string, string>;
      readonly csv: boolean;
    };

export const AUDIT_HELP = `Says where to look in a dataset before it is published, as Markdown.

Usage: npm run --silent data:audit -- file [--source id=path]… [--csv] > audit.md

  file              a dataset without errors
  --source id=path  the text of the source with this id: passages without a claim and the wording take it to know
  --csv             prints a table for a spreadsheet instead
  --help            prints this

Exit code: 0 the audit was printed, 1 the dataset could not be read, 2 the command was not used as above.`;

/** Reads the arguments after the name of the command. Never throws. */
export function readAuditArguments(args: readonly string[]): AuditRequest {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        source: { type: 'string', multiple: true, default: [] },
        csv: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) return { kind: 'wrong', message: 'Name one dataset.' };
    const sources = new Map<string, string>();
    for (const pair of values.source) {
      const [, id, path] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
      if (id === undefined || path === undefined || sources.has(id)) {
        return {
          kind: 'wrong',
          message: `--source needs an id, once, and a path, as in id=text.txt; found "${pair}".`,
        };
      }
      sources.set(id, path);
    }
    return { kind: 'audit', file, sources, csv: values.csv };
  } catch (error) {
    return { kind: 'wrong', message: error instanceof Error ? error.message : 'The arguments could not be read.' };
  }
}
