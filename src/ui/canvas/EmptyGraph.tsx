import { useAppState, useChange, useIndex, useView, useVisible } from '../../store/hooks.ts';
import { selectDrawnSourcing } from '../../store/selectors.ts';
import { resetFilters } from '../../view/transitions.ts';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/messages/i18n.ts';
import { viewLimits } from '../shared/viewLimits.ts';
import styles from './GraphCanvas.module.css';

/** Says that the filters left nothing, or no line, and offers the way back. */
export function EmptyGraph() {
  const index = useIndex();
  const view = useView();
  const { actors, relationships } = useVisible();
  const change = useChange();
  const voicesDrawn = useAppState((state) => selectDrawnSourcing(index, state.view)?.voices.size ?? 0);
  if (relationships.size > 0) return null;
  const isBare = actors.size === 0 && voicesDrawn === 0;
  return (
    <div className={isBare ? styles.empty : styles.noLines} role="status" {...(!isBare && { 'data-over-top': '' })}>
      {isBare ? (
        <h2>{t('graph.nothingLeft')}</h2>
      ) : (
        <p>{t(actors.size > 0 ? 'graph.noLinesLeft' : 'sourcing.noActorsLeft')}</p>
      )}
      {viewLimits(index, { ...view, distrust: [] }).map((limit) => (
        <p key={limit} className={styles.set}>
          {limit}
        </p>
      ))}
      <Button variant="primary" onClick={() => change(resetFilters)}>
        {t('graph.showAll')}
      </Button>
    </div>
  );
}
