import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Point } from '../../domain/types.ts';
import type { GraphView } from '../../graph/graphViewTypes.ts';
import { useChange, useView } from '../../store/hooks.ts';
import { nearestInDirection, type Direction } from '../../view/nearest.ts';
import { select, setCamera, setFocus, toggleFocus } from '../../view/transitions.ts';
import { t } from '../shared/messages/i18n.ts';
import styles from './KeyboardCursor.module.css';
import { isInSight } from './sight.ts';
import { useDrawnNodes } from './useDrawnNodes.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
const STEP = 1.3;

/** The graph for a keyboard: one stop of Tab; arrows go from node to node, and where they stand is seen and said. */
export function KeyboardCursor({ graph }: { readonly graph: GraphView }) {
  const nodes = useDrawnNodes();
  const view = useView();
  const change = useChange();
  const [at, setAt] = useState<string | null>(null);
  const [ring, setRing] = useState<Point | null>(null);
  const [active, setActive] = useState(false);
  const stop = useRef<HTMLDivElement>(null);

  const current = nodes.find(({ id }) => id === at) ?? nodes.find(({ id }) => id === view.select) ?? nodes[0];

  const place = useCallback(
    () => setRing(current && active ? graph.positionOf(current.id) : null),
    [graph, current, active],
  );
  // The picture may still be on its way when the view has changed, so the ring follows it frame by frame while shown.
  useEffect(() => {
    if (!active) return;
    let frame = requestAnimationFrame(function follow() {
      place();
      frame = requestAnimationFrame(follow);
    });
    return () => cancelAnimationFrame(frame);
  }, [active, place]);

  const go = (id: string): void => {
    setAt(id);
    if (!isInSight(graph.positionOf(id), graph.getCamera())) graph.show([id]);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !current) return;
    const direction = ARROWS[event.key];
    const here = graph.positionOf(current.id);
    if (direction && here) {
      const others = nodes.flatMap(({ id }): [string, Point][] => {
        const point = id === current.id ? null : graph.positionOf(id);
        return point ? [[id, point]] : [];
      });
      const next = nearestInDirection(here, direction, others);
      if (next !== undefined) go(next);
    } else if (event.key === 'Enter' || event.key === ' ') change((now) => select(now, current.id));
    else if ((event.key === 'f' || event.key === 'F') && current.actor !== null) {
      const { actor } = current;
      change((now) => toggleFocus(now, actor));
    } else if (event.key === '+' || event.key === '=') graph.zoomBy(STEP);
    else if (event.key === '-') graph.zoomBy(1 / STEP);
    else if (event.key === '0') {
      graph.setCamera(null);
      change((now) => setCamera(now, null));
    } else if (event.key === 'Escape' && view.focus) change((now) => setFocus(now, null));
    else if (event.key === 'Escape' && view.select !== null) change((now) => select(now, null));
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div
        ref={stop}
        className={styles.stop}
        tabIndex={0}
        role="application"
        aria-roledescription={t('graph.roleDescription')}
        aria-label={current?.sentence() ?? t('graph.nothingLeft')}
        aria-describedby="graph-help"
        onFocus={(event) => setActive(event.currentTarget.matches(':focus-visible'))}
        onBlur={() => setActive(false)}
        onKeyDown={onKeyDown}
      />
      <p id="graph-help" className="visually-hidden">
        {t(view.mode === 'sourcing' ? 'sourcing.help' : 'graph.help')}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {active ? current?.sentence() : ''}
      </p>
      {active && ring && <span className={styles.ring} style={{ left: ring.x, top: ring.y }} aria-hidden="true" />}
    </>
  );
}
