import type { CDPSession } from '@playwright/test';

/** A machine and a line to measure on. */
export interface World {
  readonly name: 'here' | 'phone';
  readonly words: string;
  /** How many times slower than this machine the processor is. */
  readonly slowdown: number;
  /** `null`: as fast as this machine talks to itself. */
  readonly line: { readonly latency: number; readonly bitsPerSecond: number } | null;
}

export const WORLDS: readonly World[] = [
  { name: 'here', words: 'this machine, local server', slowdown: 1, line: null },
  // What Lighthouse takes for a common phone on a slow mobile line.
  {
    name: 'phone',
    words: 'processor slowed down 4 times, slow 4G (1.6 Mbit/s, 150 ms)',
    slowdown: 4,
    line: { latency: 150, bitsPerSecond: 1_600_000 },
  },
];
export type WorldName = World['name'];

const NO_LIMIT = -1;

export async function slowDown(devtools: CDPSession, { slowdown, line }: World): Promise<void> {
  if (slowdown > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (line === null) return;
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latency,
    downloadThroughput: line.bitsPerSecond / 8,
    uploadThroughput: NO_LIMIT,
  });
}
