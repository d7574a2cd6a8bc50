import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import { neighbourhood } from '../../domain/neighbourhood.ts';
import { buildScene } from '../../graph/buildScene.ts';
import { buildSourcingScene } from '../../graph/buildSourcingScene.ts';
import { focusNodes, liftedNodes } from '../../graph/sourcingEmphasis.ts';
import { createGraphView } from '../../graph/createGraphView.ts';
import { sameCamera } from '../../graph/camera.ts';
import type { GraphView, MenuRequest } from '../../graph/graphViewTypes.ts';
import type { GraphScene } from '../../graph/scene.ts';
import { useAppState, useChange, useIndex, useView, useVisible } from '../../store/hooks.ts';
import { selectDrawnSourcing } from '../../store/selectors.ts';
import { connectionOf } from '../../view/connection.ts';
import { moveActors, select, setCamera, setPath, toggleFocus } from '../../view/transitions.ts';
import { hasStrayed } from '../../view/tours.ts';
import type { View } from '../../view/view.ts';
import type { VisibleGraph } from '../../view/visibleGraph.ts';
import type { VisibleSourcing } from '../../view/visibleSourcing.ts';
import { afterPaint } from '../shared/afterPaint.ts';
import { inTurns } from '../shared/inTurns.ts';
import { t } from '../shared/messages/i18n.ts';
import { useNarrow } from '../shared/useMediaQuery.ts';
import { aroundCard } from './aroundCard.ts';
import { coveredOf, overOf } from './coveredBy.ts';
import { EmptyGraph } from './EmptyGraph.tsx';
import styles from './GraphCanvas.module.css';
import { GraphTools } from './GraphTools.tsx';
import { HoverCard } from './HoverCard.tsx';
import { KeyboardCursor } from './KeyboardCursor.tsx';
import { isFramed } from '../shared/isFramed.ts';
import { LeftHint, useLeftToPage } from './LeftToPage.tsx';
import { isInSight, nodesOfThing } from './sight.ts';
import { useBesideSheet } from './useBesideSheet.ts';
import { useCovered } from './useCovered.ts';
import { useFollowPlace } from './useFollowPlace.ts';
import { useHover } from './useHover.ts';
import { useLabelFont } from './useLabelFont.ts';
import { useGraphTheme } from './useTheme.ts';

/** A stop of a tour shows the whole picture, unless what is lit is so many times larger without the rest. */
const WORTH_AT_STOP = 1.5;

/** From here on every actor has room for its name (decision 35). */
const READABLE_ZOOM = 0.6;
/** A camera that is drawn no smaller than this part of its size comes from a screen of about the same. */
const ALIKE = 0.75;
/** Who has zoomed in further than the page ever does by itself wants it so. */
const CLOSE_ZOOM = 0.9;

interface Props {
  /** Hands out the living picture, and `null` when it is gone. */
  readonly onGraph: (graph: GraphView | null) => void;
}

/** The picture: one instance for as long as this stands, brought up to date by what changes. */
export function GraphCanvas({ onGraph }: Props) {
  const index = useIndex();
  const visible = useVisible();
  const view = useView();
  const sourcing = useAppState((state) => selectDrawnSourcing(index, state.view));
  const origin = useAppState((state) => state.origin);
  const change = useChange();
  const theme = useGraphTheme();
  const narrow = useNarrow();
  const fontReady = useLabelFont();
  const container = useRef<HTMLDivElement>(null);
  const [graph, setGraph] = useState<GraphView | null>(null);
  const hover = useHover();
  const left = useLeftToPage();
  const [menu, setMenu] = useState<MenuRequest | null>(null);
  // The menu takes the place of what a hover tells, which the pointer then no longer leaves.
  const askMenu = (asked: MenuRequest | null): void => {
    if (asked) hover.dismiss();
    setMenu(asked);
  };
  const create = useEffectEvent((element: HTMLElement) => {
    return createGraphView(element, theme, {
      // Empty ground ends a selection, then a question.
      onSelect: (id) => change((now) => (id === null && now.select === null ? setPath(now, null) : select(now, id))),
      onFocus: (actor) => change((now) => toggleFocus(now, actor)),
      onMove: (moved) => change((now) => moveActors(now, moved)),
      onCamera: (camera) => change((now) => setCamera(now, camera)),
      onHover: hover.point,
      onMenu: ({ id, at }) => {
        const { left, top } = element.getBoundingClientRect();
        askMenu({ id, at: { x: left + at.x, y: top + at.y } });
      },
      onLeftToPage: isFramed() ? left.tell : undefined,
    });
  });
  // Before it is handed out, so that the first frame has the whole picture; all that follows it finds nothing to change.
  const fill = useEffectEvent((created: GraphView, element: HTMLElement) => {
    created.cover(coveredOf(element, narrow, view.tour !== null));
    created.setCamera(view.camera);
    return created.begin(sceneOf(index, visible, sourcing, view));
  });

  useEffect(() => {
    const element = container.current;
    if (!element || !fontReady) return;
    let created: GraphView | undefined;
    const work = function* () {
      created = create(element);
      yield;
      yield* fill(created, element);
      setGraph(created);
    };
    const end = inTurns(work(), (error) =>
      setGraph(() => {
        throw error;
      }),
    );
    return () => {
      end();
      created?.destroy();
      setGraph(null);
    };
  }, [fontReady]);

  useFollowPlace(graph);
  useCovered(graph, container);
  useEffect(() => graph?.setTheme(theme), [graph, theme]);

  // The camera comes from outside (a link, Back, a script) or goes there (the person's own hand). What came from the
  // hand is where the picture already is, and setting it again changes nothing.
  useEffect(() => graph?.setCamera(view.camera), [graph, index, view.camera]);
  // A step from outside also ends a movement still on its way, which would otherwise be written into another entry. A
  // person's own step, as opening an actor, must not end the person's own movement.
  useEffect(() => {
    if (origin !== 'person') graph?.setCamera(view.camera, { force: true });
  }, [graph, view, origin]);

  /** Brings all that is in focus into sight. On a phone the same picture of it comes by any way. */
  const bringFocus = (isStopAlone = false): void => {
    if (!graph || !view.focus) return;
    const links = [...visible.relationships.values()].map(({ relationship }) => relationship);
    const near = sourcing
      ? [...focusNodes(sourcing, view.focus)]
      : [...neighbourhood(view.focus.actor, links, view.focus.steps).keys()];
    const camera = graph.getCamera();
    const { parts, covered } = overOf(container.current);
    const isSeen = camera.zoom >= READABLE_ZOOM && near.every((id) => isInSight(graph.boxOf(id), camera, parts));
    if (isSeen) return;
    graph.show(near, { covered, ...(isStopAlone && { worth: WORTH_AT_STOP }), ...(narrow && { isCentred: true }) });
  };
  const besideSheet = useBesideSheet(bringFocus);

  const cameraBefore = useRef(view.camera);
  const showFocus = useEffectEvent(() => {
    // A link, or a script that sets a camera too, has said what is to be seen. A stop of a tour that has no camera of its own is
    // the same by any way, also from where the picture was moved.
    const isCameraGiven = view.camera !== cameraBefore.current || origin === 'address';
    const isStopAlone = view.tour !== null && view.camera === null;
    if (!isCameraGiven || isStopAlone) besideSheet(graph, () => bringFocus(isStopAlone));
  });
  useEffect(() => showFocus(), [graph, view.focus]);
  useEffect(() => {
    cameraBefore.current = view.camera;
  }, [view.camera]);

  // Where the picture was before a question, and where the answer brought it; `null` where that left it as it was.
  const asked = useRef<{ readonly before: View['camera']; shown: View['camera'] } | null>(null);
  const showPath = useEffectEvent(() => {
    if (!graph || !view.path || (origin !== 'person' && view.camera !== null)) return;
    const connection = connectionOf(visible, view.path);
    if (connection.kind !== 'found') return;
    const camera = graph.getCamera();
    const { parts, covered } = overOf(container.current);
    const areSeen = [...connection.actors].every((id) => isInSight(graph.boxOf(id), camera, parts));
    // The whole shows every way, unless it is drawn too small to be read.
    if (camera.zoom >= READABLE_ZOOM && areSeen) return;
    graph.show([...connection.actors], { covered });
    if (asked.current) asked.current.shown = graph.getCamera();
  });
  const leavePath = useEffectEvent(() => {
    if (view.path) {
      asked.current ??= { before: view.camera, shown: null };
      return;
    }
    const left = asked.current;
    asked.current = null;
    // The window above a sheet is not what the whole picture is to be seen by. Who has moved it since has gone elsewhere.
    if (origin === 'person' && left?.shown && view.camera && sameCamera(left.shown, view.camera))
      change((now) => setCamera(now, left.before));
  });
  useEffect(() => {
    leavePath();
    // Two frames, since opening the panel changes the size of the picture.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(showPath);
    });
    return () => cancelAnimationFrame(frame);
  }, [graph, view.path]);

  const nodesBeside = (id: string): readonly string[] => {
    if (sourcing) return liftedNodes(index, sourcing, id);
    const links = [...visible.relationships.values()].map(({ relationship }) => relationship);
    return [...neighbourhood<string>(id, links, 1).keys()];
  };
  /** What a card about a thing had better leave in sight. */
  const around = (id: string) => {
    const nodes = nodesOfThing(index, id, view.mode);
    const [ends, beside] = nodes.length === 1 ? [[], nodesBeside(id).filter((node) => node !== id)] : [nodes, nodes];
    return { ends, beside, all: [...visible.actors.keys(), ...(sourcing?.voices.keys() ?? [])] };
  };

  const showSelected = useEffectEvent((): void => {
    if (!graph || view.select === null || (origin === 'address' && !narrow)) return;
    const ends = nodesOfThing(index, view.select, view.mode);
    const size = graph.getCamera();
    // Whoever made a link on a screen like this one saw it so, be it small; made on a larger one it would be specks here.
    const isAsSeen = view.camera === null ? view.fitted : size.zoom >= view.camera.zoom * ALIKE;
    if (origin === 'address' && isAsSeen) return;
    // Beside a sheet the whole would be too small to read, so there what is selected is brought near, clear of the tools.
    const mayMove = narrow && (size.zoom < READABLE_ZOOM || view.camera === null || origin === 'person');
    const { parts, covered } = overOf(container.current);
    if (!mayMove && ends.every((id) => isInSight(graph.boxOf(id), size, parts))) return;
    if (mayMove && view.select === view.focus?.actor) {
      bringFocus();
      return;
    }
    const [node, ...others] = ends;
    const isAlone = narrow && node !== undefined && others.length === 0;
    const mayBeWider = view.camera === null || size.zoom <= CLOSE_ZOOM;
    graph.show(ends, { besides: isAlone && mayBeWider ? nodesBeside(node) : [], covered });
  });
  const shownFor = useRef<{ readonly graph: GraphView | null; readonly select: View['select'] } | null>(null);
  const readSelected = useEffectEvent(() => besideSheet(graph, () => showSelected()));
  // Who comes back to a stop finds what it selects as near as before, though that was selected all the while.
  const isAtStop = view.tour !== null && view.camera === null && !hasStrayed(view, index);
  useEffect(() => {
    const isShown = shownFor.current?.graph === graph && shownFor.current.select === view.select;
    if (isShown && !isAtStop) return;
    // Two frames, since opening the panel changes the size of the picture.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        shownFor.current = { graph, select: view.select };
        readSelected();
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [graph, view.select, isAtStop]);

  useEffect(() => onGraph(graph), [graph, onGraph]);

  return (
    <section
      className={styles.region}
      id="graph"
      tabIndex={-1}
      aria-label={t(sourcing ? 'sourcing.region' : 'graph.region')}
    >
      {/* What it draws is told by the keyboard's place in it and by the panels; a canvas of its own has no name. */}
      <div
        className={styles.canvas}
        ref={container}
        data-testid="graph-canvas"
        data-framed={isFramed() ? '' : undefined}
        aria-hidden="true"
        // What moves the picture leaves what is told of a part of it behind.
        onPointerDown={hover.dismiss}
        onWheel={hover.dismiss}
      />
      {graph && <Scene graph={graph} />}
      {graph && <KeyboardCursor graph={graph} menu={menu} onMenu={askMenu} />}
      {graph && hover.target && !menu && (
        <HoverCard
          target={hover.target}
          {...aroundCard(graph, hover.target, around(hover.target.id))}
          onEnter={hover.hold}
          onLeave={hover.release}
          onPress={hover.dismiss}
        />
      )}
      <LeftHint what={left.told} />
      <GraphTools graph={graph} />
      <EmptyGraph />
    </section>
  );
}

/** What else of a view has the picture drawn, or moves it. */
const DRAWN_WITH = ['moved', 'focus', 'path', 'camera', 'mode'] as const;

/**
 * Keeps the picture up to date. A part of its own, so that what is only pointed at renders nothing else anew. Where all that
 * changes in it is what is selected, the words about that come first: to draw the picture takes as long as they do. What
 * comes before it was drawn has all of it drawn at once, so that it is never more than one step behind.
 */
function Scene({ graph }: { readonly graph: GraphView }) {
  const index = useIndex();
  const visible = useVisible();
  const view = useView();
  const pointed = useAppState((state) => state.pointed);
  const sourcing = useAppState((state) => selectDrawnSourcing(index, state.view));
  const drawn = useRef({ visible, sourcing, view });
  const callOff = useRef<(() => void) | null>(null);
  useEffect(() => {
    const before = drawn.current;
    const update = (): void => {
      callOff.current?.();
      drawn.current = { visible, sourcing, view };
      graph.update(sceneOf(index, visible, sourcing, view, pointed));
    };
    const isSelectionAlone =
      view.select !== before.view.select &&
      visible === before.visible &&
      sourcing === before.sourcing &&
      DRAWN_WITH.every((key) => view[key] === before.view[key]);
    if (!isSelectionAlone || callOff.current) {
      update();
      return;
    }
    const release = graph.hold();
    const cancel = afterPaint(update);
    callOff.current = () => {
      callOff.current = null;
      cancel();
      release();
    };
  }, [graph, index, visible, sourcing, view, pointed]);
  useEffect(() => () => callOff.current?.(), [graph]);
  return null;
}

/** What the picture shows: actors, and voices with them where `sourcing` is not `null`. */
function sceneOf(
  index: DatasetIndex,
  visible: VisibleGraph,
  sourcing: VisibleSourcing | null,
  view: View,
  pointed: string | null = null,
): GraphScene {
  if (!sourcing) return buildScene(index, visible, view, pointed);
  const attended = pointed === null ? view : { ...view, select: pointed, focus: null, path: null };
  return buildSourcingScene(index, visible, sourcing, attended);
}
