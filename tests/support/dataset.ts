import { actorId, claimId, quoteId, sourceId, voiceId } from '../../src/domain/ids.ts';
import { indexDataset, type DatasetIndex } from '../../src/domain/datasetIndex.ts';
import type { Actor, Claim, Dataset, Quote, Source, Voice } from '../../src/domain/types.ts';

// An invented quarrel in an invented port. Its relationships cover every standing that needs nobody set aside.

const paper: Source = {
  id: sourceId('harbour-post'),
  kind: 'article',
  title: 'Ferry crews say guards closed the north quay',
  publisher: 'The Harbour Post',
  republisher: 'Selmouth Digest',
  url: 'https://harbour-post.example/quay',
  language: 'en',
  published: { value: '2031-05-06', basis: 'inferred', note: 'The morning after the Monday it reports.' },
  text: { sha256: 'a'.repeat(64), length: 2000, paragraphs: 9, headBlocks: 2 },
};

/** An actor called by its id, changed as given. */
export const makeActor = (id: string, change: Partial<Actor> = {}): Actor => ({
  id: actorId(id),
  name: id,
  type: 'state',
  ...change,
});

/** A voice called by its id, changed as given. */
export const makeVoice = (id: string, kind: Voice['kind'], change: Partial<Voice> = {}): Voice => ({
  id: voiceId(id),
  label: id,
  kind,
  ...change,
});

/** Words of the paper's article, changed as given. */
export const makeQuote = (id: string, exact: string, change: Partial<Quote> = {}): Quote => ({
  id: quoteId(id),
  source: paper.id,
  exact,
  prefix: '',
  suffix: '',
  start: 100,
  end: 100 + exact.length,
  paragraph: 1,
  ...change,
});

/** A plain claim `subject category object` in the paper's own words, changed as given. */
export const makeClaim = (
  id: string,
  [subject, category, object]: readonly [string, string, string],
  change: Partial<Claim> = {},
): Claim => ({
  id: claimId(id),
  subject: actorId(subject),
  predicate: 'deals-with',
  object: actorId(object),
  category,
  summary: `Summary of ${id}.`,
  quotes: [quoteId('q-closed')],
  attribution: [[voiceId('v-paper')]],
  polarity: 'affirms',
  modality: 'actual',
  verification: 'not-stated',
  ...change,
});

/** One chain of voices, from who said it to who carried it. */
export const chain = (...ids: readonly string[]): Claim['attribution'][number] => ids.map(voiceId);

const actors: readonly Actor[] = [
  makeActor('harbour-board', {
    name: 'Harbour Board of Selmouth',
    shortName: 'Harbour Board',
    type: 'government-body',
    aliases: ['the board'],
    description: 'Runs the port.',
    quotes: [quoteId('q-board')],
  }),
  makeActor('ferry-union', {
    name: 'Ferry Union',
    type: 'political-group',
    aliases: ['the union', 'Syndicat des bacs'],
  }),
  makeActor('port-guards', { name: 'Port Guards', type: 'armed-force', partOf: actorId('harbour-board') }),
  makeActor('ada-brandt', { name: 'Ada Brandt', type: 'person' }),
  makeActor('selmouth', { name: 'City of Selmouth', shortName: 'Selmouth', type: 'state' }),
  makeActor('lighthouse-club', { name: 'Lighthouse Club', type: 'club' }),
];

const voices: readonly Voice[] = [
  makeVoice('v-paper', 'publication', { label: 'The Harbour Post' }),
  makeVoice('v-brandt', 'named-person', { label: 'Ada Brandt', actor: actorId('ada-brandt') }),
  makeVoice('v-vale', 'named-person', {
    label: 'Jon Vale',
    description: 'Speaks for the crews.',
    actor: actorId('ferry-union'),
    stake: 'His union is suing the board.',
    quotes: [quoteId('q-vale')],
  }),
  makeVoice('v-workers', 'unnamed-group', { label: 'two dock workers', note: 'May be members of the union.' }),
  makeVoice('v-gazette', 'named-organisation', { label: 'Quay Gazette' }),
  makeVoice('v-insider', 'unnamed-person', { label: 'a person familiar with the plans' }),
  makeVoice('v-silent', 'unnamed-person', { label: 'a passer-by' }),
];

const quotes: readonly Quote[] = [
  makeQuote('q-closed', 'The Harbour Board sent guards to the north quay on Monday', { suffix: ', according to' }),
  makeQuote('q-denial', 'No guard of ours was on the north quay', { paragraph: 2 }),
  makeQuote('q-fees', 'They raised the fees in secret', { paragraph: 3 }),
  makeQuote('q-would', 'would close the whole harbour if the strike went on', { paragraph: 4 }),
  makeQuote('q-talks', 'The union met the mayor', { paragraph: 5 }),
  makeQuote('q-pay', 'plans to pay the crews', { paragraph: 6 }),
  makeQuote('q-arms', 'guards with batons were seen', { paragraph: 7 }),
  makeQuote('q-board', 'the board, which runs the port', { paragraph: 0 }),
  makeQuote('q-vale', 'the secretary of the Ferry Union', { paragraph: 3 }),
];

const said = (quote: string, ...ids: readonly string[]): Partial<Claim> => ({
  quotes: [quoteId(quote)],
  attribution: [chain(...ids)],
});

const claims: readonly Claim[] = [
  makeClaim('c-closed', ['harbour-board', 'hostility', 'ferry-union'], {
    ...said('q-closed', 'v-workers'),
    predicate: 'closes-quay-to',
    summary: 'The board sent guards to the quay.',
    marks: [{ quote: quoteId('q-closed'), exact: 'sent guards' }],
    contradicts: [claimId('c-open')],
    when: { text: 'Monday', value: '2031-05-05', basis: 'inferred', note: 'The Monday before the report.' },
  }),
  makeClaim('c-open', ['harbour-board', 'hostility', 'ferry-union'], {
    ...said('q-denial', 'v-brandt'),
    predicate: 'closes-quay-to',
    polarity: 'denies',
    contradicts: [claimId('c-closed')],
  }),
  makeClaim('c-would', ['harbour-board', 'hostility', 'ferry-union'], {
    ...said('q-would', 'v-insider'),
    predicate: 'closes-quay-to',
    modality: 'conditional',
    verification: 'could-not-be-verified',
    inTensionWith: [claimId('c-talks')],
    reading: '“The whole harbour” is read as both quays.',
  }),
  makeClaim('c-fees', ['ferry-union', 'hostility', 'harbour-board'], said('q-fees', 'v-vale')),
  makeClaim('c-talks', ['ferry-union', 'diplomacy', 'selmouth'], {
    ...said('q-talks', 'v-workers', 'v-gazette'),
    inTensionWith: [claimId('c-would')],
  }),
  makeClaim('c-pay', ['selmouth', 'money-and-arms', 'ferry-union'], {
    ...said('q-pay', 'v-brandt'),
    modality: 'planned',
  }),
  makeClaim('c-arms', ['port-guards', 'military-support', 'harbour-board'], {
    ...said('q-arms', 'v-gazette'),
    verification: 'could-not-be-verified',
  }),
  makeClaim('c-orders', ['harbour-board', 'command-and-membership', 'port-guards'], said('q-closed', 'v-paper')),
  makeClaim('c-no-ties', ['ada-brandt', 'ties', 'port-guards'], {
    ...said('q-denial', 'v-brandt'),
    polarity: 'denies',
    quotes: [quoteId('q-denial')],
  }),
];

/** The harbour quarrel, changed as given. */
export const makeDataset = (change: Partial<Dataset> = {}): Dataset => ({
  format: 'sourceline/1',
  id: 'harbour',
  title: 'The quarrel over the north quay',
  summary: 'An invented dispute in an invented port.',
  language: 'en',
  asOf: { value: '2031-05-05', basis: 'inferred', note: 'The report speaks of Monday.' },
  sources: [paper],
  actors,
  voices,
  quotes,
  claims,
  vocabulary: {
    actorTypes: { club: { label: 'Club' } },
    predicates: {
      'closes-quay-to': {
        category: 'hostility',
        label: 'closes the quay to',
        denial: 'does not close the quay to',
      },
    },
  },
  headlines: [{ subject: actorId('harbour-board'), object: actorId('ferry-union'), category: 'hostility' }],
  ...change,
});

/** The harbour quarrel, indexed, changed as given. */
export const makeIndex = (change: Partial<Dataset> = {}): DatasetIndex => indexDataset(makeDataset(change));

/** What a map holds under a key a test knows to be there. */
export function given<Key extends string, Value>(map: ReadonlyMap<Key, Value>, key: string): Value {
  for (const [known, value] of map) if (known === key) return value;
  throw new Error(`The test's dataset has no ${key}.`);
}
