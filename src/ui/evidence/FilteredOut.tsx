import { resetFilters } from '../../view/transitions.ts';
import { useChange } from '../../store/hooks.ts';
import { LinkButton } from '../shared/LinkButton.tsx';
import { t } from '../shared/messages/i18n.ts';
import styles from './FilteredOut.module.css';

/** Says that what is shown here is hidden in the graph, and offers the way back. */
export function FilteredOut({ text = t('evidence.filteredOut') }: { readonly text?: string }) {
  const change = useChange();
  return (
    <p className={styles.note} role="note">
      {text} <LinkButton onClick={() => change(resetFilters)}>{t('evidence.showAnyway')}</LinkButton>
    </p>
  );
}
