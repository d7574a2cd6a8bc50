import fc from 'fast-check';
import { actorId, voiceId } from '../../src/domain/ids.ts';
import type { DatasetIndex } from '../../src/domain/datasetIndex.ts';
import { STANDINGS } from '../../src/domain/standing.ts';
import { MODALITIES, POLARITIES, VERIFICATIONS, VOICE_KINDS, type Claim } from '../../src/domain/types.ts';
import { readRange, type TimeRange } from '../../src/view/timeRange.ts';
import type { FilterState } from '../../src/view/visibleGraph.ts';
import { columnChoice, DEFAULT_COLUMNS, perTable, TABLE_COLUMNS, TABLES } from '../../src/view/tables.ts';
import { MODES, PANELS, type View } from '../../src/view/view.ts';
import { chain, makeActor, makeClaim, makeIndex, makeVoice } from './dataset.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,2}$/);
const orNull = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { nil: null });
const coordinate = fc.integer({ min: -1_000_000, max: 1_000_000 });
const hundredths = fc.integer({ min: -100_000_000, max: 100_000_000 }).map((whole) => whole / 100);

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .chain((date) => fc.constantFrom(4, 7, 10).map((length) => date.toISOString().slice(0, length)));

/** Any range of time a view may hold; `null` for none. */
export const arbitraryRange: fc.Arbitrary<TimeRange | null> = fc
  .record({ from: orNull(day), to: orNull(day), undated: fc.boolean() })
  .map((range) => readRange(range) ?? null);

/** Any view a link may carry in full: every list far below the length at which a parameter is refused. */
export const arbitraryView: fc.Arbitrary<View> = fc.record({
  dataset: id,
  mode: fc.constantFrom(...MODES),
  table: fc.constantFrom(...TABLES),
  sort: fc
    .tuple(
      ...TABLES.map((table) => orNull(fc.record({ by: fc.constantFrom(...TABLE_COLUMNS[table]), down: fc.boolean() }))),
    )
    .map((sorts) => perTable((table) => sorts[TABLES.indexOf(table)] ?? undefined)),
  columns: fc
    .tuple(...TABLES.map((table) => orNull(fc.subarray([...TABLE_COLUMNS[table]]))))
    .map((choices) =>
      perTable((table) => columnChoice(table, choices[TABLES.indexOf(table)] ?? DEFAULT_COLUMNS[table])),
    ),
  select: orNull(
    fc.oneof(
      id,
      fc.tuple(id, id).map((parts) => parts.join('~')),
      fc.tuple(id, id, id).map((parts) => parts.join('~')),
    ),
  ),
  types: orNull(fc.uniqueArray(id)),
  categories: orNull(fc.uniqueArray(id)),
  standing: orNull(fc.uniqueArray(fc.constantFrom(...STANDINGS))),
  voices: orNull(fc.uniqueArray(id.map(voiceId))),
  time: arbitraryRange,
  distrust: fc.uniqueArray(id.map(voiceId)),
  // What a search box can hold: no control characters and no half of a pair.
  search: fc
    .string({ unit: 'grapheme', maxLength: 60 })
    .filter((text) => !/[\p{Cc}\p{Surrogate}]/u.test(text) && text.length <= 200),
  unconnected: fc.constantFrom('keep', 'hide'),
  focus: orNull(fc.record({ actor: id.map(actorId), steps: fc.constantFrom(1, 2, 3) })),
  path: orNull(fc.record({ from: id.map(actorId), to: id.map(actorId), directed: fc.boolean(), firm: fc.boolean() })),
  tour: orNull(fc.record({ id, step: fc.integer({ min: 1, max: 2_000 }) })),
  panel: fc.uniqueArray(fc.constantFrom(...PANELS)),
  evidenceWidth: fc.constantFrom('column', 'wide'),
  fitted: fc.boolean(),
  camera: orNull(
    fc.record({
      x: hundredths,
      y: hundredths,
      zoom: fc.integer({ min: 1_500, max: 40_000 }).map((whole) => whole / 10_000),
      width: fc.integer({ min: 1, max: 100_000 }),
      height: fc.integer({ min: 1, max: 100_000 }),
    }),
  ),
  moved: fc.dictionary(id, fc.record({ x: coordinate, y: coordinate }), { noNullPrototype: true }),
});

const ACTORS = ['ada', 'ben', 'cleo', 'dora', 'eli'];
const TYPES = ['person', 'state', 'company'];
const CATEGORIES = ['hostility', 'ties', 'diplomacy'];
const VOICES = ['v-a', 'v-b', 'v-c'];

const arbitraryClaim = (at: number): fc.Arbitrary<Claim> =>
  fc
    .record({
      when: fc.option(
        fc.constantFrom('2011', '2012-07', '2012-08-26/2012-08-30', '2012-08-27', '../2012-08', '2012-08-20/..'),
        { nil: undefined },
      ),
      ends: fc.tuple(fc.constantFrom(...ACTORS), fc.constantFrom(...CATEGORIES), fc.constantFrom(...ACTORS)),
      polarity: fc.constantFrom(...POLARITIES),
      modality: fc.constantFrom(...MODALITIES),
      verification: fc.constantFrom(...VERIFICATIONS),
      attribution: fc.array(
        fc.uniqueArray(fc.constantFrom(...VOICES), { minLength: 1 }).map((ids) => chain(...ids)),
        { minLength: 1, maxLength: 2 },
      ),
    })
    .map(({ ends, when: value, ...change }) =>
      makeClaim(`c-${at}`, ends, {
        ...change,
        ...(value !== undefined && { when: { text: 'then', value, basis: 'stated' } }),
      }),
    );

/** A small dataset of any shape: five actors of three types, up to twelve claims by three voices. */
export const arbitraryIndex: fc.Arbitrary<DatasetIndex> = fc
  .record({
    types: fc.tuple(...ACTORS.map(() => fc.constantFrom(...TYPES))),
    kinds: fc.tuple(...VOICES.map(() => fc.constantFrom(...VOICE_KINDS))),
    claims: fc
      .integer({ min: 0, max: 12 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => arbitraryClaim(at)))),
  })
  .map(({ types, kinds, claims }) =>
    makeIndex({
      actors: ACTORS.map((name, at) => makeActor(name, { type: types[at] ?? 'state' })),
      voices: VOICES.map((name, at) => makeVoice(name, kinds[at] ?? 'publication')),
      claims,
    }),
  );

/** Filters over `arbitraryIndex`, some of which hit and some miss. */
export const arbitraryFilters: fc.Arbitrary<FilterState> = fc.record({
  types: orNull(fc.subarray([...TYPES, 'no-such-type'])),
  categories: orNull(fc.subarray([...CATEGORIES, 'no-such-category'])),
  standing: orNull(fc.subarray([...STANDINGS])),
  voices: orNull(fc.subarray([...VOICES, 'v-nobody'].map(voiceId))),
  time: orNull(
    fc.constantFrom(
      { from: '2012-08', to: null, undated: false },
      { from: null, to: '2012-08-25', undated: true },
      { from: '2012-07-05', to: '2012-08-02', undated: false },
      { from: '1990', to: '1991', undated: false },
    ),
  ),
  distrust: fc.subarray(VOICES.map(voiceId)),
  search: fc.constantFrom('', '', ' ', 'a', 'ada', 'o', 'nobody'),
  unconnected: fc.constantFrom('keep', 'hide'),
});
