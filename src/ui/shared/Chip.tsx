import type { ReactNode } from 'react';
import styles from './Chip.module.css';

/** A short property of a statement. `caution` sets apart what weakens it; `quiet` is what goes without saying. */
export function Chip({
  tone = 'plain',
  title,
  children,
}: {
  readonly tone?: 'plain' | 'quiet' | 'caution';
  readonly title?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <span className={styles[tone]} title={title}>
      {children}
    </span>
  );
}
