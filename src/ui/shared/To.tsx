import { t } from './messages/i18n.ts';

/** From the one to the other: an arrow that points the way the page is read, and a word to the ear. */
export const To = ({ className = '' }: { readonly className?: string | undefined }) => (
  <span className={`inline-arrow flip-in-rtl ${className}`} role="img" aria-label={t('evidence.to')}>
    →
  </span>
);
