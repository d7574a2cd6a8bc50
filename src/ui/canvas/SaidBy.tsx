import { t } from '../shared/messages/i18n.ts';

/** As many names as a line has room for. */
const FEW = 3;

interface Props {
  /** Names, or who says so through whom. */
  readonly names: readonly string[];
  /** What they do: say so, or deny it. */
  readonly what?: 'SaysSo' | 'Denies';
}

/** Who says so: the first few, and how many more there are. */
export function SaidBy({ names: all, what = 'SaysSo' }: Props) {
  const names = all.slice(0, FEW).join('; ');
  const more = all.length - FEW;
  return more > 0 ? t(`graph.hover${what}More`, { names, count: more }) : t(`graph.hover${what}`, { names });
}
