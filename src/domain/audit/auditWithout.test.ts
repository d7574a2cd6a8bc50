import { describe, expect, it } from 'vitest';
import { chain, makeClaim, makeIndex } from '../../../tests/support/dataset.ts';
import { auditOf } from '../audit.ts';
import { claimId, sourceId, voiceId, type VoiceId } from '../ids.ts';
import type { AuditCell, AuditSectionId, TextAtHand } from './auditTypes.ts';
import { auditWithout, fateOfRow } from './auditWithout.ts';

const ends = ['ferry-union', 'diplomacy', 'selmouth'] as const;
const [WORKERS, VALE] = [voiceId('v-workers'), voiceId('v-vale')];
const namesIn = (cell: AuditCell | undefined): string => (cell?.kind === 'things' ? cell.ids.join() : '');

function rowsOf(section: AuditSectionId, index: ReturnType<typeof makeIndex>, ...aside: readonly VoiceId[]) {
  const audit = auditOf(index);
  const without = auditWithout(index, audit, new Map(), aside);
  const rows = audit.sections.find(({ id }) => id === section)?.rows ?? [];
  return {
    figure: without?.sections.get(section)?.figure,
    marked: rows.map((row) => [namesIn(row[0]), without && fateOfRow(index, without, section, row)]),
    added: without?.sections.get(section)?.added.map(([about]) => namesIn(about)),
  };
}

describe('auditWithout', () => {
  it('is nothing where nobody is set aside', () => {
    const index = makeIndex();
    expect(auditWithout(index, auditOf(index), new Map(), [])).toBeNull();
  });

  it('tells what has fallen, and what is there only without the voices', () => {
    const index = makeIndex({
      claims: [
        makeClaim('c-alone', ['ferry-union', 'ties', 'selmouth'], { attribution: [chain('v-vale')] }),
        makeClaim('c-two', ends, { attribution: [chain('v-vale'), chain('v-workers')] }),
        makeClaim('c-other', ['selmouth', 'ties', 'ferry-union'], { attribution: [chain('v-workers')] }),
      ],
    });
    expect(rowsOf('one-voice', index, VALE)).toEqual({
      figure: { kind: 'count', count: 2, of: 2 },
      marked: [
        ['ferry-union~ties~selmouth', 'fallen'],
        ['selmouth~ties~ferry-union', null],
      ],
      added: ['ferry-union~diplomacy~selmouth'],
    });
  });

  it('tells what stands and only is not listed any more from what has fallen', () => {
    const against = { contradicts: [claimId('c-no')] };
    const index = makeIndex({
      claims: [
        makeClaim('c-yes', ends, { attribution: [chain('v-vale')], ...against }),
        makeClaim('c-no', ends, { attribution: [chain('v-workers')], contradicts: [claimId('c-yes')] }),
      ],
    });
    expect(rowsOf('contested', index, WORKERS).marked).toEqual([['c-yes', 'not-listed']]);
    expect(rowsOf('contested', index, VALE).marked).toEqual([['c-yes', 'fallen']]);
    expect(rowsOf('stakes', index, VALE).marked).toEqual([['v-vale', 'set-aside']]);
  });

  it('lists a passage that grows, and calls the shorter one nothing', () => {
    const text = 'It rained. They raised the fees in secret. All was quiet.';
    const ranges = [
      [0, 10],
      [11, 42],
      [43, 57],
    ] as const;
    const source = sourceId('harbour-post');
    const index = makeIndex();
    const [quote] = index.dataset.quotes.filter(({ id }) => id === 'q-fees');
    const atHand: TextAtHand = {
      text,
      isOriginal: false,
      paragraphs: [{ number: 3, start: 0, end: text.length }],
      sentences: ranges.map(([start, end]) => ({ start, end })),
      places: new Map(quote ? [[quote.id, { start: 11, end: 41 }]] : []),
      likely: new Map(),
    };
    const texts = new Map([[source, atHand]]);
    const audit = auditOf(index, texts);
    const without = auditWithout(index, audit, texts, [VALE]);
    const rows = audit.sections.find(({ id }) => id === 'passages')?.rows ?? [];
    expect(rows.map((row) => without && fateOfRow(index, without, 'passages', row))).toEqual([null, null]);
    expect(without?.sections.get('passages')?.added.map(([, words]) => words)).toMatchObject([{ text }]);
  });
});
