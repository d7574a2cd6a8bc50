import { Component, createElement, createRef, lazy, useState, type ComponentType, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './lazyPart.module.css';
import { t } from './messages/i18n.ts';
import { laterMessages } from './messages/laterMessages.ts';

/** The code of a part of the page did not come. */
class NotLoaded extends Error {}

interface BoundaryProps {
  readonly children: ReactNode;
  readonly onRetry: () => void;
  /** It is taken away after a failure. */
  readonly onGone: () => void;
}

/** Where the keyboard stays when what it stands on goes: what can take the focus around it, or the field of a dialog. */
function placeAround(gone: Element | null): HTMLElement | null {
  const around = gone?.closest<HTMLElement>('dialog, [tabindex="-1"]') ?? null;
  return around instanceof HTMLDialogElement ? around.querySelector('input') : around;
}

/** Stands in for a part whose code did not come, with the likely cause and another try. What else fails is not its own. */
class PartBoundary extends Component<BoundaryProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  readonly #failure = createRef<HTMLDivElement>();

  // Who has a connection again need not ask. The keyboard stays where it is.
  readonly #again = (): void => {
    if (!(this.state.error instanceof NotLoaded)) return;
    if (this.#failure.current?.contains(document.activeElement)) this.#retry();
    else this.props.onRetry();
  };

  override componentDidMount(): void {
    addEventListener('online', this.#again);
  }

  override componentWillUnmount(): void {
    removeEventListener('online', this.#again);
    if (this.state.error !== null) this.props.onGone();
  }

  readonly #retry = (): void => {
    placeAround(this.#failure.current)?.focus({ preventScroll: true });
    this.props.onRetry();
  };

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (!(error instanceof NotLoaded)) throw error;
    return (
      <div ref={this.#failure} className={styles.failure} role="alert">
        <p className={styles.title}>{t('failure.partTitle')}</p>
        <p>{t(navigator.onLine ? 'failure.partText' : 'failure.partOffline')}</p>
        <Button variant="primary" onClick={this.#retry}>
          {t('failure.retry')}
        </Button>
      </div>
    );
  }
}

/** What fetches each part there is. */
const parts: (() => Promise<unknown>)[] = [];

/**
 * Fetches every part that is not here yet, one after another, so that it is at hand when it is asked for, also offline. What
 * cannot be had now is asked for again when it is shown. Does not reject.
 * @param pause before each
 */
export async function fetchParts(pause: () => Promise<void>): Promise<void> {
  for (const fetch of parts) {
    await pause();
    await fetch().catch(() => undefined);
  }
}

/**
 * Code that is no part of what is seen, with the messages that the page does not start with: fetched when it is asked for, or
 * ahead with the parts. What is returned rejects when it cannot be had now.
 */
export function laterCode<Code>(load: () => Promise<Code>): () => Promise<Code> {
  const fetch = async (): Promise<Code> => {
    const [code] = await Promise.all([load(), laterMessages()]);
    return code;
  };
  parts.push(fetch);
  return fetch;
}

export type LazyPart<Props> = ComponentType<Props> & {
  /** Fetches it ahead. Rejects when it cannot be had now. */
  readonly fetch: () => Promise<unknown>;
  readonly isHere: () => boolean;
};

/**
 * A part of the page whose code, with the messages that the page does not start with, is fetched when it is first shown or
 * ahead of that. Where it does not come, as on a device that is offline, the part says so in its place, and fetches it
 * anew when asked; React's own `lazy` keeps the first failure for good. Suspends like `lazy` until it is here, and then no
 * more, so that what stands around it shows nothing in between.
 * @param messages fetches those it needs; of a part that the build counts among the start (`vite.config.ts`), none
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  messages: () => Promise<void> = laterMessages,
): LazyPart<Props> {
  let here: ComponentType<Props> | null = null;
  let part: ComponentType<Props> | null = null;
  const fetch = async (): Promise<ComponentType<Props>> => {
    const [loaded] = await Promise.all([here ?? load(), messages()]);
    here = loaded;
    return loaded;
  };
  const wanted = (): ComponentType<Props> =>
    here ??
    (part ??= lazy(async () => {
      try {
        return { default: await fetch() };
      } catch (cause) {
        throw new NotLoaded('A part of the page could not be loaded.', { cause });
      }
    }));
  parts.push(fetch);
  function Part(props: Props) {
    // The same for as long as it stands: another type would be another part, begun anew.
    const [{ attempt, current }, setShown] = useState(() => ({ attempt: 0, current: wanted() }));
    // Not as soon as it fails: React itself renders a failed part once more, and would find the next one on its way.
    const forget = (): void => {
      if (part === current) part = null;
    };
    const retry = (): void => {
      forget();
      setShown({ attempt: attempt + 1, current: wanted() });
    };
    return (
      <PartBoundary key={attempt} onGone={forget} onRetry={retry}>
        {createElement(current, props)}
      </PartBoundary>
    );
  }
  return Object.assign(Part, { fetch, isHere: () => here !== null });
}
