import { useState, type ReactNode } from 'react';
import { t } from '../shared/messages/i18n.ts';
import type { Block } from './page.ts';
import styles from './SourcePage.module.css';

interface Props {
  readonly side: 'before' | 'after';
  readonly blocks: readonly Block[];
  readonly children: (blocks: readonly Block[]) => ReactNode;
}

/** What a saved page holds beside the article: there for who wants it, and not drawn before. */
export function Folded({ side, blocks, children }: Props) {
  const [open, setOpen] = useState(false);
  if (blocks.length === 0) return null;
  return (
    <details className={styles.folded} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t(`reader.${side}`, { count: blocks.length })}</summary>
      {open && children(blocks)}
    </details>
  );
}
