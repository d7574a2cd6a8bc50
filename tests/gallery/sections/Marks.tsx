import { STANDINGS } from '../../../src/domain/standing.ts';
import { VOICE_KINDS } from '../../../src/domain/types.ts';
import { ACTOR_MARK_LIST } from '../../../src/encoding/marks.ts';
import { LIGHT } from '../../../src/encoding/palette.ts';
import { ActorMark } from '../../../src/ui/shared/ActorMark.tsx';
import { LineSample } from '../../../src/ui/shared/LineSample.tsx';
import { t } from '../../../src/ui/shared/messages/i18n.ts';
import { AffiliationSample, CarriageSample, SpeechSample } from '../../../src/ui/shared/SourcingSample.tsx';
import { VoiceMark } from '../../../src/ui/shared/VoiceMark.tsx';
import styles from '../Gallery.module.css';
import { Example } from '../WithView.tsx';

export const Marks = () => (
  <>
    <Example name="Actors, by type">
      <ul className={styles.list}>
        {ACTOR_MARK_LIST.map(([type]) => (
          <li key={type}>
            <ActorMark type={type} /> <ActorMark type={type} size={32} /> {type}
          </li>
        ))}
      </ul>
    </Example>
    <Example name="Voices, by kind; set aside">
      <ul className={styles.list}>
        {VOICE_KINDS.map((kind) => (
          <li key={kind}>
            <VoiceMark kind={kind} size={28} /> <VoiceMark kind={kind} size={28} isAside /> {t(`voiceKind.${kind}`)}
          </li>
        ))}
      </ul>
    </Example>
    <Example name="Lines, by standing; as said by a voice">
      <ul className={styles.list}>
        {STANDINGS.map((standing) => (
          <li key={standing}>
            <LineSample standing={standing} /> <LineSample standing={standing} category="military-support" />
            <SpeechSample standing={standing} /> {t(`standing.${standing}`)}
          </li>
        ))}
      </ul>
    </Example>
    <Example name="Lines, by category">
      <ul className={styles.list}>
        {[...Object.keys(LIGHT.category), 'of-its-own'].map((category) => (
          <li key={category}>
            <LineSample standing="own-voice" category={category} /> {category}
          </li>
        ))}
      </ul>
    </Example>
    <Example name="Lines between voices">
      <ul className={styles.list}>
        <li>
          <CarriageSample /> {t('sourcing.carriedBy')}
        </li>
        <li>
          <CarriageSample stands={false} /> {t('sourcing.keyFallen')}
        </li>
        <li>
          <AffiliationSample /> {t('sourcing.speaksFrom')}
        </li>
      </ul>
    </Example>
  </>
);
