import { describe, expect, it } from 'vitest';
import { performancePage, type Circumstances } from './report.ts';

const circumstances: Circumstances = {
  date: new Date('2012-08-27T12:00:00Z'),
  graph: '2 actors and 1 relationship of a-dataset',
  runs: 5,
  processor: 'A processor',
  cores: 4,
  system: 'A system 1',
  browser: '1.2',
  versions: 'cytoscape 3',
  load: [0.2, 1.5],
};
const results = { here: [{ app: { graph: [120] }, cytoscape: { graph: [100] } }] };

describe('performancePage', () => {
  it('says on what, when and with what was measured', () => {
    const page = performancePage(results, circumstances);
    expect(page).toContain('2012-08-27: A processor, 4 cores, A system 1, Chromium 1.2');
    expect(page).toContain('median of 5 visits');
  });

  it('marks figures of a machine that had other work, and only those', () => {
    const mark = 'Other work was going on';
    expect(performancePage(results, circumstances)).not.toContain(mark);
    expect(performancePage(results, { ...circumstances, load: [1.1, 1.5] })).toContain(mark);
  });

  it('has a table for each world that was measured', () => {
    const page = performancePage(results, circumstances);
    expect(page).toContain('## here: ');
    expect(page).not.toContain('## phone: ');
  });
});
