import type { VoiceId } from '../../domain/ids.ts';
import { useIndex } from '../../store/hooks.ts';
import { voiceLabel } from '../shared/labels.ts';
import { t } from '../shared/messages/i18n.ts';

/** As many names as a line has room for. */
const FEW = 3;

interface Props {
  readonly voices: readonly VoiceId[];
  /** What they do: say things, say so, or deny it. */
  readonly what?: 'Voices' | 'SaysSo' | 'Denies';
}

/** Who says so: the first few, and how many more there are. */
export function SaidBy({ voices, what = 'Voices' }: Props) {
  const index = useIndex();
  const names = voices
    .slice(0, FEW)
    .map((id) => voiceLabel(index, id))
    .join('; ');
  const more = voices.length - FEW;
  return more > 0 ? t(`graph.hover${what}More`, { names, count: more }) : t(`graph.hover${what}`, { names });
}
