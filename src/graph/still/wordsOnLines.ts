import type { ActorId } from '../../domain/ids.ts';
import type { SceneActor } from '../scene.ts';
import type { ScenePlan } from '../scenePlan.ts';
import { boxOf, shapeBox, type Box } from '../sceneGeometry.ts';
import { traceOf } from './lineWordPlaces.ts';
import { planLineWords } from './lineWords.ts';
import { boxesMeet, type Line, type WordedLine } from './pictureLines.ts';

/**
 * Where the word of each line that is in the picture is written, clear of names, shapes, signs and bars as a plan has them.
 * @param seen what of the model is in the picture
 */
export function wordsOnLines(
  lines: readonly Line[],
  shown: ReadonlyMap<ActorId, SceneActor>,
  { labels, badges }: ScenePlan,
  lineWord: (category: string) => string,
  seen: Box,
): readonly WordedLine[] {
  const taken = [
    ...[...shown.values()].flatMap((actor) => [shapeBox(actor, actor.position), labels.get(actor.id)?.box]),
    ...lines.flatMap(({ relationship: { id }, geometry: { bar } }) => [badges.get(id)?.box, bar && boxOf(bar)]),
  ].flatMap((box) => box ?? []);
  const places = planLineWords(
    lines.map(({ relationship: { id, category }, geometry }) => ({ id, word: lineWord(category), geometry })),
    taken,
    seen,
  );
  // A line beside the picture needs no word in it.
  return lines
    .filter(({ geometry }) => traceOf(geometry).some((part) => boxesMeet(part, seen)))
    .map((line) => ({ line, place: places.get(line.relationship.id) ?? null }));
}
