import type { Point } from '../../domain/types.ts';
import type { Box } from '../sceneGeometry.ts';

/** A group of actors that a person who knows the story wants to see together, and about where. */
export interface Camp {
  readonly name: string;
  /** Model units; the middle of the picture is (0, 0), x to the right, y down. */
  readonly at: Point;
  /** How much the camp draws its actors: 1 is gentle, 4 is firm. */
  readonly pull: number;
  readonly actors: readonly string[];
}

export interface LayoutHints {
  /** Width and height of the area to stay within, model units, labels included. */
  readonly area: { readonly width: number; readonly height: number };
  /** Boxes to keep free, model units: the corners that something else is drawn over. */
  readonly clear: readonly Box[];
  readonly camps: readonly Camp[];
}

/**
 * An area that, fitted into the drawing of a window of 1440 × 900, leaves labels of 14 units above 11 CSS pixels. A
 * larger dataset gets more room, and smaller labels.
 */
export const defaultHints = (actors: number): LayoutHints => {
  const side = Math.max(940, Math.round(130 * Math.sqrt(actors)));
  return { area: { width: side, height: side }, clear: [], camps: [] };
};

/** Reads hints from parsed JSON. Throws an `Error` that names the key when it is not of the right shape. */
export function parseHints(value: unknown, fallback: LayoutHints): LayoutHints {
  const hints = record(value, 'hints');
  const area = hints['area'] === undefined ? fallback.area : record(hints['area'], 'area');
  return {
    area: { width: number(area.width, 'area.width'), height: number(area.height, 'area.height') },
    clear: list(hints['clear'] ?? [], 'clear').map((each, i) => box(each, `clear[${i}]`)),
    camps: list(hints['camps'] ?? [], 'camps').map((each, i) => {
      const camp = record(each, `camps[${i}]`);
      const at = record(camp['at'], `camps[${i}].at`);
      return {
        name: typeof camp['name'] === 'string' ? camp['name'] : '',
        at: { x: number(at['x'], `camps[${i}].at.x`), y: number(at['y'], `camps[${i}].at.y`) },
        pull: number(camp['pull'] ?? 1, `camps[${i}].pull`),
        actors: list(camp['actors'], `camps[${i}].actors`).map(String),
      };
    }),
  };
}

function box(value: unknown, key: string): Box {
  const sides = record(value, key);
  const side = (name: keyof Box): number => number(sides[name], `${key}.${name}`);
  return { x1: side('x1'), y1: side('y1'), x2: side('x2'), y2: side('y2') };
}

const wrong = (key: string, expected: string) => new Error(`Layout hints: "${key}" must be ${expected}.`);

function record(value: unknown, key: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(key, 'an object');
  return { ...value };
}

function list(value: unknown, key: string): readonly unknown[] {
  if (!Array.isArray(value)) throw wrong(key, 'a list');
  return value;
}

function number(value: unknown, key: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw wrong(key, 'a number');
  return value;
}
