import { csvList, csvText, type CsvColumn } from './csv.ts';
import { quoteWarning } from './quoteWarning.ts';
import type { Report, ReportClaim, ReportQuote, ReportRelationship, ReportVoice } from './report.ts';

interface Row extends ReportClaim {
  readonly of: ReportRelationship;
  readonly report: Report;
}

const nameOf = ({ report }: Row, id: string): string =>
  report.dataset.actors.find((actor) => actor.id === id)?.name ?? id;

/** Who begins each chain, by kind: a named carrier does not make an unnamed speaker a named one. */
const speakerKinds = ({ claim, report }: Row): readonly string[] =>
  claim.attribution.map(([speaker]) => report.dataset.voices.find(({ id }) => id === speaker)?.kind ?? '');

const warningsOf = (quotes: readonly ReportQuote[]): string =>
  csvList(quotes.flatMap(({ quote, warning }) => (warning === null ? [] : [quoteWarning(quote.exact, warning)])));

const idsOf = (voices: readonly ReportVoice[]): string => csvList(voices.map(({ voice }) => voice.id));

/**
 * The columns of a table of claims. Names and values are those of the format, the same in every language; what is in
 * words stands beside them. Every row carries what it needs to be judged alone: the date, the basis, the limits.
 */
const COLUMNS: readonly CsvColumn<Row>[] = [
  { header: 'claim', value: ({ claim }) => claim.id },
  { header: 'sentence', value: ({ sentence }) => sentence },
  { header: 'qualities', value: ({ qualities }) => qualities.join('; ') },
  { header: 'summary', value: ({ claim }) => claim.summary },
  { header: 'subject', value: ({ claim }) => claim.subject },
  { header: 'subject_name', value: (row) => nameOf(row, row.claim.subject) },
  { header: 'predicate', value: ({ claim }) => claim.predicate },
  { header: 'object', value: ({ claim }) => claim.object },
  { header: 'object_name', value: (row) => nameOf(row, row.claim.object) },
  { header: 'category', value: ({ claim }) => claim.category },
  { header: 'polarity', value: ({ claim }) => claim.polarity },
  { header: 'modality', value: ({ claim }) => claim.modality },
  { header: 'verification', value: ({ claim }) => claim.verification },
  { header: 'claim_stands', value: ({ stands }) => (stands ? 'yes' : 'no') },
  { header: 'claim_standing', value: ({ standing }) => standing.standing },
  { header: 'claim_support', value: ({ standing }) => standing.support },
  { header: 'claim_known_from', value: ({ standing }) => standing.knownFrom ?? '' },
  { header: 'claim_conflict', value: ({ standing }) => standing.status ?? '' },
  { header: 'relationship', value: ({ of }) => of.relationship.id },
  { header: 'relationship_standing', value: ({ of }) => of.standing },
  { header: 'relationship_in_part', value: ({ of }) => (of.isInPart ? 'yes' : 'no') },
  { header: 'relationship_standing_words', value: ({ of }) => of.standingWords },
  { header: 'credits', value: ({ credits }) => csvList(credits) },
  { header: 'speaker_kinds', value: (row) => csvList(speakerKinds(row)) },
  { header: 'voices_told', value: ({ voices }) => csvList(voices.map(({ told }) => told)) },
  { header: 'own_side', value: ({ voices }) => idsOf(voices.filter(({ isOwnSide }) => isOwnSide)) },
  { header: 'with_stake', value: ({ voices }) => idsOf(voices.filter(({ voice }) => voice.stake !== undefined)) },
  { header: 'voices', value: ({ claim }) => csvList(claim.attribution.map((chain) => chain.join(' > '))) },
  { header: 'quotes', value: ({ quotes }) => csvList(quotes.map(({ quote }) => `“${quote.exact}”`)) },
  { header: 'quote_credits', value: ({ quotes }) => csvList(quotes.map(({ allCredits }) => allCredits.join('; '))) },
  {
    header: 'context_quotes',
    value: ({ quotes }) => csvList(quotes.filter(({ isContext }) => isContext).map(({ quote }) => `“${quote.exact}”`)),
  },
  { header: 'quote_warnings', value: ({ quotes }) => warningsOf(quotes) },
  { header: 'paragraphs', value: ({ quotes }) => csvList(quotes.map(({ quote }) => String(quote.paragraph))) },
  { header: 'where', value: ({ quotes }) => csvList(quotes.map(({ where }) => where)) },
  { header: 'quote_links', value: ({ quotes }) => csvList(quotes.map(({ url }) => url)) },
  { header: 'when_printed', value: ({ claim }) => claim.when?.text },
  { header: 'when', value: ({ claim }) => claim.when?.value },
  { header: 'when_basis', value: ({ claim }) => claim.when?.basis },
  { header: 'when_of', value: ({ claim }) => claim.when?.of },
  { header: 'when_note', value: ({ claim }) => claim.when?.note },
  { header: 'reading', value: ({ claim }) => claim.reading },
  { header: 'contradicts', value: ({ claim }) => csvList(claim.contradicts ?? []) },
  { header: 'in_tension_with', value: ({ claim }) => csvList(claim.inTensionWith ?? []) },
  { header: 'claim_link', value: ({ url }) => url },
  { header: 'dataset', value: ({ report }) => report.dataset.id },
  { header: 'as_of', value: ({ report }) => report.dataset.asOf.value },
  { header: 'as_of_basis', value: ({ report }) => report.dataset.asOf.basis },
  { header: 'view_limits', value: ({ report }) => csvList(report.limits) },
  { header: 'view_link', value: ({ report }) => report.url },
];

/** The claims of a report as CSV, one a row. */
export const claimsCsv = (report: Report): string =>
  csvText(
    COLUMNS,
    report.relationships.flatMap((of) => of.claims.map((claim) => ({ ...claim, of, report }))),
  );
