import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { sha256 } from '../anchoring/sha256.ts';
import { openText } from './openText.ts';

const HARBOUR = readFileSync('tests/fixtures/valid/harbour.json', 'utf8');
// Whether it was checked shows in a key that no check would leave in.
const WITH_MORE = HARBOUR.replace('{', '{ "unknown": true,');

afterEach(() => vi.unstubAllGlobals());

const hashOf = async (text: string): Promise<string[]> => [(await sha256(text)) ?? 'no Web Crypto'];
const wasChecked = async (opened: ReturnType<typeof openText>): Promise<boolean> => {
  const result = await opened;
  if (!result.ok) throw new Error('not opened');
  return !('unknown' in result.dataset);
};

it('does not check again what the build has checked', async () => {
  expect(await wasChecked(openText(WITH_MORE, await hashOf(WITH_MORE)))).toBe(false);
});

it('checks whatever differs from it, were it by a space', async () => {
  expect(await wasChecked(openText(`${WITH_MORE} `, await hashOf(WITH_MORE)))).toBe(true);
  expect((await openText('{}', await hashOf(WITH_MORE))).ok).toBe(false);
});

it('checks everything where there is no hash to go by', async () => {
  const hashes = await hashOf(WITH_MORE);
  expect(await wasChecked(openText(WITH_MORE, []))).toBe(true);
  vi.stubGlobal('crypto', {});
  expect(await wasChecked(openText(WITH_MORE, hashes))).toBe(true);
});
