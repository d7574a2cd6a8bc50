/** What could be read of a file, or why not, in words for the person at the terminal. */
export type ReadResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string; readonly mend: string };

/** Everything a command does to the world outside; tests give their own. */
export interface CliIo {
  /** Reads a whole file as UTF-8 text. Does not reject. */
  readonly read: (path: string) => Promise<ReadResult>;
  /** Paths of the files in a directory whose names end in `.json`, sorted; empty when there is no such directory. */
  readonly listJson: (directory: string) => Promise<readonly string[]>;
  /** Prints one line of the report. */
  readonly out: (line: string) => void;
  /** Prints one line about how the command was used. */
  readonly err: (line: string) => void;
}

/** Exit codes of the commands. */
export const EXIT = { ok: 0, problems: 1, usage: 2 } as const;
