import { useChange, useIndex, useView, useVisible } from '../../store/hooks.ts';
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
  if (relationships.size > 0) return null;
  return (
    <div
      className={actors.size === 0 ? styles.empty : styles.noLines}
      role="status"
      {...(actors.size > 0 && { 'data-over-top': '' })}
    >
      {actors.size === 0 ? <h2>{t('graph.nothingLeft')}</h2> : <p>{t('graph.noLinesLeft')}</p>}
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
