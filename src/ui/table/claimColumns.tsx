import { csvList } from '../../exchange/csv.ts';
import { STANDINGS } from '../../domain/standing.ts';
import { byNumber, byText, byTime } from '../../view/sortRows.ts';
import type { ClaimRow, TableSource } from '../../view/tableRows.ts';
import type { TABLE_COLUMNS } from '../../view/tables.ts';
import { claimQualities, claimSentence } from '../shared/claimWords.ts';
import { categoryLabel, shortName } from '../shared/labels.ts';
import { Sentence } from '../shared/Sentence.tsx';
import {
  creditLines,
  earliest,
  firstPlace,
  Lines,
  paragraphsText,
  quoteLines,
  RowName,
  StandingCell,
  standingText,
  whenLines,
  type StandingFacts,
} from './cells.tsx';
import type { ColumnDefinitions } from './columns.ts';
import { mark, Term, Words } from '../shared/Words.tsx';

/** The columns of the table of claims. */
export function claimColumns(
  { index, lens }: TableSource,
  isCurrent: (id: string) => boolean,
): ColumnDefinitions<(typeof TABLE_COLUMNS)['claims'][number], ClaimRow> {
  const facts = ({ claim, standing, support, knownFrom, inTension }: ClaimRow): StandingFacts => ({
    standing,
    support,
    knownFrom,
    category: claim.category,
    restsOnLess: lens.effect.thinner.has(claim.id),
    inTension,
  });
  // That it has fallen is told with its sentence and by its standing.
  const qualities = ({ claim }: ClaimRow): readonly string[] => claimQualities(claim, true);
  const credits = ({ claim }: ClaimRow, named?: typeof mark): readonly string[] =>
    creditLines(index, lens.distrusted, [claim], named);
  const from = ({ claim }: ClaimRow): string => shortName(index, claim.subject);
  const to = ({ claim }: ClaimRow): string => shortName(index, claim.object);
  return {
    claim: {
      value: ({ claim }) => claimSentence(index, claim),
      sortBy: ({ claim }) => byText(claimSentence(index, claim)),
      cell: ({ id, claim, fallen }) => (
        <RowName id={id} current={isCurrent(id)} fallen={fallen}>
          <Sentence claim={claim} />
        </RowName>
      ),
    },
    standing: {
      value: (row) => standingText(facts(row)),
      sortBy: ({ standing }) => byNumber(STANDINGS.indexOf(standing)),
      cell: (row) => <StandingCell {...facts(row)} />,
    },
    qualities: {
      value: (row) => qualities(row).join('; '),
      sortBy: (row) => byText(qualities(row).join('; ')),
      cell: (row) => <Lines lines={qualities(row)} />,
    },
    speakers: {
      value: (row) => credits(row).join('; '),
      sortBy: (row) => byText(credits(row).join('; ')),
      cell: (row) => <Lines lines={credits(row, mark)} />,
    },
    when: {
      value: ({ claim }) => whenLines([claim]).join('; '),
      sortBy: ({ claim }) => byTime(earliest([claim]), whenLines([claim]).join('; ')),
    },
    paragraphs: {
      value: ({ claim }) => paragraphsText(index, [claim]),
      sortBy: ({ claim }) => byNumber(firstPlace(index, [claim])),
    },
    category: {
      value: ({ claim }) => categoryLabel(index, claim.category),
      sortBy: ({ claim }) => byText(categoryLabel(index, claim.category)),
      cell: ({ claim }) => <Term kind="category" id={claim.category} />,
    },
    from: { value: from, sortBy: (row) => byText(from(row)), cell: (row) => <Words>{from(row)}</Words> },
    to: { value: to, sortBy: (row) => byText(to(row)), cell: (row) => <Words>{to(row)}</Words> },
    summary: {
      value: ({ claim }) => claim.summary,
      sortBy: ({ claim }) => byText(claim.summary),
      cell: ({ claim }) => <Words>{claim.summary}</Words>,
    },
    words: {
      value: ({ claim }) => csvList(quoteLines(index, claim, lens.distrusted)),
      sortBy: ({ claim }) => byNumber(firstPlace(index, [claim])),
      cell: ({ claim }) => <Lines lines={quoteLines(index, claim, lens.distrusted).map(mark)} />,
    },
  };
}
