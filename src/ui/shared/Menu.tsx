import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import type { Point } from '../../domain/types.ts';
import { commandOf, MENU_KEYS, type MenuCommand } from './keyTables.ts';
import styles from './Menu.module.css';
import { itemStartingWith, placeInWindow } from './menuMoves.ts';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  /** For an item that says which of several is so. */
  readonly checked?: boolean;
  readonly run: () => void;
}

/** How a menu was left: an item was chosen, it was sent away by a key, or something else was pressed. */
export type MenuEnd = 'chosen' | 'dismissed' | 'elsewhere';

interface Props {
  /** What it is the menu of. */
  readonly title: string;
  /** Sets of items that belong together. */
  readonly groups: readonly (readonly MenuItem[])[];
  /** Where it was asked for, in CSS pixels of the window. */
  readonly at: Point;
  /** Called before the chosen item runs. Whoever opened the menu takes the focus back. */
  readonly onClose: (how: MenuEnd) => void;
}

/** Letters typed within so many milliseconds of each other are one beginning. */
const TYPING = 700;

/** A menu after the pattern of ARIA's authoring practices, over everything else and within the window. */
export function Menu({ title, groups, at, onClose }: Props) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: '', time: 0 });

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    element.showPopover();
    const { x, y } = placeInWindow(
      at,
      { width: element.offsetWidth, height: element.offsetHeight },
      { width: document.documentElement.clientWidth, height: document.documentElement.clientHeight },
    );
    element.style.left = `${x}px`;
    element.style.top = `${y}px`;
    element.querySelector<HTMLElement>('[role^="menuitem"]')?.focus({ preventScroll: true });
  }, [at]);

  const leave = useEffectEvent(() => onClose('elsewhere'));
  useEffect(() => {
    const onPress = (event: PointerEvent): void => {
      if (!(event.target instanceof Node) || box.current?.contains(event.target)) return;
      leave();
    };
    const onResize = (): void => leave();
    document.addEventListener('pointerdown', onPress, true);
    window.addEventListener('resize', onResize);
    return () => {
      document.removeEventListener('pointerdown', onPress, true);
      window.removeEventListener('resize', onResize);
    };
  }, []);

  const choose = (item: MenuItem | undefined): void => {
    if (!item) return;
    onClose('chosen');
    item.run();
  };
  const run = (command: MenuCommand, items: readonly HTMLElement[], here: number): void => {
    const { length } = items;
    switch (command) {
      case 'next':
        items[(here + 1) % length]?.focus();
        break;
      case 'previous':
        items[(here - 1 + length) % length]?.focus();
        break;
      case 'first':
        items[0]?.focus();
        break;
      case 'last':
        items.at(-1)?.focus();
        break;
      case 'choose':
        choose(groups.flat()[here]);
        break;
      case 'close':
      case 'leave':
        onClose('dismissed');
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const items = [...(box.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
    const here = items.findIndex((item) => item === document.activeElement);
    const command = commandOf(MENU_KEYS, event);
    event.stopPropagation();
    if (command) {
      // Tab goes on from where the focus returns to.
      if (command !== 'leave') event.preventDefault();
      run(command, items, here);
      return;
    }
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const { text, time } = typed.current;
    typed.current = { text: event.timeStamp - time < TYPING ? text + event.key : event.key, time: event.timeStamp };
    items[itemStartingWith(groups.flat(), typed.current.text, here)]?.focus();
  };

  return (
    <div ref={box} popover="manual" className={styles.box} onContextMenu={(event) => event.preventDefault()}>
      <p className={styles.title} id={id}>
        {title}
      </p>
      <div role="menu" aria-labelledby={id} className={styles.menu} tabIndex={-1} onKeyDown={onKeyDown}>
        {groups
          .filter((group) => group.length > 0)
          .map((group, at) => (
            <div role="group" className={styles.group} key={group[0]?.id ?? at}>
              {group.map((item) => (
                <button
                  key={item.id}
                  type="button"
                  role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
                  aria-checked={item.checked}
                  tabIndex={-1}
                  className={styles.item}
                  onClick={() => choose(item)}
                >
                  {item.label}
                </button>
              ))}
            </div>
          ))}
      </div>
    </div>
  );
}
