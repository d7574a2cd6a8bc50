import { ChevronsLeft, ChevronsRight } from 'lucide-react';
import { useChange, useViewKey } from '../../store/hooks.ts';
import { setEvidenceWidth } from '../../view/transitions.ts';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/messages/i18n.ts';

/** On a wide screen: gives the evidence more of it, so that positions stand side by side, or puts it back. */
export function WidthButton() {
  const evidenceWidth = useViewKey('evidenceWidth');
  const change = useChange();
  const isWide = evidenceWidth === 'wide';
  const Icon = isWide ? ChevronsRight : ChevronsLeft;
  return (
    <Button
      variant="quiet"
      label={t(isWide ? 'evidence.narrow' : 'evidence.widen')}
      onClick={() => change((view) => setEvidenceWidth(view, isWide ? 'column' : 'wide'))}
    >
      <Icon size={18} aria-hidden="true" className="flip-in-rtl" />
    </Button>
  );
}
