import { useChange, useViewKey } from '../store/hooks.ts';
import { setMode } from '../view/transitions.ts';
import { MODES } from '../view/view.ts';
import { t } from '../ui/shared/messages/i18n.ts';
import styles from './ModeBar.module.css';

/** What the main part shows: one of several ways to see the same. */
export function ModeBar() {
  const shown = useViewKey('mode');
  const change = useChange();
  return (
    <nav className={styles.bar} aria-label={t('mode.region')}>
      {MODES.map((mode) => (
        <button
          key={mode}
          type="button"
          className={styles.mode}
          aria-current={mode === shown ? 'page' : undefined}
          onClick={() => change((now) => setMode(now, mode))}
        >
          {t(`mode.${mode}`)}
        </button>
      ))}
    </nav>
  );
}
