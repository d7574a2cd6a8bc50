import { afterEach, beforeEach, vi } from 'vitest';

// A test fails when the code under it complains on the console. A test that provokes a complaint says so by
// mocking the method itself: `vi.spyOn(console, 'error').mockImplementation(() => undefined)`.
let complaints: string[] = [];

beforeEach(() => {
  complaints = [];
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      complaints.push(`console.${method}: ${words.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  if (complaints.length > 0) throw new Error(`The console was written to:\n${complaints.join('\n')}`);
});
