import type { ActorId, RelationshipId } from '../../domain/ids.ts';
import { ELEVATION, RECEDED } from '../../encoding/drawing.ts';
import { LINE_MARKS } from '../../encoding/marks.ts';
import type { Camera } from '../../view/view.ts';
import { adaptCamera, FIT, fitCamera, toPan } from '../camera.ts';
import { signGrowth } from '../labelPlan.ts';
import {
  nodesOf,
  type GraphScene,
  type SceneActor,
  type SceneLink,
  type SceneNode,
  type SceneRelationship,
} from '../scene.ts';
import { planScene, type ScenePlan } from '../scenePlan.ts';
import { boxAround, labelBox, shapeBox, union, type Box } from '../sceneGeometry.ts';
import { drawActor, drawLabel } from './drawActor.ts';
import { drawLink } from './drawLink.ts';
import { drawReach, drawRelationship, drawSign } from './drawRelationship.ts';
import { SANS } from './drawText.ts';
import { drawVoice } from './drawVoice.ts';
import { drawLineWord, planLineWords } from './lineWords.ts';
import { lineGeometry, type LineEnds, type LineGeometry } from './lineGeometry.ts';
import type { MarkWords, StillOptions, StillPlan } from './stillTypes.ts';
import { element, textNode, type Markup } from './xml.ts';

/** What of a still is the picture alone. */
export type PictureOptions = Pick<
  StillOptions,
  'palette' | 'size' | 'camera' | 'plans' | 'laterLines' | 'language' | 'words' | 'linkTo' | 'lineWord' | 'halo'
>;

/** The part of a scene that a still shows: as asked, or all that is shown. */
export function stillCamera(scene: GraphScene, { size, camera }: Pick<StillOptions, 'size' | 'camera'>): Camera {
  if (camera) return adaptCamera(camera, size);
  const box = boxAround(nodesOf(scene).filter((node) => node.shown));
  return fitCamera(box ?? { x1: -1, y1: -1, x2: 1, y2: 1 }, size, FIT.padding);
}

/**
 * The picture of a scene as groups of links, lines first, so that shapes lie over them. What lies outside the part that
 * is shown is not in it.
 */
export function drawPicture(scene: GraphScene, options: PictureOptions): Markup {
  const { palette, language, words } = options;
  const camera = stillCamera(scene, options);
  const pan = toPan(camera);
  const seen = windowOf(camera);
  const shown = new Map(scene.actors.filter((actor) => actor.shown).map((actor) => [actor.id, actor]));
  const plans = (options.plans ?? [{ zoom: camera.zoom }]).map(({ zoom, className }: StillPlan, at): Planned => ({
    ...planScene(scene, zoom, at === 0),
    className,
    zoom,
  }));

  const lines = linesOf(scene.relationships, shown, plans[0]?.ends ?? new Map()).filter(({ geometry }) =>
    meet(lineBox(geometry), seen),
  );
  const actors = [...shown.values()].filter((actor) =>
    meet(union(shapeBox(actor, actor.position), labelBox(actor, actor.position)), seen),
  );
  const voices = (scene.sourcing?.voices ?? []).filter(
    (voice) => voice.shown && meet(union(shapeBox(voice, voice.position), labelBox(voice, voice.position)), seen),
  );
  const group = (name: string, children: readonly Markup[]) =>
    element('g', { role: 'group', 'aria-label': name }, children);
  return element(
    'g',
    {
      transform: `translate(${pan.x.toFixed(3)} ${pan.y.toFixed(3)}) scale(${camera.zoom})`,
      'font-family': SANS,
      lang: language.names,
      'xml:lang': language.names,
    },
    [
      ...(scene.sourcing
        ? [
            group(
              words.links,
              linkMarks(scene, scene.sourcing.links, options, seen, { zoom: camera.zoom, badges: plans[0]?.badges }),
            ),
          ]
        : []),
      ...(scene.sourcing
        ? [
            group(
              words.voices,
              byElevation(voices, nodeElevation).map((voice) =>
                link(options, { kind: 'voice', id: voice.id }, words.voice(voice), [
                  ...drawVoice(voice, palette),
                  ...labelsOf(voice, plans, options),
                ]),
              ),
            ),
          ]
        : []),
      ...(scene.sourcing
        ? []
        : [
            group(
              words.relationships,
              byElevation(lines, ({ relationship }) => lineElevation(relationship)).map((line) =>
                link(
                  options,
                  { kind: 'relationship', id: line.relationship.id },
                  words.relationship(line.relationship),
                  lineMarks(line, plans, options),
                ),
              ),
            ),
          ]),
      // Over all lines, so that none is drawn across a word.
      ...wordsOnLines(lines, shown, plans, options, seen),
      group(
        words.actors,
        byElevation(actors, nodeElevation).map((actor) =>
          link(options, { kind: 'actor', id: actor.id }, words.actor(actor), [
            ...drawActor(actor, palette),
            ...labelsOf(actor, plans, options),
          ]),
        ),
      ),
    ],
  );
}

/** Where labels and signs stand at a zoom. */
interface Planned extends ScenePlan {
  readonly className: string | undefined;
  readonly zoom: number;
}

/** A line with its signs: once, or once as the first plan has it and once as the later ones do. */
function lineMarks(
  { relationship, geometry, toShapes }: Line,
  plans: readonly Planned[],
  { palette, laterLines }: PictureOptions,
): readonly Markup[] {
  const signOf = ({ className, badges, zoom }: Planned, at: number): readonly Markup[] =>
    inClass(
      className,
      drawSign(
        relationship,
        at === 0 ? geometry : toShapes,
        palette,
        signGrowth(zoom, relationship.emphasis, badges.get(relationship.id)?.isClearAndContested),
        badges.get(relationship.id)?.offset,
      ),
    );
  const line = drawRelationship(relationship, geometry, palette);
  const isOne = plans.length <= 1 || geometry === toShapes;
  return [
    drawReach(toShapes, palette),
    ...(isOne
      ? line
      : [
          ...inClass(plans[0]?.className, line),
          ...inClass(laterLines, drawRelationship(relationship, toShapes, palette)),
        ]),
    ...plans.flatMap(signOf),
  ];
}

/** The label of a node as each plan has it. */
const labelsOf = (node: SceneNode, plans: readonly Planned[], { palette, halo }: PictureOptions): readonly Markup[] =>
  node.label === ''
    ? []
    : plans.flatMap(({ className, labels }) => inClass(className, drawLabel(node, labels.get(node.id), palette, halo)));

const inClass = (className: string | undefined, markup: readonly Markup[]): readonly Markup[] =>
  className === undefined || markup.length === 0 ? markup : [element('g', { class: className }, markup)];

interface Marked {
  readonly kind: Parameters<StillOptions['linkTo']>[1];
  readonly id: string;
}

function link(options: PictureOptions, { kind, id }: Marked, words: MarkWords, content: readonly Markup[]): Markup {
  const { linkTo, language } = options;
  const href = linkTo(id, kind);
  const spoken = { lang: language.words, 'xml:lang': language.words };
  const children = [
    element('title', spoken, [textNode(words.name)]),
    ...(words.description === undefined ? [] : [element('desc', spoken, [textNode(words.description)])]),
    ...content,
  ];
  return href === null
    ? element('g', { role: 'img', 'aria-label': words.name }, children)
    : element('a', { href, 'aria-label': words.name }, children);
}

/** The lines of a picture of sources. A thread says nothing, so it has neither name nor link. */
function linkMarks(
  scene: GraphScene,
  links: readonly SceneLink[],
  options: PictureOptions,
  seen: Box,
  { zoom, badges }: { readonly zoom: number; readonly badges: ScenePlan['badges'] | undefined },
): readonly Markup[] {
  const { palette, words } = options;
  const nodes = new Map(
    nodesOf(scene)
      .filter((node) => node.shown)
      .map((node) => [node.id, node]),
  );
  return byElevation(links, linkElevation).flatMap((each): readonly Markup[] => {
    const [from, to] = [nodes.get(each.from), nodes.get(each.to)];
    if (!each.shown || !from || !to || !meet(union(pointBox(from), pointBox(to)), seen)) return [];
    const sign = badges?.get(each.id);
    const growth = signGrowth(zoom, each.emphasis, sign?.isClearAndContested);
    const content = drawLink(each, [from, to], palette, growth, sign?.box);
    if (content.length === 0) return [];
    return each.kind === 'affiliation'
      ? [element('g', { 'aria-hidden': 'true' }, content)]
      : [link(options, { kind: 'link', id: each.id }, words.link(each), content)];
  });
}

const pointBox = ({ position: { x, y } }: SceneNode): Box => ({ x1: x, y1: y, x2: x, y2: y });

function linkElevation({ kind, emphasis }: SceneLink): number {
  if (emphasis !== 'plain') return ELEVATION[emphasis];
  return kind === 'carriage' ? ELEVATION.badgedLine : ELEVATION.line;
}

/**
 * What is written along each line, clear of names, shapes and signs as the first plan has them. The marks say the same by their
 * names, so it is hidden from who hears those.
 */
function wordsOnLines(
  lines: readonly Line[],
  shown: ReadonlyMap<ActorId, SceneActor>,
  [plan]: readonly Planned[],
  { lineWord, palette, language, halo }: PictureOptions,
  seen: Box,
): readonly Markup[] {
  if (!lineWord || !plan) return [];
  const worded = lines.map(({ relationship: { id, category, emphasis }, geometry }) => ({
    id,
    word: lineWord(category),
    geometry,
    strength: emphasis === 'receded' ? RECEDED.label : 1,
  }));
  const taken = [
    ...[...shown.values()].flatMap((actor) => [shapeBox(actor, actor.position), plan.labels.get(actor.id)?.box]),
    ...lines.map(({ relationship: { id } }) => plan.badges.get(id)?.box),
  ].flatMap((box) => box ?? []);
  const places = planLineWords(worded, taken, seen);
  const written = worded.flatMap(({ id, word, strength }) => {
    const place = places.get(id);
    return place ? drawLineWord(word, place, palette, strength, halo) : [];
  });
  return [element('g', { 'aria-hidden': 'true', lang: language.words, 'xml:lang': language.words }, written)];
}

interface Line {
  readonly relationship: SceneRelationship;
  readonly geometry: LineGeometry;
  /** Where no label is minded; the same object where none is in the way. */
  readonly toShapes: LineGeometry;
}

function linesOf(
  relationships: readonly SceneRelationship[],
  shown: ReadonlyMap<ActorId, SceneActor>,
  ends: ReadonlyMap<RelationshipId, LineEnds>,
): readonly Line[] {
  return relationships.flatMap((relationship): readonly Line[] => {
    const [subject, object] = [shown.get(relationship.subject), shown.get(relationship.object)];
    if (!relationship.shown || !subject || !object) return [];
    const toShapes = lineGeometry(relationship, [subject, object]);
    const gaps = ends.get(relationship.id);
    const geometry = gaps ? lineGeometry(relationship, [subject, object], gaps) : toShapes;
    return geometry && toShapes ? [{ relationship, geometry, toShapes }] : [];
  });
}

/** From what is drawn first to what is drawn last; what is as high keeps its order. */
const byElevation = <Item>(items: readonly Item[], elevation: (item: Item) => number): readonly Item[] =>
  items.toSorted((a, b) => elevation(a) - elevation(b));

const nodeElevation = ({ emphasis }: SceneNode): number =>
  emphasis === 'plain' ? ELEVATION.actor : ELEVATION[emphasis];

function lineElevation({ standing, emphasis, over = false }: SceneRelationship): number {
  if (over && emphasis === 'near') return ELEVATION.nearOverCased;
  if (emphasis !== 'plain') return ELEVATION[emphasis];
  if (over) return ELEVATION.overCased;
  return LINE_MARKS[standing].badge === null ? ELEVATION.line : ELEVATION.badgedLine;
}

const windowOf = ({ x, y, zoom, width, height }: Camera): Box => ({
  x1: x - width / 2 / zoom,
  y1: y - height / 2 / zoom,
  x2: x + width / 2 / zoom,
  y2: y + height / 2 / zoom,
});

const meet = (a: Box, b: Box): boolean => a.x1 <= b.x2 && b.x1 <= a.x2 && a.y1 <= b.y2 && b.y1 <= a.y2;

/** A box that holds a line and what stands on it. */
function lineBox({ start, end, control }: LineGeometry): Box {
  const points = control ? [start, control, end] : [start, end];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const room = 16;
  return {
    x1: Math.min(...xs) - room,
    y1: Math.min(...ys) - room,
    x2: Math.max(...xs) + room,
    y2: Math.max(...ys) + room,
  };
}
