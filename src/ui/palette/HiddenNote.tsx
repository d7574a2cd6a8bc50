import { useChangeUndoably } from '../../store/hooks.ts';
import { resetFilters } from '../../view/transitions.ts';
import { LinkButton } from '../shared/LinkButton.tsx';
import { t } from '../shared/messages/i18n.ts';
import styles from './PaletteResults.module.css';

interface Props {
  /** How many of what is listed the filters hide. */
  readonly count: number;
  readonly field: HTMLElement | null;
}

/** Says that filters hide some of what is listed, and takes them away when asked. */
export function HiddenNote({ count, field }: Props) {
  const change = useChangeUndoably();
  return (
    <p className={styles.note} role="note">
      {t('palette.hidden', { count })}{' '}
      <LinkButton
        onClick={() => {
          change('filters', resetFilters);
          // The button goes with what it did.
          field?.focus();
        }}
      >
        {t('graph.showAll')}
      </LinkButton>
    </p>
  );
}
