import { useMemo } from 'react';
import { LIGHT, type Palette } from '../../encoding/palette.ts';
import { stillOf } from '../../graph/still/stillOf.ts';
import type { ReportClaim, ReportQuote, ReportRelationship } from '../../exchange/report.ts';
import { defaultView } from '../../view/view.ts';
import { LineSample } from '../shared/LineSample.tsx';
import { markText } from '../shared/markText.ts';
import { language, t } from '../shared/messages/i18n.ts';
import { buildReport } from './buildReport.ts';
import { useWords } from '../shared/Words.tsx';
import styles from './PrintReport.module.css';
import { stillLegend, stillWords } from './stillWords.ts';
import { useExported } from './useExported.ts';

/** Black on white, whatever colours the page has. */
const PAPER: Palette = { ...LIGHT, ground: '#ffffff', surface: '#ffffff', ink: '#000000' };
/** Widths of the picture, in CSS pixels; on paper it is made to fit. */
const WIDTHS = { least: 640, most: 1_100 } as const;

/** The present view as a report for paper: what it is and of when, the picture, and every claim in view with its words. */
export function PrintReport() {
  const exported = useExported();
  const report = useMemo(() => buildReport(exported), [exported]);
  const { dataset, asOf, counts, limits, sources, relationships, url } = report;
  return (
    <article className={styles.report} lang={language()}>
      <div className={styles.first}>
        <header className={styles.head}>
          <p className={styles.brand}>{t('app.name')}</p>
          <h1 className={styles.title} lang={dataset.language} dir="auto">
            {dataset.title}
          </h1>
          <p className={styles.asOf}>{asOf}</p>
          <p lang={dataset.language} dir="auto">
            {dataset.summary}
          </p>
          <p>{counts}</p>
          {limits.map((limit) => (
            <p key={limit} className={styles.limit}>
              {limit}
            </p>
          ))}
          <p className={styles.small}>
            {t('report.openView')}: <WrittenLink url={url} />
          </p>
        </header>
        <Picture />
      </div>
      <section>
        <h2 className={styles.part}>{t('evidence.source')}</h2>
        <ul>
          {sources.map((source) => (
            <li key={source.url} className={styles.source}>
              <span lang={source.language}>{source.credit}</span>: <WrittenLink url={source.url} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2 className={styles.part}>{t('report.claimsTitle')}</h2>
        {relationships.length === 0 && <p>{t('report.nothing')}</p>}
        <div className={styles.columns}>
          {relationships.map((relationship) => (
            <Relationship key={relationship.relationship.id} told={relationship} />
          ))}
        </div>
      </section>
    </article>
  );
}

function Picture() {
  const exported = useExported();
  const svg = useMemo(() => {
    const { index, visible, view, addressOf } = exported;
    return stillOf(
      index,
      visible,
      view,
      { show: 'whole', ...WIDTHS },
      {
        palette: PAPER,
        language: { names: index.dataset.language, words: language() },
        direction: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr',
        words: stillWords(exported, buildReport(exported)),
        legend: stillLegend(index),
        margin: 0,
        above: [],
        below: [],
        // In a PDF a link is a box, and that of a slanting line would lie over half the picture.
        linkTo: (id, kind) =>
          kind === 'actor' || kind === 'voice' ? addressOf({ ...defaultView(index.dataset.id), select: id }) : null,
      },
    );
  }, [exported]);
  // The still escapes whatever comes from a dataset, which its tests hold it to.
  return <figure className={styles.picture} dangerouslySetInnerHTML={{ __html: svg }} />;
}

function Relationship({ told }: { readonly told: ReportRelationship }) {
  const { heading, relationship, category, standing, standingWords, standingWhy, hidden, claims } = told;
  const [first, ...others] = claims;
  const head = (
    <header>
      <h3 className={styles.relationship}>{heading}</h3>
      <p className={styles.standing}>
        <LineSample standing={standing} category={relationship.category} /> {category} ·{' '}
        <strong>{standingWords}.</strong> {standingWhy}
      </p>
      {hidden !== null && <p className={styles.limit}>{hidden}</p>}
    </header>
  );
  return (
    <section>
      {/* A heading alone at the foot of a page would be as lost as half a claim. */}
      <div className={styles.together}>
        {head}
        {first && <Claim told={first} />}
      </div>
      {others.map((claim) => (
        <Claim key={claim.claim.id} told={claim} />
      ))}
    </section>
  );
}

function Claim({ told }: { readonly told: ReportClaim }) {
  const words = useWords();
  const { claim, sentence, qualities, credits, quotes, notes, url } = told;
  return (
    <section className={styles.claim}>
      <h4 className={styles.sentence}>{sentence}</h4>
      <p className={styles.qualities}>{qualities.join(' · ')}</p>
      <p {...words}>{claim.summary}</p>
      {quotes
        .filter(({ isContext }) => !isContext)
        .map((quote) => (
          <QuoteOnPaper key={quote.quote.id} told={quote} />
        ))}
      <p className={styles.credit}>
        {t('evidence.credit')}: {credits.join('; ')}
      </p>
      {quotes
        .filter(({ isContext }) => isContext)
        .map((quote) => (
          <QuoteOnPaper key={quote.quote.id} told={quote} />
        ))}
      {notes.map(({ label, texts }) => (
        <p key={label} className={styles.small}>
          {label}: {texts.join(' ')}
        </p>
      ))}
      <p className={styles.small}>
        <WrittenLink url={url} />
      </p>
    </section>
  );
}

function QuoteOnPaper({
  told: { quote, credits, isContext, language: of, marks, where, url },
}: {
  readonly told: ReportQuote;
}) {
  return (
    <figure className={styles.quote}>
      <blockquote lang={of} dir="auto" cite={url}>
        “
        {markText(quote.exact, marks).map(({ text, marked }, at) =>
          // Pieces of one quote never change places, so their order names them.
          marked && marks.length > 0 ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
        )}
        ”
      </blockquote>
      <figcaption className={styles.small}>
        {isContext && `${credits.join('; ')}. `}
        <a href={url}>{where}</a>
      </figcaption>
    </figure>
  );
}

/** An address that can be read off the paper. */
const WrittenLink = ({ url }: { readonly url: string }) => (
  <a className={styles.written} href={url} dir="ltr">
    {url}
  </a>
);
