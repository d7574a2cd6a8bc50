import { PAGES, PEERS, type PageName } from './pages.ts';
import { timesOf, valuesOf, type Results, type Turn } from './results.ts';
import { MEASURES, type Measure, type Unit } from './samples.ts';
import { inWords } from './statistics.ts';
import { judge, TARGETS, type Target } from './targets.ts';
import { WORLDS } from './worlds.ts';

export const PAGE_WORDS: Readonly<Record<PageName, string>> = {
  app: 'Sourceline',
  still: 'inline SVG',
  cytoscape: 'Cytoscape.js',
  sigma: 'Sigma.js',
  visNetwork: 'vis-network',
};

const IN_UNIT: Readonly<Record<Unit, (value: number) => string>> = {
  ms: (value) => value.toFixed(0),
  fps: (value) => value.toFixed(1),
  share: (value) => `${(value * 100).toFixed(0)} %`,
  count: String,
  MB: (value) => (value / 1_000_000).toFixed(1),
  kB: (value) => (value / 1_000).toFixed(1),
  shift: (value) => (value === 0 ? '0' : value.toFixed(5)),
};
/** The units that are written behind the name of a measure, not behind each number. */
const NAMED_UNITS: readonly Unit[] = ['ms', 'MB', 'kB'];

const namedMeasure = (measure: Measure): string => {
  const { words, unit } = MEASURES[measure];
  return NAMED_UNITS.includes(unit) ? `${words}, ${unit}` : words;
};

/** A Markdown table, its columns aligned so that it reads as plain text too. */
export function asTable(rows: readonly (readonly string[])[]): string {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(3, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(line)].join('\n');
}

/** Each measure in a row, each page in a column; behind a peer's value how many times of it the app's is. */
export function measureTable(turns: readonly Turn[]): string {
  const measures = (Object.keys(MEASURES) as Measure[]).filter((measure) =>
    PAGES.some((page) => (valuesOf(turns, page, measure)?.max ?? 0) > 0 || measure === 'shift'),
  );
  const cell = (page: PageName, measure: Measure): string => {
    const values = valuesOf(turns, page, measure);
    return values ? inWords(values, IN_UNIT[MEASURES[measure].unit]) : '–';
  };
  const times = (page: (typeof PEERS)[number], measure: Measure): string => {
    const ratio = timesOf(turns, page, measure);
    return ratio ? `${ratio.median.toFixed(2)}×` : '–';
  };
  return asTable([
    ['Measure', 'Sourceline', ...PEERS.flatMap((page) => [PAGE_WORDS[page], 'ratio'])],
    ...measures.map((measure) => [
      namedMeasure(measure),
      cell('app', measure),
      ...PEERS.flatMap((page) => [cell(page, measure), times(page, measure)]),
    ]),
  ]);
}

/** Each target in a row: what is asked, what was measured, and whether that is enough. */
export const targetTable = (results: Results): string =>
  asTable([
    ['Target', 'Where', 'Limit', 'Measured', 'Met'],
    ...TARGETS.map((target) => {
      const verdict = judge(results, target);
      return [
        MEASURES[target.measure].words,
        WORLDS.find(({ name }) => name === target.world)?.name ?? '',
        limitWords(target),
        verdict ? valueWords(target, verdict.value) : 'not measured',
        verdict ? (verdict.met ? 'yes' : 'no') : '–',
      ];
    }),
  ]);

function limitWords(target: Target): string {
  const value = `${target.atLeast ? '≥' : '≤'} ${valueWords(target, target.limit)}`;
  return target.peer ? `${value} ${PAGE_WORDS[target.peer]}` : value;
}

function valueWords({ measure, peer }: Target, value: number): string {
  if (peer) return `${value.toFixed(2)}×`;
  const { unit } = MEASURES[measure];
  return NAMED_UNITS.includes(unit) ? `${IN_UNIT[unit](value)} ${unit}` : IN_UNIT[unit](value);
}
