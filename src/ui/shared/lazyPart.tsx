import { Component, createElement, lazy, useState, type ComponentType, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './lazyPart.module.css';
import { t } from './messages/i18n.ts';

/** The code of a part of the page did not come. */
class NotLoaded extends Error {}

interface BoundaryProps {
  readonly children: ReactNode;
  readonly onRetry: () => void;
  /** It is taken away after a failure. */
  readonly onGone: () => void;
}

/** Stands in for a part whose code did not come, with the likely cause and another try. What else fails is not its own. */
class PartBoundary extends Component<BoundaryProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentWillUnmount(): void {
    if (this.state.error !== null) this.props.onGone();
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (!(error instanceof NotLoaded)) throw error;
    return (
      <div className={styles.failure} role="alert">
        <p className={styles.title}>{t('failure.partTitle')}</p>
        <p>{t(navigator.onLine ? 'failure.partText' : 'failure.partOffline')}</p>
        <Button variant="primary" onClick={this.props.onRetry}>
          {t('failure.retry')}
        </Button>
      </div>
    );
  }
}

/**
 * A part of the page whose code is fetched when it is first shown. Where it does not come, as on a device that is
 * offline, the part says so in its place, and fetches it anew when asked; React's own `lazy` keeps the first failure for
 * good. Suspends like `lazy`.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let part: ComponentType<Props> | null = null;
  const wanted = (): ComponentType<Props> =>
    (part ??= lazy(async () => {
      try {
        return { default: await load() };
      } catch (cause) {
        throw new NotLoaded('A part of the page could not be loaded.', { cause });
      }
    }));
  return function LazyPart(props: Props) {
    const [attempt, setAttempt] = useState(0);
    const current = wanted();
    // Not as soon as it fails: React itself renders a failed part once more, and would find the next one on its way.
    const forget = (): void => {
      if (part === current) part = null;
    };
    const retry = (): void => {
      forget();
      setAttempt(attempt + 1);
    };
    return (
      <PartBoundary key={attempt} onGone={forget} onRetry={retry}>
        {createElement(current, props)}
      </PartBoundary>
    );
  };
}
