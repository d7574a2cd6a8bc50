import { describe, expect, it } from 'vitest';
import { browserArguments, findBrowser, type Machine } from './browser.ts';

const machine = (platform: NodeJS.Platform, env: Machine['env'], ...installed: string[]): Machine => ({
  platform,
  env,
  isExecutable: (path) => installed.includes(path),
});

describe('findBrowser', () => {
  it('prefers the browser that CHROMIUM_PATH names', () => {
    const both = machine('linux', { CHROMIUM_PATH: '/opt/mine', PATH: '/usr/bin' }, '/opt/mine', '/usr/bin/chromium');
    expect(findBrowser(both)).toBe('/opt/mine');
  });

  it('says so when CHROMIUM_PATH names nothing that runs, whatever else is installed', () => {
    const wrong = machine('linux', { CHROMIUM_PATH: '/opt/gone', PATH: '/usr/bin' }, '/usr/bin/chromium');
    expect(() => findBrowser(wrong)).toThrow('/opt/gone');
  });

  it.each([
    ['linux', { PATH: '/home/me/bin:/bin' }, '/home/me/bin/google-chrome'],
    ['linux', {}, '/usr/bin/chromium'],
    ['linux', { PATH: '' }, '/opt/google/chrome/chrome'],
    ['darwin', { PATH: '/bin' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', { HOME: '/Users/me' }, '/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['win32', { PROGRAMFILES: 'C:\\Program Files' }, 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    ['win32', { LOCALAPPDATA: 'C:\\Me' }, 'C:\\Me\\Chromium\\Application\\chrome.exe'],
  ] as const)('finds one on %s with %o at %s', (platform, env, path) => {
    expect(findBrowser(machine(platform, env, path))).toBe(path);
  });

  it('finds nothing where nothing is installed', () => {
    expect(findBrowser(machine('linux', { PATH: '/usr/bin' }))).toBeUndefined();
  });
});

describe('browserArguments', () => {
  it('gives up the sandbox only where it cannot run', () => {
    expect(browserArguments(true)).toContain('--no-sandbox');
    expect(browserArguments(false)).not.toContain('--no-sandbox');
  });
});
