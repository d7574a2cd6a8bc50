import { admission } from '../admission.ts';
import type { DatasetIndex } from '../datasetIndex.ts';
import type { RelationshipId, VoiceId } from '../ids.ts';
import { relationshipOf } from '../relationships.ts';
import { claimStands } from '../standing.ts';
import type { Claim, Voice, VoiceKind } from '../types.ts';
import type { AuditCell, AuditRow } from './auditTypes.ts';
import { number, rowsOf, speakersOf, things, words, type SectionDefinition } from './given.ts';

const ofVoices = rowsOf(({ index }) => index.dataset.voices.length);

const claimsOf = (index: DatasetIndex, voice: VoiceId): readonly Claim[] => index.claimsOfVoice.get(voice) ?? [];
const says = (claim: Claim, voice: VoiceId): boolean => claim.attribution.some(([speaker]) => speaker === voice);
const carries = (claim: Claim, voice: VoiceId): boolean => claim.attribution.some((chain) => chain.indexOf(voice) > 0);

/** What falls when one voice is set aside: its claims that nobody else vouches for, and what then rests on nothing. */
function fallsWithout(
  index: DatasetIndex,
  voice: VoiceId,
): { readonly claims: readonly Claim[]; readonly relationships: readonly RelationshipId[] } {
  const aside = new Set([voice]);
  const stands = (claim: Claim): boolean => claimStands(claim, aside);
  const claims = claimsOf(index, voice).filter((claim) => !stands(claim));
  const touched = [...new Set(claims.map(relationshipOf))];
  return { claims, relationships: touched.filter((id) => index.relationships.get(id)?.claims.some(stands) !== true) };
}

/** Voices whose introduction in the source names an interest. */
export const stakes: SectionDefinition = {
  id: 'stakes',
  columns: ['voice', 'stake', 'says', 'carries', 'alone'],
  rows: ({ index }) =>
    index.dataset.voices.flatMap(({ id, stake }): readonly AuditRow[] =>
      stake === undefined
        ? []
        : [
            [
              things(id),
              words(stake, index.dataset.language),
              number(claimsOf(index, id).filter((claim) => says(claim, id)).length),
              number(claimsOf(index, id).filter((claim) => carries(claim, id)).length),
              things(...fallsWithout(index, id).relationships),
            ],
          ],
    ),
  figure: ofVoices,
};

/** Claims whose speaker belongs to the subject: an admission or a defence, by what is said. */
export const ownSide: SectionDefinition = {
  id: 'own-side',
  columns: ['claim', 'voices', 'actor', 'polarity'],
  rows: ({ index }) =>
    index.dataset.claims.flatMap((claim): readonly AuditRow[] => {
      const voices = speakersOf(claim).filter((id) => {
        const voice = index.voices.get(id);
        return voice !== undefined && admission(index, claim, voice) !== null;
      });
      if (voices.length === 0) return [];
      const { id, subject, polarity } = claim;
      return [
        [
          things(id),
          things(...voices),
          things(subject),
          { kind: 'terms', terms: [{ group: 'polarity', value: polarity }] },
        ],
      ];
    }),
  figure: rowsOf(({ index }) => index.dataset.claims.length),
};

const kindOf = (value: VoiceKind): AuditCell => ({ kind: 'terms', terms: [{ group: 'voiceKind', value }] });
const isUnnamed = ({ kind }: Voice): boolean => kind === 'unnamed-person' || kind === 'unnamed-group';

/** Voices without a name. */
export const unnamedVoices: SectionDefinition = {
  id: 'unnamed-voices',
  columns: ['voice', 'kind', 'actor', 'claims'],
  rows: ({ index }) =>
    index.dataset.voices
      .filter(isUnnamed)
      .map(({ id, kind, actor }): AuditRow => [
        things(id),
        kindOf(kind),
        things(...(actor === undefined ? [] : [actor])),
        number(claimsOf(index, id).length),
      ]),
  figure: ofVoices,
};

/** Voices with a note: it says which others may be the same people. */
export const voiceNotes: SectionDefinition = {
  id: 'voice-notes',
  columns: ['voice', 'kind', 'note'],
  rows: ({ index }) =>
    index.dataset.voices.flatMap(({ id, kind, note }): readonly AuditRow[] =>
      note === undefined ? [] : [[things(id), kindOf(kind), words(note, index.dataset.language)]],
    ),
  figure: ofVoices,
};

/** Voices that carry what others say, those first without whom most claims fall. */
export const carriers: SectionDefinition = {
  id: 'carriers',
  columns: ['voice', 'carries', 'falls', 'left'],
  rows: ({ index }) => {
    const carrying = new Set(
      index.dataset.claims.flatMap(({ attribution }) => attribution.flatMap((chain) => chain.slice(1))),
    );
    return index.dataset.voices
      .filter(({ id }) => carrying.has(id))
      .map(({ id }) => ({
        id,
        carried: claimsOf(index, id).filter((claim) => carries(claim, id)).length,
        falls: fallsWithout(index, id),
      }))
      .toSorted((a, b) => b.falls.claims.length - a.falls.claims.length)
      .map(({ id, carried, falls }): AuditRow => [
        things(id),
        number(carried),
        number(falls.claims.length),
        things(...falls.relationships),
      ]);
  },
  figure: ofVoices,
};
