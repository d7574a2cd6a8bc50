import { describe, expect, it } from 'vitest';
import { chain, given, makeActor, makeClaim, makeDataset, makeIndex } from '../../tests/support/dataset.ts';
import { findThing } from './datasetIndex.ts';
import { dayText } from './extent.ts';
import { quoteId } from './ids.ts';

const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map((item) => item.id);

describe('indexDataset', () => {
  const index = makeIndex();

  it('finds everything by its id', () => {
    const dataset = makeDataset();
    expect([...index.actors.keys()]).toEqual(ids(dataset.actors));
    expect([...index.voices.keys()]).toEqual(ids(dataset.voices));
    expect([...index.quotes.keys()]).toEqual(ids(dataset.quotes));
    expect([...index.claims.keys()]).toEqual(ids(dataset.claims));
    expect([...index.sources.keys()]).toEqual(ids(dataset.sources));
  });

  it('knows the relationships of an actor, at either end', () => {
    expect(ids(given(index.relationshipsOfActor, 'port-guards'))).toEqual([
      'port-guards~military-support~harbour-board',
      'harbour-board~command-and-membership~port-guards',
      'ada-brandt~ties~port-guards',
    ]);
    expect([...index.relationshipsOfActor.keys()]).not.toContain('lighthouse-club');
  });

  it('knows the claims on a quote, and those of a voice as speaker or carrier', () => {
    expect(ids(given(index.claimsOfQuote, 'q-closed'))).toEqual(['c-closed', 'c-orders']);
    expect(ids(given(index.claimsOfVoice, 'v-gazette'))).toEqual(['c-talks', 'c-arms']);
    expect([...index.claimsOfVoice.keys()]).not.toContain('v-silent');
  });

  it('knows the parts of an actor', () => {
    expect(ids(given(index.partsOfActor, 'harbour-board'))).toEqual(['port-guards']);
  });

  it('has what happened some day of a month end by the day the dataset speaks of, and not what is to happen', () => {
    const when = { text: 'in May', value: '2024-05', basis: 'stated' } as const;
    const dated = makeIndex({
      asOf: { value: '2024-05-12', basis: 'stated' },
      claims: [
        makeClaim('c-did', ['union', 'ties', 'harbour-board'], { when }),
        makeClaim('c-will', ['union', 'ties', 'harbour-board'], { when, modality: 'planned' }),
      ],
    });
    expect([...dated.extents].map(([id, { last }]) => [id, last === null ? null : dayText(last)])).toEqual([
      ['c-did', '2024-05-12'],
      ['c-will', '2024-05-31'],
    ]);
  });

  it('counts a thing once that names another twice', () => {
    const self = makeClaim('c', ['union', 'ties', 'union'], {
      quotes: [quoteId('q-fees'), quoteId('q-fees')],
      attribution: [chain('v-vale'), chain('v-workers', 'v-vale')],
    });
    const twice = makeIndex({ actors: [makeActor('union')], claims: [self] });
    expect(ids(given(twice.relationshipsOfActor, 'union'))).toEqual(['union~ties~union']);
    expect(ids(given(twice.claimsOfQuote, 'q-fees'))).toEqual(['c']);
    expect(ids(given(twice.claimsOfVoice, 'v-vale'))).toEqual(['c']);
  });
});

describe('findThing', () => {
  const index = makeIndex();

  it.each([
    ['harbour-board', 'actor'],
    ['harbour-board~hostility~ferry-union', 'relationship'],
    ['c-fees', 'claim'],
    ['q-fees', 'quote'],
    ['v-vale', 'voice'],
    ['v-vale~harbour-board', 'speech'],
    ['v-workers~v-gazette', 'carriage'],
  ])('knows that %s is of kind %s', (id, kind) => {
    expect(findThing(index, id)?.kind).toBe(kind);
  });

  it('finds the relationship of a claim with it', () => {
    expect(findThing(index, 'c-fees')).toMatchObject({
      claim: { id: 'c-fees' },
      relationship: { id: 'ferry-union~hostility~harbour-board' },
    });
  });

  it.each([
    '',
    'nobody',
    '__proto__',
    'constructor',
    'union~ties~nobody',
    'harbour-post',
    'v-vale~selmouth',
    'v-gazette~v-workers',
  ])('finds nothing for %j', (id) => {
    expect(findThing(index, id)).toBeUndefined();
  });
});
