import { Footprints } from 'lucide-react';
import { useChange, useIndex, useViewKey } from '../../store/hooks.ts';
import { goToStop } from '../../view/tours.ts';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/messages/i18n.ts';

/** Begins the first tour of the dataset, as often as a person likes. Nothing where there is none, or on it already. */
export function TourButton() {
  const index = useIndex();
  const taken = useViewKey('tour');
  const change = useChange();
  const [tour] = index.dataset.tours ?? [];
  if (!tour || taken) return null;
  return (
    <Button
      variant="quiet"
      label={t('tour.take', { title: tour.title })}
      onClick={() => change((now) => goToStop(now, index, { id: tour.id, step: 1 }))}
    >
      <Footprints size={16} aria-hidden="true" />
      {t('tour.start')}
    </Button>
  );
}
