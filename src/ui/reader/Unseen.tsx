import type { ReactNode } from 'react';
import { language } from '../shared/messages/i18n.ts';
import styles from './SourcePage.module.css';

/**
 * Words of the interface among those of a source, for who cannot see the marks. They are in a language and direction of
 * their own, and are not copied with the source.
 */
export const Unseen = ({ children }: { readonly children: ReactNode }) => (
  <bdi className={`visually-hidden ${styles.unseen}`} lang={language()}>
    {children}
  </bdi>
);
