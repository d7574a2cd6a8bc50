import { X } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Notice } from '../../store/appState.ts';
import type { VoiceId } from '../../domain/ids.ts';
import { lensOf } from '../../view/lens.ts';
import { takeBack } from '../../view/transitions.ts';
import { useAppState, useChange } from '../../store/hooks.ts';
import type { View } from '../../view/view.ts';
import { Button } from '../shared/Button.tsx';
import { joinNames } from '../shared/joinNames.ts';
import { voiceLabel } from '../shared/labels.ts';
import { lensShort } from '../shared/lensText.ts';
import { t } from '../shared/messages/i18n.ts';
import styles from './Notices.module.css';

/**
 * How long notices stay, in milliseconds; those that are not named, until they are dismissed. What can be taken back from its notice
 * Back takes back later too.
 */
const STAYS: Partial<Record<Notice['kind'], number>> = { copied: 5_000, undoable: 15_000, 'copy-not-loaded': 15_000 };

interface Props {
  /** Keeps the region where it covers nothing that matters, from when there is another notice until that is ended. */
  readonly place?: (region: HTMLElement) => () => void;
}

const leave = (): (() => void) => () => {};

/**
 * What happened, said once: aloud politely, on screen until it is dismissed or has been read. The keyboard goes back to
 * where it came from as the notice it is in goes away.
 */
export function Notices({ place = leave }: Props) {
  const notices = useAppState((state) => state.notices);
  const cameFrom = useRef<Element | null>(null);
  const region = useRef<HTMLElement>(null);
  const isEmpty = notices.length === 0;
  useLayoutEffect(() => {
    return region.current && !isEmpty ? place(region.current) : undefined;
  }, [notices, isEmpty, place]);
  return (
    <section
      ref={region}
      className={styles.notices}
      aria-label={t('notice.region')}
      aria-live="polite"
      onFocus={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget;
      }}
    >
      {notices.map((notice) => (
        <OneNotice
          key={notice.id}
          notice={notice}
          onDone={() => {
            if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus({ preventScroll: true });
          }}
        />
      ))}
    </section>
  );
}

interface OneProps {
  readonly notice: Notice;
  /** The notice was answered, and goes away. */
  readonly onDone: () => void;
}

function OneNotice({ notice, onDone }: OneProps) {
  const dismiss = useAppState((state) => state.dismiss);
  const { id, kind } = notice;
  // One that is pointed at or holds the keyboard is being read, or about to be answered.
  const [isPointedAt, setPointedAt] = useState(false);
  const [hasFocus, setFocus] = useState(false);
  const held = isPointedAt || hasFocus;
  const done = (): void => {
    dismiss(id);
    onDone();
  };
  useEffect(() => {
    const stay = STAYS[kind];
    if (held || stay === undefined) return;
    const timer = setTimeout(() => dismiss(id), stay);
    return () => clearTimeout(timer);
  }, [dismiss, id, kind, held]);
  return (
    <div
      className={styles.notice}
      onPointerEnter={() => setPointedAt(true)}
      onPointerLeave={() => setPointedAt(false)}
      onFocus={() => setFocus(true)}
      onBlur={() => setFocus(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // It closes nothing else besides.
        event.preventDefault();
        done();
      }}
    >
      <div className={styles.text}>
        <Content notice={notice} onDone={done} />
      </div>
      <Button variant="quiet" label={t('notice.dismiss')} onClick={done}>
        <X size={16} aria-hidden="true" />
      </Button>
    </div>
  );
}

/** By so many names voices are called; more are counted. */
const MOST_NAMES = 3;

/** Who was set aside or taken back, and how everything stands then; as it was when it happened. */
function WhoIsAside({ before }: { readonly before: Pick<View, 'distrust'> }) {
  const load = useAppState((state) => state.load);
  const now = useAppState((state) => state.view.distrust);
  const [[who, figures]] = useState(() => {
    if (load.kind !== 'ready') return [t('notice.undone.lens')];
    const { index } = load;
    const namesOf = (voices: readonly VoiceId[]) => joinNames(voices.map((voice) => voiceLabel(index, voice)));
    const aside = now.filter((voice) => !before.distrust.includes(voice));
    const back = before.distrust.filter((voice) => !now.includes(voice));
    const [isFewAside, isFewBack] = [aside.length <= MOST_NAMES, back.length <= MOST_NAMES];
    // The figures are not of the last one alone.
    const told = (figures: string) => (now.length > aside.length ? t('notice.lens.inAll', { figures }) : figures);
    const names = [
      ...(aside.length > 0
        ? [isFewAside ? t('notice.lens.aside', { names: namesOf(aside) }) : t('lens.aside', { count: aside.length })]
        : []),
      ...(back.length > 0
        ? [
            isFewBack
              ? t('notice.lens.back', { names: namesOf(back) })
              : t('notice.lens.backMany', { count: back.length }),
          ]
        : []),
      ...(now.length === 0 ? [t('notice.lens.nobody')] : []),
    ].join(' ');
    return now.length === 0 ? [names] : [names, told(lensShort(lensOf(index, now)))];
  });
  return (
    <>
      {who}
      {figures !== undefined && <span className={styles.figures}> {figures}</span>}
    </>
  );
}

function Content({ notice, onDone }: OneProps) {
  const change = useChange();
  switch (notice.kind) {
    case 'copied':
      return <p>{t(`notice.copied.${notice.what}`)}</p>;
    case 'copy-failed':
      return (
        <label>
          {t('notice.copyFailed')}
          <textarea
            className={styles.byHand}
            readOnly
            rows={3}
            value={notice.text}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      );
    case 'copy-not-loaded':
      return <p>{t('notice.copyNotLoaded')}</p>;
    case 'problems':
      return (
        <>
          <p>{t('notice.problems')}</p>
          <ul className={styles.problems}>
            {notice.problems.map(({ key, reason, value }, at) => (
              <li key={at}>{t(`notice.problem.${reason}`, { key: t(`viewKey.${key}`), value })}</li>
            ))}
          </ul>
        </>
      );
    case 'undoable':
      return (
        <p>
          {notice.what === 'lens' ? <WhoIsAside before={notice.before} /> : t(`notice.undone.${notice.what}`)}{' '}
          <Button
            onClick={() => {
              change((now) => takeBack(now, notice.what, notice.before));
              onDone();
            }}
          >
            {t('notice.undo')}
          </Button>
        </p>
      );
    case 'address-stuck':
      return <p>{t('notice.addressStuck')}</p>;
  }
}
