import { useCallback, useEffect, useRef, useState, type ComponentType, type ReactNode } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useIndex } from '../../store/hooks.ts';
import type { Scope } from '../../view/scope.ts';
import { asOfDay } from '../shared/claimWords.ts';
import { t } from '../shared/messages/i18n.ts';
import { laterMessages } from '../shared/messages/laterMessages.ts';
import styles from './usePrinting.module.css';

/** How long the page is left alone before the report's code is fetched for who may print, in milliseconds. */
const PATIENCE = 1_500;
/** How long a browser may take from being asked to print until it says that it does, in milliseconds; some wait for nothing. */
const GRACE = 2_000;

type Report = ComponentType<{ readonly scope: Scope }>;

let loaded: Report | null = null;

async function loadReport(): Promise<void> {
  const [{ PrintReport }] = await Promise.all([import('./PrintReport.tsx'), laterMessages()]);
  loaded = PrintReport;
}

/** What cannot be fetched now is asked for again when it is needed. */
const loadReportAhead = (): void => void loadReport().catch(() => undefined);

/** For who prints before the report is there: what is before them, and what to do. */
function EarlySheet() {
  const { title, summary, language, asOf } = useIndex().dataset;
  return (
    <article className={styles.early}>
      <p className={styles.brand}>{t('app.name')}</p>
      <h1 className={styles.title} lang={language} dir="auto">
        {title}
      </h1>
      <p className={styles.asOf}>{asOfDay(asOf)}</p>
      <p lang={language} dir="auto">
        {summary}
      </p>
      <p className={styles.notice}>{t('report.early')}</p>
      <p className={styles.address}>{window.location.href}</p>
    </article>
  );
}

interface Printing {
  /** Prints the view, or only a part of it. */
  readonly print: (scope?: Scope) => void;
  readonly page: ReactNode;
}

/**
 * The report for paper, in the page only while it is printed. A browser asks for it without waiting (`beforeprint`,
 * also from its own menu and Ctrl+P), so its code is fetched ahead, when the page has come to rest. `off` where what is
 * on the page is made for paper itself, unless a part of the view is wanted.
 */
export function usePrinting(off = false): Printing {
  // Which report is being printed: none where its code is not here yet.
  const [printing, setPrinting] = useState<{ readonly Report: Report | null; readonly scope: Scope } | null>(null);

  // Asked for from the page; the browser's own menu prints the view.
  const wanted = useRef<Scope>('view');
  const isPrinting = useRef(false);
  const grace = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useEffect(() => {
    const timer = setTimeout(loadReportAhead, PATIENCE);
    return () => clearTimeout(timer);
  }, []);

  useEffect(() => {
    // What is to be printed must stand when the listener returns.
    const before = () => {
      isPrinting.current = true;
      // For who is told to print again: what was to be fetched ahead may not have come.
      if (!loaded) loadReportAhead();
      flushSync(() => setPrinting({ Report: loaded, scope: wanted.current }));
    };
    const after = () => {
      isPrinting.current = false;
      wanted.current = 'view';
      flushSync(() => setPrinting(null));
    };
    const paper = window.matchMedia('print');
    // Between the two the browser may lay the page out for the screen, and would print what it then finds.
    let isTold = false;
    const begin = () => {
      isTold = true;
      before();
    };
    const end = () => {
      isTold = false;
      after();
    };
    const onChange = () => {
      if (!isTold) (paper.matches ? before : after)();
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    // Some browsers, and tools that only look at a page as if on paper, tell no more than this.
    paper.addEventListener('change', onChange);
    return () => {
      clearTimeout(grace.current);
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      paper.removeEventListener('change', onChange);
    };
  }, []);

  const print = useCallback((scope: Scope = 'view') => {
    const go = () => {
      clearTimeout(grace.current);
      wanted.current = scope;
      window.print();
      // A page may be refused printing, as in a frame: what is printed later is not what was asked for now.
      grace.current = setTimeout(() => {
        if (!isPrinting.current) wanted.current = 'view';
      }, GRACE);
    };
    // Without its code the browser prints a line that says so.
    loadReport().then(go, go);
  }, []);

  if (!printing || (off && printing.scope === 'view')) return { print, page: null };
  const { Report, scope } = printing;
  const sheet = Report ? <Report scope={scope} /> : <EarlySheet />;
  // Beside the page, which is hidden on paper, not in it.
  return { print, page: createPortal(sheet, document.body) };
}
