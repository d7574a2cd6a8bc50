import { expect, it } from 'vitest';
import { buildScene } from '../../src/graph/buildScene.ts';
import { cropTo } from '../../src/graph/still/crop.ts';
import { wordedLines } from '../../src/graph/still/drawPicture.ts';
import { overlap } from '../../src/graph/layouts/planar.ts';
import { boxesOf, traceOf } from '../../src/graph/still/lineWordPlaces.ts';
import { windowOf } from '../../src/graph/still/pictureLines.ts';
import { boxOf, type Box } from '../../src/graph/sceneGeometry.ts';
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

const gap = (word: readonly Box[], line: readonly Box[]): number =>
  Math.min(
    ...word.flatMap((a) =>
      line.map((b) => Math.hypot(Math.max(a.x1 - b.x2, b.x1 - a.x2, 0), Math.max(a.y1 - b.y2, b.y1 - a.y2, 0))),
    ),
  );

/** What is written level nearer to another line than to its own. */
const nearerToAnother = (words: ReturnType<typeof wordsOf>): readonly string[] =>
  words.flatMap(({ line, place }) => {
    if (place?.angle !== 0) return [];
    const own = gap(boxesOf(place), traceOf(line.geometry));
    const others = words.filter((other) => other.line !== line);
    return others.flatMap((other) =>
      gap(boxesOf(place), traceOf(other.line.geometry)) < own - 1e-6 ? [line.relationship.id] : [],
    );
  });

/** What is written on the bar of a line. */
const onBars = (words: ReturnType<typeof wordsOf>): readonly string[] => {
  const bars = words.flatMap(({ line: { geometry } }) => (geometry.bar ? [boxOf(geometry.bar)] : []));
  return words.flatMap(({ line, place }) =>
    place && cover(boxesOf(place), bars) > 1e-6 ? [line.relationship.id] : [],
  );
};

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

it('leaves no line without a word that is not in the part shown', () => {
  const view: View = { ...defaultView(), categories: ['military-support'] };
  const scene = buildScene(index, visibleGraph(index, view), view);
  const size = { width: 800, height: 600 };
  const camera = { x: 150, y: 200, zoom: 1.5, ...size };
  const words = wordedLines(scene, { size, camera }, (category) => categoryLabel(index, category));
  expect(words.length).toBeGreaterThan(2);
  const outside = words.filter(
    ({ line }) => !traceOf(line.geometry).some((part) => overlap(part, windowOf(camera)) > 0),
  );
  expect(outside.map(({ line }) => line.relationship.id)).toEqual([]);
});

it('writes no word on another line, and nearly every one, whichever one or two categories are shown', () => {
  const shown = CATEGORIES.flatMap((one, at) => CATEGORIES.slice(at).map((other) => [...new Set([one, other])]));
  const pictures = shown.map((categories) => wordsOf(categories));
  expect(pictures.flatMap(misread)).toEqual([]);
  expect(pictures.flatMap(nearerToAnother)).toEqual([]);
  expect(pictures.flatMap(onBars)).toEqual([]);
  const words = pictures.flat();
  expect(words.length).toBeGreaterThan(500);
  // The rest are told beneath the picture.
  expect(wordless(words).length).toBeLessThanOrEqual(22);
}, 120_000);
