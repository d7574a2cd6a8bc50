import { t } from '../ui/shared/messages/i18n.ts';
import styles from './App.module.css';

/** While the code of a part is on its way. */
export const Waiting = () => (
  <p className={styles.waiting} role="status">
    {t('app.waiting')}
  </p>
);
