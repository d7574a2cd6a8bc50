import { enterPart } from './parts.ts';
import { useSetPanel } from './useSetPanel.ts';

/** Opens the evidence, where it is not open, and puts the focus in it. */
export function useEnterEvidence(): () => void {
  const setPanel = useSetPanel();
  return () => {
    setPanel('evidence', true);
    // Once it is there.
    requestAnimationFrame(() => enterPart('evidence'));
  };
}
