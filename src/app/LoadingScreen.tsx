import type { Load } from '../store/appState.ts';
import { t } from '../ui/shared/messages/i18n.ts';
import styles from './App.module.css';

/** How far the dataset has come. */
export function LoadingScreen({ load }: { readonly load: Extract<Load, { kind: 'loading' }> }) {
  const { received, total } = load;
  return (
    <main className={styles.screen} aria-busy="true">
      <p className={styles.brand}>{t('app.name')}</p>
      <p id="loading">{t('loading.title')}</p>
      <progress aria-labelledby="loading" {...(total === null ? {} : { value: received, max: total })} />
    </main>
  );
}
