import type { Claim } from '../../domain/types.ts';
import { STANDINGS, toldBy } from '../../domain/standing.ts';
import { byNumber, byText, byTime } from '../../view/sortRows.ts';
import type { RelationshipRow, TableSource } from '../../view/tableRows.ts';
import type { TABLE_COLUMNS } from '../../view/tables.ts';
import { sentenceText } from '../shared/claimWords.ts';
import { categoryLabel, predicatesLabel, shortName } from '../shared/labels.ts';
import { formatNumber, t } from '../shared/messages/i18n.ts';
import { RelationshipSentence } from '../shared/RelationshipSentence.tsx';
import {
  earliest,
  firstPlace,
  Lines,
  paragraphsText,
  RowName,
  sideLines,
  StandingCell,
  standingText,
  whenLines,
  type StandingFacts,
} from './cells.tsx';
import type { ColumnDefinitions } from './columns.ts';
import { isAssessed, isInPart, standingWords } from '../shared/standingWords.ts';
import { mark, Term, Words } from '../shared/Words.tsx';
import styles from './TableView.module.css';

/** The columns of the table of relationships, each a sentence. */
export function relationshipColumns(
  { index, lens }: TableSource,
  isCurrent: (id: string) => boolean,
): ColumnDefinitions<(typeof TABLE_COLUMNS)['relationships'][number], RelationshipRow> {
  const from = ({ relationship }: RelationshipRow): string => shortName(index, relationship.subject);
  const to = ({ relationship }: RelationshipRow): string => shortName(index, relationship.object);
  const parts = (row: RelationshipRow) => ({
    subject: from(row),
    predicate: predicatesLabel(index, toldBy(row.claims, lens.distrusted)),
    object: to(row),
  });
  const facts = ({ relationship, standing, effect, inTension }: RelationshipRow): StandingFacts => ({
    standing,
    category: relationship.category,
    before: effect && effect.before !== standing ? standingWords(index, effect.before, relationship.claims) : undefined,
    restsOnLess: effect?.change === 'thinner',
    inTension,
    inPart: isInPart(index, relationship.claims, lens.distrusted),
    assessed: isAssessed(relationship.claims, lens.distrusted),
  });
  const speakers = ({ claims }: RelationshipRow, named?: typeof mark): readonly string[] =>
    sideLines(index, lens.distrusted, claims, named);
  const quotes = ({ claims }: RelationshipRow): number => new Set(claims.flatMap((claim) => claim.quotes)).size;
  const fallen = (claims: readonly Claim[]): number => claims.filter(({ id }) => lens.effect.fallen.has(id)).length;
  return {
    relationship: {
      value: (row) => sentenceText(parts(row)),
      sortBy: (row) => byText(sentenceText(parts(row))),
      cell: (row) => (
        <RowName id={row.id} current={isCurrent(row.id)} fallen={row.effect?.change === 'fallen'}>
          <RelationshipSentence relationship={row.relationship} claims={toldBy(row.claims, lens.distrusted)} />
        </RowName>
      ),
    },
    standing: {
      value: (row) => standingText(facts(row)),
      sortBy: ({ standing }) => byNumber(STANDINGS.indexOf(standing)),
      cell: (row) => <StandingCell {...facts(row)} />,
    },
    category: {
      value: ({ relationship }) => categoryLabel(index, relationship.category),
      sortBy: ({ relationship }) => byText(categoryLabel(index, relationship.category)),
      cell: ({ relationship }) => <Term kind="category" id={relationship.category} />,
    },
    claims: {
      value: ({ claims }) => claims.length,
      sortBy: ({ claims }) => byNumber(claims.length),
      cell: ({ relationship, claims }) => {
        const hidden = relationship.claims.length - claims.length;
        return (
          <>
            {formatNumber(claims.length)}
            {fallen(claims) > 0 && (
              <span className={styles.note}>{t('table.countFallen', { count: fallen(claims) })}</span>
            )}
            {hidden > 0 && <span className={styles.note}>{t('table.countHidden', { count: hidden })}</span>}
          </>
        );
      },
    },
    speakers: {
      value: (row) => speakers(row).join('; '),
      sortBy: (row) => byText(speakers(row).join('; ')),
      cell: (row) => <Lines lines={speakers(row, mark)} />,
    },
    from: { value: from, sortBy: (row) => byText(from(row)), cell: (row) => <Words>{from(row)}</Words> },
    to: { value: to, sortBy: (row) => byText(to(row)), cell: (row) => <Words>{to(row)}</Words> },
    quotes: { value: quotes, sortBy: (row) => byNumber(quotes(row)) },
    when: {
      value: ({ claims }) => whenLines(claims).join('; '),
      sortBy: ({ claims }) => byTime(earliest(claims), whenLines(claims).join('; ')),
      cell: ({ claims }) => <Lines lines={whenLines(claims)} />,
    },
    paragraphs: {
      value: ({ claims }) => paragraphsText(index, claims),
      sortBy: ({ claims }) => byNumber(firstPlace(index, claims)),
    },
  };
}
