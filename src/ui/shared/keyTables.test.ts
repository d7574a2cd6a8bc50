import { describe, expect, it } from 'vitest';
import {
  commandOf,
  GRAPH_KEYS,
  MENU_KEYS,
  PAGE_KEYS,
  READER_KEYS,
  PANEL_KEYS,
  SHEET_KEYS,
  SPAN_KEYS,
  TIMELINE_KEYS,
  VOICES_KEYS,
  type KeyBinding,
  type KeyPress,
} from './keyTables.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});
const TABLES: Readonly<Record<string, readonly KeyBinding[]>> = {
  PAGE_KEYS,
  GRAPH_KEYS,
  MENU_KEYS,
  PANEL_KEYS,
  READER_KEYS,
  SHEET_KEYS,
  SPAN_KEYS,
  TIMELINE_KEYS,
  VOICES_KEYS,
};

describe('commandOf', () => {
  it('knows letters in either case, and Shift where it makes a difference', () => {
    expect(commandOf(GRAPH_KEYS, press('l'))).toBe('line');
    expect(commandOf(GRAPH_KEYS, press('L', { shiftKey: true }))).toBe('lineBack');
    // Caps lock.
    expect(commandOf(GRAPH_KEYS, press('L'))).toBe('line');
    expect(commandOf(GRAPH_KEYS, press('F', { shiftKey: true }))).toBe('focus');
    expect(commandOf(GRAPH_KEYS, press('F10'))).toBeUndefined();
    expect(commandOf(GRAPH_KEYS, press('F10', { shiftKey: true }))).toBe('menu');
  });

  it('leaves to the browser what is held with Ctrl, Alt or ⌘, and what it does not know', () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }]) {
      expect(commandOf(GRAPH_KEYS, press('f', held))).toBeUndefined();
    }
    expect(commandOf(GRAPH_KEYS, press('q'))).toBeUndefined();
    expect(commandOf(GRAPH_KEYS, press('Tab'))).toBeUndefined();
  });
});

describe.each(Object.entries(TABLES))('%s', (_, table) => {
  it('gives every command by each of its own chords, and no chord two commands', () => {
    for (const { command, chords } of table) {
      expect(chords.length).toBeGreaterThan(0);
      for (const { key, shift } of chords) {
        for (const shiftKey of shift === undefined ? [false, true] : [shift]) {
          expect(commandOf(table, press(key, { shiftKey })), `${key}, shift ${shiftKey}`).toBe(command);
        }
      }
    }
    expect(new Set(table.map(({ command }) => command)).size).toBe(table.length);
  });
});
