import { admission, type Admission } from './admission.ts';
import type { DatasetIndex } from './datasetIndex.ts';
import type { VoiceId } from './ids.ts';
import type { Actor, Claim, Source, Voice } from './types.ts';

/** A voice on the way of a statement to the source. */
export interface ChainStation {
  readonly voice: Voice;
  /** `own-words`: the publication itself speaks, credited to nobody else. */
  readonly part: 'speaker' | 'carrier' | 'own-words';
  /** The actor it is, or speaks from within. */
  readonly actor: Actor | null;
  readonly isUnnamed: boolean;
  readonly isSetAside: boolean;
  /** Where it is who speaks, and speaks of its own side. */
  readonly admission: Admission | null;
}

/** One chain of a claim, from who said it to who carried it. */
export interface ChainRow {
  readonly stations: readonly ChainStation[];
  /** Whether no voice in it is set aside. A claim stands while one of its chains counts. */
  readonly counts: boolean;
}

/** Where all chains of a claim meet: what published them, and who printed that again. */
export interface ChainEnd {
  readonly source: Source;
  /** The publication's own voice, where it has one in the dataset. */
  readonly voice: Voice | null;
}

/** The way of a claim from who said it to the reader. */
export interface ClaimChain {
  /** In the order the claim gives them. */
  readonly rows: readonly ChainRow[];
  /** The sources of the claim's quotes, each once. Usually one. */
  readonly ends: readonly ChainEnd[];
  /** Between the last voice and the publication somebody tried to verify the statement and could not. */
  readonly isUnverified: boolean;
}

const isUnnamed = ({ kind }: Voice): boolean => kind === 'unnamed-person' || kind === 'unnamed-group';

/** Draws up the way of a claim from fact to reader, while some voices are set aside. Unknown ids are passed over. */
export function chainOf(index: DatasetIndex, claim: Claim, distrusted: ReadonlySet<VoiceId>): ClaimChain {
  const station = (voice: Voice, at: number): ChainStation => ({
    voice,
    part: at > 0 ? 'carrier' : voice.kind === 'publication' ? 'own-words' : 'speaker',
    actor: (voice.actor === undefined ? undefined : index.actors.get(voice.actor)) ?? null,
    isUnnamed: isUnnamed(voice),
    isSetAside: distrusted.has(voice.id),
    admission: at > 0 ? null : admission(index, claim, voice),
  });
  const sources = new Set(claim.quotes.flatMap((id) => index.quotes.get(id)?.source ?? []));
  return {
    rows: claim.attribution.map((chain) => ({
      stations: chain.flatMap((id) => index.voices.get(id) ?? []).map(station),
      counts: !chain.some((id) => distrusted.has(id)),
    })),
    ends: [...sources].flatMap((id) => {
      const source = index.sources.get(id);
      return source ? [{ source, voice: publicationVoice(index, source) }] : [];
    }),
    isUnverified: claim.verification === 'could-not-be-verified',
  };
}

/** A publication's voice bears its name; where there is but one source and one such voice, they belong together. */
function publicationVoice({ dataset: { voices, sources } }: DatasetIndex, { publisher }: Source): Voice | null {
  const publications = voices.filter(({ kind }) => kind === 'publication');
  const [only, ...others] = publications;
  const named = publications.find(({ label }) => label === publisher);
  return named ?? (sources.length === 1 && others.length === 0 ? (only ?? null) : null);
}
