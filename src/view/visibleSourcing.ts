import type { DatasetIndex } from '../domain/datasetIndex.ts';
import type { CarriageId, ClaimId, SpeechId, VoiceId } from '../domain/ids.ts';
import { contestedClaims } from '../domain/matterStatus.ts';
import { carriageStands, speechStanding, type Affiliation, type Carriage, type Speech } from '../domain/sourcing.ts';
import type { Standing } from '../domain/standing.ts';
import type { Claim } from '../domain/types.ts';
import { lensOf, type Lens } from './lens.ts';
import type { View } from './view.ts';
import type { VisibleGraph } from './visibleGraph.ts';

export interface VisibleSpeech {
  readonly speech: Speech;
  /** From all its claims that stand, whatever the filters hide. */
  readonly standing: Standing;
  /** The claims the filters leave, in source order; never empty. */
  readonly claims: readonly Claim[];
}

export interface VisibleCarriage {
  readonly carriage: Carriage;
  /** Whether anything that came this way still stands. */
  readonly stands: boolean;
  readonly claims: readonly Claim[];
}

/** What the filters leave between voices and actors. The actors themselves are those of the visible graph. */
export interface VisibleSourcing {
  readonly voices: ReadonlySet<VoiceId>;
  /** How well each speech stands, left or not. */
  readonly standings: ReadonlyMap<SpeechId, Standing>;
  readonly speeches: ReadonlyMap<SpeechId, VisibleSpeech>;
  readonly carriages: ReadonlyMap<CarriageId, VisibleCarriage>;
  /** Those with both ends in the picture. */
  readonly affiliations: readonly Affiliation[];
}

const last = new WeakMap<DatasetIndex, { readonly lens: Lens; readonly standings: VisibleSourcing['standings'] }>();

/**
 * How well each thing a voice says about an actor stands under the voices set aside, whatever the filters hide. The last
 * answer for each dataset is remembered, as the lens is.
 */
export function speechStandings(index: DatasetIndex, distrust: View['distrust']): VisibleSourcing['standings'] {
  const lens = lensOf(index, distrust);
  const known = last.get(index);
  if (known?.lens === lens) return known.standings;
  const context = { voiceById: index.voices, claimById: index.claims, distrusted: lens.distrusted };
  const contested = contestedClaims(index.matters, lens.distrusted);
  const standings = new Map(
    [...index.sourcing.speeches.values()].map(
      (speech) => [speech.id, speechStanding(speech, context, contested)] as const,
    ),
  );
  last.set(index, { lens, standings });
  return standings;
}

/**
 * Applies to voices what the filters leave of the relationships: a line is left when one of its claims is, a voice
 * when one of its lines is. A voice that has none left stays, as an actor does, unless a filter asks for other voices,
 * a search is on, or what is left without a line is to be hidden.
 */
export function visibleSourcing(
  index: DatasetIndex,
  visible: VisibleGraph,
  view: Pick<View, 'voices' | 'distrust' | 'search' | 'unconnected'>,
): VisibleSourcing {
  const standings = speechStandings(index, view.distrust);
  const left = new Set<ClaimId>();
  for (const { claims } of visible.relationships.values()) for (const { id } of claims) left.add(id);
  const { distrusted } = lensOf(index, view.distrust);
  const speeches = new Map<SpeechId, VisibleSpeech>();
  const carriages = new Map<CarriageId, VisibleCarriage>();
  const voices = new Set<VoiceId>();

  for (const speech of index.sourcing.speeches.values()) {
    const claims = speech.claims.filter(({ id }) => left.has(id));
    if (claims.length === 0) continue;
    speeches.set(speech.id, { speech, standing: standings.get(speech.id) ?? 'unsupported', claims });
    voices.add(speech.voice);
  }
  for (const carriage of index.sourcing.carriages.values()) {
    const claims = carriage.claims.filter(({ id }) => left.has(id));
    if (claims.length === 0) continue;
    carriages.set(carriage.id, { carriage, stands: carriageStands(carriage, distrusted), claims });
    voices.add(carriage.from).add(carriage.carrier);
  }
  if (view.voices === null && view.unconnected === 'keep' && view.search.trim() === '') {
    for (const { id } of index.dataset.voices) voices.add(id);
  }
  const affiliations = index.sourcing.affiliations.filter(
    ({ voice, actor }) => voices.has(voice) && visible.actors.has(actor),
  );
  return { voices, standings, speeches, carriages, affiliations };
}
