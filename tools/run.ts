import { spawn } from 'node:child_process';

/**
 * Runs a command with this process's own input closed and its output shared. Resolves to the exit code; a command
 * that cannot be started or is ended by a signal counts as 1.
 */
export const run = (
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      // On Windows, npm and npx are scripts that only a shell starts.
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
