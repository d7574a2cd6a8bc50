import type { ReactNode } from 'react';
import styles from './Chip.module.css';

/** A short property of a statement. `tone` sets apart what weakens it. */
export function Chip({ tone = 'plain', title, children }: { readonly tone?: 'plain' | 'caution'; readonly title?: string | undefined; readonly children: ReactNode }) {
  return (
    <span className={tone === 'caution' ? styles.caution : styles.chip} title={title}>
      {children}
    </span>
  );
}
