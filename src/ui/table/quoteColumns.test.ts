import { describe, expect, it } from 'vitest';
import { readBundledIndex } from '../../../tests/support/bundled.ts';
import { given } from '../../../tests/support/dataset.ts';
import { voiceId } from '../../domain/ids.ts';
import { lensOf } from '../../view/lens.ts';
import { quoteRows } from '../../view/tableRows.ts';
import { defaultView } from '../../view/view.ts';
import { visibleGraph } from '../../view/visibleGraph.ts';
import { visibleSourcing } from '../../view/visibleSourcing.ts';
import { quoteColumns } from './quoteColumns.tsx';

const index = readBundledIndex();

/** What the table and its file say of a quote while these voices are set aside, and what it is sorted by. */
function told(quote: string, ...aside: readonly string[]) {
  const view = { ...defaultView(index.dataset.id), distrust: aside.map(voiceId) };
  const visible = visibleGraph(index, view);
  const source = {
    index,
    visible,
    sourcing: visibleSourcing(index, visible, view),
    lens: lensOf(index, view.distrust),
  };
  const row = given(new Map(quoteRows(source).map((each) => [each.id, each])), quote);
  const { standing, speakers } = quoteColumns(source, () => false);
  return {
    standing: standing.value(row),
    key: standing.sortBy(row),
    speakers: speakers.value(row),
    fallen: row.fallen,
  };
}

describe('the standing of a quote in its table', () => {
  it('is fallen in part where what stands of it is not what its speakers say', () => {
    expect(told('q-sending').standing).toBe('Rests on unnamed voices');
    const inPart = told('q-sending', 'v-irgc-current-members', 'v-irgc-former-members');
    expect(inPart.standing).toBe('Fallen in part (was: Rests on unnamed voices; 1 of 3 claims left)');
    expect(inPart.fallen).toBe(false);
    expect(told('q-rank-and-file', 'v-two-in-irgc')).toMatchObject({
      standing: 'Fallen in part (was: Rests on unnamed voices; 1 of 4 claims left)',
      speakers: 'Two people in the IRGC (set aside)',
    });
  });

  it('says what it was where all or none of its claims fell and it stands otherwise now', () => {
    const fallen = told('q-sending', 'v-irgc-current-members', 'v-irgc-former-members', 'v-wsj');
    expect(fallen).toMatchObject({ standing: 'Fallen (was: Rests on unnamed voices)', fallen: true });
    expect(told('q-sending', 'v-irgc-current-members').standing).toBe('Rests on unnamed voices');
  });

  it('sorts what fell in part between what fell and the least that stands', () => {
    expect(told('q-rank-and-file', 'v-two-in-irgc', 'v-wsj').key).toEqual({ kind: 'number', value: 0 });
    expect(told('q-rank-and-file', 'v-two-in-irgc').key).toEqual({ kind: 'number', value: 0.5 });
  });
});
