import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MAX_FILE_SIZE } from '../dataset/limits.ts';
import type { CliIo, ReadResult } from './io.ts';

/** The real world: the file system of Node, and the two output streams of the process. */
export const nodeIo: CliIo = {
  read,
  listJson: async (directory) => {
    const names = await readdir(directory).catch(() => []);
    return names
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => join(directory, name));
  },
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
};

async function read(path: string): Promise<ReadResult> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return failed('This is a directory.', 'Name the file in it that you mean.');
    if (!stats.isFile()) return failed('This is not an ordinary file.', 'Copy its content to a file first.');
    if (stats.size > MAX_FILE_SIZE) {
      const [size, most] = [stats.size, MAX_FILE_SIZE].map((bytes) => Math.round(bytes / 1_000_000));
      return failed(`The file has ${size} MB; at most ${most} MB are read.`, 'Split it into smaller ones.');
    }
    const bytes = await readFile(path);
    try {
      return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
    } catch {
      return failed('The file is not text in UTF-8.', 'Save it as UTF-8, or check that it is the file you mean.');
    }
  } catch (error) {
    return failed(...reasonFor(error));
  }
}

const failed = (message: string, mend: string): ReadResult => ({ ok: false, message, mend });

function reasonFor(error: unknown): readonly [message: string, mend: string] {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
  if (code === 'ENOENT' || code === 'ENOTDIR') return ['There is no such file.', 'Check the path.'];
  if (code === 'EACCES' || code === 'EPERM') return ['The file may not be read.', 'Check its permissions.'];
  return [`The file could not be read (${code}).`, 'Check the path and the disk.'];
}
