import { useEffect, useRef, useState } from 'react';
import { neighbourhood } from '../../domain/neighbourhood.ts';
import { buildScene } from '../../graph/buildScene.ts';
import { createGraphView } from '../../graph/createGraphView.ts';
import type { GraphView, HoverTarget } from '../../graph/graphViewTypes.ts';
import { useAppState, useChange, useIndex, useView, useVisible } from '../../store/hooks.ts';
import { moveActors, select, setCamera, toggleFocus } from '../../view/transitions.ts';
import { t } from '../shared/messages/i18n.ts';
import { EmptyGraph } from './EmptyGraph.tsx';
import styles from './GraphCanvas.module.css';
import { GraphTools } from './GraphTools.tsx';
import { HoverCard } from './HoverCard.tsx';
import { KeyboardCursor } from './KeyboardCursor.tsx';
import { actorsOf, isInSight } from './sight.ts';
import { useGraphTheme } from './useTheme.ts';

interface Props {
  /** Hands out the living picture, and `null` when it is gone. */
  readonly onGraph: (graph: GraphView | null) => void;
}

/** The picture: one instance for as long as this stands, brought up to date by what changes. */
export function GraphCanvas({ onGraph }: Props) {
  const index = useIndex();
  const visible = useVisible();
  const view = useView();
  const origin = useAppState((state) => state.origin);
  const change = useChange();
  const theme = useGraphTheme();
  const container = useRef<HTMLDivElement>(null);
  const [graph, setGraph] = useState<GraphView | null>(null);
  const [hover, setHover] = useState<HoverTarget>(null);
  const firstTheme = useRef(theme);

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const created = createGraphView(element, firstTheme.current, {
      onSelect: (id) => change((now) => select(now, id)),
      onFocus: (actor) => change((now) => toggleFocus(now, actor)),
      onMove: (moved) => change((now) => moveActors(now, moved)),
      onCamera: (camera) => change((now) => setCamera(now, camera)),
      onHover: setHover,
    });
    setGraph(created);
    return () => {
      created.destroy();
      setGraph(null);
    };
  }, [change]);

  useEffect(() => graph?.setTheme(theme), [graph, theme.palette, theme.motion]);
  useEffect(() => graph?.update(buildScene(index, visible, view)), [graph, index, visible, view]);

  // The camera comes from outside (a link, Back, a script) or goes there (the person's own hand). What came from the
  // hand is where the picture already is, and setting it again changes nothing.
  useEffect(() => graph?.setCamera(view.camera), [graph, index, view.camera]);

  const cameraOf = useRef(view.camera);
  useEffect(() => {
    const isCameraTheirs = view.camera !== cameraOf.current || origin === 'address';
    cameraOf.current = view.camera;
    if (!graph || isCameraTheirs) return;
    if (view.focus) {
      const links = [...visible.relationships.values()].map(({ relationship }) => relationship);
      graph.show([...neighbourhood(view.focus.actor, links, view.focus.steps).keys()]);
    }
  }, [graph, view.focus]);
  useEffect(() => {
    if (!graph || origin === 'address' || view.select === null) return;
    const ends = actorsOf(index, view.select);
    const size = graph.getCamera();
    if (!ends.every((id) => isInSight(graph.positionOf(id), size))) graph.show(ends);
  }, [graph, view.select]);

  useEffect(() => onGraph(graph), [graph, onGraph]);

  return (
    <section className={styles.region} id="graph" aria-label={t('graph.region')}>
      <div className={styles.canvas} ref={container} data-testid="graph-canvas" />
      {graph && <KeyboardCursor graph={graph} />}
      {graph && hover && <HoverCard target={hover} />}
      {graph && <GraphTools graph={graph} />}
      <EmptyGraph />
    </section>
  );
}
