import type { Standing } from '../../domain/standing.ts';
import { AFFILIATION_MARK, CARRIAGE_MARK, FALLEN_CARRIAGE_MARK, SPEECH_MARKS } from '../../encoding/sourcingMarks.ts';
import { MarkSample } from './LineSample.tsx';

/** A short piece of the line from a voice to an actor, by how well what it says stands. Decoration. */
export const SpeechSample = ({ standing }: { readonly standing: Standing }) => (
  <MarkSample mark={SPEECH_MARKS[standing]} stroke="var(--ink)" />
);

/** A short piece of the line from a voice to the one that carried its words. Decoration. */
export const CarriageSample = ({ stands = true }: { readonly stands?: boolean }) => (
  <MarkSample mark={stands ? CARRIAGE_MARK : FALLEN_CARRIAGE_MARK} stroke="var(--ink)" arrow />
);

/** A short piece of the thread between a voice and the actor it is or speaks from. Decoration. */
export const AffiliationSample = () => <MarkSample mark={AFFILIATION_MARK} stroke="var(--muted)" />;
