import { useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { useIndex, useLens, useViewKey } from '../../store/hooks.ts';
import { voiceDifferences } from '../../domain/voiceDifference.ts';
import { voiceWeights } from '../../domain/voiceWeight.ts';
import {
  VOICE_GROUPINGS,
  VOICE_ORDERS,
  voiceGroups,
  type VoiceGrouping,
  type VoiceOrder,
} from '../../view/voiceList.ts';
import { t } from '../shared/messages/i18n.ts';
import { useMediaQuery } from '../shared/useMediaQuery.ts';
import { Choice } from './Choice.tsx';
import { Presets } from './Presets.tsx';
import { useAsideByHand } from './useAsideByHand.ts';
import { VoiceGroupList } from './VoiceGroupList.tsx';
import styles from './VoicesPanel.module.css';

/**
 * Everyone the source credits, named or not: what rests on each, and what would fall without. Here voices are set
 * aside, one by one, in one drag, or by group.
 */
export function VoicesPanel() {
  const index = useIndex();
  const select = useViewKey('select');
  const onlyVoices = useViewKey('voices');
  const { distrusted } = useLens();
  const [query, setQuery] = useState('');
  const [grouping, setGrouping] = useState<VoiceGrouping>('kind');
  const [order, setOrder] = useState<VoiceOrder>('claims');
  const asked = useDeferredValue(query);
  const groups = useMemo(() => voiceGroups(index, { grouping, order, query: asked }), [index, grouping, order, asked]);
  const differences = useMemo(() => voiceDifferences(index, distrusted), [index, distrusted]);
  const found = groups.reduce((sum, { everyone }) => sum + everyone.length, 0);
  const list = useRef<HTMLDivElement>(null);
  const hand = useAsideByHand(list);
  const hint = useId();
  // A finger that is dragged scrolls.
  const isTouched = useMediaQuery('(hover: none) and (pointer: coarse)');
  return (
    <div className={styles.panel}>
      <Presets />
      <div className={styles.tools}>
        <input
          type="search"
          className={styles.input}
          aria-label={t('voices.find')}
          placeholder={t('voices.find')}
          value={query}
          autoComplete="off"
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <p className="visually-hidden" role="status">
          {asked !== '' && t('voices.found', { count: found })}
        </p>
        <Choice
          title={t('voices.group')}
          options={VOICE_GROUPINGS.map((value) => [value, t(`voices.groupBy.${value}`)])}
          chosen={grouping}
          onChoose={setGrouping}
        />
        <Choice
          title={t('voices.order')}
          options={VOICE_ORDERS.map((value) => [value, t(`voices.orderBy.${value}`)])}
          chosen={order}
          onChoose={setOrder}
        />
      </div>
      <p className={styles.hint} id={hint}>
        {t(isTouched ? 'voices.hintTouch' : 'voices.hint')}
      </p>
      <div
        ref={list}
        className={styles.list}
        aria-describedby={hint}
        role="group"
        aria-label={t('voices.list')}
        {...hand}
      >
        {groups.map((group) => (
          <VoiceGroupList
            key={group.key}
            group={group}
            weights={voiceWeights(index)}
            differences={differences}
            distrusted={distrusted}
            selected={select}
            only={onlyVoices?.length === 1 ? (onlyVoices[0] ?? null) : null}
          />
        ))}
        {found === 0 && <p className={styles.hint}>{t('voices.none')}</p>}
      </div>
    </div>
  );
}
