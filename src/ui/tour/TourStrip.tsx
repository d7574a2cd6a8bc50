import { ArrowLeft, ArrowRight, X } from 'lucide-react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useAppState, useChange, useIndex, useLeaveTour, useView } from '../../store/hooks.ts';
import { goToStop, hasStrayed, stopOf } from '../../view/tours.ts';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/messages/i18n.ts';
import { useWords, Words } from '../shared/Words.tsx';
import styles from './TourStrip.module.css';

/** Where a person is on a tour: what there is to see, and the ways on, back and out. Nothing while none is taken. */
export function TourStrip() {
  const index = useIndex();
  const view = useView();
  const change = useChange();
  const leave = useLeaveTour();
  const origin = useAppState((state) => state.origin);
  const words = useWords();
  const region = useRef<HTMLElement>(null);
  const stop = view.tour;
  const here = stopOf(index, stop);
  const isTaken = here !== null;

  // Who begins a tour goes on with it, with the keyboard too. Who opens a link to one begins at the top of the page.
  const takeFocus = useEffectEvent(() => {
    if (isTaken && origin === 'person') region.current?.focus({ preventScroll: true });
  });
  useEffect(() => takeFocus(), [isTaken]);

  if (!here || stop === null) return null;
  const { tour, step } = here;
  const isLast = stop.step === tour.steps.length;
  const goTo = (at: number): void => change((now) => goToStop(now, index, { id: stop.id, step: at }));
  /** The button goes with what it does; the keyboard stays on the tour. */
  const comeBack = (): void => {
    region.current?.focus({ preventScroll: true });
    goTo(stop.step);
  };
  return (
    <section className={styles.strip} ref={region} tabIndex={-1} aria-label={t('tour.region')}>
      <div className={styles.words}>
        <div className={styles.stop} aria-live="polite">
          <h2 className={styles.title}>
            <span className={styles.at}>{t('tour.at', { step: stop.step, count: tour.steps.length })}</span>{' '}
            <Words>{step.title}</Words>
          </h2>
          <p {...words}>{step.text}</p>
        </div>
        {/* Unseen, the others keep the height of the longest, so that from stop to stop nothing moves. */}
        {tour.steps.map((other, at) => (
          <div key={at} className={styles.unseen} aria-hidden="true">
            <p className={styles.title}>
              <span className={styles.at}>{t('tour.at', { step: at + 1, count: tour.steps.length })}</span>{' '}
              {other.title}
            </p>
            <p>{other.text}</p>
          </div>
        ))}
      </div>
      <div className={styles.ways}>
        {hasStrayed(view, index) && <Button onClick={comeBack}>{t('tour.return')}</Button>}
        <Button label={t('tour.back')} idle={stop.step === 1} onClick={() => goTo(stop.step - 1)}>
          <ArrowLeft size={16} aria-hidden="true" className="flip-in-rtl" />
        </Button>
        {isLast ? (
          <Button variant="primary" onClick={leave}>
            {t('tour.done')}
          </Button>
        ) : (
          <Button variant="primary" onClick={() => goTo(stop.step + 1)}>
            {t('tour.next')}
            <ArrowRight size={16} aria-hidden="true" className="flip-in-rtl" />
          </Button>
        )}
        <Button variant="quiet" label={t('tour.end')} onClick={leave}>
          <X size={18} aria-hidden="true" />
        </Button>
      </div>
    </section>
  );
}
