import { useCallback, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { t } from '../shared/messages/i18n.ts';
import styles from './usePrinting.module.css';

/** How long the page is left alone before the report's code is fetched for who may print, in milliseconds. */
const PATIENCE = 1_500;

let loaded: ComponentType | null = null;

async function loadReport(): Promise<void> {
  loaded ??= (await import('./PrintReport.tsx')).PrintReport;
}

/**
 * The report for paper, in the page only while it is printed. A browser asks for it without waiting (`beforeprint`,
 * also from its own menu and Ctrl+P), so its code is fetched ahead, when the page has come to rest. `off` where what is
 * on the page is made for paper itself.
 */
export function usePrinting(off = false): { readonly print: () => void; readonly page: ReactNode } {
  // Which report is being printed: none where its code is not here yet.
  const [printing, setPrinting] = useState<{ readonly Report: ComponentType | null } | null>(null);

  useEffect(() => {
    // What cannot be fetched now is asked for again when it is needed.
    const timer = setTimeout(() => void loadReport().catch(() => undefined), PATIENCE);
    return () => clearTimeout(timer);
  }, []);

  useEffect(() => {
    // What is to be printed must stand when the listener returns.
    const before = () => flushSync(() => setPrinting({ Report: loaded }));
    const after = () => flushSync(() => setPrinting(null));
    const paper = window.matchMedia('print');
    const onChange = () => (paper.matches ? before() : after());
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    // Some browsers, and tools that only look at a page as if on paper, tell no more than this.
    paper.addEventListener('change', onChange);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      paper.removeEventListener('change', onChange);
    };
  }, []);

  const print = useCallback(() => {
    const go = () => window.print();
    // Without its code the browser prints a line that says so.
    loadReport().then(go, go);
  }, []);

  if (!printing || off) return { print, page: null };
  const { Report } = printing;
  const sheet = Report ? <Report /> : <p className={styles.early}>{t('report.early')}</p>;
  // Beside the page, which is hidden on paper, not in it.
  return { print, page: createPortal(sheet, document.body) };
}
