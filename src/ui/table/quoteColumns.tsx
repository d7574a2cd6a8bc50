import { Fragment } from 'react';
import { findThing } from '../../domain/datasetIndex.ts';
import { csvList } from '../../exchange/csv.ts';
import type { Claim } from '../../domain/types.ts';
import { STANDINGS } from '../../domain/standing.ts';
import { isFallenInPart } from '../../view/quoteSupport.ts';
import { byDate, byNumber, byText } from '../../view/sortRows.ts';
import type { QuoteRow, TableSource } from '../../view/tableRows.ts';
import type { TABLE_COLUMNS } from '../../view/tables.ts';
import { besideSentence, claimSentence, creditName } from '../shared/claimWords.ts';
import { quoteCredits } from '../shared/citation.ts';
import { formatDate } from '../shared/dates.ts';
import { t } from '../shared/messages/i18n.ts';
import { Sentence } from '../shared/Sentence.tsx';
import { Lines, placeOf, RowName, StandingCell, standingText, type StandingFacts } from './cells.tsx';
import type { ColumnDefinitions } from './columns.ts';
import { WordingNote } from '../shared/WordingNote.tsx';
import { mark, Words } from '../shared/Words.tsx';
import styles from './TableView.module.css';

/** The columns of the table of quotes: the words, who says them, and what rests on them. */
export function quoteColumns(
  { index, lens }: TableSource,
  isCurrent: (id: string) => boolean,
): ColumnDefinitions<(typeof TABLE_COLUMNS)['quotes'][number], QuoteRow> {
  const sourceOf = ({ quote }: QuoteRow) => index.sources.get(quote.source);
  const credits = ({ quote }: QuoteRow, named: typeof mark = (name) => name): readonly string[] =>
    quoteCredits(index, quote, (id) => creditName(index, lens.distrusted, id, named));
  const statementText = (claim: Claim): string =>
    [claimSentence(index, claim), ...besideSentence(claim).map((words) => `(${words})`)].join(' ');
  const facts = ({ support }: QuoteRow): StandingFacts | null => {
    const { standing, before } = support;
    if (standing === null) return null;
    return {
      standing,
      before: before === null || before === standing ? undefined : t(`standing.${before}`),
      fallenInPart: isFallenInPart(support) ? support : undefined,
    };
  };
  const noStanding = ({ support: { about } }: QuoteRow): string =>
    t(about > 0 ? 'table.aboutOnly' : 'table.introducesOnly');
  const introduces = ({ introduces: ids }: QuoteRow): readonly string[] =>
    ids.map((id) => {
      const thing = findThing(index, id);
      return thing?.kind === 'actor' ? thing.actor.name : thing?.kind === 'voice' ? thing.voice.label : id;
    });
  const paragraph = ({ quote }: QuoteRow): string =>
    quote.paragraph > 0 ? t('evidence.paragraph', { number: quote.paragraph }) : t('evidence.headline');
  const published = (row: QuoteRow): string => {
    const date = sourceOf(row)?.published;
    if (!date) return '';
    const words = formatDate(date.value);
    return date.basis === 'inferred' ? t('citation.inferred', { date: words }) : words;
  };
  return {
    quote: {
      value: ({ quote }) => quote.exact,
      sortBy: ({ quote }) => byText(quote.exact),
      cell: ({ id, quote, fallen }) => (
        <>
          <RowName id={id} current={isCurrent(id)} fallen={fallen}>
            <q
              className={styles.words}
              lang={index.sources.get(quote.source)?.language ?? index.dataset.language}
              dir="auto"
            >
              {quote.exact}
            </q>
          </RowName>
          <WordingNote quote={id} />
        </>
      ),
    },
    standing: {
      value: (row) => {
        const known = facts(row);
        return known ? standingText(known) : noStanding(row);
      },
      sortBy: ({ support }) =>
        support.standing === null
          ? null
          : // Between what has fallen and the least that stands.
            byNumber(STANDINGS.indexOf(support.standing) + (isFallenInPart(support) ? 0.5 : 0)),
      cell: (row) => {
        const known = facts(row);
        return known ? <StandingCell {...known} /> : noStanding(row);
      },
    },
    speakers: {
      value: (row) => credits(row).join('; '),
      sortBy: (row) => byText(credits(row).join('; ')),
      cell: (row) => <Lines lines={credits(row, mark)} />,
    },
    statements: {
      value: ({ claims }) => csvList(claims.map(statementText)),
      sortBy: ({ claims }) => byNumber(claims.length),
      cell: ({ claims }) =>
        claims.map((claim) => (
          <span key={claim.id} className={styles.line}>
            <span className={lens.effect.fallen.has(claim.id) ? styles.struck : undefined}>
              <Sentence claim={claim} />
            </span>
            {besideSentence(claim).map((words) => (
              <Fragment key={words}>
                {' '}
                <span className={styles.caution}>({words})</span>
              </Fragment>
            ))}
            {lens.effect.fallen.has(claim.id) && (
              <>
                {' '}
                <span className={styles.fallen}>{t('table.fallen')}</span>
              </>
            )}
          </span>
        )),
    },
    paragraph: { value: paragraph, sortBy: ({ id }) => byNumber(placeOf(index, id)) },
    introduces: {
      value: (row) => introduces(row).join('; '),
      sortBy: (row) => byText(introduces(row).join('; ')),
      cell: (row) => <Lines lines={introduces(row).map(mark)} />,
    },
    source: {
      value: (row) => sourceOf(row)?.publisher,
      sortBy: (row) => byText(sourceOf(row)?.publisher ?? ''),
      cell: (row) => <Words>{sourceOf(row)?.publisher ?? ''}</Words>,
    },
    published: { value: published, sortBy: (row) => byDate(sourceOf(row)?.published.value) },
  };
}
