import type { Carriage, Speech } from '../../domain/sourcing.ts';
export function SpeechView({ speech }: { readonly speech: Speech }) {
  return <p>{speech.id}</p>;
}
export function CarriageView({ carriage }: { readonly carriage: Carriage }) {
  return <p>{carriage.id}</p>;
}
