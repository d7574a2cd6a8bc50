import { ChevronDown, ChevronUp } from 'lucide-react';
import { useMemo, type RefObject } from 'react';
import type { QuoteId } from '../../domain/ids.ts';
import { useIndex } from '../../store/hooks.ts';
import { Button } from '../shared/Button.tsx';
import { LinkButton } from '../shared/LinkButton.tsx';
import { t } from '../shared/messages/i18n.ts';
import { goTo, spanSelector } from './goTo.ts';
import styles from './LitBar.module.css';
import type { Page } from './page.ts';
import { useLitPlace } from './useLitPlace.ts';

interface Props {
  readonly page: Page;
  readonly lit: ReadonlySet<QuoteId>;
  readonly scroller: RefObject<HTMLElement | null>;
}

/**
 * What of the source belongs to the selection, one quote after another: what the lit words say to those who see them. One
 * line, however many there are.
 */
export function LitBar({ page, lit, scroller }: Props) {
  const { quotes } = useIndex();
  const here = useMemo(() => page.marks.flatMap(({ quote }) => (lit.has(quote) ? quote : [])), [page, lit]);
  const { at, isGone, go } = useLitPlace(here, scroller);
  const present = here[at];
  const quote = present === undefined ? undefined : quotes.get(present);
  if (!quote) return null;
  const count = here.length;
  const which = count === 1 ? t('reader.lit', { count }) : t('reader.litAt', { at: at + 1, count });
  const name = t('reader.goToLit', {
    which,
    place: quote.paragraph > 0 ? t('evidence.paragraph', { number: quote.paragraph }) : t('evidence.headline'),
    words: quote.exact,
  });
  return (
    <div className={styles.bar} role="group" aria-label={t('reader.lit', { count })}>
      <span className={styles.at}>
        <LinkButton label={name} onClick={() => goTo(scroller.current, spanSelector(quote.id))}>
          {which}
        </LinkButton>
      </span>
      {count > 1 && (
        <>
          <Button label={t('reader.litBefore')} idle={at === 0} onClick={() => go(at - 1)}>
            <ChevronUp size={18} aria-hidden="true" />
          </Button>
          <Button label={t('reader.litNext')} idle={at === count - 1} onClick={() => go(at + 1)}>
            <ChevronDown size={18} aria-hidden="true" />
          </Button>
        </>
      )}
      <p className="visually-hidden" role="status">
        {isGone ? name : null}
      </p>
    </div>
  );
}
