import { X } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useChange, useIndex, useViewKey } from '../../store/hooks.ts';
import { findActors } from '../../view/search.ts';
import { setSearch } from '../../view/transitions.ts';
import { ActorMark } from '../shared/ActorMark.tsx';
import { t } from '../shared/messages/i18n.ts';
import { ThingLink } from '../shared/ThingLink.tsx';
import { Words } from '../shared/Words.tsx';
import styles from './FiltersPanel.module.css';

const MOST_LISTED = 8;

/** Finds actors by name or alias: the graph keeps them and whom they are related to; the list leads to each. */
export function SearchBox() {
  const index = useIndex();
  const search = useViewKey('search');
  const change = useChange();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const found = findActors(index, search);
  // All of what one search found, until another is made.
  const [allOf, setAllOf] = useState<string | null>(null);
  const isAll = allOf === search;
  const searching = search.trim() !== '';
  return (
    <div role="search" className={styles.search}>
      <label className={styles.searchLabel} htmlFor={id}>
        {t('filters.search')}
      </label>
      <div className={styles.searchField}>
        <input
          ref={field}
          id={id}
          type="search"
          className={styles.input}
          placeholder={t('filters.searchHint')}
          value={search}
          autoComplete="off"
          onChange={(event) => {
            const next = event.currentTarget.value;
            change((now) => setSearch(now, next));
          }}
        />
        {search !== '' && (
          <button
            type="button"
            className={styles.clear}
            aria-label={t('filters.searchClear')}
            onClick={() => {
              change((now) => setSearch(now, ''));
              // The button goes with what it cleared; whoever pressed it by key goes on from the field.
              field.current?.focus();
            }}
          >
            <X size={16} aria-hidden="true" />
          </button>
        )}
      </div>
      <p className={searching ? styles.hint : 'visually-hidden'} role="status">
        {searching &&
          (found.length === 0 ? t('filters.searchNone') : t('filters.searchResults', { count: found.length }))}
      </p>
      {found.length > 0 && (
        <ul className={styles.found}>
          {found.slice(0, isAll ? found.length : MOST_LISTED).map((actor) => (
            <li key={actor.id}>
              <ThingLink id={actor.id} className={styles.foundLink}>
                <ActorMark type={actor.type} size={18} />
                <Words>{actor.name}</Words>
              </ThingLink>
            </li>
          ))}
        </ul>
      )}
      {found.length > MOST_LISTED && (
        <button
          type="button"
          className={styles.more}
          aria-expanded={isAll}
          onClick={() => setAllOf(isAll ? null : search)}
        >
          {isAll ? t('filters.fewer') : t('filters.searchMore', { count: found.length - MOST_LISTED })}
        </button>
      )}
    </div>
  );
}
