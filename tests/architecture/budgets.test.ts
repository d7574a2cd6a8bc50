import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Budget {
  readonly name: string;
  readonly limit: string;
}

const budgets = JSON.parse(readFileSync('.size-limit.json', 'utf8')) as readonly Budget[];
const readme = readFileSync('README.md', 'utf8');

it('tells in the README the budgets that the build is held to, in their order', () => {
  const told = [...readme.matchAll(/^\|.*\| (\d+ KiB) +\|$/gm)].map(([, limit]) => limit);
  expect(told).toEqual(budgets.map(({ limit }) => limit));
});
