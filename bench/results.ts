import type { PageName, Peer } from './pages.ts';
import type { Measure, Samples } from './samples.ts';
import { spread, timesAsMuch, type Spread } from './statistics.ts';
import type { WorldName } from './worlds.ts';

/** One turn: every page was opened once, in some order. */
export type Turn = Partial<Record<PageName, Samples>>;
/** Where nothing was measured in a world there are no turns. */
export type Results = Partial<Record<WorldName, readonly Turn[]>>;

/** All values a page gave for a measure, summed up; `null` where it gave none. */
export function valuesOf(turns: readonly Turn[], page: PageName, measure: Measure): Spread | null {
  const values = turns.flatMap((turn) => turn[page]?.[measure] ?? []);
  return values.length === 0 ? null : spread(values);
}

/** How many times what a peer gave the app gave, turn by turn. */
export function timesOf(turns: readonly Turn[], peer: Peer, measure: Measure): Spread | null {
  return timesAsMuch(
    turns.flatMap((turn) => {
      const [app, other] = [turn.app?.[measure] ?? [], turn[peer]?.[measure] ?? []];
      return app.length > 0 && other.length > 0 ? [[spread(app).median, spread(other).median] as const] : [];
    }),
  );
}
