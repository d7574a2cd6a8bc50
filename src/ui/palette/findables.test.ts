import { describe, expect, it } from 'vitest';
import { makeClaim, makeIndex } from '../../../tests/support/dataset.ts';
import { claimId } from '../../domain/ids.ts';
import { lensOf } from '../../view/lens.ts';
import { wordsOf } from '../../view/words.ts';
import { thingFinder, withoutAddress } from './findables.ts';

describe('a relationship', () => {
  const index = makeIndex({
    claims: [
      makeClaim('c-sends', ['harbour-board', 'military-support', 'port-guards'], { predicate: 'sends-forces-to' }),
      makeClaim('c-fees', ['ferry-union', 'hostility', 'harbour-board'], {
        predicate: 'opposes',
        // A name is what it is.
        summary: 'The union opposes what the Port Forces are paid by the board.',
      }),
      makeClaim('c-met', ['port-guards', 'diplomacy', 'ferry-union'], {
        predicate: 'met',
        summary: 'It was the first acknowledgment that they had met.',
      }),
      makeClaim('c-no', ['ferry-union', 'ties', 'port-guards'], {
        predicate: 'has-ties-to',
        polarity: 'denies',
        contradicts: [claimId('c-met')],
      }),
      // Nobody says that it does.
      makeClaim('c-none', ['harbour-board', 'rescue', 'ferry-union'], { predicate: 'met', polarity: 'denies' }),
    ],
  });
  const found = async (query: string): Promise<readonly string[]> => {
    const find = await thingFinder(index, lensOf(index, []).standings);
    return find(query).found.flatMap(({ item }) => (item.kind === 'relationship' ? [item.id] : []));
  };

  it.each(['troops', 'board troops', 'soldiers'])(
    'is found by other words for what is said in it: %s',
    async (query) => {
      expect(await found(query)).toEqual(['harbour-board~military-support~port-guards']);
    },
  );

  it.each([
    ['admit', 'port-guards~diplomacy~ferry-union'],
    ['admits', 'port-guards~diplomacy~ferry-union'],
    ['deny', 'ferry-union~ties~port-guards'],
  ])('is found by other words for how it was said: %s', async (query, id) => {
    expect(await found(query)).toEqual([id]);
  });
});

describe('a query', () => {
  it.each([
    ['tell us Iran', 'tell iran'],
    [' Tell us about Iran', 'tell about iran'],
    ['Tell us, who are the rebels', 'tell who are the rebels'],
    ['What did Iran tell us?', 'what did iran tell'],
    ['who gave us weapons', 'who gave weapons'],
    ['give us what was told us', 'give what was told'],
  ])('is asked without the word for who asks: %s', (query, left) => {
    expect(wordsOf(withoutAddress(query)).map(({ folded }) => folded)).toEqual(left.split(' '));
  });

  it.each(['us', 'tell us', 'us Iran', 'us and iran', 'Iran us', 'aid to us', 'US Iran', 'what Iran told US'])(
    'keeps “us” where it may be a name: %s',
    (query) => {
      expect(wordsOf(withoutAddress(query))).toHaveLength(wordsOf(query).length);
    },
  );
});
