import type { Claim, Voice } from '../../domain/types.ts';
import { wholesOf } from '../../domain/sides.ts';
import { useChange, useChangeAside, useIndex, useLens, useViewKey } from '../../store/hooks.ts';
import { setAside } from '../../view/lensTransitions.ts';
import { showAllVoices, showOnlyVoice } from '../../view/transitions.ts';
import { Button } from '../shared/Button.tsx';
import { Chip } from '../shared/Chip.tsx';
import { t } from '../shared/messages/i18n.ts';
import { showOnlyLabel } from '../shared/showOnlyLabel.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { LinkList } from './LinkList.tsx';
import { SpeechFold } from './SpeechFold.tsx';
import { QuoteBlock } from '../shared/QuoteBlock.tsx';
import { useWords, Words } from '../shared/Words.tsx';
import styles from './views.module.css';

/** A voice: who it is in the source's words, what it says, and what it carries for others. */
export function VoiceView({ voice }: { readonly voice: Voice }) {
  const index = useIndex();
  const change = useChange();
  const changeAside = useChangeAside();
  const voices = useViewKey('voices');
  const words = useWords();
  const only = voices?.length === 1 && voices[0] === voice.id;
  const claims = index.claimsOfVoice.get(voice.id) ?? [];
  const says = claims.filter((claim) => claim.attribution.some(([speaker]) => speaker === voice.id));
  const carries = claims.filter((claim) => !says.includes(claim));
  const actor = voice.actor === undefined ? undefined : index.actors.get(voice.actor);
  const aside = useLens().distrusted.has(voice.id);
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.title}>
          <Words>{voice.label}</Words>
        </h2>
        <p className={styles.kind}>{t(`voiceKind.${voice.kind}`)}</p>
        {voice.description !== undefined && <p {...words}>{voice.description}</p>}
        {voice.stake !== undefined && (
          <p className={styles.chips}>
            <Chip tone="caution">{t('evidence.stake')}</Chip> <Words>{voice.stake}</Words>
          </p>
        )}
        {voice.note !== undefined && (
          <p className={styles.note} {...words}>
            {voice.note}
          </p>
        )}
        <div className={styles.chips}>
          <Button
            pressed={only}
            onClick={() => change((view) => (only ? showAllVoices(view) : showOnlyVoice(view, voice.id)))}
          >
            {only ? t('evidence.showAll') : showOnlyLabel(index, voice)}
          </Button>
          <Button pressed={aside} onClick={() => changeAside((view) => setAside(view, [voice.id], !aside))}>
            {t('lens.setAside')}
          </Button>
        </div>
      </header>
      <LinkList title={t('evidence.speaksFrom')} items={actor ? [actor, ...wholesOf(index, actor.id)] : []} />
      {voice.quotes && voice.quotes.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.heading}>{t('evidence.introduced')}</h3>
          {voice.quotes.map((id) => {
            const quote = index.quotes.get(id);
            return quote && <QuoteBlock key={id} quote={quote} setting="aside" />;
          })}
        </section>
      )}
      <SpeechFold
        title={t('sourcing.whomItSpeaksOf')}
        speeches={[...index.sourcing.speeches.values()].filter((speech) => speech.voice === voice.id)}
        naming="actor"
      />
      <Claims title={t('evidence.says')} claims={says} />
      <Claims title={t('evidence.carries')} claims={carries} />
    </>
  );
}

function Claims({ title, claims }: { readonly title: string; readonly claims: readonly Claim[] }) {
  if (claims.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>
        {title} <span className={styles.number}>{t('evidence.claims', { count: claims.length })}</span>
      </h3>
      {claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} level={4} />
      ))}
    </section>
  );
}
