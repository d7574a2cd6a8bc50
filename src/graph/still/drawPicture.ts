import { ELEVATION, RECEDED } from '../../encoding/drawing.ts';
import { LINE_MARKS } from '../../encoding/marks.ts';
import type { Camera } from '../../view/view.ts';
import { adaptCamera, FIT, fitCamera, toPan } from '../camera.ts';
import { signGrowth } from '../labelPlan.ts';
import { nodesOf, type GraphScene, type SceneLink, type SceneNode, type SceneRelationship } from '../scene.ts';
import { planScene, type ScenePlan } from '../scenePlan.ts';
import { boxAround, labelBox, shapeBox, union, type Box } from '../sceneGeometry.ts';
import { drawActor, drawLabel } from './drawActor.ts';
import { drawLink } from './drawLink.ts';
import { drawReach, drawRelationship, drawSign } from './drawRelationship.ts';
import { SANS } from './drawText.ts';
import { drawVoice } from './drawVoice.ts';
import { drawLineWord } from './lineWords.ts';
import { lineBox, linesOf, boxesMeet, windowOf, type Line, type WordedLine } from './pictureLines.ts';
import type { MarkWords, StillOptions, StillPlan } from './stillTypes.ts';
import { wordsOnLines } from './wordsOnLines.ts';
import { element, textNode, type Markup } from './xml.ts';

/** What of a still is the picture alone. */
export type PictureOptions = Pick<
  StillOptions,
  'palette' | 'size' | 'camera' | 'plans' | 'laterLines' | 'language' | 'words' | 'linkTo' | 'worded' | 'halo'
>;

/** The part of a scene that a still shows: as asked, or all that is shown. */
export function stillCamera(scene: GraphScene, { size, camera }: Pick<StillOptions, 'size' | 'camera'>): Camera {
  if (camera) return adaptCamera(camera, size);
  const box = boxAround(nodesOf(scene).filter((node) => node.shown));
  return fitCamera(box ?? { x1: -1, y1: -1, x2: 1, y2: 1 }, size, FIT.padding);
}

type PartsOptions = Pick<PictureOptions, 'size' | 'camera' | 'plans'>;

/**
 * The lines of a picture with the places of their words, by their category. It takes many times as long as the drawing: once for
 * a picture, however often that is drawn.
 */
export function wordedLines(
  scene: GraphScene,
  options: PartsOptions,
  lineWord: (category: string) => string,
): readonly WordedLine[] {
  const {
    seen,
    shown,
    plans: [plan],
    lines,
  } = partsOf(scene, options);
  return plan ? wordsOnLines(lines, shown, plan, lineWord, seen) : [];
}

/** What of a scene is in its picture, and how it is planned. */
function partsOf(scene: GraphScene, options: PartsOptions) {
  const camera = stillCamera(scene, options);
  const seen = windowOf(camera);
  const shown = new Map(scene.actors.filter((actor) => actor.shown).map((actor) => [actor.id, actor]));
  const plans = (options.plans ?? [{ zoom: camera.zoom }]).map(({ zoom, className }: StillPlan, at): Planned => ({
    ...planScene(scene, zoom, at === 0),
    className,
    zoom,
  }));
  const lines = linesOf(scene.relationships, shown, plans[0]?.ends ?? new Map()).filter(({ geometry }) =>
    boxesMeet(lineBox(geometry), seen),
  );
  return { camera, seen, shown, plans, lines };
}

/**
 * The picture of a scene as groups of links, lines first, so that shapes lie over them. What lies outside the part that
 * is shown is not in it.
 */
export function drawPicture(scene: GraphScene, options: PictureOptions): Markup {
  const { palette, language, words } = options;
  const { camera, seen, shown, plans, lines } = partsOf(scene, options);
  const pan = toPan(camera);
  const actors = [...shown.values()].filter((actor) =>
    boxesMeet(union(shapeBox(actor, actor.position), labelBox(actor, actor.position)), seen),
  );
  const voices = (scene.sourcing?.voices ?? []).filter(
    (voice) => voice.shown && boxesMeet(union(shapeBox(voice, voice.position), labelBox(voice, voice.position)), seen),
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
              linkMarks(scene, scene.sourcing.links, options, seen, {
                zoom: camera.zoom,
                badges: plans[0]?.badges,
                ends: plans[0]?.ends,
              }),
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
      ...lineWords(options),
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
  {
    zoom,
    badges,
    ends,
  }: {
    readonly zoom: number;
    readonly badges?: ScenePlan['badges'] | undefined;
    readonly ends?: ScenePlan['ends'] | undefined;
  },
): readonly Markup[] {
  const { palette, words } = options;
  const nodes = new Map(
    nodesOf(scene)
      .filter((node) => node.shown)
      .map((node) => [node.id, node]),
  );
  return byElevation(links, linkElevation).flatMap((each): readonly Markup[] => {
    const [from, to] = [nodes.get(each.from), nodes.get(each.to)];
    if (!each.shown || !from || !to || !boxesMeet(union(pointBox(from), pointBox(to)), seen)) return [];
    const sign = badges?.get(each.id);
    const growth = signGrowth(zoom, each.emphasis, sign?.isClearAndContested);
    const content = drawLink(each, [from, to], palette, growth, sign?.box, ends?.get(each.id));
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

/** The words of lines. The marks say the same by their names, so they are hidden from who hears those. */
function lineWords({ worded = [], palette, language, halo }: PictureOptions): readonly Markup[] {
  if (worded.length === 0) return [];
  const written = worded.flatMap(({ line: { relationship }, place }) =>
    place ? drawLineWord(place, palette, relationship.emphasis === 'receded' ? RECEDED.label : 1, halo) : [],
  );
  return [element('g', { 'aria-hidden': 'true', lang: language.words, 'xml:lang': language.words }, written)];
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
