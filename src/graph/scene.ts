import type { ActorId, CarriageId, RelationshipId, SpeechId, VoiceId } from '../domain/ids.ts';
import type { Standing } from '../domain/standing.ts';
import type { Point, VoiceKind } from '../domain/types.ts';

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
  /** How many claims it is part of: of two as large, whose name is the sooner to stay from afar. Absent: as few as any. */
  readonly claims?: number;
  /** Model coordinates of the centre. */
  readonly position: Point;
  readonly shown: boolean;
  readonly emphasis: Emphasis;
  /** Whether the search found it by its own name. Absent: no. */
  readonly matched?: boolean;
  /** Whether its neighbourhood is what is in focus. */
  readonly focused?: boolean;
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
  /** Whether it runs along a cased line, beneath which it would be lost, and so is drawn over it. */
  readonly over?: boolean;
  readonly shown: boolean;
  readonly emphasis: Emphasis;
}

export interface SceneVoice {
  readonly id: VoiceId;
  /** Empty where it would only repeat the name of the actor it stands beside. */
  readonly label: string;
  readonly name: string;
  readonly voiceKind: VoiceKind;
  readonly size: 1 | 2 | 3;
  readonly position: Point;
  /** Whether a person has set it aside. */
  readonly isAside: boolean;
  readonly shown: boolean;
  readonly emphasis: Emphasis;
}

interface SceneLinkBase {
  /** Signed offset as of a relationship, from where it starts to where it ends. */
  readonly bow: number;
  readonly shown: boolean;
  readonly emphasis: Emphasis;
}

/** What joins voices to actors and to each other, in place of relationships. */
export type SceneLink =
  | (SceneLinkBase & {
      /** What a voice says about an actor. */
      readonly kind: 'speech';
      readonly id: SpeechId;
      readonly from: VoiceId;
      readonly to: ActorId;
      readonly standing: Standing;
    })
  | (SceneLinkBase & {
      /** Whose words a voice carries. */
      readonly kind: 'carriage';
      readonly id: CarriageId;
      readonly from: VoiceId;
      readonly to: VoiceId;
      readonly stands: boolean;
    })
  | (SceneLinkBase & {
      /** The actor that a voice is, or speaks from within. It says nothing, so it is no thing of its own to select. */
      readonly kind: 'affiliation';
      readonly id: string;
      readonly from: VoiceId;
      readonly to: ActorId;
    });

/** What a picture of sources has beside its actors. */
export interface SceneSourcing {
  readonly voices: readonly SceneVoice[];
  readonly links: readonly SceneLink[];
}

export type SceneNode = SceneActor | SceneVoice;

/** Everything the picture draws: every actor, and every relationship or voice of the dataset, shown or not. */
export interface GraphScene {
  /** Changes only with the dataset and with what kind of picture it is. */
  readonly key: string;
  readonly actors: readonly SceneActor[];
  /** None in a picture of sources. */
  readonly relationships: readonly SceneRelationship[];
  /** There only in a picture of sources: who speaks about whom. */
  readonly sourcing?: SceneSourcing;
}

/** Every node of a scene: its actors, then its voices. */
export const nodesOf = ({ actors, sourcing }: GraphScene): readonly SceneNode[] =>
  sourcing ? [...actors, ...sourcing.voices] : actors;
