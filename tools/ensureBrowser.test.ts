import { describe, expect, it } from 'vitest';
import { ensureBrowser, type Installer } from './ensureBrowser.ts';

/** A machine on which the commands that `works` names succeed and bring a browser. */
function machine(platform: NodeJS.Platform, isRoot: boolean, works: string, installed?: string) {
  let browser = installed;
  const commands: string[] = [];
  const said: string[] = [];
  const installer: Installer = {
    platform,
    isRoot,
    find: () => browser,
    run: (command, args) => {
      commands.push([command, ...args].join(' '));
      if (command !== works) return Promise.resolve(1);
      if (args.includes('chromium')) browser = `/installed/by/${command}`;
      return Promise.resolve(0);
    },
    log: (line) => said.push(line),
  };
  return { installer, commands, said };
}

describe('ensureBrowser', () => {
  it('takes what is there and installs nothing', async () => {
    const { installer, commands } = machine('linux', true, 'apt-get', '/usr/bin/chromium');
    expect(await ensureBrowser(installer)).toBe('/usr/bin/chromium');
    expect(commands).toEqual([]);
  });

  it('installs the system package as root on Linux, after refreshing the list', async () => {
    const { installer, commands } = machine('linux', true, 'apt-get');
    expect(await ensureBrowser(installer)).toBe('/installed/by/apt-get');
    expect(commands.map((command) => command.split(' ').slice(0, 2).join(' '))).toEqual([
      'apt-get update',
      'apt-get install',
    ]);
  });

  it("falls back to Playwright's build where apt fails", async () => {
    const { installer, commands, said } = machine('linux', true, 'npx');
    expect(await ensureBrowser(installer)).toBe('/installed/by/npx');
    expect(commands).toEqual(['apt-get update -qq', 'npx playwright install --with-deps chromium']);
    expect(said).toContain('Could not install the system package chromium.');
  });

  it.each([
    ['linux', false],
    ['darwin', false],
    ['win32', false],
  ] as const)('leaves the system alone on %s for who is not its administrator', async (platform, isRoot) => {
    const { installer, commands } = machine(platform, isRoot, 'npx');
    await ensureBrowser(installer);
    expect(commands).toEqual(['npx playwright install chromium']);
  });

  it('says what to do when nothing helped', async () => {
    const { installer } = machine('linux', true, 'nothing');
    await expect(ensureBrowser(installer)).rejects.toThrow('CHROMIUM_PATH');
  });
});
