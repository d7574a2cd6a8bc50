import { Footprints, X } from 'lucide-react';
import { useState } from 'react';
import { sentencesIn } from '../../anchoring/sentences.ts';
import { useAppState, useChange, useIndex } from '../../store/hooks.ts';
import { goToStop } from '../../view/tours.ts';
import { isReset } from '../../view/transitions.ts';
import { Button } from '../shared/Button.tsx';
import { keep, readKept } from '../shared/kept.ts';
import { LinkButton } from '../shared/LinkButton.tsx';
import { t } from '../shared/messages/i18n.ts';
import { useEnterEvidence } from '../shared/useEnterEvidence.ts';
import { useWords } from '../shared/Words.tsx';
import styles from './Introduction.module.css';

const KEPT_AT = 'sourceline.introduced';

interface Props {
  /** Whether something else stands where it would: a panel, or another drawing than the graph. */
  readonly away: boolean;
}

/**
 * What this is, for a newcomer on a screen with no room for the overview: the first sentence of the summary and the way
 * into the tour. Gone for good once sent away, and for this visit once anything has been selected.
 */
export function Introduction({ away }: Props) {
  const index = useIndex();
  const change = useChange();
  const enterEvidence = useEnterEvidence();
  const words = useWords();
  const isAtRest = useAppState(({ view }) => isReset(view));
  const hasSelection = useAppState(({ view }) => view.select !== null);
  const [isDone, setDone] = useState(() => readKept(KEPT_AT) !== null);
  if (hasSelection && !isDone) setDone(true);
  if (isDone || away || !isAtRest) return null;
  const { summary, language, tours: [tour] = [] } = index.dataset;
  const [first] = sentencesIn(summary, { start: 0, end: summary.length }, language);
  return (
    <section className={styles.place} aria-label={t('introduction.region')}>
      <div className={styles.introduction}>
        <span className={styles.brand}>{t('app.name')}</span>
        {tour && (
          <div className={styles.tour}>
            <Button variant="primary" onClick={() => change((now) => goToStop(now, index, { id: tour.id, step: 1 }))}>
              <Footprints size={16} aria-hidden="true" />
              {t('introduction.startTour')}
            </Button>
          </div>
        )}
        <div className={styles.close}>
          <Button
            variant="quiet"
            label={t('introduction.close')}
            onClick={() => {
              keep(KEPT_AT, '1');
              setDone(true);
            }}
          >
            <X size={18} aria-hidden="true" />
          </Button>
        </div>
        <div className={styles.more}>
          <LinkButton onClick={enterEvidence}>{t('introduction.readOn')}</LinkButton>
        </div>
        <p className={styles.words} {...words}>
          {first ? summary.slice(first.start, first.end) : summary}
        </p>
      </div>
    </section>
  );
}
