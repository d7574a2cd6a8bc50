import { describe, expect, it } from 'vitest';
import { makeExported } from '../../../tests/support/exported.ts';
import { quoteId, voiceId } from '../../domain/ids.ts';
import type { TableName } from '../../view/tables.ts';
import { besides } from './besides.ts';

const LOST = new Map([[quoteId('q-fees'), { kind: 'missing', nearest: null } as const]]);

/** What a file of a table says besides of the row of an id, by heading. */
function told(table: TableName, id: string, unfound: typeof LOST = new Map()) {
  const given = makeExported({ distrust: [voiceId('v-brandt')] });
  return Object.fromEntries(
    besides(table, { ...given, unfound }).map(({ header, value }) => [header, value(id)] as const),
  );
}

describe('besides', () => {
  it.each([
    ['claims', 'c-fees'],
    ['relationships', 'ferry-union~hostility~harbour-board'],
    ['quotes', 'q-fees'],
  ] as const)('tells what is known of the voices of each row: %s', (table, id) => {
    expect(told(table, id)['What is known of them']).toBe(
      'Jon Vale (Named person; stake: His union is suing the board; speaks of its own side: Ferry Union)',
    );
  });

  it('tells whom the view sets aside', () => {
    expect(told('claims', 'c-pay')['What is known of them']).toBe('Ada Brandt (Named person; set aside)');
  });

  it('warns at a quote that a text at hand does not hold, and at no other', () => {
    expect(told('quotes', 'q-fees', LOST)['Wording']).toMatch(/^Not found word for word/);
    expect(told('quotes', 'q-talks', LOST)['Wording']).toBe('');
  });

  it('has nothing to add to actors', () => {
    expect(told('actors', 'ferry-union')).toEqual({});
  });
});
