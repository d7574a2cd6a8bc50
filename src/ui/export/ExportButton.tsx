import { Download } from 'lucide-react';
import { Suspense, useState } from 'react';
import { Button } from '../shared/Button.tsx';
import type { Scope } from '../../view/scope.ts';
import { t } from '../shared/messages/i18n.ts';
import styles from './ExportButton.module.css';
import { lazyPart } from '../shared/lazyPart.tsx';

const ExportMenu = lazyPart(async () => {
  const [{ ExportMenu }, { prepareFonts }] = await Promise.all([import('./ExportMenu.tsx'), import('./pictures.ts')]);
  void prepareFonts();
  return ExportMenu;
});

/** Where the ways to take the view along stand, for whatever else opens them. */
const POPOVER = 'export';

/** Opens the ways to take the view along, from wherever. */
export function showExport(): void {
  const popover = document.getElementById(POPOVER);
  popover?.showPopover();
  popover?.focus();
}

/** The button alone. */
export const ExportOpener = ({ onOpen }: { readonly onOpen: () => void }) => (
  <Button opens={POPOVER} label={t('export.button')} onClick={onOpen}>
    <Download size={16} aria-hidden="true" />
    <span className={styles.word}>{t('export.button')}</span>
  </Button>
);

interface Props {
  readonly onPrint: (scope: Scope) => void;
}

/** Opens what takes the view along. It closes at Escape, at a click elsewhere, or at its button. */
export function ExportButton({ onPrint }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <ExportOpener onOpen={() => setOpen(true)} />
      <div
        id={POPOVER}
        popover="auto"
        tabIndex={-1}
        role="dialog"
        aria-label={t('export.title')}
        className={styles.popover}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && (
          <Suspense fallback={<p role="status">{t('app.waiting')}</p>}>
            <ExportMenu onPrint={onPrint} onClose={() => document.getElementById(POPOVER)?.hidePopover()} />
          </Suspense>
        )}
      </div>
    </>
  );
}
