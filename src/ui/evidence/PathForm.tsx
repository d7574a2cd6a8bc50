import { ArrowUpDown } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { actorId, type ActorId } from '../../domain/ids.ts';
import type { Actor } from '../../domain/types.ts';
import { useChange, useIndex } from '../../store/hooks.ts';
import { setPath } from '../../view/transitions.ts';
import type { PathQuery } from '../../view/view.ts';
import { Button } from '../shared/Button.tsx';
import { shortName } from '../shared/labels.ts';
import { locale, t } from '../shared/messages/i18n.ts';
import { useWords } from '../shared/Words.tsx';
import styles from './PathForm.module.css';
import { focusInSight } from '../shared/scrollIntoSight.ts';

/** On an actor: asks how it is connected to another, in one choice. */
export function ConnectTo({ actor }: { readonly actor: Actor }) {
  const index = useIndex();
  const change = useChange();
  return (
    <ActorChoice
      label={t('path.connectTo', { actor: shortName(index, actor.id) })}
      value={null}
      without={actor.id}
      onChoose={(to) => change((view) => setPath(view, { from: actor.id, to, directed: false, firm: false }))}
    />
  );
}

/** The question of a path, to be changed: both ends, and what counts as a way. */
export function PathForm({ path }: { readonly path: PathQuery }) {
  const change = useChange();
  const set = (patch: Partial<PathQuery>): void => change((view) => setPath(view, { ...path, ...patch }));
  // One end alone was given, so that the other is to be chosen.
  const isOpen = path.from === path.to;
  return (
    <div className={styles.form}>
      <div className={styles.ends}>
        <ActorChoice label={t('path.from')} value={path.from} onChoose={(from) => set({ from })} />
        <Button variant="quiet" label={t('path.swap')} onClick={() => set({ from: path.to, to: path.from })}>
          <ArrowUpDown size={16} aria-hidden="true" />
        </Button>
        <ActorChoice
          label={t('path.to')}
          value={isOpen ? null : path.to}
          {...(isOpen && { without: path.from })}
          isAsked={isOpen}
          onChoose={(to) => set({ to })}
        />
      </div>
      <label className={styles.option}>
        <input type="checkbox" checked={path.directed} onChange={() => set({ directed: !path.directed })} />
        {t('path.directed')}
      </label>
      <label className={styles.option}>
        <input type="checkbox" checked={path.firm} onChange={() => set({ firm: !path.firm })} />
        {t('path.firm')}
      </label>
    </div>
  );
}

interface ActorChoiceProps {
  readonly label: string;
  readonly value: ActorId | null;
  readonly without?: ActorId;
  /** Whether it is what is asked now, and so takes the focus. */
  readonly isAsked?: boolean;
  readonly onChoose: (id: ActorId) => void;
}

/** A choice among all actors, by name. */
function ActorChoice({ label, value, without, isAsked = false, onChoose }: ActorChoiceProps) {
  const index = useIndex();
  const id = useId();
  const words = useWords();
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (isAsked && select.current) focusInSight(select.current);
  }, [isAsked]);
  const actors = index.dataset.actors
    .filter((actor) => actor.id !== without)
    .toSorted((a, b) => a.name.localeCompare(b.name, locale()));
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        ref={select}
        className={styles.select}
        value={value ?? ''}
        onChange={(event) => {
          if (event.currentTarget.value !== '') onChoose(actorId(event.currentTarget.value));
        }}
      >
        {value === null && <option value="">{t('path.choose')}</option>}
        {actors.map((actor) => (
          <option key={actor.id} value={actor.id} {...words}>
            {actor.name}
          </option>
        ))}
      </select>
    </div>
  );
}
