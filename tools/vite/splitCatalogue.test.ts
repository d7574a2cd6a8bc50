import { describe, expect, it } from 'vitest';
import { keysIn, splitMessages } from './splitCatalogue.ts';

const CATALOGUE = {
  app: { name: 'Sourceline' },
  claims: { count_one: '{{count}} claim', count_other: '{{count}} claims', none: 'No claims' },
  reader: { title: 'Reader', why: { found: 'Found', missing: 'Missing' } },
  predicate: { arms: 'arms' },
  inPart: 'in part',
};

describe('the keys that a script asks for', () => {
  it('are those that stand in it, with the beginning of what is put together', () => {
    const code = 't("app.name"); t(isOne ? "claims.none" : \'claims.count\'); t(`reader.why.${why}`, { a: b.c });';
    expect(keysIn(code)).toEqual(['app.name', 'claims.none', 'claims.count', 'reader.why.*']);
  });

  it('are also groups that labels are looked up in, whatever the bundler calls the function', () => {
    expect(keysIn('label$1("predicate", id) ?? label(`category`, id); useLabel("x")')).toEqual([
      'predicate.*',
      'category.*',
    ]);
  });
});

describe('the catalogue in two pieces', () => {
  it('has in one what is asked for, in every plural, and what is in no group, and in the other all the rest', () => {
    expect(splitMessages(CATALOGUE, ['app.name', 'claims.count', 'reader.why.*'])).toEqual({
      asked: {
        app: { name: 'Sourceline' },
        claims: { count_one: '{{count}} claim', count_other: '{{count}} claims' },
        reader: { why: { found: 'Found', missing: 'Missing' } },
        inPart: 'in part',
      },
      others: { claims: { none: 'No claims' }, reader: { title: 'Reader' }, predicate: { arms: 'arms' } },
    });
  });
});
