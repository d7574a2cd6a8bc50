import type { ActorId, VoiceId } from '../domain/ids.ts';
import type { Point } from '../domain/types.ts';
import { areOnlyFallenHidden, asideAsBefore } from './aside.ts';
import { columnChoice, perTable, type ColumnName, type TableName, type TableSort } from './tables.ts';
import { MAX_SEARCH_LENGTH } from './viewKeys.ts';
import { sameView } from './urlCodec.ts';
import {
  defaultView,
  PANEL_PLACES,
  type Camera,
  type Focus,
  type Mode,
  type Panel,
  type PanelPlace,
  type PathQuery,
  type View,
} from './view.ts';
import type { FacetKey } from './facets.ts';
import { readRange, type TimeRange } from './timeRange.ts';

/** Selects a thing by id, or nothing. What is selected is what the panel shows, so the panel opens. */
export const select = (view: View, id: string | null): View => ({
  ...view,
  select: id,
  fitted: view.fitted && id === view.select,
  panel: id === null || view.panel.includes('evidence') ? view.panel : [...view.panel, 'evidence'],
});

/** Turns one value of a filter off or on. `all` are the values the filter can take; letting all through is no filter. */
export function toggleFilter<Key extends FacetKey>(
  view: View,
  key: Key,
  value: NonNullable<View[Key]>[number],
  all: readonly NonNullable<View[Key]>[number][],
): View {
  const shown: readonly string[] = view[key] ?? all;
  const next = shown.includes(value)
    ? shown.filter((item) => item !== value)
    : all.filter((item) => item === value || shown.includes(item));
  const toggled: View = { ...view, [key]: all.every((item) => next.includes(item)) ? null : next };
  // With nobody set aside nothing has fallen, and has no box to tick: every box ticked is no filter then either.
  return view.distrust.length === 0 && areOnlyFallenHidden(toggled.standing) ? { ...toggled, standing: null } : toggled;
}

/** Lets only this value of a filter through, or takes the filter away when it already does just that. */
export function onlyFilter<Key extends FacetKey>(view: View, key: Key, value: NonNullable<View[Key]>[number]): View {
  const current: readonly string[] | null = view[key];
  return { ...view, [key]: current?.length === 1 && current[0] === value ? null : [value] };
}

/** Takes one filter away. */
export const clearFilter = (view: View, key: FacetKey): View => ({ ...view, [key]: null });

/** Shows only what this voice says or carries, and only the actors it speaks of. */
export const showOnlyVoice = (view: View, voice: VoiceId): View => ({ ...view, voices: [voice], unconnected: 'hide' });

/** Adds a voice to those whose claims are shown, or takes it out. With nobody chosen, everyone is shown. */
export function toggleVoice(view: View, voice: VoiceId): View {
  const chosen = view.voices ?? [];
  const next = chosen.includes(voice) ? chosen.filter((id) => id !== voice) : [...chosen, voice];
  return next.length === 0 ? showAllVoices(view) : { ...view, voices: next };
}

/** Takes the filter by voice away, and what `showOnlyVoice` hid with it. */
export const showAllVoices = (view: View): View => ({ ...view, voices: null, unconnected: 'keep' });

/** Shows only claims that may be of a span of time; `null`, or a range that takes everything, for claims of any. */
export function setTime(view: View, time: TimeRange | null): View {
  const range = time === null ? null : readRange({ ...time });
  return range === undefined ? view : { ...view, time: range };
}

/** Whether, under a range of time, claims without a date stay. */
export const setUndated = (view: View, undated: boolean): View =>
  setTime(view, { ...(view.time ?? { from: null, to: null }), undated });

export const setSearch = (view: View, search: string): View => ({
  ...view,
  search: search.slice(0, MAX_SEARCH_LENGTH),
});

export const setUnconnected = (view: View, unconnected: View['unconnected']): View => ({ ...view, unconnected });

const filtersOf = ({ types, categories, standing, voices, time, search, unconnected }: View) => ({
  types,
  categories,
  standing,
  voices,
  time,
  search,
  unconnected,
});

/** Takes every filter away; selection, camera and moved actors stay. */
export function resetFilters(view: View): View {
  return { ...view, ...filtersOf(defaultView(view.dataset)) };
}

/**
 * Draws attention to the neighbourhood of an actor, or no more; the rest recedes and keeps its place. A question how two are
 * connected is over then: lit together, neither could be told.
 */
export const setFocus = (view: View, focus: Focus | null): View =>
  focus === null ? { ...view, focus } : { ...view, focus, path: null };

export const toggleFocus = (view: View, actor: ActorId): View =>
  setFocus(view, view.focus?.actor === actor ? null : { actor, steps: 1 });

/** Asks how two actors are connected, or no more. The answer is what the panel shows, so nothing else is selected, or in focus. */
export function setPath(view: View, path: PathQuery | null): View {
  if (path === null) return { ...view, path };
  return { ...select(setPanel(view, 'evidence', true), null), focus: null, path };
}

/** Opens or closes a panel. One that opens at the start of the page takes the place of the one there. */
export function setPanel(view: View, panel: Panel, open: boolean): View {
  const gives = (other: Panel): boolean =>
    other === panel || (open && PANEL_PLACES[panel] === 'start' && PANEL_PLACES[other] === 'start');
  const others = view.panel.filter((other) => !gives(other));
  return { ...view, panel: open ? [...others, panel] : others };
}

/** The panel open at a place on a wide screen, if any. */
export const panelAt = (view: View, place: PanelPlace): Panel | null =>
  view.panel.find((panel) => PANEL_PLACES[panel] === place) ?? null;

const placeOf = (panel: Panel): PanelPlace => PANEL_PLACES[panel];
const isBelow = (panel: Panel): boolean => placeOf(panel) === 'below';

/**
 * Which panel stands beside the main part on a screen with room for one at either side: the evidence of what is
 * selected, or else the one opened last.
 */
export function columnOf(view: View): Panel | null {
  if (view.select !== null && view.panel.includes('evidence')) return 'evidence';
  return view.panel.findLast((panel) => !isBelow(panel)) ?? null;
}

/** Opens or closes a panel on such a screen. One that opens beside the main part takes the place of the one there. */
export function setColumn(view: View, panel: Panel, open: boolean): View {
  if (isBelow(panel)) return setPanel(view, panel, open);
  const below = view.panel.filter(isBelow);
  return { ...view, panel: open ? [...below, panel] : below };
}

/** Shows something else in the main part. Each drawing has a camera of its own, so the new one is seen whole. */
export const setMode = (view: View, mode: Mode): View => (view.mode === mode ? view : { ...view, mode, camera: null });

/** Shows another table. */
export const setTable = (view: View, table: TableName): View => ({ ...view, table });

/** Sorts a table; `null` puts it back into the order of the source. */
export const setSort = (view: View, table: TableName, sort: TableSort | null): View => ({
  ...view,
  sort: perTable((each) => (each === table ? (sort ?? undefined) : view.sort[each])),
});

/** What a press on the head of a column makes of a table: up, then down, then the order of the source again. */
export function nextSort(now: TableSort | undefined, by: ColumnName): TableSort | null {
  if (now?.by !== by) return { by, down: false };
  return now.down ? null : { by, down: true };
}

/** Shows these columns of a table besides those it always has, whatever order they are given in; `null` the usual ones. */
export const setColumns = (view: View, table: TableName, chosen: readonly ColumnName[] | null): View => ({
  ...view,
  columns: perTable((each) =>
    each === table ? (chosen === null ? undefined : columnChoice(table, chosen)) : view.columns[each],
  ),
});

/** Gives the evidence a column of the screen, or more of it. */
export const setEvidenceWidth = (view: View, evidenceWidth: View['evidenceWidth']): View => ({
  ...view,
  evidenceWidth,
});

/** On a small screen one panel is open at a time. */
export const setOnlyPanel = (view: View, panel: Panel | null): View => ({
  ...view,
  panel: panel === null ? [] : [panel],
});

/**
 * Which panel a small screen shows: the evidence of what is selected or asked, or the one panel a person opened by itself.
 * Without `answers` only the latter.
 */
export function sheetOf(view: View, answers = true): Panel | null {
  const isAnswering = answers && (view.select !== null || view.path !== null);
  if (isAnswering && view.panel.includes('evidence')) return 'evidence';
  const [only, ...others] = view.panel;
  return others.length === 0 ? (only ?? null) : null;
}

export const setCamera = (view: View, camera: Camera | null): View => ({
  ...view,
  camera,
  fitted: view.fitted && camera === null,
});

/** Shows the whole picture, fitted, as a person asks for it whatever is selected. */
export const fitWhole = (view: View): View => ({ ...view, camera: null, fitted: view.select !== null });

export const moveActors = (view: View, moved: Readonly<Record<string, Point>>): View => ({
  ...view,
  moved: { ...view.moved, ...moved },
});

/** Puts every actor a person moved back to its resting place. */
export const resetMoved = (view: View): View => ({ ...view, moved: {} });

/** The dataset as a newcomer sees it. What is open on the screen stays open. */
export const resetView = (view: View): View => ({
  ...defaultView(view.dataset),
  mode: view.mode,
  table: view.table,
  columns: view.columns,
  panel: view.panel,
  evidenceWidth: view.evidenceWidth,
});

/** Whether nothing is set that `resetView` would take away. */
export const isReset = (view: View): boolean => sameView(view, resetView(view));

/** What can be taken back by itself. */
export type Undoable = 'filters' | 'moved' | 'lens' | 'view' | 'tour';

/** Takes one change back, as it was in `before`, and leaves what came after it. */
export function takeBack(view: View, what: Undoable, before: View): View {
  if (what === 'view' || what === 'tour') return before;
  if (what === 'moved') return { ...view, moved: before.moved };
  if (what === 'lens') return asideAsBefore(view, before);
  return { ...view, ...filtersOf(before) };
}

/** Whether a step changed again what `takeBack` would overwrite: then what it took back would be somebody's newer choice. */
export function isChangedAgain(what: Undoable, before: View, after: View): boolean {
  // A tour that is begun anew is not over.
  if (what === 'tour' && before.tour === null && after.tour !== null) return true;
  const parts: readonly Undoable[] = what === 'view' || what === 'tour' ? ['filters', 'moved', 'lens'] : [what];
  return parts.some((part) => !sameView(takeBack(after, part, before), after));
}
