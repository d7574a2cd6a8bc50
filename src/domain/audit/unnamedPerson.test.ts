import { describe, expect, it } from 'vitest';
import { chain, makeClaim, makeIndex } from '../../../tests/support/dataset.ts';
import { auditOf } from '../audit.ts';
import type { DatasetIndex } from '../datasetIndex.ts';
import type { AuditSectionId } from './auditTypes.ts';

function sectionOf(index: DatasetIndex, id: AuditSectionId) {
  const section = auditOf(index).sections.find((one) => one.id === id);
  if (!section) throw new Error(`The audit has no section ${id}.`);
  return section;
}
const idsIn = (...given: Parameters<typeof sectionOf>) =>
  sectionOf(...given).rows.map((row) => row.map((cell) => (cell.kind === 'things' ? cell.ids.join(' ') : cell.kind)));

describe('the audit', () => {
  it('lists what rests on one unnamed person, who says it or carries it, and no more than one', () => {
    const index = makeIndex({
      claims: [
        makeClaim('c-1', ['board', 'hostility', 'union'], { attribution: [chain('v-vale', 'v-insider')] }),
        makeClaim('c-2', ['board', 'hostility', 'union'], { attribution: [chain('v-insider', 'v-gazette')] }),
        makeClaim('c-3', ['board', 'ties', 'union'], { attribution: [chain('v-insider'), chain('v-vale')] }),
        makeClaim('c-4', ['board', 'rescue', 'union'], { attribution: [chain('v-workers')] }),
        makeClaim('c-5', ['union', 'ties', 'board'], { attribution: [chain('v-silent')] }),
        makeClaim('c-6', ['union', 'ties', 'board'], { attribution: [chain('v-insider')] }),
      ],
    });
    expect(idsIn(index, 'one-unnamed-person')).toEqual([['board~hostility~union', 'v-insider', 'c-1 c-2']]);
    expect(sectionOf(index, 'one-unnamed-person').figure).toEqual({ kind: 'count', count: 1, of: 4 });
    expect(idsIn(index, 'one-unnamed-person-claims')).toEqual([
      ['c-1', 'v-insider'],
      ['c-2', 'v-insider'],
      ['c-5', 'v-silent'],
      ['c-6', 'v-insider'],
    ]);
    expect(sectionOf(index, 'one-unnamed-person-claims').figure).toEqual({ kind: 'count', count: 4, of: 6 });
  });
});
