import { describe, expect, it } from 'vitest';
import type { Turn } from './results.ts';
import { asTable, measureTable, targetTable } from './tables.ts';

const turns: readonly Turn[] = [
  { app: { graph: [120], shift: [0] }, cytoscape: { graph: [100] } },
  { app: { graph: [140], shift: [0] }, cytoscape: { graph: [100] } },
];
const cellsOf = (table: string, start: string): readonly string[] =>
  (table.split('\n').find((line) => line.startsWith(`| ${start}`)) ?? '').split('|').map((cell) => cell.trim());

describe('asTable', () => {
  it('aligns its columns', () => {
    const lines = asTable([
      ['A', 'Bcdef'],
      ['long name', 'x'],
    ]).split('\n');
    expect(lines).toEqual(['| A         | Bcdef |', '| --------- | ----- |', '| long name | x     |']);
  });
});

describe('measureTable', () => {
  it('has the app beside each peer, and how many times as much it is', () => {
    const cells = cellsOf(measureTable(turns), 'navigation to live graph');
    expect(cells).toContain('130 (120–140)');
    expect(cells).toContain('1.30×');
    expect(cells.filter((cell) => cell === '–')).toHaveLength(6);
  });

  it('leaves out what was not measured', () => {
    expect(measureTable(turns)).not.toContain('drag');
  });
});

describe('targetTable', () => {
  it('says of each target whether it is met', () => {
    const table = targetTable({ here: turns });
    expect(cellsOf(table, 'navigation to live graph')).toEqual(
      expect.arrayContaining(['here', '≤ 1.15× Cytoscape.js', '1.30×', 'no']),
    );
    expect(cellsOf(table, 'sum of layout shifts')).toEqual(expect.arrayContaining(['≤ 0', '0', 'yes']));
    expect(cellsOf(table, 'drag')).toEqual(expect.arrayContaining(['not measured', '–']));
  });
});
