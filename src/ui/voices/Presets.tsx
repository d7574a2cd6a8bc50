import { useMemo } from 'react';
import { useChangeAside, useIndex, useLens } from '../../store/hooks.ts';
import { lensPresets, type LensPreset } from '../../view/lensPresets.ts';
import { setAside, shareAside } from '../../view/lensTransitions.ts';
import { t } from '../shared/messages/i18n.ts';
import styles from './VoicesPanel.module.css';

/** Questions in plain words, each a press. One is down while everyone it sets aside is. */
export function Presets() {
  const index = useIndex();
  const { distrusted } = useLens();
  const changeAside = useChangeAside();
  const presets = useMemo(() => lensPresets(index), [index]);
  const name = ({ id, sides }: LensPreset): string => {
    const [a, b] = sides.map((actor) => actor.shortName ?? actor.name);
    return id === 'opponents' ? t('voices.presetOpponents', { a, b }) : t(`voices.preset.${id}`);
  };
  if (presets.length === 0) return null;
  return (
    <details open>
      <summary className={styles.presetsTitle}>{t('voices.presets')}</summary>
      <div role="group" className={styles.presets} aria-label={t('voices.presets')}>
        {presets.map((preset) => {
          const pressed = shareAside(distrusted, preset.voices) === 'all';
          return (
            <button
              key={preset.id}
              type="button"
              className={styles.preset}
              aria-pressed={pressed}
              title={preset.id === 'opponents' ? t('voices.presetOpponentsWhy') : undefined}
              onClick={() => changeAside((view) => setAside(view, preset.voices, !pressed))}
            >
              {name(preset)}
            </button>
          );
        })}
      </div>
    </details>
  );
}
