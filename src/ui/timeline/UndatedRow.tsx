import { useState } from 'react';
import { useIndex, useLens, useView } from '../../store/hooks.ts';
import type { Timeline, WordedClaim } from '../../view/timeline.ts';
import { t } from '../shared/messages/i18n.ts';
import { ThingLink } from '../shared/ThingLink.tsx';
import { moveFocus } from './moveFocus.ts';
import styles from './UndatedRow.module.css';
import { CLAIM_ATTRIBUTE } from './usePointing.ts';
import { signsOf, wordedName } from './words.ts';

/**
 * Claims that have no place on the axis: those whose time stands in words only, by these words, and how many there are
 * without any. None of them is put anywhere between dates.
 */
export function UndatedRow({ timeline: { worded, bare } }: { readonly timeline: Timeline }) {
  const index = useIndex();
  const { select } = useView();
  const { effect } = useLens();
  const [place, setPlace] = useState<string | null>(null);
  const groups = byWords(worded);
  const inOrder = groups.flatMap(([, claims]) => claims);
  const placed = inOrder.some(({ claim }) => claim.id === place) ? place : inOrder[0]?.claim.id;
  return (
    <div
      className={styles.row}
      onKeyDown={(event) => {
        const next = moveFocus(event);
        if (next !== null) setPlace(next);
      }}
    >
      {worded.length > 0 && <p className={styles.count}>{t('timeline.worded', { count: worded.length })}</p>}
      <ul className={styles.groups}>
        {groups.map(([text, claims]) => (
          <li key={text} className={styles.group}>
            <span>{t('timeline.words', { text })}</span>
            <ul className={styles.marks}>
              {claims.map((worded) => {
                const { claim, inTime } = worded;
                const fallen = effect.fallen.has(claim.id);
                return (
                  <li
                    key={claim.id}
                    {...{ [CLAIM_ATTRIBUTE]: claim.id }}
                    style={{ color: `var(--category-${claim.category}, var(--category-other))` }}
                    data-out={inTime ? undefined : ''}
                    data-fallen={fallen ? '' : undefined}
                  >
                    <ThingLink
                      id={claim.id}
                      className={styles.mark}
                      label={wordedName(index, worded, fallen)}
                      current={select === claim.id}
                      tabIndex={claim.id === placed ? 0 : -1}
                    >
                      {/* With a bar across where it is denied, as at a date. */}
                      <span className={styles.sign} data-denied={claim.polarity === 'denies' ? '' : undefined} />
                      {signsOf(worded) !== '' && <span className={styles.said}>{signsOf(worded)}</span>}
                    </ThingLink>
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
      {bare.length > 0 && <p className={styles.count}>{t('timeline.bare', { count: bare.length })}</p>}
    </div>
  );
}

/** Claims by their printed words, in the order these first come. “Recently” and “recently” are the same words. */
function byWords(claims: readonly WordedClaim[]): readonly (readonly [string, readonly WordedClaim[]])[] {
  const groups = new Map<string, WordedClaim[]>();
  for (const claim of claims) {
    const key = claim.date.text.toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].map((group) => [group[0]?.date.text ?? '', group] as const);
}
