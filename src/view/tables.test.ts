import { describe, expect, it } from 'vitest';
import { choosableColumns, columnChoice, DEFAULT_COLUMNS, shownColumns, TABLE_COLUMNS, TABLES } from './tables.ts';
import { nextSort, resetView, setColumns, setSort, setTable } from './transitions.ts';
import { defaultView } from './view.ts';

const view = defaultView('harbour');

describe('the columns of a table', () => {
  it.each(TABLES)('of %s have usual ones that may be chosen, in the order they stand', (table) => {
    expect(choosableColumns(table).filter((column) => DEFAULT_COLUMNS[table].includes(column))).toEqual(
      DEFAULT_COLUMNS[table],
    );
    expect(new Set(TABLE_COLUMNS[table]).size).toBe(TABLE_COLUMNS[table].length);
  });

  it('always hold what names a row and what says how sure it is', () => {
    expect(shownColumns('actors', { actors: [] })).toEqual(['actor']);
    expect(shownColumns('relationships', { relationships: [] })).toEqual(['relationship', 'standing']);
    expect(shownColumns('claims', { claims: [] })).toEqual(['claim', 'standing', 'qualities']);
    expect(shownColumns('quotes', { quotes: [] })).toEqual(['quote', 'standing']);
  });

  it('are chosen in any order, and the usual choice is no choice', () => {
    expect(columnChoice('quotes', ['source', 'speakers'])).toEqual(['speakers', 'source']);
    expect(columnChoice('quotes', DEFAULT_COLUMNS.quotes.toReversed())).toBeUndefined();
  });
});

describe('setting a table', () => {
  it('keeps how every table is sorted and which columns it has', () => {
    const sorted = setSort(setSort(view, 'quotes', { by: 'paragraph', down: true }), 'actors', {
      by: 'type',
      down: false,
    });
    expect(Object.entries(sorted.sort)).toEqual([
      ['actors', { by: 'type', down: false }],
      ['quotes', { by: 'paragraph', down: true }],
    ]);
    const elsewhere = setTable(setColumns(sorted, 'quotes', ['source']), 'claims');
    expect(elsewhere).toMatchObject({ table: 'claims', sort: sorted.sort, columns: { quotes: ['source'] } });
    expect(setSort(elsewhere, 'actors', null).sort).toEqual({ quotes: { by: 'paragraph', down: true } });
    expect(setColumns(elsewhere, 'quotes', null).columns).toEqual({});
  });

  it('sorts up, then down, then as the source has it; by another column up again', () => {
    const up = nextSort(undefined, 'type');
    expect(up).toEqual({ by: 'type', down: false });
    const down = nextSort(up ?? undefined, 'type');
    expect(down).toEqual({ by: 'type', down: true });
    expect(nextSort(down ?? undefined, 'type')).toBeNull();
    expect(nextSort(down ?? undefined, 'actor')).toEqual({ by: 'actor', down: false });
  });

  it('resets the order and not what is on the screen', () => {
    const set = setSort(setColumns(setTable(view, 'quotes'), 'quotes', []), 'quotes', { by: 'quote', down: false });
    expect(resetView(set)).toEqual({ ...view, table: 'quotes', columns: { quotes: [] } });
  });
});
