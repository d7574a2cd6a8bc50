import { useChange } from '../../store/hooks.ts';
import { setColumn, setOnlyPanel, setPanel } from '../../view/transitions.ts';
import type { Panel } from '../../view/view.ts';
import { useCompact, useNarrow } from './useMediaQuery.ts';

/** Opens or closes a panel as this screen has room for: one sheet, one column beside the main part, or one at either side. */
export function useSetPanel(): (panel: Panel, open: boolean) => void {
  const change = useChange();
  const narrow = useNarrow();
  const compact = useCompact();
  return (panel, open) =>
    change((now) => {
      if (narrow) return setOnlyPanel(now, open ? panel : null);
      return compact ? setColumn(now, panel, open) : setPanel(now, panel, open);
    });
}
