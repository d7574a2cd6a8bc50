import { describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';

describe('fingerprint', () => {
  it('is the SHA-256 of the UTF-8 bytes', async () => {
    // FIPS 180-4, example "abc"; and the empty message.
    expect(await fingerprint('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(await fingerprint('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('is taken of the normalised text', async () => {
    expect(await fingerprint('\uFEFFa\r\nb')).toBe(await fingerprint('a\nb'));
  });

  it('is not to be had without Web Crypto', async () => {
    expect(await fingerprint('abc', {})).toBeUndefined();
  });
});
