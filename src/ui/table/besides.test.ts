import { describe, expect, it } from 'vitest';
import { makeExported } from '../../../tests/support/exported.ts';
import { generatedIndex } from '../../../tests/support/generatedDataset.ts';
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

  it('gives the words of claims, and warns of those a text does not hold', () => {
    expect(told('claims', 'c-fees', LOST)).toMatchObject({
      Quotes: '“They raised the fees in secret”',
      Wording: expect.stringMatching(/^“They raised the fees in secret”: Not found word for word/) as unknown,
    });
  });

  it('credits the words that others say, where a claim only comes with them by the way', () => {
    expect(told('claims', 'c-orders')['Quotes']).toMatch(
      /quay on Monday” \(two dock workers; and, for what it states with them by the way, The Harbour Post\)$/,
    );
    expect(told('claims', 'c-closed')['Quotes']).toMatch(/quay on Monday”$/);
  });

  it('tells whom the view sets aside', () => {
    expect(told('claims', 'c-pay')['What is known of them']).toBe('Ada Brandt (Named person; set aside)');
  });

  it('warns at a quote that a text at hand does not hold, and at no other', () => {
    expect(told('quotes', 'q-fees', LOST)['Wording']).toMatch(/^Not found word for word/);
    expect(told('quotes', 'q-talks', LOST)['Wording']).toBe('');
  });

  it.each([
    ['claims', (at: number) => `c-${at}`],
    ['quotes', (at: number) => `q-${at}`],
  ] as const)('looks at each of thousands of claims a few times only, however many rows ask: %s', (table, idOf) => {
    const count = 2_000;
    const index = generatedIndex({ seed: 5, claims: count, voices: 40, actors: 400 });
    let looks = 0;
    const counted = new Map(
      index.dataset.claims.map((claim, at) => [
        claim.id,
        new Proxy(
          { ...claim, quotes: [quoteId(`q-${at}`)] },
          {
            get: (target, key: keyof typeof claim) => {
              if (key === 'id' || key === 'quotes') looks += 1;
              return target[key];
            },
          },
        ),
      ]),
    );
    const exported = makeExported({}, index);
    const relationships = new Map(
      [...exported.visible.relationships].map(([id, one]) => [
        id,
        { ...one, claims: one.claims.flatMap((claim) => counted.get(claim.id) ?? []) },
      ]),
    );
    const [voices] = besides(table, { ...exported, visible: { ...exported.visible, relationships } });
    const told = Array.from({ length: count }, (_, at) => voices?.value(idOf(at)));
    expect(told.every((words) => typeof words === 'string' && words !== '')).toBe(true);
    expect(looks).toBeLessThan(10 * count);
  });

  it.each([
    ['relationships', 'selmouth~money-and-arms~ferry-union', 'Fallen. Was: '],
    ['claims', 'c-pay', 'Fallen. Rests only on Ada Brandt.'],
    ['actors', 'port-guards', '1 of its relationships has fallen.'],
  ] as const)('tells what setting voices aside does to each row: %s', (table, id, words) => {
    expect(told(table, id)['With voices set aside']).toContain(words);
  });

  it('says so of no row that is as before, and of none where nobody is set aside', () => {
    expect(told('claims', 'c-fees')['With voices set aside']).toBeUndefined();
    const headings = besides('claims', { ...makeExported(), unfound: new Map() }).map(({ header }) => header);
    expect(headings).not.toContain('With voices set aside');
  });

  it('has nothing to add to actors where nobody is set aside', () => {
    expect(besides('actors', { ...makeExported(), unfound: new Map() })).toEqual([]);
  });
});
