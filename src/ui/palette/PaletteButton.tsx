import { Search } from 'lucide-react';
import { t } from '../shared/messages/i18n.ts';
import { searchChord } from '../shared/searchChord.ts';
import { useSingleKeys } from '../shared/singleKeys.ts';
import styles from './PaletteButton.module.css';

interface Props {
  readonly onOpen: () => void;
  /** Fetches what the palette needs, for who is about to open it. */
  readonly onNear: () => void;
}

/** Opens the palette, and names the keys that do. */
export function PaletteButton({ onOpen, onNear }: Props) {
  const chord = searchChord();
  const slash = useSingleKeys();
  return (
    <button
      type="button"
      className={styles.button}
      aria-haspopup="dialog"
      aria-keyshortcuts={`${slash ? '/ ' : ''}${chord.startsWith('⌘') ? 'Meta' : 'Control'}+K`}
      title={t('palette.title')}
      onClick={onOpen}
      onPointerEnter={onNear}
      onFocus={onNear}
    >
      <Search size={16} aria-hidden="true" />
      <span className={styles.word}>{t('palette.button')}</span>
      <kbd className={styles.key} aria-hidden="true">
        {slash ? '/' : chord}
      </kbd>
    </button>
  );
}
