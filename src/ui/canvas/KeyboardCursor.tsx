import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react';
import type { GraphView, MenuRequest } from '../../graph/graphViewTypes.ts';
import { useAppState, useChange, useViewKey, useViewNow } from '../../store/hooks.ts';
import { moveActors, select, setFocus, setPath, toggleFocus } from '../../view/transitions.ts';
import type { Direction } from '../../view/nearest.ts';
import { isTyped } from '../shared/isTyped.ts';
import { commandOf, GRAPH_KEYS, PANEL_KEYS, type GraphCommand } from '../shared/keyTables.ts';
import { t } from '../shared/messages/i18n.ts';
import { useEnterEvidence } from '../shared/useEnterEvidence.ts';
import { fitDrawn, zoomIn, zoomOut } from './cameraMoves.ts';
import { topOf } from './coveredBy.ts';
import { CursorMarks } from './CursorMarks.tsx';
import { GraphMenu } from './GraphMenu.tsx';
import { modelPosition, movedBy } from './movedBy.ts';
import styles from './KeyboardCursor.module.css';
import { useGraphCursor } from './useGraphCursor.ts';
import { usePicture } from './usePicture.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

interface Props {
  readonly graph: GraphView;
  /** The menu that is open, if any, with its place in the window; and how it opens and closes. */
  readonly menu: MenuRequest | null;
  readonly onMenu: (asked: MenuRequest | null) => void;
}

/** The graph for a keyboard: one stop of Tab, from which every node and line is reached, seen and said. */
export function KeyboardCursor({ graph, menu, onMenu }: Props) {
  const picture = usePicture();
  const stop = useRef<HTMLDivElement>(null);
  const cursor = useGraphCursor(graph, picture, () => {
    const place = stop.current;
    return place ? [topOf(place)] : [];
  });
  const mode = useViewKey('mode');
  const viewNow = useViewNow();
  const change = useChange();
  const enterEvidence = useEnterEvidence();
  const setHeld = useAppState((state) => state.setHeld);
  const [active, setActive] = useState(false);
  const [said, say] = useState('');
  const { place } = cursor;
  const current = place?.line ? picture.lines.get(place.line.id) : place && picture.nodes.get(place.node);

  // While a menu is open, what it is the menu of is marked.
  const marked = menu ? menu.id !== null && cursor.placeOf(menu.id) : active && place;
  const markedLine = (marked && marked.line?.id) || null;
  useEffect(() => graph.markLine(markedLine), [graph, markedLine]);

  const open = (): void => {
    if (!current) return;
    const { thing } = current;
    if (viewNow().select === thing) {
      enterEvidence();
      return;
    }
    cursor.stay(thing);
    change((now) => select(now, thing));
    say(t('cursor.opened'));
  };
  const move = (direction: Direction | undefined): void => {
    const at = place && !place.line && direction ? modelPosition(graph, place.node) : null;
    if (!at || !place || !direction) return;
    // Until Shift is let go it is one step for Back, as a drag is.
    setHeld(true);
    const to = movedBy(at, direction);
    change((now) => moveActors(now, { [place.node]: to }));
    say(t('cursor.moved'));
  };
  const focus = (): void => {
    const actor = (place && picture.nodes.get(place.node)?.actor) ?? null;
    if (actor === null) return;
    say(viewNow().focus?.actor === actor ? t('cursor.focusLeft') : t('cursor.focused'));
    change((now) => toggleFocus(now, actor));
  };
  /** One level back; answers whether there was one. Who is not at the cursor has no line to leave for its actor. */
  const back = (isAtCursor = true): boolean => {
    const view = viewNow();
    if (isAtCursor && place?.line) say(cursor.leaveLine());
    else if (view.focus) {
      change((now) => setFocus(now, null));
      say(t('cursor.focusLeft'));
    } else if (view.select !== null) {
      cursor.stay(null);
      change((now) => select(now, null));
      say(t('cursor.closed'));
    } else if (view.path) {
      change((now) => setPath(now, null));
      say(t('cursor.closed'));
    } else return false;
    return true;
  };
  // A press of a mouse on the picture leaves the keyboard nowhere, and what is chosen elsewhere leads it into the evidence; it
  // steps back all the same.
  const onKeyAnywhere = useEffectEvent((event: globalThis.KeyboardEvent): void => {
    const { target } = event;
    const isInEvidence = target instanceof Element && target.closest('#evidence') !== null && !isTyped(target);
    const isFree = (target === document.body || isInEvidence) && !event.defaultPrevented && !menu;
    const isSeen = mode === 'relationships' || mode === 'sourcing';
    // What lies open over the page is what Escape closes.
    if (document.querySelector('dialog:modal, [popover]:popover-open')) return;
    if (isFree && isSeen && commandOf(isInEvidence ? PANEL_KEYS : GRAPH_KEYS, event) === 'back' && back(false))
      event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => onKeyAnywhere(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  const openMenu = (): void => {
    const at = (place && graph.positionOf(place.line?.id ?? place.node)) ?? { x: 0, y: 0 };
    const { left, top } = stop.current?.getBoundingClientRect() ?? { left: 0, top: 0 };
    onMenu({ id: current?.id ?? null, at: { x: left + at.x, y: top + at.y } });
  };
  /** Answers whether the key was of use. */
  const run = (command: GraphCommand, key: string): boolean => {
    switch (command) {
      case 'step': {
        const direction = DIRECTIONS[key];
        if (direction) say(cursor.step(direction));
        return true;
      }
      case 'move':
        move(DIRECTIONS[key]);
        return true;
      case 'line':
        say(cursor.walk(1));
        return true;
      case 'lineBack':
        say(cursor.walk(-1));
        return true;
      case 'otherEnd':
        say(cursor.cross());
        return true;
      case 'open':
        open();
        return true;
      case 'focus':
        focus();
        return true;
      case 'menu':
        openMenu();
        return true;
      case 'zoomIn':
        zoomIn(graph);
        return true;
      case 'zoomOut':
        zoomOut(graph);
        return true;
      case 'fit':
        fitDrawn(graph, change);
        return true;
      case 'back':
        return back();
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const command = commandOf(GRAPH_KEYS, event);
    if (command && run(command, event.key)) event.preventDefault();
  };

  return (
    <>
      <div
        ref={stop}
        className={styles.stop}
        tabIndex={0}
        role="application"
        aria-roledescription={t('graph.roleDescription')}
        aria-label={cursor.sentence()}
        aria-describedby="graph-help"
        onFocus={(event) => setActive(event.currentTarget.matches(':focus-visible'))}
        onKeyUp={({ key }) => {
          if (key === 'Shift') setHeld(false);
        }}
        onBlur={() => {
          setHeld(false);
          setActive(false);
          say('');
        }}
        onKeyDown={onKeyDown}
        // The browser sends it after the key for the menu, which is answered already.
        onContextMenu={(event) => event.preventDefault()}
      />
      <p id="graph-help" className="visually-hidden">
        {t(mode === 'sourcing' ? 'sourcing.help' : 'graph.help')}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
      {marked && <CursorMarks graph={graph} place={marked} />}
      {menu && (
        <GraphMenu
          graph={graph}
          picture={picture}
          asked={menu}
          onClose={(how) => {
            onMenu(null);
            if (menu.id !== null) cursor.goTo(menu.id);
            if (how !== 'elsewhere') stop.current?.focus();
          }}
        />
      )}
    </>
  );
}
