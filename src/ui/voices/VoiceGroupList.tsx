import { useEffect, useId, useRef } from 'react';
import type { VoiceId } from '../../domain/ids.ts';
import type { VoiceDifference } from '../../domain/voiceDifference.ts';
import type { VoiceWeight } from '../../domain/voiceWeight.ts';
import { useChangeAside } from '../../store/hooks.ts';
import { setAside, shareAside } from '../../view/lensTransitions.ts';
import type { VoiceGroup, VoiceGroupOf } from '../../view/voiceList.ts';
import { formatNumber, t } from '../shared/messages/i18n.ts';
import { ThingLink } from '../shared/ThingLink.tsx';
import { VoiceRow } from './VoiceRow.tsx';
import { Words } from '../shared/Words.tsx';
import styles from './VoicesPanel.module.css';

interface Props {
  readonly group: VoiceGroup;
  readonly weights: ReadonlyMap<VoiceId, VoiceWeight>;
  readonly differences: ReadonlyMap<VoiceId, VoiceDifference>;
  readonly distrusted: ReadonlySet<VoiceId>;
  readonly selected: string | null;
  /** The voice that alone is shown, if one is. */
  readonly only: VoiceId | null;
  readonly level?: 2 | 3 | 4;
}

/** A kind or a side with its voices, and what sets all of them aside. */
export function VoiceGroupList({ group, weights, differences, distrusted, selected, only, level = 2 }: Props) {
  const id = useId();
  const Heading = `h${level}` as const;
  const name = nameOf(group.of);
  return (
    <section className={styles.group} aria-labelledby={id} data-level={level}>
      <div className={styles.groupHead}>
        <GroupToggle group={group} name={name} distrusted={distrusted} />
        <Heading className={styles.groupName} id={id}>
          {group.of.by === 'side' ? (
            <ThingLink id={group.of.actor.id}>
              <Words>{name}</Words>
            </ThingLink>
          ) : (
            name
          )}
        </Heading>
        <span className={styles.number}>{formatNumber(group.everyone.length)}</span>
      </div>
      <ul>
        {group.voices.map((voice) => (
          <VoiceRow
            key={voice.id}
            voice={voice}
            weight={weights.get(voice.id)}
            differenceClaims={differences.get(voice.id)?.claims ?? 0}
            differenceRelationships={differences.get(voice.id)?.relationships ?? 0}
            lens={distrusted.size > 0}
            aside={distrusted.has(voice.id)}
            current={selected === voice.id}
            only={only === voice.id}
            kindSaid={group.of.by === 'kind'}
          />
        ))}
      </ul>
      {group.parts.map((part) => (
        <VoiceGroupList
          key={part.key}
          group={part}
          weights={weights}
          differences={differences}
          distrusted={distrusted}
          selected={selected}
          only={only}
          level={level === 2 ? 3 : 4}
        />
      ))}
    </section>
  );
}

function nameOf(of: VoiceGroupOf): string {
  switch (of.by) {
    case 'kind':
      return t(`voices.kinds.${of.kind}`);
    case 'side':
      return of.actor.shortName ?? of.actor.name;
    case 'single':
      return t('voices.single');
    case 'none':
      return t('voices.noSide');
  }
}

/** Sets aside all that are listed in a group, or takes all back; half-set while only some are. */
function GroupToggle({
  group,
  name,
  distrusted,
}: {
  readonly group: VoiceGroup;
  readonly name: string;
  readonly distrusted: ReadonlySet<VoiceId>;
}) {
  const changeAside = useChangeAside();
  const share = shareAside(distrusted, group.everyone);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = share === 'some';
  }, [share]);
  return (
    <label className={styles.toggle} title={t('voices.asideAll', { group: name })}>
      <input
        ref={box}
        type="checkbox"
        checked={share === 'all'}
        aria-label={t('voices.asideAll', { group: name })}
        onChange={() => changeAside((view) => setAside(view, group.everyone, share !== 'all'))}
      />
    </label>
  );
}
