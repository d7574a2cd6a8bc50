import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** What decides which browser is taken: the machine, without touching it. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isExecutable: (path: string) => boolean;
}

const PATH_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Where Chrome or Chromium may stand on this machine, in the order of preference. */
export function browserCandidates({ platform, env }: Machine): readonly string[] {
  const path = platform === 'win32' ? win32 : posix;
  const join = (...parts: readonly string[]): string => path.join(...parts);
  const named = env['CHROMIUM_PATH'] ? [env['CHROMIUM_PATH']] : [];

  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return [
      ...named,
      ...roots.flatMap((root) =>
        root
          ? [
              join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
              join(root, 'Chromium', 'Application', 'chrome.exe'),
            ]
          : [],
      ),
    ];
  }

  const home = env['HOME'];
  const applications = platform === 'darwin' ? ['/Applications', ...(home ? [join(home, 'Applications')] : [])] : [];
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  return [
    ...named,
    ...applications.flatMap((folder) => [
      join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
      join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
    ]),
    ...folders.flatMap((folder) => PATH_NAMES.map((name) => join(folder, name))),
    ...PATH_NAMES.map((name) => join('/usr/bin', name)),
    '/opt/google/chrome/chrome',
  ];
}

/**
 * Path of an installed Chrome or Chromium, or `undefined` when there is none.
 * @throws when CHROMIUM_PATH names something that cannot be run: a stated wish is not passed over.
 */
export function findBrowser(machine: Machine = thisMachine): string | undefined {
  const wish = machine.env['CHROMIUM_PATH'];
  if (wish && !machine.isExecutable(wish)) throw new Error(`CHROMIUM_PATH names ${wish}, which cannot be run.`);
  return browserCandidates(machine).find((path) => machine.isExecutable(path));
}

/**
 * What a browser under test does not do. Named twice, the last list counts alone: those that Playwright leaves out, so that
 * a test can hold what it does, stand here as well.
 */
const FEATURES_LEFT_OUT = [
  // Chromium loads the list under its address field for each new window: a second of the processor beside each visit.
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'PaintHolding'],
  ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'ThirdPartyStoragePartitioning'],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin', 'LensOverlay', 'MediaRouter', 'Translate'],
  ...['OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
];

/** Arguments for a browser under test: nothing of its own on the network, no first-run pages, no GPU. */
export const browserArguments = (needsNoSandbox: boolean): readonly string[] => [
  // Chromium refuses to run its sandbox as root and in many containers.
  ...(needsNoSandbox ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${FEATURES_LEFT_OUT.join(',')}`,
];

/** Whether the person running this is root, or a build machine is. */
export const needsNoSandbox = (): boolean => process.getuid?.() === 0 || Boolean(process.env['CI']);

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isExecutable: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
};
