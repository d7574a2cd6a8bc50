import { useId, useState } from 'react';
import type { VoiceId } from '../../domain/ids.ts';
import { useChange, useIndex, useViewKey } from '../../store/hooks.ts';
import type { FacetValue } from '../../view/facets.ts';
import { foldText } from '../../view/foldText.ts';
import { showAllVoices, showOnlyVoice, toggleVoice } from '../../view/transitions.ts';
import { voiceLabel } from '../shared/labels.ts';
import { formatNumber, t } from '../shared/messages/i18n.ts';
import facetStyles from './FacetList.module.css';
import { Words } from '../shared/Words.tsx';
import styles from './FiltersPanel.module.css';

/** How many voices are listed before a person asks for the rest. */
const FIRST = 6;

/**
 * Who says so. Unlike the other filters it starts from nobody chosen, which is everyone: people ask what one voice
 * says far more often than what all but one say.
 */
export function VoiceFilter({ values }: { readonly values: readonly FacetValue<VoiceId>[] }) {
  const index = useIndex();
  const voices = useViewKey('voices');
  const change = useChange();
  const [query, setQuery] = useState('');
  const [all, setAll] = useState(false);
  const id = useId();

  const chosen = new Set(voices ?? []);
  const folded = foldText(query);
  const found = values
    .filter(({ value }) => folded === '' || foldText(voiceLabel(index, value)).includes(folded))
    .toSorted((a, b) => Number(chosen.has(b.value)) - Number(chosen.has(a.value)) || b.count - a.count);
  const listed = all || folded !== '' ? found : found.slice(0, Math.max(FIRST, chosen.size));
  return (
    <fieldset className={facetStyles.facet}>
      <legend className={facetStyles.legend}>{t('filters.voices')}</legend>
      {voices !== null && (
        <button type="button" className={facetStyles.all} onClick={() => change(showAllVoices)}>
          {t('filters.voiceAll')}
        </button>
      )}
      <p className={styles.hint}>{t('filters.voicesHint')}</p>
      {values.length > FIRST && (
        <input
          type="search"
          className={styles.input}
          aria-label={t('filters.findVoice')}
          placeholder={t('filters.findVoice')}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      <ul>
        {listed.map(({ value, count }) => {
          const name = voiceLabel(index, value);
          return (
            <li key={value} className={facetStyles.value}>
              <label className={facetStyles.label}>
                <input
                  type="checkbox"
                  checked={chosen.has(value)}
                  aria-describedby={`${id}-${value}`}
                  onChange={() => change((now) => toggleVoice(now, value))}
                />
                <span className={facetStyles.name}>
                  <Words>{name}</Words>
                </span>
              </label>
              <button
                type="button"
                className={facetStyles.only}
                aria-label={t('filters.onlyValue', { value: name })}
                aria-pressed={chosen.size === 1 && chosen.has(value)}
                onClick={() => change((now) => showOnlyVoice(now, value))}
              >
                {t('filters.only')}
              </button>
              <span className={facetStyles.count} id={`${id}-${value}`}>
                {formatNumber(count)}
              </span>
            </li>
          );
        })}
      </ul>
      {folded === '' && found.length > FIRST && (
        <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('filters.fewer') : t('filters.moreVoices', { count: found.length - listed.length })}
        </button>
      )}
    </fieldset>
  );
}
