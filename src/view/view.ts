import type { ActorId, VoiceId } from '../domain/ids.ts';
import type { Point } from '../domain/types.ts';
import type { Standing } from '../domain/standing.ts';

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

export const PANELS = ['filters', 'evidence'] as const;
export type Panel = (typeof PANELS)[number];

export interface Focus {
  readonly actor: ActorId;
  /** How many relationships away still belongs to the neighbourhood. */
  readonly steps: 1 | 2 | 3;
}

/**
 * Everything a person set: the plain object that the address, the page API and the store share. `null` in a
 * filter means that it does not filter; a list means "only these", so an empty list leaves nothing.
 */
export interface View {
  readonly dataset: string;
  /** Id of the selected actor, relationship, claim, quote or voice. */
  readonly select: string | null;
  readonly types: readonly string[] | null;
  readonly categories: readonly string[] | null;
  readonly standing: readonly Standing[] | null;
  /** Only claims that one of these voices makes or carries. */
  readonly voices: readonly VoiceId[] | null;
  /** Voices set aside: a claim whose every chain holds one of them falls. */
  readonly distrust: readonly VoiceId[];
  readonly search: string;
  /** Whether actors that the other filters leave without a line stay in the picture. */
  readonly unconnected: 'keep' | 'hide';
  readonly focus: Focus | null;
  readonly panel: readonly Panel[];
  /** `null`: the whole picture, fitted to the window. */
  readonly camera: Camera | null;
  /** Where a person put an actor, by actor id. */
  readonly moved: Readonly<Record<string, Point>>;
}

export const DEFAULT_DATASET = 'iran-syria-2012';

/** The view of a link that says nothing. */
export const defaultView = (dataset: string = DEFAULT_DATASET): View => ({
  dataset,
  select: null,
  types: null,
  categories: null,
  standing: null,
  voices: null,
  distrust: [],
  search: '',
  unconnected: 'keep',
  focus: null,
  panel: PANELS,
  camera: null,
  moved: {},
});
