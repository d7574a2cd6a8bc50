import type { ActorId, RelationshipId } from '../domain/ids.ts';
import type { Standing } from '../domain/standing.ts';
import type { Point } from '../domain/types.ts';

/**
 * How much attention a mark gets. `selected` is what the panel shows; `near` belongs to it (an end of a selected
 * line, a neighbour); `receded` is everything else while something is selected or focused. It stays in its place.
 */
export type Emphasis = 'plain' | 'selected' | 'near' | 'receded';

export interface SceneActor {
  readonly id: ActorId;
  readonly label: string;
  /** Whole name, and what a hover says beneath it. */
  readonly name: string;
  readonly type: string;
  readonly size: 1 | 2 | 3;
  /** Model coordinates of the centre. */
  readonly position: Point;
  readonly shown: boolean;
  readonly emphasis: Emphasis;
}

export interface SceneRelationship {
  readonly id: RelationshipId;
  readonly subject: ActorId;
  readonly object: ActorId;
  readonly category: string;
  readonly standing: Standing;
  /**
   * Signed offset of the middle of the line from the straight one between its ends, in model units, to the left of
   * subject → object. Computed from the whole dataset, so a filter never moves a line.
   */
  readonly bow: number;
  readonly shown: boolean;
  readonly emphasis: Emphasis;
}

/** Everything the picture draws: every actor and relationship of the dataset, shown or not. */
export interface GraphScene {
  /** Changes only with the dataset. */
  readonly key: string;
  readonly actors: readonly SceneActor[];
  readonly relationships: readonly SceneRelationship[];
}
