import type { ActorId, VoiceId } from '../domain/ids.ts';
import type { Point } from '../domain/types.ts';
import type { Standing } from '../domain/standing.ts';
import type { ColumnName, PerTable, TableName, TableSort } from './tables.ts';
import type { TimeRange } from './timeRange.ts';

/** What the window shows of the picture. Model coordinates and sizes; `zoom` is CSS pixels per model unit. */
export interface Camera {
  /** Centre of what is seen. */
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  /** Size in CSS pixels of the drawing it was set on, so that a smaller one can show the same part. */
  readonly width: number;
  readonly height: number;
}

/** What the main part of the page shows. */
export const MODES = [
  // Actors and the relationships between them.
  'relationships',
  // The same actors with the voices as nodes: who speaks about whom, through whom.
  'sourcing',
  // The same as a table.
  'table',
  // Where an editor should look before publishing.
  'audit',
] as const;
export type Mode = (typeof MODES)[number];

/** Where a panel stands on a wide screen: beside the main part, at its start or end, or below it. */
export type PanelPlace = 'start' | 'end' | 'below';

/** The panels in the order they are offered, each with its place. At the start only one is open at a time. */
export const PANEL_PLACES = {
  filters: 'start',
  voices: 'start',
  reader: 'start',
  timeline: 'below',
  evidence: 'end',
} as const satisfies Record<string, PanelPlace>;
export type Panel = keyof typeof PANEL_PLACES;

export const isPanel = (input: unknown): input is Panel =>
  typeof input === 'string' && Object.hasOwn(PANEL_PLACES, input);
export const PANELS: readonly Panel[] = Object.keys(PANEL_PLACES).filter(isPanel);

export interface Focus {
  readonly actor: ActorId;
  /** How many relationships away still belongs to the neighbourhood. */
  readonly steps: 1 | 2 | 3;
}

/** The question how one actor is connected to another. */
export interface PathQuery {
  readonly from: ActorId;
  readonly to: ActorId;
  /** Whether relationships are followed only from subject to object. */
  readonly directed: boolean;
  /** Whether relationships that have lost their support, or that are only denied, are left out. */
  readonly firm: boolean;
}

/** A stop of a tour of the dataset; `step` counts from 1. */
export interface TourStop {
  readonly id: string;
  readonly step: number;
}

/**
 * Everything a person set: the plain object that the address, the page API and the store share. `null` in a
 * filter means that it does not filter; a list means "only these", so an empty list leaves nothing.
 */
export interface View {
  readonly dataset: string;
  readonly mode: Mode;
  /** Which table is shown where the main part shows one. */
  readonly table: TableName;
  /** By what each table is sorted; one not named stands in the order of the source. */
  readonly sort: PerTable<TableSort>;
  /** The columns a person chose for a table, besides those it always has; one not named has the usual ones. */
  readonly columns: PerTable<readonly ColumnName[]>;
  /** Id of the selected actor, relationship, claim, quote or voice, or of what a voice says about an actor or carries on. */
  readonly select: string | null;
  readonly types: readonly string[] | null;
  readonly categories: readonly string[] | null;
  readonly standing: readonly Standing[] | null;
  /** Only claims that one of these voices makes or carries. */
  readonly voices: readonly VoiceId[] | null;
  /** Only claims that may be of a span of time. */
  readonly time: TimeRange | null;
  /** Voices set aside: a claim whose every chain holds one of them falls. */
  readonly distrust: readonly VoiceId[];
  readonly search: string;
  /** Whether actors that the other filters leave without a line stay in the picture. */
  readonly unconnected: 'keep' | 'hide';
  readonly focus: Focus | null;
  /** How two actors are connected: the shortest ways are drawn, and written out in the panel. */
  readonly path: PathQuery | null;
  /** The tour a person takes, and where on it. What it shows is in the other keys. */
  readonly tour: TourStop | null;
  /** Open panels. Of those at the start of the page the first is shown. */
  readonly panel: readonly Panel[];
  /** How much of a wide screen the evidence takes: a column, or enough to lay positions side by side. */
  readonly evidenceWidth: 'column' | 'wide';
  /** `null`: the whole picture, fitted to the window. */
  readonly camera: Camera | null;
  /**
   * Whether a person asked for the whole picture while something was selected: where the view is opened the whole is seen then,
   * also where what is selected would else be brought near.
   */
  readonly fitted: boolean;
  /** Where a person put an actor or a voice, by id. They never collide, since ids are unique across kinds. */
  readonly moved: Readonly<Record<string, Point>>;
}

export const DEFAULT_DATASET = 'iran-syria-2012';

// Views made from it hold the very same parts, so that what is as usual in two of them is told without reading it.
const STANDARD: View = {
  dataset: DEFAULT_DATASET,
  mode: 'relationships',
  table: 'relationships',
  sort: {},
  columns: {},
  select: null,
  types: null,
  categories: null,
  standing: null,
  voices: null,
  time: null,
  distrust: [],
  search: '',
  unconnected: 'keep',
  focus: null,
  path: null,
  tour: null,
  panel: ['filters', 'evidence'],
  evidenceWidth: 'column',
  camera: null,
  fitted: false,
  moved: {},
};

/** The view of a link that says nothing. */
export const defaultView = (dataset: string = DEFAULT_DATASET): View => ({ ...STANDARD, dataset });

/**
 * The view of a link to one thing that somebody takes along: only that open, and set aside whoever is, so that what has
 * fallen does not stand again where the link is opened.
 */
export const viewOfThing = ({ dataset, distrust }: View, select: string): View => ({
  ...defaultView(dataset),
  select,
  distrust,
});
