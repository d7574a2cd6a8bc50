import type { ReactNode } from 'react';
import styles from './LinkButton.module.css';

interface Props {
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A button within or below a text, which looks like a link and does something here. In the size of the text around it. */
export const LinkButton = ({ onClick, children }: Props) => (
  <button type="button" className={styles.link} onClick={onClick}>
    {children}
  </button>
);
