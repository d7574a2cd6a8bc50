import { memo, useMemo, type MouseEvent, type ReactNode } from 'react';
import { useChange, useIndex } from '../../store/hooks.ts';
import { encodeView } from '../../view/urlCodec.ts';
import { select } from '../../view/transitions.ts';
import { defaultView } from '../../view/view.ts';

interface Props {
  /** Id of the actor, relationship, claim, quote or voice it leads to. */
  readonly id: string;
  readonly className?: string | undefined;
  readonly label?: string | undefined;
  readonly current?: boolean | undefined;
  /** `-1` where a part of its own leads the keyboard from one to the next. */
  readonly tabIndex?: 0 | -1;
  /** Whether it is the words of a quote in their place, between which arrow keys lead. */
  readonly isSpan?: boolean;
  readonly children: ReactNode;
}

/**
 * Leads to a thing in the panel. A true link: it opens in a tab of its own and can be copied; a plain click keeps
 * everything else of the present view.
 */
export const ThingLink = memo(function ThingLink({
  id,
  className,
  label,
  current,
  tabIndex,
  isSpan = false,
  children,
}: Props) {
  const change = useChange();
  const dataset = useIndex().dataset.id;
  const href = useMemo(() => `?${encodeView({ ...defaultView(dataset), select: id })}`, [dataset, id]);
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    change((view) => select(view, id));
  };
  return (
    <a
      href={href}
      className={className}
      aria-label={label}
      tabIndex={tabIndex}
      aria-current={current ? 'true' : undefined}
      data-span={isSpan ? '' : undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
});
