import type { GraphCallbacks, GraphTheme, GraphView } from './graphViewTypes.ts';
import { samePlace, toPan, type Place } from './camera.ts';
import { createCameraControl, type Placing } from './cameraControl.ts';
import type { Point } from '../domain/types.ts';
import { listen } from './events.ts';
import { nodesOf, type GraphScene, type SceneNode } from './scene.ts';
import { boxAround, union } from './sceneGeometry.ts';
import { createDrawnBoxes } from './drawnBoxes.ts';
import { createLabelSync } from './labelSync.ts';
import { leaveFingerToPage } from './leaveToPage.ts';
import { measureNow } from './renderer.ts';
import { createSceneSync } from './sceneSync.ts';
import { createStage } from './stage.ts';
import { imagesIn, stylesheet } from './stylesheet.ts';
import { listenToWheel } from './wheel.ts';

function placeOf(container: HTMLElement): Place {
  const { left, top } = container.getBoundingClientRect();
  return { left, top, width: container.clientWidth, height: container.clientHeight };
}

/** Places along a line, the middle first. */
const SHARES = [0.5, ...Array.from({ length: 20 }, (_, step) => [0.48 - step * 0.02, 0.52 + step * 0.02]).flat()];

const NOTHING: GraphScene = { key: '', actors: [], relationships: [] };

/**
 * A living picture in a container, empty and fitted until told otherwise. The container may have no size yet. All that
 * this puts into the page or listens to goes with `destroy`.
 */
export function createGraphView(container: HTMLElement, theme: GraphTheme, callbacks: GraphCallbacks): GraphView {
  let scene = NOTHING;
  let shownTheme = theme;

  const { onLeftToPage } = callbacks;
  const unlistenWheel = listenToWheel(container, (factor, anchor) => camera.zoomBy(factor, anchor), onLeftToPage);
  const sheet = stylesheet(theme);
  const stage = createStage(container, sheet);
  const { cy } = stage;
  const unlistenFinger = onLeftToPage && leaveFingerToPage(cy, container, onLeftToPage);
  stage.loadAhead(imagesIn(sheet));
  const sync = createSceneSync(cy);
  const labels = createLabelSync(cy);
  const drawnBoxes = createDrawnBoxes(() => scene);
  stage.preferEdge(labels.signAt);
  const camera = createCameraControl(cy, {
    wholeBox: () => boxAround(nodesOf(scene)),
    shownBox: () => boxAround(nodesOf(scene).filter(({ shown }) => shown)),
    focusBox: () => {
      const isFocused = scene.actors.some(({ focused }) => focused);
      return boxAround(nodesOf(scene).filter((node) => node.shown && !(isFocused && node.emphasis === 'receded')));
    },
    mayAnimate: () => shownTheme.motion,
    onRest: callbacks.onCamera,
  });

  const moved: GraphCallbacks['onMove'] = (places) => {
    const place = <Node extends SceneNode>(node: Node): Node => ({
      ...node,
      position: places[node.id] ?? node.position,
    });
    scene = {
      ...scene,
      actors: scene.actors.map(place),
      ...(scene.sourcing && { sourcing: { ...scene.sourcing, voices: scene.sourcing.voices.map(place) } }),
    };
    callbacks.onMove(places);
    // A link to a fitted picture must not show another part because an actor at its rim was moved.
    camera.pin();
  };
  const unlisten = listen(
    cy,
    container,
    { ...callbacks, onMove: moved },
    {
      page: container.ownerDocument,
      setCursor: stage.setCursor,
    },
  );
  cy.on('dragpan scrollzoom pinchzoom', camera.moved);

  let place = placeOf(container);
  const takePlace = (how: Placing) => {
    const from = place;
    place = placeOf(container);
    if (samePlace(from, place)) return;
    cy.resize();
    stage.emptied();
    camera.placed(from, place, how);
  };
  const observer = new ResizeObserver(() => takePlace('adapt'));
  observer.observe(container);

  return {
    *begin(next) {
      scene = next;
      sync(next);
      yield;
      labels.update(next, camera.refresh);
      yield;
      // The first frame would do all of this at once, and draw. What follows from the styles is measured as a whole.
      for (const element of cy.elements()) {
        element.numericStyle('opacity');
        yield;
      }
      measureNow(cy);
      yield;
      stage.start();
    },
    update: (next) => {
      const isOther = next.key !== scene.key;
      // What is pointed at changes the scene too, and must not move what a person has under way.
      const isShownOther = !sameShown(scene, next);
      scene = next;
      sync(next);
      labels.update(next, isOther ? camera.refresh : undefined);
      stage.start();
      if (!isOther && isShownOther) camera.follow();
    },
    hold: stage.hold,
    takePlace,
    cover: (covered, options) => camera.cover(covered, options?.animate ?? false),
    setTheme: (next) => {
      const looksOther =
        next.palette !== shownTheme.palette ||
        next.fontFamily !== shownTheme.fontFamily ||
        next.receded !== shownTheme.receded;
      shownTheme = next;
      // Every element is styled anew by this.
      if (looksOther) cy.style(stylesheet(next));
    },
    getCamera: camera.get,
    setCamera: (next, options) => camera.set(next, options?.animate ?? false, options?.force),
    show: (nodes, { besides = [], ...how } = {}) => {
      const at = (zoom: number) => {
        const boxOf = drawnBoxes(zoom);
        const boxesOf = (ids: readonly string[]) => ids.flatMap((id) => boxOf(id) ?? []);
        const [box, ...boxes] = boxesOf(nodes);
        return box && { box: boxes.reduce(union, box), besides: boxesOf(besides) };
      };
      camera.show(at, how);
    },
    fitShown: () => {
      if (nodesOf(scene).every(({ shown }) => shown)) return false;
      camera.fitShown();
      return true;
    },
    zoomBy: (factor) => camera.zoomBy(factor),
    markLine: (id) => {
      const line = id === null ? cy.collection() : cy.getElementById(id);
      cy.batch(() => {
        cy.edges('.cursor').difference(line).removeClass('cursor');
        line.addClass('cursor');
      });
    },
    positionOf: (id) => {
      const element = cy.getElementById(id);
      if (element.isNode()) return { ...element.renderedPosition() };
      const [line] = cy.edges().filter((edge) => edge.id() === id);
      return line ? { ...line.renderedMidpoint() } : null;
    },
    clearPlaceOn: (id, reach) => {
      const [line] = cy.edges().filter((edge) => edge.id() === id);
      if (!line) return null;
      const [middle, from, to] = [line.midpoint(), line.sourceEndpoint(), line.targetEndpoint()];
      const zoom = cy.zoom();
      const boxOf = drawnBoxes(zoom);
      const boxes = nodesOf(scene).flatMap((node) => (node.shown ? (boxOf(node.id) ?? []) : []));
      // A line is straight, or bowed evenly: once through its middle.
      const at = (share: number): Point => {
        const along = (a: number, m: number, b: number) =>
          a * (1 - share) * (1 - 2 * share) + m * 4 * share * (1 - share) + b * share * (2 * share - 1);
        return { x: along(from.x, middle.x, to.x), y: along(from.y, middle.y, to.y) };
      };
      const room = reach / zoom;
      const isClear = ({ x, y }: Point): boolean =>
        !boxes.some(({ x1, y1, x2, y2 }) => x > x1 - room && x < x2 + room && y > y1 - room && y < y2 + room);
      const place = SHARES.map(at).find(isClear) ?? middle;
      const pan = cy.pan();
      return { x: place.x * zoom + pan.x, y: place.y * zoom + pan.y };
    },
    sizeOf: (id) => {
      const element = cy.getElementById(id);
      return element.isNode() ? Math.max(element.renderedWidth(), element.renderedHeight()) : null;
    },
    boxOf: (id) => {
      const shown = camera.get();
      const { zoom } = shown;
      const box = drawnBoxes(zoom)(id);
      if (!box) return null;
      const { x, y } = toPan(shown);
      const { x1, y1, x2, y2 } = box;
      return { left: x1 * zoom + x, top: y1 * zoom + y, width: (x2 - x1) * zoom, height: (y2 - y1) * zoom };
    },
    destroy: () => {
      observer.disconnect();
      unlisten();
      unlistenWheel();
      unlistenFinger?.();
      camera.destroy();
      labels.destroy();
      stage.destroy();
    },
  };
}

/** Whether two scenes show the same nodes. */
function sameShown(a: GraphScene, b: GraphScene): boolean {
  const [before, after] = [nodesOf(a), nodesOf(b)];
  return before.length === after.length && before.every(({ shown }, at) => shown === after[at]?.shown);
}
