import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { run } from './run.ts';

type Command = readonly [command: string, ...args: string[]];

/** One way to come by a browser: commands to run in order. */
interface Way {
  readonly name: string;
  readonly commands: readonly Command[];
}

/** What `ensureBrowser` asks of the machine. */
export interface Installer {
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  readonly find: () => string | undefined;
  /** Resolves to the exit code. */
  readonly run: (command: string, args: readonly string[]) => Promise<number>;
  readonly log: (line: string) => void;
}

/**
 * Makes sure that there is a browser for the end-to-end tests: an installed one, or else one it installs without
 * asking. Resolves to its path.
 * @throws with what to do when there is none and none could be installed.
 */
export async function ensureBrowser(installer: Installer): Promise<string> {
  const found = installer.find();
  if (found !== undefined) return found;

  for (const { name, commands } of waysToInstall(installer)) {
    installer.log(`No Chrome or Chromium found; installing ${name}.`);
    if (await runAll(commands, installer)) {
      const installed = installer.find();
      if (installed !== undefined) return installed;
    }
    installer.log(`Could not install ${name}.`);
  }
  throw new Error(
    'The end-to-end tests need Chrome or Chromium. Install one, or name an installed one: CHROMIUM_PATH=/path/to/chrome',
  );
}

function waysToInstall({ platform, isRoot }: Installer): readonly Way[] {
  const mayUseApt = platform === 'linux' && isRoot;
  const debian: Way = {
    name: 'the system package chromium',
    commands: [
      ['apt-get', 'update', '-qq'],
      ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
    ],
  };
  const playwright: Way = {
    name: "Playwright's own Chromium",
    commands: [['npx', 'playwright', 'install', ...(mayUseApt ? ['--with-deps'] : []), 'chromium']],
  };
  return mayUseApt ? [debian, playwright] : [playwright];
}

async function runAll(commands: readonly Command[], installer: Installer): Promise<boolean> {
  for (const [command, ...args] of commands) {
    if ((await installer.run(command, args)) !== 0) return false;
  }
  return true;
}

/** This machine: an installed browser first, then one that Playwright put into its own folder. */
export const thisInstaller = (log: (line: string) => void): Installer => ({
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  find: () => findBrowser() ?? [chromium.executablePath()].find((path) => path !== '' && existsSync(path)),
  run: (command, args) => run(command, args, { DEBIAN_FRONTEND: 'noninteractive' }),
  log,
});
