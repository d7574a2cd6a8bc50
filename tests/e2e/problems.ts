import type { BrowserContext } from '@playwright/test';

/** The complaints of the pages of one test. */
export class Problems {
  readonly #seen: string[] = [];
  readonly #allowed: RegExp[] = [];

  /** Names a complaint that this test provokes on purpose. */
  allow(...patterns: readonly RegExp[]): void {
    this.#allowed.push(...patterns);
  }

  add(problem: string): void {
    this.#seen.push(problem);
  }

  unexpected(): readonly string[] {
    return this.#seen.filter((problem) => !this.#allowed.some((pattern) => pattern.test(problem)));
  }
}

/** Collects what goes wrong on every page of a context, from before its first script on. */
export async function watch(context: BrowserContext, problems: Problems): Promise<void> {
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      problems.add(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  // Errors that nobody caught and rejections that nobody handled.
  context.on('weberror', (event) => problems.add(`uncaught: ${String(event.error().stack ?? event.error())}`));
  context.on('requestfailed', (request) => {
    // The browser asks for the icon, and the page for code it may need, when they please; a test that leaves the page at
    // once ends that. A visitor's console says nothing of it.
    const isAhead = /\/(?:favicon\.svg|assets\/[^/]+)$/.test(new URL(request.url()).pathname);
    if (isAhead && request.failure()?.errorText === 'net::ERR_ABORTED') return;
    problems.add(`request failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) problems.add(`status ${response.status()}: ${response.url()}`);
  });
  // Chromium reports a refused inline style on the console, but not every breach of the policy.
  await context.exposeBinding('reportPolicyBreach', (_source, breach: string) =>
    problems.add(`policy breached: ${breach}`),
  );
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportPolicyBreach } = window as unknown as { reportPolicyBreach: (breach: string) => void };
      reportPolicyBreach(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
}
