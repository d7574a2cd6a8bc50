import type { ChainStation } from '../../domain/chain.ts';
import type { Admission } from '../../domain/admission.ts';
import { Chip } from '../shared/Chip.tsx';
import { t } from '../shared/messages/i18n.ts';
import { ThingLink } from '../shared/ThingLink.tsx';
import { sideWay } from '../shared/voiceFacts.ts';
import { useWords, Words } from '../shared/Words.tsx';
import styles from './VoiceStation.module.css';

/** How much is told of a voice: `brief` what bears on its word, `kind` its kind as well, `full` all there is. */
export type StationDetail = 'brief' | 'kind' | 'full';

interface Props {
  readonly station: ChainStation;
  readonly detail: StationDetail;
}

/**
 * A voice in a chain: a box whose outline is dashed where it has no name, its name struck through where it is set
 * aside. Read aloud it is part of a sentence: “Said by two dock workers, unnamed group”.
 */
export function VoiceStation({ station, detail }: Props) {
  const { voice, part, isUnnamed, isSetAside, admission } = station;
  const isOwnWords = part === 'own-words';
  const name = <ThingLink id={voice.id}>{isOwnWords ? t('chain.ownWords') : <Words>{voice.label}</Words>}</ThingLink>;
  return (
    <div className={`${detail === 'full' ? styles.full : styles.brief} ${isUnnamed ? styles.unnamed : ''}`}>
      <span className={styles.name}>
        {!isOwnWords && (
          <span className={detail === 'full' ? styles.role : 'visually-hidden'}>{`${t(`chain.${part}`)} `}</span>
        )}
        {isSetAside ? <s>{name}</s> : name}
        {isSetAside && <span className={styles.aside}> {t('chain.setAside')}</span>}
      </span>
      {!isOwnWords && (detail !== 'brief' || isUnnamed) && (
        // What the outline says to the eye, a word says to the ear.
        <span className={detail === 'brief' ? 'visually-hidden' : styles.fact}>
          <Comma />
          {t(`voiceKind.${voice.kind}`)}
        </span>
      )}
      {voice.stake !== undefined && (
        <span className={styles.stake}>
          <Comma />
          <Words>{voice.stake}</Words>
        </span>
      )}
      {admission && (
        <span className={styles.fact}>
          <Comma />
          <Chip title={sideWhy(admission)}>{t('chain.ownSide')}</Chip>
        </span>
      )}
      {detail === 'full' && <Known station={station} />}
    </div>
  );
}

/** Makes a sentence of what stands in a column. */
const Comma = () => <span className="visually-hidden">{t('chain.comma')}</span>;

/** What the source tells of a voice besides. */
function Known({ station: { voice, actor, admission } }: Pick<Props, 'station'>) {
  const words = useWords();
  return (
    <>
      {admission && <p className={styles.fact}>{sideWhy(admission)}</p>}
      {voice.description !== undefined && (
        <p className={styles.fact} {...words}>
          {voice.description}
        </p>
      )}
      {voice.note !== undefined && (
        <p className={styles.fact} {...words}>
          {voice.note}
        </p>
      )}
      {actor && (
        <p className={styles.fact}>
          {t('evidence.speaksFrom')}{' '}
          <ThingLink id={actor.id}>
            <Words>{actor.name}</Words>
          </ThingLink>
        </p>
      )}
    </>
  );
}

/** By which way a voice belongs to the side it speaks of. */
function sideWhy({ path, of }: Admission): string {
  const way = sideWay(path);
  return of === path.at(-1)
    ? t('chain.ownSideWhy', { path: way })
    : t('chain.sameSideWhy', { path: way, actor: of.name });
}
