import type { ReactNode } from 'react';
import styles from './LinkButton.module.css';

interface Props {
  readonly onClick: () => void;
  /** What it is called where its text alone does not say what it does. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A button within or below a text, which looks like a link and does something here. In the size of the text around it. */
export const LinkButton = ({ onClick, label, children }: Props) => (
  <button type="button" className={styles.link} aria-label={label} onClick={onClick}>
    {children}
  </button>
);
