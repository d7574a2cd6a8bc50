/** Keys with a name instead of a letter or a sign. */
const NAMED_KEYS = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'ContextMenu',
  'End',
  'Enter',
  'Escape',
  'F10',
  'Home',
  'PageDown',
  'PageUp',
  'Tab',
] as const;
export type NamedKey = (typeof NAMED_KEYS)[number];

export const isNamedKey = (key: string): key is NamedKey => NAMED_KEYS.some((named) => named === key);

/** A key with what is held down with it, as `KeyboardEvent.key` names it; a letter in lower case. */
export interface Chord {
  readonly key: string;
  /** Whether Shift must be held, or must not be. Absent: either. */
  readonly shift?: boolean;
  /** Does the same as another chord and is not worth a line of its own. */
  readonly unlisted?: boolean;
}

/** What a command of a table is, and the keys that give it. */
export interface KeyBinding<Command extends string = string> {
  readonly command: Command;
  readonly chords: readonly Chord[];
}

export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The command that a table has for a key; nothing for what is the browser's, as all with Ctrl, Alt or ⌘ is. */
export function commandOf<Command extends string>(
  table: readonly KeyBinding<Command>[],
  { key, shiftKey, ctrlKey, metaKey, altKey }: KeyPress,
): Command | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const pressed = key.length === 1 ? key.toLowerCase() : key;
  return table.find(({ chords }) =>
    chords.some((chord) => chord.key === pressed && (chord.shift === undefined || chord.shift === shiftKey)),
  )?.command;
}

/** What the graph does with keys while it has the focus. */
export type GraphCommand =
  | 'step'
  | 'move'
  | 'line'
  | 'lineBack'
  | 'otherEnd'
  | 'open'
  | 'focus'
  | 'menu'
  | 'zoomIn'
  | 'zoomOut'
  | 'fit'
  | 'back';

export const GRAPH_KEYS: readonly KeyBinding<GraphCommand>[] = [
  {
    command: 'step',
    chords: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].map((key) => ({ key, shift: false })),
  },
  {
    command: 'move',
    chords: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].map((key) => ({ key, shift: true })),
  },
  { command: 'line', chords: [{ key: 'l', shift: false }] },
  { command: 'lineBack', chords: [{ key: 'l', shift: true }] },
  { command: 'otherEnd', chords: [{ key: 'o' }] },
  { command: 'open', chords: [{ key: 'Enter' }, { key: ' ' }] },
  { command: 'focus', chords: [{ key: 'f' }] },
  { command: 'menu', chords: [{ key: 'F10', shift: true }, { key: 'ContextMenu' }] },
  { command: 'zoomIn', chords: [{ key: '+' }, { key: '=', unlisted: true }] },
  { command: 'zoomOut', chords: [{ key: '-' }, { key: '_', unlisted: true }] },
  { command: 'fit', chords: [{ key: '0' }] },
  { command: 'back', chords: [{ key: 'Escape' }] },
];

/** What a menu does with keys while it is open. Letters go to the item that begins with them. */
export type MenuCommand = 'next' | 'previous' | 'first' | 'last' | 'choose' | 'close' | 'leave';

export const MENU_KEYS: readonly KeyBinding<MenuCommand>[] = [
  { command: 'next', chords: [{ key: 'ArrowDown' }] },
  { command: 'previous', chords: [{ key: 'ArrowUp' }] },
  { command: 'first', chords: [{ key: 'Home' }] },
  { command: 'last', chords: [{ key: 'End' }] },
  { command: 'choose', chords: [{ key: 'Enter' }, { key: ' ' }] },
  { command: 'close', chords: [{ key: 'Escape' }] },
  { command: 'leave', chords: [{ key: 'Tab' }] },
];

/** Ways along a list. */
export type ListCommand = 'next' | 'previous' | 'first' | 'last';

/** What the words of the quotes in the reader do with keys while one of them has the focus. */
export const READER_KEYS: readonly KeyBinding<ListCommand>[] = [
  { command: 'next', chords: [{ key: 'ArrowDown', shift: false }] },
  { command: 'previous', chords: [{ key: 'ArrowUp', shift: false }] },
  { command: 'first', chords: [{ key: 'Home', shift: false }] },
  { command: 'last', chords: [{ key: 'End', shift: false }] },
];

/** What the boxes of the list of voices do with keys; with Shift, as the box left. */
export type VoicesCommand = 'next' | 'previous' | 'nextAlike' | 'previousAlike';

export const VOICES_KEYS: readonly KeyBinding<VoicesCommand>[] = [
  { command: 'next', chords: [{ key: 'ArrowDown', shift: false }] },
  { command: 'previous', chords: [{ key: 'ArrowUp', shift: false }] },
  { command: 'nextAlike', chords: [{ key: 'ArrowDown', shift: true }] },
  { command: 'previousAlike', chords: [{ key: 'ArrowUp', shift: true }] },
];

/** What a list in the timeline does with keys: its marks, and the claims without a date. */
export const TIMELINE_KEYS: readonly KeyBinding<ListCommand>[] = [
  { command: 'next', chords: [{ key: 'ArrowRight' }, { key: 'ArrowDown' }] },
  { command: 'previous', chords: [{ key: 'ArrowLeft' }, { key: 'ArrowUp' }] },
  { command: 'first', chords: [{ key: 'Home' }] },
  { command: 'last', chords: [{ key: 'End' }] },
];

/** What an end of the span on the timeline does with keys. */
export type SpanCommand = 'later' | 'earlier' | 'muchLater' | 'muchEarlier' | 'first' | 'last' | 'clear';

export const SPAN_KEYS: readonly KeyBinding<SpanCommand>[] = [
  { command: 'later', chords: [{ key: 'ArrowRight' }, { key: 'ArrowUp' }] },
  { command: 'earlier', chords: [{ key: 'ArrowLeft' }, { key: 'ArrowDown' }] },
  { command: 'muchLater', chords: [{ key: 'PageUp' }] },
  { command: 'muchEarlier', chords: [{ key: 'PageDown' }] },
  { command: 'first', chords: [{ key: 'Home' }] },
  { command: 'last', chords: [{ key: 'End' }] },
  { command: 'clear', chords: [{ key: 'Escape' }] },
];

/** What keys do in a panel, where nothing in it takes them: a sheet closes, the evidence steps back as the graph does. */
export type PanelCommand = 'back';

export const PANEL_KEYS: readonly KeyBinding<PanelCommand>[] = [{ command: 'back', chords: [{ key: 'Escape' }] }];

/** What the handle of a sheet on a small screen does with keys. */
export type SheetCommand = 'higher' | 'lower';

export const SHEET_KEYS: readonly KeyBinding<SheetCommand>[] = [
  { command: 'higher', chords: [{ key: 'ArrowUp' }] },
  { command: 'lower', chords: [{ key: 'ArrowDown' }] },
];

/** What keys do anywhere on the page, except while text is typed. */
export type PageCommand = 'search' | 'shown' | 'evidence' | 'keys';

export const PAGE_KEYS: readonly KeyBinding<PageCommand>[] = [
  { command: 'search', chords: [{ key: '/' }] },
  { command: 'shown', chords: [{ key: 'g' }] },
  { command: 'evidence', chords: [{ key: 'e' }] },
  { command: 'keys', chords: [{ key: '?' }] },
];
