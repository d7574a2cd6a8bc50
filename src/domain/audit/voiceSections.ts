import { admission } from '../admission.ts';
import type { DatasetIndex } from '../datasetIndex.ts';
import type { RelationshipId, VoiceId } from '../ids.ts';
import { lensEffect } from '../lens.ts';
import { speakersOf } from '../speakers.ts';
import type { Claim, Voice, VoiceKind } from '../types.ts';
import { voiceWeights } from '../voiceWeight.ts';
import type { AuditCell, AuditRow } from './auditTypes.ts';
import { number, rowsOf, things, words, type SectionDefinition } from './given.ts';

const ofVoices = rowsOf(({ index }) => index.dataset.voices.length);

const claimsOf = (index: DatasetIndex, voice: VoiceId): readonly Claim[] => index.claimsOfVoice.get(voice) ?? [];
const says = (claim: Claim, voice: VoiceId): boolean => claim.attribution.some(([speaker]) => speaker === voice);
const carries = (claim: Claim, voice: VoiceId): boolean => claim.attribution.some((chain) => chain.indexOf(voice) > 0);

/** Relationships that are left without a claim when one voice is set aside. */
const fallWithout = (index: DatasetIndex, voice: VoiceId): readonly RelationshipId[] =>
  [...lensEffect(index, new Set([voice])).touched].flatMap(([id, { change }]) => (change === 'fallen' ? [id] : []));

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
              things(...fallWithout(index, id)),
            ],
          ],
    ),
  figure: ofVoices,
};

/** Claims whose speaker belongs to a side the claim is about: an admission or a defence, by what is said. */
export const ownSide: SectionDefinition = {
  id: 'own-side',
  columns: ['claim', 'voices', 'actor', 'polarity'],
  rows: ({ index }) =>
    index.dataset.claims.flatMap((claim): readonly AuditRow[] => {
      const own = speakersOf([claim]).flatMap((id) => {
        const voice = index.voices.get(id);
        const side = voice && admission(index, claim, voice);
        return side ? [{ id, of: side.of.id }] : [];
      });
      if (own.length === 0) return [];
      const { id, polarity } = claim;
      return [
        [
          things(id),
          things(...own.map((voice) => voice.id)),
          things(...new Set(own.map(({ of }) => of))),
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
    const weights = voiceWeights(index);
    return index.dataset.voices
      .filter(({ id }) => carrying.has(id))
      .map(({ id }) => ({
        id,
        carried: claimsOf(index, id).filter((claim) => carries(claim, id)).length,
        falls: weights.get(id)?.claimsAlone ?? 0,
      }))
      .toSorted((a, b) => b.falls - a.falls)
      .map(({ id, carried, falls }): AuditRow => [
        things(id),
        number(carried),
        number(falls),
        things(...fallWithout(index, id)),
      ]);
  },
  figure: ofVoices,
};
