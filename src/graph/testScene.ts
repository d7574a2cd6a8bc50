import { actorId, claimId, quoteId, voiceId } from '../domain/ids.ts';
import { indexDataset, type DatasetIndex } from '../domain/datasetIndex.ts';
import type { Claim, Dataset } from '../domain/types.ts';

/** A claim for tests: `iran military-support syria` by the publication, changed as given. */
export const testClaim = (
  id: string,
  [subject, category, object]: readonly [string, string, string],
  change: Partial<Claim> = {},
): Claim => ({
  id: claimId(id),
  subject: actorId(subject),
  predicate: 'supports',
  object: actorId(object),
  category,
  summary: id,
  quotes: [quoteId('q')],
  attribution: [[voiceId('paper')]],
  polarity: 'affirms',
  modality: 'actual',
  verification: 'not-stated',
  ...change,
});

/** A dataset for tests: the actors its claims name, all states, each called by its id. */
export function testIndex(claims: readonly Claim[], change: Partial<Dataset> = {}): DatasetIndex {
  const ids = [...new Set(claims.flatMap((claim) => [claim.subject, claim.object]))];
  return indexDataset({
    format: 'sourceline/1',
    id: 'test',
    title: 'Test',
    summary: '',
    language: 'en',
    asOf: { value: '2012', basis: 'stated' },
    sources: [],
    actors: ids.map((id) => ({ id, name: id, type: 'state' })),
    voices: [
      { id: voiceId('paper'), label: 'Paper', kind: 'publication' },
      { id: voiceId('someone'), label: 'Someone', kind: 'unnamed-person', actor: actorId('a') },
    ],
    quotes: [],
    claims,
    ...change,
  });
}
