import { Component, type ReactNode } from 'react';
import { Button } from '../ui/shared/Button.tsx';
import { t } from '../ui/shared/messages/i18n.ts';
import styles from './App.module.css';

interface Props {
  readonly children: ReactNode;
  /** When this changes, what failed is tried again: another selection may well work. */
  readonly resetKey?: unknown;
  readonly whole?: boolean;
}

interface State {
  readonly failed: boolean;
  readonly key: unknown;
}

/** Keeps a failure in one part of the page from taking the rest with it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, key: this.props.resetKey };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.key ? null : { failed: false, key: props.resetKey };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { whole = false } = this.props;
    return (
      <div className={styles.panelFailure} role="alert">
        <h2>{t(whole ? 'failure.appTitle' : 'failure.panelTitle')}</h2>
        <p>{t(whole ? 'failure.appText' : 'failure.panelText')}</p>
        <Button variant="primary" onClick={() => (whole ? window.location.reload() : this.setState({ failed: false }))}>
          {t(whole ? 'failure.appReload' : 'failure.panelRetry')}
        </Button>
      </div>
    );
  }
}
