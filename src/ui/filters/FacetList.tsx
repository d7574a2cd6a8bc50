import { useId, type ReactNode } from 'react';
import { useChange, useIndex, useViewKey } from '../../store/hooks.ts';
import { facetValues, type FacetKey, type Facets } from '../../view/facets.ts';
import { clearFilter, onlyFilter, toggleFilter } from '../../view/transitions.ts';
import { formatNumber, t } from '../shared/messages/i18n.ts';
import styles from './FacetList.module.css';

type ValueOf<Key extends FacetKey> = Facets[Key][number]['value'];

interface Props<Key extends FacetKey> {
  readonly facet: Key;
  readonly title: string;
  /** What its values are said of, where one could think otherwise. */
  readonly note?: string;
  readonly values: Facets[Key];
  readonly nameOf: (value: ValueOf<Key>) => string;
  /** The name as it is shown, where it may be the dataset's own. */
  readonly wordsOf?: (value: ValueOf<Key>) => ReactNode;
  readonly signOf?: (value: ValueOf<Key>) => ReactNode;
  readonly hintOf?: (value: ValueOf<Key>) => string;
  /** What else of the picture is to be read here: a sign of it, and words. */
  readonly also?: readonly [sign: ReactNode, words: string];
}

/** The values of one filter, each with its sign in the picture, its count under the other filters, and “only”. */
export function FacetList<Key extends FacetKey>({
  facet,
  title,
  note,
  values,
  nameOf,
  wordsOf,
  signOf,
  hintOf,
  also,
}: Props<Key>) {
  const index = useIndex();
  const change = useChange();
  const id = useId();
  const filter: readonly string[] | null = useViewKey(facet);
  const all: readonly ValueOf<Key>[] = facetValues(index)[facet];
  return (
    <fieldset className={styles.facet} aria-describedby={note === undefined ? undefined : `${id}-note`}>
      <legend className={styles.legend}>{title}</legend>
      {filter !== null && (
        <button type="button" className={styles.all} onClick={() => change((now) => clearFilter(now, facet))}>
          {t('filters.all')}
          <span className="visually-hidden">: {title}</span>
        </button>
      )}
      {note !== undefined && (
        <p className={styles.note} id={`${id}-note`}>
          {note}
        </p>
      )}
      <ul>
        {values.map(({ value, count, shown }) => {
          const isOnly = filter?.length === 1 && filter[0] === value;
          const name = nameOf(value);
          return (
            <li key={value} className={styles.value} data-off={shown ? undefined : ''}>
              <label className={styles.label} title={hintOf?.(value)}>
                <input
                  type="checkbox"
                  checked={shown}
                  aria-describedby={`${id}-${value}`}
                  onChange={() => change((now) => toggleFilter(now, facet, value, all))}
                />
                {signOf?.(value)}
                <span className={styles.name}>{wordsOf?.(value) ?? name}</span>
              </label>
              <button
                type="button"
                className={styles.only}
                aria-pressed={isOnly}
                aria-label={t(isOnly ? 'filters.onlyOffValue' : 'filters.onlyValue', { value: name })}
                onClick={() => change((now) => onlyFilter(now, facet, value))}
              >
                {t(isOnly ? 'filters.onlyOff' : 'filters.only')}
              </button>
              <span className={styles.count} id={`${id}-${value}`}>
                {formatNumber(count)}
              </span>
            </li>
          );
        })}
      </ul>
      {also && (
        <p className={styles.also}>
          {also[0]}
          {also[1]}
        </p>
      )}
    </fieldset>
  );
}
