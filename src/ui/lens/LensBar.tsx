import { X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { VoiceId } from '../../domain/ids.ts';
import { LENS_CHANGES, type LensChange } from '../../domain/lens.ts';
import {
  useAppState,
  useChange,
  useChangeAside,
  useIndex,
  useLens,
  useViewKey,
  useVisible,
} from '../../store/hooks.ts';
import { selectFallen } from '../../store/selectors.ts';
import { fallenIn, fallenPress } from '../../view/aside.ts';
import { clearAside, hideFallen, setAside } from '../../view/lensTransitions.ts';
import { select, setOnlyPanel } from '../../view/transitions.ts';
import { Button } from '../shared/Button.tsx';
import { voiceLabel } from '../shared/labels.ts';
import { lensDetails, lensSentence, lensShort } from '../shared/lensText.ts';
import { LinkButton } from '../shared/LinkButton.tsx';
import { t } from '../shared/messages/i18n.ts';
import { useNarrow } from '../shared/useMediaQuery.ts';
import { RelationshipSentence } from '../shared/RelationshipSentence.tsx';
import { Words } from '../shared/Words.tsx';
import styles from './LensBar.module.css';

/** How long who is set aside must rest before it is said aloud, in milliseconds: a drag is one message, not ten. */
const REST = 600;

/** More voices than this are one line until asked for: on a phone they would fill the bar before what their going did. */
const FEW = 6;

/**
 * While anyone is set aside: who, what that does, and the ways back. Says it aloud once it rests. Takes no room while
 * nobody is.
 */
export function LensBar() {
  const index = useIndex();
  const distrust = useViewKey('distrust');
  const lens = useLens();
  const changeAside = useChangeAside();
  const change = useChange();
  const narrow = useNarrow();
  const hasSheet = useViewKey('panel').length > 0 && narrow;
  const root = useRef<HTMLDivElement>(null);
  // A drag over many voices has no lists to draw that nobody sees.
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const fold = root.current?.querySelector('details');
    if (hasSheet && fold) fold.open = false;
  }, [hasSheet]);
  const anyone = distrust.length > 0;
  const aside = t('lens.aside', { count: distrust.length });
  const inView = fallenIn(useVisible());
  // What is set aside is said again when that changes, and not with every filter.
  const spoken = useRested(anyone ? `${aside} ${lensSentence(index, lens)}` : t('lens.nobody'));
  return (
    <div ref={root} tabIndex={-1} className={styles.root}>
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
      {anyone && (
        <section className={styles.bar} data-over-top="" aria-label={t('lens.region')}>
          <details
            className={styles.who}
            ref={keepOffFocus}
            onToggle={({ currentTarget }) => {
              setOpen(currentTarget.open);
              // On a phone there is no room for both it and a sheet.
              if (narrow && currentTarget.open) change((view) => setOnlyPanel(view, null));
            }}
          >
            <summary>
              <span className={styles.aside}>{aside}</span>{' '}
              {narrow ? lensShort(lens, inView) : lensSentence(index, lens, inView)}
            </summary>
            <div className={styles.more}>
              {open && <Voices voices={distrust} onLast={() => root.current?.focus()} />}
              <p>{lensDetails(index, lens)}</p>
              {narrow && <HideFallen />}
              {open && <WhatChanged />}
            </div>
          </details>
          {!narrow && <HideFallen />}
          <Button
            onClick={() => {
              changeAside(clearAside);
              root.current?.focus();
            }}
          >
            {t('lens.reset')}
          </Button>
        </section>
      )}
    </div>
  );
}

/**
 * Filters away the relationships that have fallen, and brings them back. Its name is what a press does, and it never looks
 * pressed: a filter that leaves out what fell may be there before anything does.
 */
function HideFallen() {
  const index = useIndex();
  const press = useAppState(({ view }) => fallenPress(view.standing, selectFallen(index, view)));
  const change = useChange();
  if (press === null) return null;
  return (
    <Button onClick={() => change((view) => hideFallen(view, press === 'hide'))}>
      {t(press === 'hide' ? 'lens.hideFallen' : 'lens.showFallen')}
    </Button>
  );
}

/** The relationships that changed, the most changed first, each a way to it. */
function WhatChanged() {
  return LENS_CHANGES.toReversed().map((change) => change !== 'same' && <Changed key={change} change={change} />);
}

function Changed({ change: kind }: { readonly change: Exclude<LensChange, 'same'> }) {
  const id = useId();
  const index = useIndex();
  const { effect } = useLens();
  const change = useChange();
  const changed = [...index.relationships.values()].filter((each) => effect.touched.get(each.id)?.change === kind);
  if (changed.length === 0) return null;
  return (
    <>
      <p id={id} className={styles.kind}>
        {t(`lens.list.${kind}`)}
      </p>
      <ul className={styles.changed} aria-labelledby={id}>
        {changed.map((relationship) => (
          <li key={relationship.id}>
            <LinkButton onClick={() => change((view) => select(view, relationship.id))}>
              <RelationshipSentence relationship={relationship} claims={relationship.claims} />
            </LinkButton>
          </li>
        ))}
      </ul>
    </>
  );
}

function Voices({ voices, onLast }: { readonly voices: readonly VoiceId[]; readonly onLast: () => void }) {
  const index = useIndex();
  const changeAside = useChangeAside();
  const list = useRef<HTMLUListElement>(null);
  const areMany = voices.length > FEW;
  // Stays a fold while the bar is open: who takes back one after the other would lose the place where the last few begin.
  const [isFold, setFold] = useState(areMany);
  if (areMany && !isFold) setFold(true);
  const takeBack = (voice: VoiceId, at: number): void => {
    // The keyboard goes on with the next one, as the one it stands on goes away.
    const buttons = list.current?.querySelectorAll('button');
    const next = buttons?.[at + 1] ?? buttons?.[at - 1];
    if (next) next.focus();
    else onLast();
    changeAside((view) => setAside(view, [voice], false));
  };
  const chips = (
    <ul className={styles.list} ref={list} aria-label={t('lens.who')}>
      {voices.map((voice, at) => (
        <li key={voice}>
          <button
            type="button"
            className={styles.voice}
            aria-label={t('lens.takeBack', { voice: voiceLabel(index, voice) })}
            onClick={() => takeBack(voice, at)}
          >
            <Words>{voiceLabel(index, voice)}</Words>
            <X size={14} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
  if (!isFold) return chips;
  return (
    <details>
      <summary>{t('lens.whoFolded', { count: voices.length })}</summary>
      {chips}
    </details>
  );
}

/**
 * Folds what lies over the page as soon as the keyboard goes on to something beneath it, which would be out of sight
 * (WCAG 2.4.11). A pointer may leave it open.
 */
function keepOffFocus(fold: HTMLDetailsElement): () => void {
  const onFocus = ({ target }: FocusEvent): void => {
    if (!fold.open || !(target instanceof Element) || fold.contains(target) || !target.matches(':focus-visible'))
      return;
    const [over, under] = [fold.getBoundingClientRect(), target.getBoundingClientRect()];
    const isCovered =
      under.left < over.right && under.right > over.left && under.top < over.bottom && under.bottom > over.top;
    if (isCovered) fold.open = false;
  };
  document.addEventListener('focusin', onFocus);
  return () => document.removeEventListener('focusin', onFocus);
}

/** A text once it has not changed for a while; nothing until it first does. */
function useRested(text: string): string {
  const [first] = useState(text);
  const [rested, setRested] = useState('');
  useEffect(() => {
    if (text === first && rested === '') return;
    const timer = setTimeout(() => setRested(text), REST);
    return () => clearTimeout(timer);
  }, [text, first, rested]);
  return rested;
}
