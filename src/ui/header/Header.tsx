import { Link2, Monitor, Moon, RotateCcw, Sun } from 'lucide-react';
import type { ReactNode } from 'react';
import { useAppState, useChangeUndoably, useIndex } from '../../store/hooks.ts';
import { isReset, resetView } from '../../view/transitions.ts';
import { AsOf } from '../shared/AsOf.tsx';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/messages/i18n.ts';
import { Words } from '../shared/Words.tsx';
import styles from './Header.module.css';
import { useCopyLink } from './useCopyLink.ts';
import { nextTheme, useThemeChoice } from './themeChoice.ts';

const THEME_ICONS = { auto: Monitor, light: Sun, dark: Moon } as const;

interface Props {
  /** What opens the panels at either side; a small screen has them elsewhere. */
  readonly start?: ReactNode;
  readonly end?: ReactNode;
  /** What opens the search. */
  readonly search?: ReactNode;
  /** Further actions on the view, after its link. */
  readonly actions?: ReactNode;
  /** What the main part shows, where one row is all there is: on a phone held sideways. */
  readonly modes?: ReactNode;
  /** Whether `SpareActions` stand elsewhere. */
  readonly sparesAside?: boolean;
}

/** What this is, of when, and the ways to take it along. */
export function Header({ start, end, search, actions, modes, sparesAside = false }: Props) {
  const { dataset } = useIndex();
  const copyLink = useCopyLink();
  return (
    <header className={styles.header}>
      {start}
      <p className={styles.brand}>{t('app.name')}</p>
      <div className={styles.what}>
        <h1 className={styles.title}>
          <Words>{dataset.title}</Words>
        </h1>
        <div className={styles.asOf}>
          <AsOf />
        </div>
      </div>
      {modes && <div className={styles.modes}>{modes}</div>}
      <div className={styles.search}>{search}</div>
      <div className={styles.actions} role="group" aria-label={t('header.actions')}>
        <Button label={t('header.copyLink')} onClick={() => void copyLink()}>
          <Link2 size={16} aria-hidden="true" />
          <span className={styles.word}>{t('header.copyLink')}</span>
        </Button>
        {actions}
        {!sparesAside && <SpareActions />}
        {end}
      </div>
    </header>
  );
}

/** What of the actions is needed least: where the header has no room for it, it stands elsewhere. */
export function SpareActions() {
  const isIdle = useAppState((state) => isReset(state.view));
  const changeUndoably = useChangeUndoably();
  const [theme, setTheme] = useThemeChoice();
  const ThemeIcon = THEME_ICONS[theme];
  return (
    <>
      <Button
        variant="quiet"
        label={t('header.resetView')}
        onClick={() => changeUndoably('view', resetView)}
        idle={isIdle}
      >
        <RotateCcw size={17} aria-hidden="true" />
      </Button>
      <Button
        variant="quiet"
        label={t('header.themeIs', { theme: t(`theme.${theme}`) })}
        onClick={() => setTheme(nextTheme(theme))}
      >
        <ThemeIcon size={17} aria-hidden="true" />
      </Button>
    </>
  );
}
