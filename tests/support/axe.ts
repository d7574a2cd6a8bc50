import axe from 'axe-core';
import { expect } from 'vitest';

/**
 * Fails when axe finds a problem in a rendered part. Contrast needs real layout and is checked end to end; landmarks
 * are a matter of whole pages.
 */
export async function expectNoAxeViolations(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n  ${node.html}\n  ${node.failureSummary ?? ''}`),
  );
  expect(findings).toEqual([]);
}
