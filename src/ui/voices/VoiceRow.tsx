import { Fragment, memo } from 'react';
import type { Voice } from '../../domain/types.ts';
import type { VoiceDifference } from '../../domain/voiceDifference.ts';
import type { VoiceWeight } from '../../domain/voiceWeight.ts';
import { useChange, useChangeAside, useIndex } from '../../store/hooks.ts';
import { setAside } from '../../view/lensTransitions.ts';
import { showAllVoices, showOnlyVoice } from '../../view/transitions.ts';
import { affiliationOf } from '../../view/voiceList.ts';
import { t } from '../shared/messages/i18n.ts';
import { QuoteBlock } from '../shared/QuoteBlock.tsx';
import { ThingLink } from '../shared/ThingLink.tsx';
import { VOICE_ATTRIBUTE } from './useAsideByHand.ts';
import { useWords, Words } from '../shared/Words.tsx';
import styles from './VoicesPanel.module.css';

interface Props {
  readonly voice: Voice;
  readonly weight: VoiceWeight | undefined;
  /** How many claims and relationships stand or fall with it, as things are. */
  readonly differenceClaims: number;
  readonly differenceRelationships: number;
  readonly aside: boolean;
  /** Whether anybody is set aside. */
  readonly lens: boolean;
  readonly current: boolean;
  readonly only: boolean;
  /** Whether a heading above says what kind it is of. */
  readonly kindSaid: boolean;
}

/** One voice: who it is, what rests on it, and what is done with it. */
export const VoiceRow = memo(function VoiceRow({
  voice,
  weight,
  differenceClaims,
  differenceRelationships,
  aside,
  lens,
  current,
  only,
  kindSaid,
}: Props) {
  const index = useIndex();
  const change = useChange();
  const changeAside = useChangeAside();
  const { id, label, kind, stake, quotes = [] } = voice;
  // A voice that is an actor itself need not be told twice that it belongs to itself.
  const affiliation = affiliationOf(index, voice)
    .map(({ name }) => name)
    .filter((name) => name !== label);
  const introduced = quotes.flatMap((quote) => index.quotes.get(quote) ?? []);
  const [first] = introduced;
  const words = useWords(first && index.sources.get(first.source)?.language);
  return (
    <li className={styles.row} data-aside={aside ? '' : undefined} {...{ [VOICE_ATTRIBUTE]: id }}>
      <label className={styles.toggle} title={t('voices.aside', { voice: label })}>
        <input
          type="checkbox"
          checked={aside}
          aria-label={t('voices.aside', { voice: label })}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            changeAside((view) => setAside(view, [id], checked));
          }}
        />
      </label>
      <div className={styles.voice}>
        <p className={styles.head}>
          <ThingLink id={id} className={styles.name} current={current}>
            <Words>{label}</Words>
          </ThingLink>
          {aside && <span className={styles.asideMark}>{t('voices.isAside')}</span>}
          <button
            type="button"
            className={styles.only}
            aria-pressed={only}
            aria-label={t(only ? 'voices.onlyOffValue' : 'voices.onlyValue', { voice: label })}
            onClick={() => change((view) => (only ? showAllVoices(view) : showOnlyVoice(view, id)))}
          >
            {t(only ? 'voices.onlyOff' : 'voices.only')}
          </button>
        </p>
        {(!kindSaid || affiliation.length > 0) && (
          <p className={styles.about}>
            {!kindSaid && t(`voiceKind.${kind}`)}
            {affiliation.map((name, at) => (
              <Fragment key={name}>
                {(at > 0 || !kindSaid) && ' · '}
                <Words>{name}</Words>
              </Fragment>
            ))}
          </p>
        )}
        {stake !== undefined && (
          <p className={styles.stake}>
            <span className={styles.stakeWord}>{t('voices.stake')}</span> <Words>{stake}</Words>
          </p>
        )}
        {weight && (
          <Weight
            weight={weight}
            difference={{ claims: differenceClaims, relationships: differenceRelationships }}
            state={aside ? 'back' : lens ? 'more' : 'falls'}
          />
        )}
        {introduced.length > 0 && (
          <details className={styles.quotes}>
            <summary>
              <q className={styles.words} {...words}>
                {first?.exact}
              </q>
            </summary>
            {introduced.map((quote) => (
              <QuoteBlock key={quote.id} quote={quote} setting="aside" />
            ))}
          </details>
        )}
      </div>
    </li>
  );
});

function Weight({
  weight,
  difference,
  state,
}: {
  readonly weight: VoiceWeight;
  readonly difference: VoiceDifference;
  readonly state: 'falls' | 'more' | 'back';
}) {
  const { says, carries, relationships } = weight;
  const on = t('evidence.relationships', { count: relationships });
  const claims = [
    says > 0 ? t('voices.says', { count: says }) : '',
    carries > 0 ? t('voices.carries', { count: carries }) : '',
  ].filter((part) => part !== '');
  if (claims.length === 0) return <p className={styles.about}>{t('voices.saysNothing')}</p>;
  const amount = difference.claims === 0 ? 'none' : difference.relationships === 0 ? 'claims' : 'both';
  return (
    <>
      <p className={styles.about}>{t('voices.weight', { claims: claims.join(', '), relationships: on })}</p>
      <p className={amount === 'none' ? styles.about : styles.alone}>
        {t(`voices.rests.${state}.${amount}`, {
          claims: t('evidence.claims', { count: difference.claims }),
          relationships: t('evidence.relationships', { count: difference.relationships }),
        })}
      </p>
    </>
  );
}
