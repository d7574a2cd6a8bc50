import { Footprints } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useChange, useIndex, useLeaveTour, useViewKey } from '../../store/hooks.ts';
import { goToStop } from '../../view/tours.ts';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/messages/i18n.ts';
import styles from './TourButton.module.css';

/**
 * Begins the first tour of the dataset, as often as a person likes, and ends the one being taken: it keeps its place, so that
 * nothing beside it moves. Nothing where there is none.
 */
export function TourButton() {
  const index = useIndex();
  const taken = useViewKey('tour');
  const change = useChange();
  const leave = useLeaveTour();
  const button = useRef<HTMLButtonElement>(null);
  const isTaken = taken !== null;
  const wasTaken = useRef(isTaken);
  // The way out of a tour goes with it, and who took it by the keyboard would be nowhere.
  useEffect(() => {
    if (wasTaken.current && !isTaken && document.activeElement === document.body) {
      button.current?.focus({ preventScroll: true });
    }
    wasTaken.current = isTaken;
  }, [isTaken]);
  const [tour] = index.dataset.tours ?? [];
  if (!tour) return null;
  return (
    <Button
      ref={button}
      variant="quiet"
      label={t('tour.take', { title: tour.title })}
      pressed={isTaken}
      onClick={() => {
        if (isTaken) leave();
        else change((now) => goToStop(now, index, { id: tour.id, step: 1 }));
      }}
    >
      <Footprints size={16} aria-hidden="true" />
      <span className={styles.word}>{t('tour.start')}</span>
    </Button>
  );
}
