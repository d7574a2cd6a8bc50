import { useChange, useViewKey } from '../store/hooks.ts';
import { setMode, setOnlyPanel } from '../view/transitions.ts';
import { MODES, type Mode, type View } from '../view/view.ts';
import { t } from '../ui/shared/messages/i18n.ts';
import { useNarrow } from '../ui/shared/useMediaQuery.ts';
import styles from './ModeBar.module.css';
import { MODE_CONTENT } from './modes.ts';

/** What the main part shows: one of several ways to see the same. */
export function ModeBar() {
  const shown = useViewKey('mode');
  const change = useChange();
  const narrow = useNarrow();
  // A sheet would lie over what was asked for; above one there is room for a picture, but not to read.
  const show = (view: View, mode: Mode): View =>
    narrow && mode !== view.mode && MODE_CONTENT[mode] ? setOnlyPanel(setMode(view, mode), null) : setMode(view, mode);
  return (
    <nav className={styles.bar} aria-label={t('mode.region')}>
      {MODES.map((mode) => (
        <button
          key={mode}
          type="button"
          className={styles.mode}
          aria-current={mode === shown ? 'page' : undefined}
          onClick={() => change((now) => show(now, mode))}
        >
          {t(`mode.${mode}`)}
        </button>
      ))}
    </nav>
  );
}
