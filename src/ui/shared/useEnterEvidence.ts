import { useChange } from '../../store/hooks.ts';
import { setColumn, setOnlyPanel, setPanel } from '../../view/transitions.ts';
import { enterPart } from './parts.ts';
import { useCompact, useNarrow } from './useMediaQuery.ts';

/** Opens the evidence, where it is not open, and puts the focus in it. */
export function useEnterEvidence(): () => void {
  const change = useChange();
  const narrow = useNarrow();
  const compact = useCompact();
  return () => {
    change((now) => {
      if (narrow) return setOnlyPanel(now, 'evidence');
      return compact ? setColumn(now, 'evidence', true) : setPanel(now, 'evidence', true);
    });
    // Once it is there.
    requestAnimationFrame(() => enterPart('evidence'));
  };
}
