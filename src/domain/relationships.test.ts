import { describe, expect, it } from 'vitest';
import { makeClaim } from '../../tests/support/dataset.ts';
import { deriveRelationships, relationshipOf } from './relationships.ts';

describe('deriveRelationships', () => {
  it('joins claims of one subject, object and category, both in the order given', () => {
    const relationships = deriveRelationships([
      makeClaim('b', ['board', 'hostility', 'union']),
      makeClaim('a', ['union', 'hostility', 'board']),
      makeClaim('c', ['board', 'ties', 'union']),
      makeClaim('d', ['board', 'hostility', 'union'], { polarity: 'denies' }),
    ]);
    expect(relationships.map(({ id, claims }) => [id, claims.map((claim) => claim.id)])).toEqual([
      ['board~hostility~union', ['b', 'd']],
      ['union~hostility~board', ['a']],
      ['board~ties~union', ['c']],
    ]);
  });

  it('says of each what it joins', () => {
    expect(deriveRelationships([makeClaim('a', ['board', 'ties', 'union'])])).toMatchObject([
      { subject: 'board', category: 'ties', object: 'union' },
    ]);
  });

  it('gives the id under which a claim is found', () => {
    const claim = makeClaim('a', ['board', 'ties', 'board']);
    expect(relationshipOf(claim)).toBe('board~ties~board');
    expect(deriveRelationships([claim])[0]?.id).toBe(relationshipOf(claim));
  });

  it('derives nothing from no claims', () => {
    expect(deriveRelationships([])).toEqual([]);
  });
});
