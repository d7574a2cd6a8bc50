import { X } from 'lucide-react';
import { Fragment, useEffect, useRef } from 'react';
import { Button } from '../shared/Button.tsx';
import {
  type Chord,
  GRAPH_KEYS,
  MENU_KEYS,
  PAGE_KEYS,
  PANEL_KEYS,
  READER_KEYS,
  SHEET_KEYS,
  SPAN_KEYS,
  TIMELINE_KEYS,
  VOICES_KEYS,
} from '../shared/keyTables.ts';
import { t } from '../shared/messages/i18n.ts';
import { searchChord } from '../shared/searchChord.ts';
import { setSingleKeys, useSingleKeys } from '../shared/singleKeys.ts';
import styles from './KeySheet.module.css';
import { keyNames } from './keyNames.ts';

interface Row {
  /** None where it is any letter. */
  readonly chords: readonly Chord[];
  readonly does: string;
}

/** The tables of keys in words, each with where it holds. */
const sections = (): readonly { readonly title: string; readonly rows: readonly Row[] }[] => [
  {
    title: t('keys.table.page'),
    rows: PAGE_KEYS.map(({ command, chords }) => ({
      chords,
      does: t(`keys.page.${command}`, { chord: searchChord() }),
    })),
  },
  {
    title: t('keys.table.graph'),
    rows: GRAPH_KEYS.map(({ command, chords }) => ({ chords, does: t(`keys.graph.${command}`) })),
  },
  {
    title: t('keys.table.panel'),
    rows: PANEL_KEYS.map(({ command, chords }) => ({ chords, does: t(`keys.panel.${command}`) })),
  },
  {
    title: t('keys.table.menu'),
    rows: [
      ...MENU_KEYS.map(({ command, chords }) => ({ chords, does: t(`keys.menu.${command}`) })),
      { chords: [], does: t('keys.lettersDo') },
    ],
  },
  {
    title: t('keys.table.reader'),
    rows: READER_KEYS.map(({ command, chords }) => ({ chords, does: t(`keys.reader.${command}`) })),
  },
  {
    title: t('keys.table.voices'),
    rows: VOICES_KEYS.map(({ command, chords }) => ({ chords, does: t(`keys.voices.${command}`) })),
  },
  {
    title: t('keys.table.timeline'),
    rows: TIMELINE_KEYS.map(({ command, chords }) => ({ chords, does: t(`keys.timeline.${command}`) })),
  },
  {
    title: t('keys.table.span'),
    rows: SPAN_KEYS.map(({ command, chords }) => ({ chords, does: t(`keys.span.${command}`) })),
  },
  {
    title: t('keys.table.sheet'),
    rows: SHEET_KEYS.map(({ command, chords }) => ({ chords, does: t(`keys.sheet.${command}`) })),
  },
];

/** Every key there is, from the very tables that answer them. The browser gives the focus back when it closes. */
export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const single = useSingleKeys();
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  const close = (): void => {
    dialog.current?.close();
    onClose();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-labelledby="keys-title"
      // Gone with the very key: the browser tells later that it has closed one, and would close what was opened meanwhile.
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClose={onClose}
      // A press beside the sheet is one on the dialog's own backdrop.
      onClick={(event) => {
        if (event.target === event.currentTarget) close();
      }}
    >
      <div className={styles.body}>
        <div className={styles.head}>
          <h2 id="keys-title" className={styles.title}>
            {t('keys.title')}
          </h2>
          <Button variant="quiet" label={t('keys.close')} onClick={close}>
            <X size={18} aria-hidden="true" />
          </Button>
        </div>
        {sections().map(({ title, rows }) => (
          <section key={title}>
            <h3 className={styles.heading}>{title}</h3>
            <dl className={styles.keys}>
              {rows.map(({ chords, does }) => (
                <div key={does} className={styles.row}>
                  <dt>{chords.length === 0 ? t('keys.letters') : <Chords chords={chords} />}</dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <p className={styles.note}>{t('keys.browser')}</p>
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={single}
            aria-describedby="keys-single"
            onChange={(event) => setSingleKeys(event.target.checked)}
          />
          {t('keys.single')}
        </label>
        <p className={styles.note} id="keys-single">
          {t('keys.singleHint')}
        </p>
      </div>
    </dialog>
  );
}

function Chords({ chords }: { readonly chords: readonly Chord[] }) {
  return chords
    .filter(({ unlisted }) => unlisted !== true)
    .map((chord, at) => (
      <Fragment key={chord.key}>
        {at > 0 && (chord.key.startsWith('Arrow') ? ' ' : <span className={styles.or}> {t('keys.or')} </span>)}
        {keyNames(chord).map(({ shown, spoken }, part) => (
          <Fragment key={shown}>
            {part > 0 && ' '}
            <kbd className={styles.key}>
              <span aria-hidden={spoken !== shown || undefined}>{shown}</span>
              {spoken !== shown && <span className="visually-hidden">{spoken}</span>}
            </kbd>
          </Fragment>
        ))}
      </Fragment>
    ));
}
