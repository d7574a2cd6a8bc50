import type { NotFound } from '../../anchoring/notFound.ts';
import type { QuoteId } from '../../domain/ids.ts';
import { useUnfound, useViewKey } from '../../store/hooks.ts';
import { LinkButton } from './LinkButton.tsx';
import { t } from './messages/i18n.ts';
import { useSetPanel } from './useSetPanel.ts';
import styles from './WordingNote.module.css';
import { wordingText } from './wordingText.ts';

/** That the text a person loaded does not hold the words of a quote, and the way to see in what it differs. */
export function WordingNote({ quote }: { readonly quote: QuoteId }) {
  const unfound = useUnfound().get(quote);
  return unfound ? <Warning unfound={unfound} /> : null;
}

function Warning({ unfound }: { readonly unfound: NotFound }) {
  const isOpen = useViewKey('panel').includes('reader');
  const setPanel = useSetPanel();
  return (
    <p className={styles.note}>
      <span className={styles.words}>{wordingText(unfound, 'here')}</span>
      {!isOpen && <LinkButton onClick={() => setPanel('reader', true)}>{t('wording.compare')}</LinkButton>}
    </p>
  );
}
