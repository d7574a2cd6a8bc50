import { Maximize, Minus, Plus, Undo2, X } from 'lucide-react';
import { actorId } from '../../domain/ids.ts';
import type { GraphView } from '../../graph/graphViewTypes.ts';
import { useAppState, useChange, useChangeUndoably, useIndex, useViewKey, useVisible } from '../../store/hooks.ts';
import { drawsPart, selectDrawnSourcing } from '../../store/selectors.ts';
import { hasStrayed } from '../../view/tours.ts';
import { resetMoved, setFocus } from '../../view/transitions.ts';
import { Button } from '../shared/Button.tsx';
import { shortName } from '../shared/labels.ts';
import { t } from '../shared/messages/i18n.ts';
import { fitDrawn, zoomIn, zoomOut } from './cameraMoves.ts';
import styles from './GraphTools.module.css';

const STEPS = [1, 2, 3] as const;

/** Zoom, fit, put back, leave focus; and how much of the whole is shown. `graph` is `null` where it only takes its room. */
export function GraphTools({ graph }: { readonly graph: GraphView | null }) {
  const index = useIndex();
  const focus = useViewKey('focus');
  const moved = useViewKey('moved');
  // At a stop of a tour its words say what is lit; the way out of it is theirs too.
  const isAtStop = useAppState(({ view }) => view.tour !== null && !hasStrayed(view, index));
  const mode = useViewKey('mode');
  const isMoved = useViewKey('camera') !== null;
  const visible = useVisible();
  const change = useChange();
  const changeUndoably = useChangeUndoably();
  const sourcing = useAppState((state) => selectDrawnSourcing(index, state.view));
  // What was moved in another picture only is not missing from its place in this one.
  const anyMoved = Object.keys(moved).some((id) => mode === 'sourcing' || index.actors.has(actorId(id)));
  const isPart = useAppState((state) => drawsPart(index, state.view));
  const putBack = (): void => changeUndoably('moved', resetMoved);
  return (
    <>
      <div
        className={styles.tools}
        role="group"
        aria-label={t('graph.tools')}
        data-tools=""
        // Voices leave the corner to a row of them.
        data-row={sourcing ? '' : undefined}
      >
        <div className={styles.zoom}>
          <Button label={t('graph.zoomIn')} onClick={() => graph && zoomIn(graph)}>
            <Plus size={18} aria-hidden="true" />
          </Button>
          <Button label={t('graph.zoomOut')} onClick={() => graph && zoomOut(graph)}>
            <Minus size={18} aria-hidden="true" />
          </Button>
        </div>
        <Button label={t(isPart ? 'graph.fitPart' : 'graph.fit')} onClick={() => graph && fitDrawn(graph, change)}>
          <Maximize size={18} aria-hidden="true" />
        </Button>
        {anyMoved && (
          <span className={styles.putBack}>
            <Button label={t(mode === 'sourcing' ? 'sourcing.resetMoved' : 'graph.resetMoved')} onClick={putBack}>
              <Undo2 size={18} aria-hidden="true" />
            </Button>
          </span>
        )}
      </div>
      {focus && !isAtStop && (
        <div
          className={styles.focus}
          role="group"
          data-over-top=""
          aria-label={t('graph.focusOn', { actor: shortName(index, focus.actor) })}
        >
          <span>{t('graph.focusOn', { actor: shortName(index, focus.actor) })}</span>
          {STEPS.map((steps) => (
            <Button
              key={steps}
              variant="quiet"
              pressed={focus.steps === steps}
              label={t('graph.focusSteps', { count: steps })}
              onClick={() => change((now) => setFocus(now, { actor: focus.actor, steps }))}
            >
              {steps}
            </Button>
          ))}
          <Button
            variant="quiet"
            label={t('graph.clearFocus', { actor: shortName(index, focus.actor) })}
            onClick={() => change((now) => setFocus(now, null))}
          >
            <X size={18} aria-hidden="true" />
          </Button>
        </div>
      )}
      <p className={styles.count} role="status" data-moved={isMoved ? '' : undefined}>
        <span>{t('graph.shown', { shown: visible.actors.size, count: index.actors.size })} ·</span>{' '}
        <span>
          {sourcing
            ? t('sourcing.shownVoices', { shown: sourcing.voices.size, count: index.voices.size })
            : t('graph.lines', { shown: visible.relationships.size, count: index.relationships.size })}
        </span>
      </p>
    </>
  );
}
