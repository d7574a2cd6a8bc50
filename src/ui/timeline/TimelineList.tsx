import { useState, type ReactNode } from 'react';
import { useLens, useView } from '../../store/hooks.ts';
import type { DatedClaim, TimedClaim, Timeline, WordedClaim } from '../../view/timeline.ts';
import { ClaimSupport } from '../shared/ClaimSupport.tsx';
import { ClaimFate } from '../shared/LensNote.tsx';
import { Qualities } from '../shared/Qualities.tsx';
import { Sentence } from '../shared/Sentence.tsx';
import { ThingLink } from '../shared/ThingLink.tsx';
import { t } from '../shared/messages/i18n.ts';
import { mark, Marked, Words } from '../shared/Words.tsx';
import styles from './TimelineList.module.css';
import { CLAIM_ATTRIBUTE } from './usePointing.ts';
import { derivedText } from './words.ts';

/** So many dated claims are listed without being asked for. A large dataset has thousands. */
const FEW = 40;

/** The timeline as a list: what all filters leave, in order of time; what has no date folded below. */
export function TimelineList({ timeline }: { readonly timeline: Timeline }) {
  const [open, setOpen] = useState(false);
  const dated = timeline.dated.filter(({ inTime }) => inTime);
  const worded = timeline.worded.filter(({ inTime }) => inTime);
  const bare = timeline.bare.filter(({ inTime }) => inTime);
  const outside = timeline.dated.length - dated.length;
  const undated = timeline.worded.length + timeline.bare.length - worded.length - bare.length;
  const isShort = dated.length <= FEW;
  const folded = worded.length + bare.length + (isShort ? 0 : dated.length);
  const datedPart = <Part title={t('timeline.listDated')} claims={dated} dateOf={(claim) => <Dated claim={claim} />} />;
  return (
    <section className={styles.list} aria-label={t('timeline.listAll')}>
      {isShort && datedPart}
      {outside > 0 && <p className={styles.note}>{t('timeline.outside', { count: outside })}</p>}
      {undated > 0 && <p className={styles.note}>{t('timeline.undatedHidden', { count: undated })}</p>}
      {folded > 0 && (
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t(isShort ? 'timeline.listUndated' : 'timeline.list', { count: folded })}</summary>
          {open && (
            <>
              {!isShort && datedPart}
              <Part title={t('timeline.listWorded')} claims={worded} dateOf={(claim) => <Worded claim={claim} />} />
              <Part title={t('timeline.listBare')} claims={bare} dateOf={() => null} />
            </>
          )}
        </details>
      )}
    </section>
  );
}

interface PartProps<Each extends TimedClaim> {
  readonly title: string;
  readonly claims: readonly Each[];
  readonly dateOf: (claim: Each) => ReactNode;
}

function Part<Each extends TimedClaim>({ title, claims, dateOf }: PartProps<Each>) {
  const { select } = useView();
  const { effect } = useLens();
  if (claims.length === 0) return null;
  return (
    <>
      <h2 className={styles.title}>{title}</h2>
      <ol>
        {claims.map((each) => {
          const { claim } = each;
          return (
            <li
              key={claim.id}
              className={styles.claim}
              {...{ [CLAIM_ATTRIBUTE]: claim.id }}
              data-fallen={effect.fallen.has(claim.id) ? '' : undefined}
            >
              {dateOf(each)}
              <ThingLink id={claim.id} className={styles.sentence} current={select === claim.id}>
                <Sentence claim={claim} />
              </ThingLink>
              <Qualities claim={claim}>
                <ClaimSupport claim={claim} />
              </Qualities>
              <ClaimFate claim={claim} />
            </li>
          );
        })}
      </ol>
    </>
  );
}

function Dated({ claim: { date } }: { readonly claim: DatedClaim }) {
  return (
    <p className={styles.date}>
      <span className={styles.words}>{t('timeline.words', { text: date.text })}</span>{' '}
      <Marked
        text={
          date.of === undefined
            ? derivedText({ date })
            : t('evidence.whenOf', { when: derivedText({ date }), of: mark(date.of) })
        }
      />
      {date.note !== undefined && (
        <span className={styles.basis}>
          <Words>{date.note}</Words>
        </span>
      )}
    </p>
  );
}

function Worded({ claim: { date } }: { readonly claim: WordedClaim }) {
  return (
    <p className={styles.date}>
      <span className={styles.words}>{t('timeline.words', { text: date.text })}</span> {t('timeline.noDate')}
      {date.note !== undefined && (
        <span className={styles.basis}>
          <Words>{date.note}</Words>
        </span>
      )}
    </p>
  );
}
