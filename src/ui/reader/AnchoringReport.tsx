import { Trash2 } from 'lucide-react';
import { useMemo, useState, type RefObject } from 'react';
import { EVENED, type Evened } from '../../anchoring/evenedOut.ts';
import { movedParagraphs } from '../../anchoring/movedParagraphs.ts';
import { notFoundIn } from '../../anchoring/notFound.ts';
import type { Source } from '../../domain/types.ts';
import type { SourceReading } from '../../store/appState.ts';
import { useAppState, useIndex } from '../../store/hooks.ts';
import { Button } from '../shared/Button.tsx';
import { joinNames } from '../shared/joinNames.ts';
import { formatNumber, t } from '../shared/messages/i18n.ts';
import styles from './AnchoringReport.module.css';
import { goTo, warnedSelector } from './goTo.ts';
import { forgetText, keepText } from './keptTexts.ts';
import { warnedIn, type Page } from './page.ts';
import { Unfound } from './Unfound.tsx';

interface Props {
  readonly source: Source;
  readonly reading: SourceReading;
  readonly page: Page;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** How many quotes stand in the text a person gave, each that does not, and what becomes of the text. */
export function AnchoringReport({ source, reading, page, scroller }: Props) {
  const { quotes } = useIndex();
  const all = reading.anchorings.size;
  const lost = [...notFoundIn(reading.anchorings)];
  const moved = useMemo(
    () =>
      movedParagraphs(
        [...reading.anchorings].flatMap(([id, anchoring]) => {
          const quote = quotes.get(id);
          return quote && anchoring.kind === 'found' ? [{ paragraph: quote.paragraph, at: anchoring.span.start }] : [];
        }),
      ),
    [reading.anchorings, quotes],
  );
  const evened = evenedIn(reading);
  const warned = warnedIn(page.blocks);
  return (
    <section className={styles.report} aria-label={t('reader.report')}>
      <div role="status">
        <p className={reading.isOriginal ? undefined : styles.note}>
          {t(reading.isOriginal ? 'reader.original' : 'reader.copy')}
        </p>
        <p className={styles.score} data-complete={lost.length === 0 ? '' : undefined}>
          {t('reader.found', { found: all - lost.length, count: all })}
        </p>
        {all - lost.length < lost.length && <p>{t('reader.fewFound')}</p>}
        {moved.length > 0 && (
          <p>{t('reader.moved', { paragraphs: joinNames(moved.map(formatNumber)), count: moved.length })}</p>
        )}
        {evened.length > 0 && (
          <p className={styles.note}>
            {t('reader.evened', { kinds: evened.map((kind) => t(`reader.evenedOut.${kind}`)).join(', ') })}
          </p>
        )}
      </div>
      {lost.length > 0 && (
        <details className={styles.lost} open>
          <summary>{t('reader.lost', { count: lost.length })}</summary>
          <ul>
            {lost.map(([id, anchoring]) => {
              const quote = quotes.get(id);
              return (
                quote && (
                  <Unfound
                    key={id}
                    quote={quote}
                    anchoring={anchoring}
                    reading={reading}
                    onShow={warned.has(id) ? () => goTo(scroller.current, warnedSelector(id)) : undefined}
                  />
                )
              );
            })}
          </ul>
        </details>
      )}
      <Keeping source={source} reading={reading} />
    </section>
  );
}

const evenedIn = ({ anchorings }: SourceReading): readonly Evened[] => {
  const kinds = new Set([...anchorings.values()].flatMap((one) => (one.kind === 'found' ? one.evened : [])));
  return EVENED.filter((kind) => kinds.has(kind));
};

type Trouble = 'no-room' | 'not-allowed' | 'not-forgotten';

/** Whether the text stays on this device beyond the visit, and the way to be rid of it. */
function Keeping({ source, reading }: Pick<Props, 'source' | 'reading'>) {
  const setReading = useAppState((state) => state.setReading);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const keep = async (kept: boolean): Promise<void> => {
    const result = kept ? await keepText(source, reading.text) : await forgetText(source);
    if (result === 'no-room' || result === 'not-allowed') setTrouble(result);
    else if (result === false) setTrouble('not-forgotten');
    else {
      setTrouble(null);
      setReading(source.id, { ...reading, kept });
    }
  };
  const forget = async (): Promise<void> => {
    if (await forgetText(source)) setReading(source.id, null);
    else setTrouble('not-forgotten');
  };
  return (
    <div className={styles.keeping}>
      <label className={styles.keep}>
        <input type="checkbox" checked={reading.kept} onChange={(event) => void keep(event.target.checked)} />
        {t('reader.keep')}
      </label>
      <Button onClick={() => void forget()}>
        <Trash2 size={16} aria-hidden="true" />
        {t('reader.forget')}
      </Button>
      <p className={styles.note}>{t(reading.kept ? 'reader.isKept' : 'reader.isNotKept')}</p>
      {trouble && (
        <p className={styles.trouble} role="alert">
          {t(`reader.trouble.${trouble}`)}
        </p>
      )}
    </div>
  );
}
