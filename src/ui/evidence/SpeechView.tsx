import type { Speech } from '../../domain/sourcing.ts';
import { useIndex, useSourcing, useSpeechStandings } from '../../store/hooks.ts';
import { Chip } from '../shared/Chip.tsx';
import { shortName, voiceLabel } from '../shared/labels.ts';
import { t } from '../shared/messages/i18n.ts';
import { SpeechSample } from '../shared/SourcingSample.tsx';
import { ThingLink } from '../shared/ThingLink.tsx';
import { ClaimsLeft } from './ClaimsLeft.tsx';
import { SpeechFold } from './SpeechFold.tsx';
import { Words } from '../shared/Words.tsx';
import styles from './views.module.css';
import { speechWords } from '../shared/standingWords.ts';

const SLOT = /<(voice|actor)\/>/;

/** What one voice says about one actor: how well it stands by that voice alone, and each claim with its words. */
export function SpeechView({ speech }: { readonly speech: Speech }) {
  const index = useIndex();
  const left = useSourcing().speeches.get(speech.id);
  const standings = useSpeechStandings();
  const { id, voice, actor, claims } = speech;
  const standing = standings.get(id) ?? 'unsupported';
  const speeches = [...index.sourcing.speeches.values()].filter((other) => other.id !== id);
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.title}>
          {t('sourcing.speechTitle')
            .split(SLOT)
            // What is left of a sentence that begins or ends with a name: it would have a gap of its own beside it.
            .filter((part) => part !== '')
            .map((part, at) => {
              if (part === 'voice') {
                return (
                  <ThingLink key={at} id={voice}>
                    <Words>{voiceLabel(index, voice)}</Words>
                  </ThingLink>
                );
              }
              if (part === 'actor') {
                return (
                  <ThingLink key={at} id={actor}>
                    <Words>{shortName(index, actor)}</Words>
                  </ThingLink>
                );
              }
              return <span key={at}>{part}</span>;
            })}
        </h2>
        <p className={styles.chips}>
          <Chip>
            <SpeechSample standing={standing} />
            {speechWords(standing)}
          </Chip>
        </p>
        <p className={styles.note}>{t(`sourcing.why.${standing}`)}</p>
      </header>
      <ClaimsLeft claims={claims} left={left?.claims ?? null} />
      <SpeechFold
        title={t('sourcing.othersAbout', { actor: shortName(index, actor) })}
        speeches={speeches.filter((other) => other.actor === actor)}
        naming="voice"
      />
      <SpeechFold
        title={t('sourcing.alsoAbout', { voice: voiceLabel(index, voice) })}
        speeches={speeches.filter((other) => other.voice === voice)}
        naming="actor"
      />
    </>
  );
}
