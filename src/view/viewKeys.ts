import { actorId, ID_MAX_LENGTH, ID_PATTERN, type VoiceId } from '../domain/ids.ts';
import { STANDINGS } from '../domain/standing.ts';
import type { Point } from '../domain/types.ts';
import { decodeRange, encodeRange, readRange, type TimeRange } from './timeRange.ts';
import { MAX_ZOOM, MIN_ZOOM, roundCamera } from './camera.ts';
import {
  columnChoice,
  hasColumn,
  perTable,
  TABLES,
  type ColumnName,
  type PerTable,
  type TableName,
  type TableSort,
} from './tables.ts';
import { isPanel, MODES, type Camera, type Focus, type PathQuery, type TourStop, type View } from './view.ts';

/** No coordinate a link may carry is larger, in model units. */
const MAX_COORDINATE = 1_000_000;
export const MAX_SEARCH_LENGTH = 200;
const MAX_LIST_LENGTH = 2_000;

/** What `read` answers for a value that is not of the key's kind. */
export const INVALID: unique symbol = Symbol('invalid');
type Read<Value> = Value | typeof INVALID;

/** Where one key of the view lives and how it crosses the border of the program. */
export interface ViewKey<Value> {
  /** `url`: in the address. Every key must say, so that none is forgotten. */
  readonly lives: 'url' | 'local' | 'nowhere';
  /** Whether a change is a step that Back undoes, or only brings the address up to date. */
  readonly history: 'push' | 'replace';
  /** Takes a value from outside (the page API, a decoded parameter) or answers `INVALID`. Never throws. */
  readonly read: (input: unknown) => Read<Value>;
  /** The readable form in the address; `decode(encode(value))` read back is `value`. */
  readonly encode: (value: Value) => string;
  readonly decode: (parameter: string) => unknown;
}

const isId = (input: unknown): input is string =>
  typeof input === 'string' && input.length <= ID_MAX_LENGTH && ID_PATTERN.test(input);

/** An id of the dataset, or a derived one: two (speech, carriage) or three (relationship) ids joined by tildes. */
const isThingId = (input: unknown): input is string => {
  if (typeof input !== 'string') return false;
  const parts = input.split('~');
  return parts.length <= 3 && parts.every(isId);
};

function readList<Value extends string>(
  input: unknown,
  accept: (item: unknown) => item is Value,
): Read<readonly Value[]> {
  if (!Array.isArray(input) || input.length > MAX_LIST_LENGTH) return INVALID;
  // A copy without gaps, since `every` passes over those of a sparse list.
  const items: readonly unknown[] = Array.from<unknown>(input);
  return items.every(accept) ? [...new Set(items)] : INVALID;
}

const isVoiceId = (input: unknown): input is VoiceId => isId(input);
const isStanding = (input: unknown): input is (typeof STANDINGS)[number] => STANDINGS.some((known) => known === input);
const isMode = (input: unknown): input is (typeof MODES)[number] => MODES.some((known) => known === input);

const decodeList = (parameter: string): unknown => (parameter === '' ? [] : parameter.split(','));
const decodeNumber = (text: string): number => (/^-?\d{1,9}(?:\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN);

/** A filter: a list of values, or `null` for no filter. */
const filterKey = <Value extends string>(
  accept: (item: unknown) => item is Value,
): ViewKey<readonly Value[] | null> => ({
  lives: 'url',
  history: 'push',
  read: (input) => (input === null ? null : readList(input, accept)),
  encode: (value) => (value ?? []).join(','),
  decode: decodeList,
});

const inRange = (input: unknown, from: number, to: number): input is number =>
  typeof input === 'number' && Number.isFinite(input) && input >= from && input <= to;

const isRecord = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

function readCamera(input: unknown): Read<Camera | null> {
  if (input === null) return null;
  if (!isRecord(input)) return INVALID;
  const { x, y, zoom, width, height } = input;
  if (!inRange(x, -MAX_COORDINATE, MAX_COORDINATE) || !inRange(y, -MAX_COORDINATE, MAX_COORDINATE)) return INVALID;
  if (!inRange(zoom, MIN_ZOOM / 100, MAX_ZOOM * 100)) return INVALID;
  if (!inRange(width, 1, 100_000) || !inRange(height, 1, 100_000)) return INVALID;
  return roundCamera({ x, y, zoom, width, height });
}

function readFocus(input: unknown): Read<Focus | null> {
  if (input === null) return null;
  if (isId(input)) return { actor: actorId(input), steps: 1 };
  if (!isRecord(input) || !isId(input['actor'])) return INVALID;
  const steps = input['steps'] ?? 1;
  return steps === 1 || steps === 2 || steps === 3 ? { actor: actorId(input['actor']), steps } : INVALID;
}

function readTime(input: unknown): Read<TimeRange | null> {
  if (input === null) return null;
  const range = isRecord(input) ? readRange(input) : undefined;
  return range === undefined ? INVALID : range;
}

function readPath(input: unknown): Read<PathQuery | null> {
  if (input === null) return null;
  if (!isRecord(input)) return INVALID;
  const { from, to, directed = false, firm = false } = input;
  if (!isId(from) || !isId(to) || typeof directed !== 'boolean' || typeof firm !== 'boolean') return INVALID;
  return { from: actorId(from), to: actorId(to), directed, firm };
}

/** `from,to`, then the words `directed` and `firm` where they hold. */
function decodePath(parameter: string): unknown {
  if (parameter === '') return null;
  const [from, to, ...words] = parameter.split(',');
  const isKnown = words.every((word) => word === 'directed' || word === 'firm') && new Set(words).size === words.length;
  return isKnown ? { from, to, directed: words.includes('directed'), firm: words.includes('firm') } : undefined;
}

function readTour(input: unknown): Read<TourStop | null> {
  if (input === null) return null;
  if (!isRecord(input) || !isId(input['id'])) return INVALID;
  const { id, step = 1 } = input;
  return inRange(step, 1, MAX_LIST_LENGTH) && Number.isInteger(step) ? { id, step } : INVALID;
}

const isTable = (input: unknown): input is TableName => TABLES.some((known) => known === input);

/** A record that names tables only, each with what `readOne` makes of it; `undefined` leaves a table out. */
function readPerTable<Value>(
  input: unknown,
  readOne: (table: TableName, value: unknown) => Read<Value> | undefined,
): Read<PerTable<Value>> {
  if (!isRecord(input) || !Object.keys(input).every(isTable)) return INVALID;
  const tables = TABLES.filter((table) => Object.hasOwn(input, table));
  const values = tables.map((table) => readOne(table, input[table]));
  if (values.includes(INVALID)) return INVALID;
  return perTable((table) => {
    const value = values[tables.indexOf(table)];
    return value === INVALID ? undefined : value;
  });
}

const readSort = (input: unknown): Read<PerTable<TableSort>> =>
  readPerTable(input, (table, value) => {
    if (!isRecord(value)) return INVALID;
    const { by, down = false } = value;
    return hasColumn(table, by) && typeof down === 'boolean' ? { by, down } : INVALID;
  });

const readColumns = (input: unknown): Read<PerTable<readonly ColumnName[]>> =>
  readPerTable(input, (table, value) => {
    const columns = readList(value, (item): item is ColumnName => hasColumn(table, item));
    return columns === INVALID ? INVALID : columnChoice(table, columns);
  });

/** `table,what` for each table, tables set apart by tildes; `undefined` where a table comes twice. */
function decodePerTable(parameter: string, decodeOne: (parts: readonly string[]) => unknown): unknown {
  if (parameter === '') return {};
  const entries = parameter.split('~').map((entry) => {
    const [table = '', ...parts] = entry.split(',');
    return [table, decodeOne(parts)] as const;
  });
  return new Set(entries.map(([table]) => table)).size === entries.length ? Object.fromEntries(entries) : undefined;
}

const encodePerTable = <Value>(value: PerTable<Value>, encodeOne: (one: Value) => readonly string[]): string =>
  TABLES.flatMap((table) => {
    const one = value[table];
    return one === undefined ? [] : [[table, ...encodeOne(one)].join(',')];
  }).join('~');

function readMoved(input: unknown): Read<Readonly<Record<string, Point>>> {
  if (!isRecord(input)) return INVALID;
  const entries = Object.entries(input);
  if (entries.length > MAX_LIST_LENGTH) return INVALID;
  const moved: [string, Point][] = [];
  for (const [id, point] of entries) {
    if (!isId(id) || !isRecord(point)) return INVALID;
    const { x, y } = point;
    if (!inRange(x, -MAX_COORDINATE, MAX_COORDINATE) || !inRange(y, -MAX_COORDINATE, MAX_COORDINATE)) return INVALID;
    // Adding zero turns −0 into 0, which an address could not tell apart.
    moved.push([id, { x: Math.round(x) + 0, y: Math.round(y) + 0 }]);
  }
  return Object.fromEntries(moved);
}

function readSearch(input: unknown): Read<string> {
  if (typeof input !== 'string' || input.length > MAX_SEARCH_LENGTH) return INVALID;
  // A lone surrogate cannot be written in an address, and a control character cannot be seen in a search box.
  return input.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\p{Cc}+/gu, ' ');
}

/** The one table of the view's keys. The compiler demands every key of `View`. */
export const VIEW_KEYS: { readonly [Key in keyof View]: ViewKey<View[Key]> } = {
  dataset: {
    lives: 'url',
    history: 'push',
    read: (input) => (isId(input) ? input : INVALID),
    encode: (value) => value,
    decode: (parameter) => parameter,
  },
  mode: {
    lives: 'url',
    history: 'push',
    read: (input) => (isMode(input) ? input : INVALID),
    encode: (value) => value,
    decode: (parameter) => parameter,
  },
  table: {
    lives: 'url',
    history: 'push',
    read: (input) => (isTable(input) ? input : INVALID),
    encode: (value) => value,
    decode: (parameter) => parameter,
  },
  sort: {
    lives: 'url',
    history: 'replace',
    read: readSort,
    // A minus sign before the column turns the order round.
    encode: (value) => encodePerTable(value, ({ by, down }) => [down ? `-${by}` : by]),
    decode: (parameter) =>
      decodePerTable(parameter, ([by, ...more]) =>
        by === undefined || more.length > 0 ? undefined : { by: by.replace(/^-/, ''), down: by.startsWith('-') },
      ),
  },
  columns: {
    lives: 'url',
    history: 'replace',
    read: readColumns,
    encode: (value) => encodePerTable(value, (columns) => columns),
    decode: (parameter) => decodePerTable(parameter, (columns) => columns),
  },
  select: {
    lives: 'url',
    history: 'push',
    read: (input) => (input === null || isThingId(input) ? input : INVALID),
    encode: (value) => value ?? '',
    decode: (parameter) => (parameter === '' ? null : parameter),
  },
  types: filterKey(isId),
  categories: filterKey(isId),
  standing: filterKey(isStanding),
  voices: filterKey(isVoiceId),
  time: {
    lives: 'url',
    history: 'push',
    read: readTime,
    encode: (value) => (value === null ? '' : encodeRange(value)),
    decode: (parameter) => (parameter === '' ? null : decodeRange(parameter)),
  },
  distrust: {
    lives: 'url',
    history: 'push',
    read: (input) => readList(input, isVoiceId),
    encode: (value) => value.join(','),
    decode: decodeList,
  },
  search: {
    lives: 'url',
    history: 'replace',
    read: readSearch,
    encode: (value) => value,
    decode: (parameter) => parameter,
  },
  unconnected: {
    lives: 'url',
    history: 'push',
    read: (input) => (input === 'keep' || input === 'hide' ? input : INVALID),
    encode: (value) => value,
    decode: (parameter) => parameter,
  },
  focus: {
    lives: 'url',
    history: 'push',
    read: readFocus,
    encode: (value) => (value === null ? '' : value.steps === 1 ? value.actor : `${value.actor},${value.steps}`),
    decode: (parameter) => {
      if (parameter === '') return null;
      const [actor, steps, ...more] = parameter.split(',');
      return more.length > 0 ? undefined : { actor, steps: steps === undefined ? 1 : decodeNumber(steps) };
    },
  },
  path: {
    lives: 'url',
    history: 'push',
    read: readPath,
    encode: (value) =>
      value === null
        ? ''
        : [value.from, value.to, value.directed ? 'directed' : '', value.firm ? 'firm' : '']
            .filter((part) => part !== '')
            .join(','),
    decode: decodePath,
  },
  tour: {
    lives: 'url',
    history: 'push',
    read: readTour,
    encode: (value) => (value === null ? '' : value.step === 1 ? value.id : `${value.id},${value.step}`),
    decode: (parameter) => {
      if (parameter === '') return null;
      const [id, step, ...more] = parameter.split(',');
      return more.length > 0 ? undefined : { id, step: step === undefined ? 1 : decodeNumber(step) };
    },
  },
  panel: {
    lives: 'url',
    history: 'replace',
    read: (input) => readList(typeof input === 'string' ? [input] : input, isPanel),
    encode: (value) => value.join(','),
    decode: decodeList,
  },
  evidenceWidth: {
    lives: 'url',
    history: 'replace',
    read: (input) => (input === 'column' || input === 'wide' ? input : INVALID),
    encode: (value) => value,
    decode: (parameter) => parameter,
  },
  camera: {
    lives: 'url',
    history: 'replace',
    read: readCamera,
    encode: (value) => (value === null ? '' : [value.x, value.y, value.zoom, value.width, value.height].join(',')),
    decode: (parameter) => {
      if (parameter === '') return null;
      const [x, y, zoom, width, height, ...more] = parameter.split(',').map(decodeNumber);
      return more.length > 0 ? undefined : { x, y, zoom, width, height };
    },
  },
  fitted: {
    lives: 'url',
    history: 'replace',
    read: (input) => (typeof input === 'boolean' ? input : INVALID),
    encode: (value) => (value ? 'yes' : 'no'),
    decode: (parameter) => (parameter === 'yes' ? true : parameter === 'no' ? false : undefined),
  },
  moved: {
    lives: 'url',
    history: 'push',
    read: readMoved,
    encode: (value) =>
      Object.entries(value)
        .map(([id, { x, y }]) => `${id},${x},${y}`)
        .join('~'),
    decode: (parameter) => {
      if (parameter === '') return {};
      const entries = parameter.split('~').map((entry) => {
        const [id, x, y, ...more] = entry.split(',');
        if (id === undefined || x === undefined || y === undefined || more.length > 0) return null;
        return [id, { x: decodeNumber(x), y: decodeNumber(y) }] as const;
      });
      return entries.every((entry) => entry !== null) ? Object.fromEntries(entries) : undefined;
    },
  },
};
