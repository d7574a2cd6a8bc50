import type { LoadFailure, LoadFinding } from '../store/appState.ts';
import { encodeView } from '../view/urlCodec.ts';
import { DEFAULT_DATASET, defaultView } from '../view/view.ts';
import { Button } from '../ui/shared/Button.tsx';
import button from '../ui/shared/Button.module.css';
import { t } from '../ui/shared/messages/i18n.ts';
import styles from './App.module.css';

const MOST_LISTED = 50;

interface Props {
  readonly dataset: string;
  readonly failure: LoadFailure;
  readonly onRetry: () => void;
}

/** Why the dataset could not be opened, what the checker found, and the ways on. */
export function FailureScreen({ dataset, failure, onRetry }: Props) {
  const hasOther = dataset !== DEFAULT_DATASET || failure.kind === 'unnamed';
  // Asking again for what is not there seldom helps.
  const isGone = hasOther && (failure.kind === 'missing' || failure.kind === 'unnamed');
  // What the page asked of itself may be at fault: what it holds, or the view in its address.
  const isOwn = failure.kind === 'fault' || failure.kind === 'no-checker';
  const other = `?${encodeView(defaultView())}`;
  return (
    <main className={styles.screen}>
      <p className={styles.brand}>{t('app.name')}</p>
      <div role="alert" className={styles.failure}>
        <h1>{t('failure.title')}</h1>
        <p>{reason(dataset, failure)}</p>
        {failure.kind === 'fault' && failure.reason !== '' && (
          <p>
            {t('failure.faultReason')}{' '}
            <code lang="en" dir="ltr">
              {failure.reason}
            </code>
          </p>
        )}
      </div>
      <p className={styles.ways}>
        {isGone && (
          <a className={`${button.button} ${button.primary}`} href={other}>
            {t('failure.openDefault')}
          </a>
        )}
        {failure.kind !== 'unnamed' && (
          <Button variant={isGone ? 'plain' : 'primary'} onClick={onRetry}>
            {t('failure.retry')}
          </Button>
        )}
        {isOwn && <Button onClick={() => window.location.reload()}>{t('failure.reload')}</Button>}
        {(hasOther || failure.kind === 'fault') && !isGone && <a href={other}>{t('failure.openDefault')}</a>}
      </p>
      {(failure.kind === 'invalid' || failure.kind === 'not-json') && <Findings findings={failure.findings} />}
    </main>
  );
}

function reason(dataset: string, failure: LoadFailure): string {
  switch (failure.kind) {
    case 'offline':
      return t('failure.offline');
    case 'unreachable':
      return t('failure.unreachable');
    case 'missing':
      return t('failure.missing', { dataset });
    case 'unnamed':
      return t('failure.unnamed', { value: failure.value });
    case 'misnamed':
      return t('failure.misnamed', { dataset, id: failure.id });
    case 'refused':
      return t('failure.refused', { status: failure.status });
    case 'too-large':
      return t('failure.tooLarge', { size: `${failure.limit / 1_000_000} MB` });
    case 'not-json':
      return t('failure.notJson');
    case 'no-checker':
      return t('failure.noChecker');
    case 'fault':
      return t('failure.fault');
    case 'invalid':
      return t('failure.invalid', { count: failure.findings.filter(({ severity }) => severity === 'error').length });
  }
}

function Findings({ findings }: { readonly findings: readonly LoadFinding[] }) {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return (
    <section className={styles.findings}>
      <h2>{t('failure.findings')}</h2>
      <ol>
        {errors.slice(0, MOST_LISTED).map(({ rule, path, message, mend }, at) => (
          <li key={at}>
            {path !== '' && <code>{path}</code>}{' '}
            {/* The checker speaks English wherever it speaks, to those who write datasets: docs/decisions/0011. */}
            <span lang="en">{message}</span>{' '}
            <span className={styles.mend}>
              {t('failure.mendLabel')} <span lang="en">{mend}</span>
            </span>{' '}
            <code className={styles.rule}>{rule}</code>
          </li>
        ))}
      </ol>
      {errors.length > MOST_LISTED && <p>{t('failure.more', { count: errors.length - MOST_LISTED })}</p>}
    </section>
  );
}
