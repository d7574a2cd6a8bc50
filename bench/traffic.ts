import type { CDPSession } from '@playwright/test';

export const KINDS = ['html', 'js', 'css', 'fonts', 'data', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** What went over the line. */
export interface Traffic {
  /** Bytes with headers, compressed as served. */
  readonly bytes: Readonly<Record<Kind, number>>;
  readonly requests: number;
}

/** Counts from now on; answers how to ask for the count. */
export async function watchTraffic(devtools: CDPSession): Promise<() => Traffic> {
  const kinds = new Map<string, Kind>();
  const bytes = { html: 0, js: 0, css: 0, fonts: 0, data: 0, other: 0 } satisfies Record<Kind, number>;
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    if (/^https?:/.test(response.url)) kinds.set(requestId, kindOf(response.mimeType));
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind) bytes[kind] += encodedDataLength;
  });
  await devtools.send('Network.enable');
  return () => ({ bytes: { ...bytes }, requests: kinds.size });
}

function kindOf(mimeType: string): Kind {
  if (mimeType === 'text/html') return 'html';
  if (mimeType.endsWith('javascript')) return 'js';
  if (mimeType === 'text/css') return 'css';
  if (mimeType.startsWith('font/')) return 'fonts';
  return mimeType === 'application/json' ? 'data' : 'other';
}
