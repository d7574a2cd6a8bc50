import type { ReactNode } from 'react';
import type { ReportClaim, ReportQuote, ReportRelationship } from '../../exchange/report.ts';
import { LineSample } from '../shared/LineSample.tsx';
import { markText } from '../shared/markText.ts';
import { t } from '../shared/messages/i18n.ts';
import { useWords } from '../shared/Words.tsx';

/** How the parts of a report are set: the classes of a style sheet, and how an address in the app is given. */
export interface ReportSetting {
  readonly styles: Readonly<Record<string, string | undefined>>;
  /** `written`: for paper, in full beneath the claim. `linked`: as the link of its heading. */
  readonly address: 'written' | 'linked';
}

interface Props<Told> extends ReportSetting {
  readonly told: Told;
}

const Heading = ({ url, address, children }: Pick<ReportSetting, 'address'> & { url: string; children: string }) =>
  address === 'linked' ? <a href={url}>{children}</a> : children;

/** A relationship with what is claimed of it: how it stands and why, and every claim with its words. */
export function RelationshipText({ told, styles, address }: Props<ReportRelationship>): ReactNode {
  const { heading, relationship, category, standing, standingWords, standingWhy, fate, hidden, claims, url } = told;
  return (
    <section>
      {/* A heading alone at the foot of a page would be as lost as half a claim. */}
      <header className={styles['opening']}>
        <h3 className={styles['relationship']}>
          <Heading url={url} address={address}>
            {heading}
          </Heading>
        </h3>
        <p className={styles['standing']}>
          <LineSample standing={standing} category={relationship.category} /> {category} ·{' '}
          <strong>{standingWords}.</strong> {standingWhy}
        </p>
        {fate !== null && <p className={styles['qualities']}>{fate}</p>}
        {hidden !== null && <p className={styles['limit']}>{hidden}</p>}
      </header>
      {claims.map((claim) => (
        <ClaimText key={claim.claim.id} told={claim} styles={styles} address={address} />
      ))}
    </section>
  );
}

/** A claim with its words, who says so and what is known of them. */
export function ClaimText({ told, styles, address, level = 4 }: Props<ReportClaim> & { readonly level?: 4 | 5 }) {
  const words = useWords();
  const Title = `h${level}` as const;
  const { claim, sentence, qualities, credits, voices, quotes, notes, against, url } = told;
  return (
    <section className={styles['claim']}>
      {/* What must not be parted. What is known besides, and a list of what stands against it, go on in the next column. */}
      <div className={styles['whole']}>
        <Title className={styles['sentence']}>
          <Heading url={url} address={address}>
            {sentence}
          </Heading>
        </Title>
        <p className={styles['qualities']}>{qualities.join(' · ')}</p>
        <p {...words}>{claim.summary}</p>
        {quotes
          .filter(({ isContext }) => !isContext)
          .map((quote) => (
            <QuoteText key={quote.quote.id} told={quote} styles={styles} />
          ))}
        <p className={styles['credit']}>
          {t('evidence.credit')}: {credits.join('; ')}
        </p>
        {quotes
          .filter(({ isContext }) => isContext)
          .map((quote) => (
            <QuoteText key={quote.quote.id} told={quote} styles={styles} />
          ))}
        {address === 'written' && (
          <p className={styles['small']}>
            <WrittenLink url={url} styles={styles} />
          </p>
        )}
      </div>
      <p className={styles['small']}>
        {t('report.voices')}: {voices.map(({ told: voice }) => voice).join(', ')}.
      </p>
      {notes.map(({ label, texts }) => (
        <p key={label} className={styles['small']}>
          {label}: {texts.join(' ')}
        </p>
      ))}
      {against.map(({ label, claims }) => (
        <div key={label} className={styles['small']}>
          <p className={styles['against']}>{label}:</p>
          <ul className={styles['list']}>
            {claims.map(({ text, url: other }) => (
              <li key={other}>
                <a href={other}>{text}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function QuoteText({
  told: { quote, credits, whole, isContext, language: of, marks, where, url, warning },
  styles,
}: {
  readonly told: ReportQuote;
  readonly styles: ReportSetting['styles'];
}) {
  return (
    <figure className={styles['quote']}>
      <blockquote className={styles['words']} lang={of} dir="auto" cite={url}>
        “
        {markText(quote.exact, marks).map(({ text, marked }, at) =>
          // Pieces of one quote never change places, so their order names them.
          marked && marks.length > 0 ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
        )}
        ”
      </blockquote>
      {warning !== null && <p className={styles['warning']}>{warning}</p>}
      <figcaption className={styles['small']}>
        {isContext && `${credits.join('; ')}. `}
        <a href={url}>{where}</a>
        {whole !== null && `. ${whole}`}
      </figcaption>
    </figure>
  );
}

/** An address that can be read off the paper. */
export const WrittenLink = ({ url, styles }: Pick<ReportSetting, 'styles'> & { readonly url: string }) => (
  <a className={styles['written']} href={url} dir="ltr">
    {url}
  </a>
);
