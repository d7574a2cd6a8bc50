import type { Core, EventObject, SingularElementArgument } from 'cytoscape';
import { actorId } from '../domain/ids.ts';
import type { Point } from '../domain/types.ts';
import { listenToDoublePress } from './doublePress.ts';
import type { GraphCallbacks, HoverKind, HoverTarget } from './graphViewTypes.ts';

type Element = SingularElementArgument;

export interface EventOptions {
  /** What is around the container: its document. */
  readonly page: EventTarget;
  readonly setCursor: (cursor: 'pointer' | '') => void;
}

/**
 * Turns Cytoscape's events into our callbacks. A tap selects at once, never waiting for a second one. Returns what
 * takes the listeners on the container and the page off again.
 */
export function listen(cy: Core, container: EventTarget, callbacks: GraphCallbacks, options: EventOptions): () => void {
  const double = listenToDoublePress(container, options.page, (id) => {
    const element = cy.getElementById(id);
    if (element.nonempty() && kindOf(element) === 'actor') callbacks.onFocus(actorId(id));
  });
  let hovered: Element | null = null;

  // A finger held down asks for a menu; lifting it is no tap of its own.
  let isHeld = false;
  const askForMenu = (event: EventObject): void => {
    const target = elementOf(event);
    leave();
    callbacks.onMenu({ id: target ? thingOf(target) : null, at: rounded(event.renderedPosition) });
  };
  cy.on('tapstart', () => {
    isHeld = false;
  });
  cy.on('taphold', (event) => {
    // A mouse has a button for it, and rests on things for other reasons.
    if (!isTouch(event)) return;
    isHeld = true;
    askForMenu(event);
  });
  cy.on('cxttap', (event) => {
    // Of fingers, Cytoscape takes two that come down together for one, and so every pinch.
    if (!isTouch(event)) askForMenu(event);
  });

  cy.on('tap', (event) => {
    if (isHeld) return;
    const target = elementOf(event);
    if (!double.tap(target?.id() ?? null, event.originalEvent)) callbacks.onSelect(target ? thingOf(target) : null);
  });

  const leave = () => {
    if (!hovered) return;
    hovered = null;
    cy.batch(() => cy.elements('.hovered, .beside').removeClass('hovered beside'));
    options.setCursor('');
    callbacks.onHover(null);
  };
  const enter = (event: EventObject) => {
    const target = elementOf(event);
    if (!target || target.id() === hovered?.id()) return;
    leave();
    hovered = target;
    cy.batch(() => {
      target.addClass('hovered');
      const beside = target.isNode() ? target.closedNeighborhood() : target.connectedNodes();
      beside.difference(target).addClass('beside');
    });
    options.setCursor('pointer');
    callbacks.onHover(hoverTarget(target, event.renderedPosition));
  };
  cy.on('mouseover', 'node, edge', enter);
  cy.on('mouseout', 'node, edge', leave);
  cy.on('grab dragpan scrollzoom pinchzoom', leave);
  container.addEventListener('mouseleave', leave);

  let starts = new Map<string, Point>();
  cy.on('grab', 'node', (event) => {
    const node = elementOf(event);
    if (node?.isNode()) starts.set(node.id(), { ...node.position() });
  });
  cy.on('free', 'node', (event) => {
    const node = elementOf(event);
    if (!node?.isNode()) return;
    const start = starts.get(node.id());
    starts = new Map();
    const { x, y } = node.position();
    if (!start || (start.x === x && start.y === y)) return;
    const place = { x: Math.round(x), y: Math.round(y) };
    node.position({ ...place });
    callbacks.onMove({ [node.id()]: place });
  });

  return () => {
    double.destroy();
    container.removeEventListener('mouseleave', leave);
  };
}

const isTouch = ({ originalEvent }: EventObject): boolean => 'changedTouches' in originalEvent;

const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

function elementOf(event: EventObject): Element | null {
  const target: unknown = event.target;
  return isElement(target) ? target : null;
}

/** Cytoscape types an event's target as anything; the other thing it can be, the core, is neither node nor edge. */
const isElement = (value: unknown): value is Element =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'isNode') === 'function';

/** The id of what an element leads to: its own, unless it belongs to something else. */
const thingOf = (element: Element): string => {
  const thing: unknown = element.data('thing');
  return typeof thing === 'string' ? thing : element.id();
};

function kindOf(element: Element): HoverKind {
  const kind: unknown = element.data('kind');
  if (kind === 'voice' || kind === 'speech' || kind === 'carriage' || kind === 'affiliation') return kind;
  return element.isNode() ? 'actor' : 'relationship';
}

const hoverTarget = (element: Element, at: Point): HoverTarget => ({
  kind: kindOf(element),
  id: thingOf(element),
  at: rounded(at),
});
