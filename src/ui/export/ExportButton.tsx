import { Download } from 'lucide-react';
import { lazy, Suspense, useId, useState } from 'react';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/messages/i18n.ts';
import styles from './ExportButton.module.css';

const ExportMenu = lazy(async () => ({ default: (await import('./ExportMenu.tsx')).ExportMenu }));

interface Props {
  readonly narrow: boolean;
  readonly onPrint: () => void;
}

/** Opens what takes the view along. It closes at Escape, at a click elsewhere, or at its button. */
export function ExportButton({ narrow, onPrint }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button opens={id} onClick={() => setOpen(true)} {...(narrow ? { label: t('export.button') } : {})}>
        <Download size={16} aria-hidden="true" />
        {!narrow && t('export.button')}
      </Button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={t('export.title')}
        className={styles.popover}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && (
          <Suspense fallback={<p role="status">{t('app.waiting')}</p>}>
            <ExportMenu onPrint={onPrint} />
          </Suspense>
        )}
      </div>
    </>
  );
}
