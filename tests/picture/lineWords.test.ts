import { expect, it } from 'vitest';
import { buildScene } from '../../src/graph/buildScene.ts';
import { cropTo } from '../../src/graph/still/crop.ts';
import { wordedLines } from '../../src/graph/still/drawPicture.ts';
import { overlap } from '../../src/graph/layouts/planar.ts';
import { boxesOf, traceOf } from '../../src/graph/still/lineWordPlaces.ts';
import type { Box } from '../../src/graph/sceneGeometry.ts';
import { categoryLabel } from '../../src/ui/shared/labels.ts';
import { defaultView, type View } from '../../src/view/view.ts';
import { visibleGraph } from '../../src/view/visibleGraph.ts';
import { readBundledIndex } from '../support/bundled.ts';

// Words on the lines of the bundled dataset, as a picture in black and white has them.
const index = readBundledIndex();
const CATEGORIES = [...new Set([...index.relationships.values()].map(({ category }) => category))].sort();
/** As many lines have words, at most. */
const MOST_WORDED = 30;

function wordsOf(categories: readonly string[], unconnected: View['unconnected'] = 'hide') {
  const view: View = { ...defaultView(), categories, unconnected };
  const visible = visibleGraph(index, view);
  if (visible.relationships.size > MOST_WORDED) return [];
  const scene = buildScene(index, visible, view);
  return wordedLines(scene, cropTo(scene, { least: 720, most: 3_000 }), (category) => categoryLabel(index, category));
}

const cover = (word: readonly Box[], line: readonly Box[]): number =>
  word.reduce((sum, box) => sum + line.reduce((under, piece) => under + overlap(box, piece), 0), 0);

/** What lies on another line more than on its own. */
const misread = (words: ReturnType<typeof wordsOf>): readonly string[] =>
  words.flatMap(({ line, place }) => {
    if (place === null) return [];
    const boxes = boxesOf(place);
    const own = cover(boxes, traceOf(line.geometry));
    return words.flatMap((other) => {
      const others = other.line === line ? 0 : cover(boxes, traceOf(other.line.geometry));
      return others > own + 1e-6 ? [`${line.relationship.id} on ${other.line.relationship.id}`] : [];
    });
  });

const wordless = (words: ReturnType<typeof wordsOf>): readonly string[] =>
  words.flatMap(({ line, place }) => (place === null ? [line.relationship.id] : []));

it.each(['hide', 'keep'] as const)(
  'writes on short lines too, where it is read as theirs (unconnected: %s)',
  (rest) => {
    const words = wordsOf(['military-support', 'money-and-arms'], rest);
    const ids = wordless(words);
    expect(ids).not.toContain('quds-force~military-support~proxy-militants');
    expect(ids).not.toContain('solaimani~military-support~syrian-military');
    expect(ids.length).toBeLessThanOrEqual(1);
    expect(misread(words)).toEqual([]);
  },
);

it('writes no word on another line, and nearly every one, whichever one or two categories are shown', () => {
  const shown = CATEGORIES.flatMap((one, at) => CATEGORIES.slice(at).map((other) => [...new Set([one, other])]));
  const pictures = shown.map((categories) => wordsOf(categories));
  expect(pictures.flatMap(misread)).toEqual([]);
  const words = pictures.flat();
  expect(words.length).toBeGreaterThan(500);
  // The rest are told beneath the picture.
  expect(wordless(words).length).toBeLessThanOrEqual(22);
}, 120_000);
