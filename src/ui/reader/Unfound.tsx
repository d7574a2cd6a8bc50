import type { NotFound } from '../../anchoring/notFound.ts';
import { wordDiff } from '../../anchoring/wordDiff.ts';
import type { Quote } from '../../domain/types.ts';
import type { SourceReading } from '../../store/appState.ts';
import { LinkButton } from '../shared/LinkButton.tsx';
import { t } from '../shared/messages/i18n.ts';
import { ThingLink } from '../shared/ThingLink.tsx';
import styles from './AnchoringReport.module.css';
import { Unseen } from './Unseen.tsx';

interface Props {
  readonly quote: Quote;
  readonly anchoring: NotFound;
  readonly reading: SourceReading;
  /** Leads to the passage, where it is shown in the article. */
  readonly onShow: (() => void) | undefined;
}

/** A quote that was not found in the text: why, the passage most like it, and in what that differs. */
export function Unfound({ quote, anchoring, reading, onShow }: Props) {
  const passage = passageOf(anchoring, reading);
  return (
    <li className={styles.unfound}>
      <p className={styles.where}>
        <ThingLink id={quote.id}>
          {quote.paragraph > 0 ? t('evidence.paragraph', { number: quote.paragraph }) : t('evidence.headline')}
        </ThingLink>
        {': '}
        {reasonOf(anchoring)}
      </p>
      <blockquote className={styles.words} dir="auto">
        {passage === null ? <p>{quote.exact}</p> : <Comparison before={quote.exact} after={passage} />}
      </blockquote>
      {onShow && <LinkButton onClick={onShow}>{t('reader.showPassage')}</LinkButton>}
    </li>
  );
}

/** The passage to compare with, as it stands in the text. */
function passageOf(anchoring: NotFound, { text }: SourceReading): string | null {
  if (anchoring.kind === 'missing') return anchoring.nearest?.text ?? null;
  return anchoring.kind === 'displaced' ? text.slice(anchoring.span.start, anchoring.span.end) : null;
}

function reasonOf(anchoring: NotFound): string {
  switch (anchoring.kind) {
    case 'missing':
      return t(anchoring.nearest ? 'reader.missingNear' : 'reader.missing');
    case 'ambiguous':
      return t('reader.ambiguous', { count: anchoring.places.length });
    case 'displaced':
      return t('reader.displaced');
  }
}

/** A quote beside the passage most like it, word by word. */
function Comparison({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <p>
      {wordDiff(before, after).map(({ kind, text }, at) => {
        // Pieces of one comparison never change places, so their order names them.
        switch (kind) {
          case 'same':
            return <span key={at}>{text}</span>;
          case 'removed':
            return (
              <del key={at}>
                <Unseen>{t('reader.inQuote')} </Unseen>
                {text}
              </del>
            );
          case 'added':
            return (
              <ins key={at}>
                <Unseen>{t('reader.inText')} </Unseen>
                {text}
              </ins>
            );
        }
      })}
    </p>
  );
}
