import { memo } from 'react';
import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { ActorId, VoiceId } from '../../domain/ids.ts';
import { useIndex } from '../../store/hooks.ts';
import type { VisibleSourcing } from '../../view/visibleSourcing.ts';
import { shortName, voiceLabel } from '../shared/labels.ts';
import { t } from '../shared/messages/i18n.ts';
import { ThingLink } from '../shared/ThingLink.tsx';
import { VoiceMark } from '../shared/VoiceMark.tsx';
import { Words } from '../shared/Words.tsx';
import styles from './WhoSpeaks.module.css';

interface Props {
  readonly sourcing: VisibleSourcing;
  /** The voices set aside. */
  readonly distrust: readonly VoiceId[];
}

/** The picture of sources as a list, under the same filters: every voice, whom it speaks about, and who carries it. */
export const WhoSpeaks = memo(function WhoSpeaks({ sourcing, distrust }: Props) {
  const index = useIndex();
  const { voices, speeches, carriages, affiliations } = sourcing;
  const about = groupBy(speeches.values(), ({ speech }) => [speech.voice]);
  const carried = groupBy(carriages.values(), ({ carriage }) => [carriage.from]);
  const carries = groupBy(carriages.values(), ({ carriage }) => [carriage.carrier]);
  const from = new Map(affiliations.map(({ voice, actor }) => [voice, actor]));
  return (
    <ul className={styles.list}>
      {index.dataset.voices
        .filter(({ id }) => voices.has(id))
        .map(({ id, kind }) => (
          <li key={id} className={styles.voice}>
            <VoiceMark kind={kind} isAside={distrust.includes(id)} />
            <div>
              <p>
                <ThingLink id={id}>
                  <Words>{voiceLabel(index, id)}</Words>
                </ThingLink>{' '}
                <span className={styles.kind}>
                  {t(`voiceKind.${kind}`)}
                  {distrust.includes(id) && `, ${t('sourcing.setAside')}`}
                </span>
              </p>
              <dl>
                <Line
                  title={t('sourcing.speaksAbout')}
                  items={(about.get(id) ?? []).map(({ speech }) => [speech.id, shortName(index, speech.actor)])}
                />
                <Line
                  title={t('sourcing.carriedBy')}
                  items={(carried.get(id) ?? []).map(({ carriage }) => [
                    carriage.id,
                    voiceLabel(index, carriage.carrier),
                  ])}
                />
                <Line
                  title={t('sourcing.carries')}
                  items={(carries.get(id) ?? []).map(({ carriage }) => [carriage.id, voiceLabel(index, carriage.from)])}
                />
                <Line title={t('sourcing.speaksFrom')} items={actorItems(index, from.get(id))} />
              </dl>
            </div>
          </li>
        ))}
    </ul>
  );
});

type Item = readonly [id: string, name: string];

const actorItems = (index: DatasetIndex, actor: ActorId | undefined): readonly Item[] =>
  actor === undefined ? [] : [[actor, shortName(index, actor)]];

function Line({ title, items }: { readonly title: string; readonly items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <div className={styles.line}>
      <dt>{title}</dt>
      {items.map(([id, name]) => (
        <dd key={id}>
          <ThingLink id={id}>
            <Words>{name}</Words>
          </ThingLink>
        </dd>
      ))}
    </div>
  );
}
