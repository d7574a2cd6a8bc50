import type { Page } from '@playwright/test';
import type { DatasetIndex } from '../src/domain/datasetIndex.ts';
import type { Point } from '../src/domain/types.ts';
import { buildScene } from '../src/graph/buildScene.ts';
import { planLabels } from '../src/graph/labelPlan.ts';
import { lineGeometry } from '../src/graph/still/lineGeometry.ts';
import { defaultView } from '../src/view/view.ts';
import { visibleGraph } from '../src/view/visibleGraph.ts';
import { ask, inWindow } from './clicks.ts';
import type { DrawnPlace } from './peers/peerPage.ts';
import type { PageName } from './pages.ts';

/** What a page says it drew, and where. */
interface Told {
  readonly actors: readonly DrawnPlace[];
  readonly relationships: readonly DrawnPlace[];
  readonly labels: number;
}

/**
 * Makes sure that a page drew every actor with its name and every relationship: it says so, and at each of the places
 * it tells, there is something on the screen that is not the ground.
 * @throws naming what is missing
 */
export async function expectWholePicture(page: Page, name: PageName, index: DatasetIndex): Promise<readonly Point[]> {
  const told =
    name === 'app'
      ? await appTells(page, index)
      : name === 'still'
        ? await stillTells(page, index)
        : await peerTells(page);
  const [actors, relationships] = [index.dataset.actors.length, index.relationships.size];
  const counts = [told.actors.length, told.labels, told.relationships.length];
  if (counts.join() !== [actors, actors, relationships].join()) {
    throw new Error(
      `${name} draws ${counts.join(', ')} actors, names and relationships of ${actors} and ${relationships}.`,
    );
  }
  const blank = await blankPlaces(page, [...told.actors, ...told.relationships]);
  if (blank > 0) throw new Error(`${name} shows nothing at ${blank} places where it should have drawn something.`);
  return told.actors;
}

const peerTells = (page: Page): Promise<Told> =>
  page.evaluate(() => {
    const { peer } = window;
    if (!peer) throw new Error('The page draws no graph.');
    return { actors: peer.actors(), relationships: peer.relationships(), labels: peer.labels() };
  });

/** A still is a document of links, one for each mark, each with a shape or a line and, for an actor, its name. */
const stillTells = (page: Page, index: DatasetIndex): Promise<Told> =>
  page.evaluate(
    ({ actors, relationships }) => {
      const marks = new Map(
        [...document.querySelectorAll('svg a')].map((mark) => {
          const address = new URL(mark.getAttribute('href') ?? '', 'http://localhost');
          return [address.searchParams.get('select'), mark] as const;
        }),
      );
      const marksOf = (ids: readonly string[]) => ids.flatMap((id) => marks.get(id) ?? []);
      return {
        actors: marksOf(actors).flatMap((mark) => {
          const shape = mark.querySelector('path, circle, rect, polygon, ellipse')?.getBoundingClientRect();
          return shape ? [{ x: shape.x + shape.width / 2, y: shape.y + shape.height / 2, reach: 2 }] : [];
        }),
        relationships: marksOf(relationships).flatMap((mark) => {
          const path = mark.querySelector<SVGPathElement>('path');
          const matrix = path?.getScreenCTM();
          if (!path || !matrix) return [];
          const { x, y } = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(matrix);
          // A dashed line may have a gap there.
          return [{ x, y, reach: 10 }];
        }),
        labels: marksOf(actors).filter((mark) => mark.querySelector('text')).length,
      };
    },
    { actors: index.dataset.actors.map(({ id }) => id), relationships: [...index.relationships.keys()] },
  );

/** What the app says is in view, where its camera has that, and how many names it draws at this zoom. */
async function appTells(page: Page, index: DatasetIndex): Promise<Told> {
  const visible = await ask(page, (api) => api.getVisible());
  const camera = await ask(page, (api) => api.getCamera());
  const view = defaultView(index.dataset.id);
  const scene = buildScene(index, visibleGraph(index, view), view);
  const [actors, relationships] = [new Set(visible.actors), new Set(visible.relationships.map(({ id }) => id))];
  const nodes = new Map(scene.actors.map((actor) => [actor.id, actor]));
  const places = (points: readonly Point[], reach: number) =>
    Promise.all(points.map(async (point) => ({ ...(await inWindow(page, point)), reach })));
  const middles = scene.relationships.flatMap((relationship) => {
    const [subject, object] = [nodes.get(relationship.subject), nodes.get(relationship.object)];
    const line = subject && object && lineGeometry(relationship, [subject, object]);
    return line && relationships.has(relationship.id) ? [line.middle] : [];
  });
  return {
    actors: await places(
      scene.actors.filter(({ id }) => actors.has(id)).map(({ position }) => position),
      2,
    ),
    // A dashed line may have a gap there.
    relationships: await places(middles, 10),
    labels: [...planLabels(scene.actors, camera?.zoom ?? 0).values()].filter(({ size }) => size > 0).length,
  };
}

/** At how many places of the window nothing but the ground is seen: the colour that most of the picture about them has. */
async function blankPlaces(page: Page, places: readonly DrawnPlace[]): Promise<number> {
  // A still may be higher than the window.
  const png = (await page.screenshot({ fullPage: true })).toString('base64');
  return page.evaluate(
    async ({ png, places }) => {
      const bytes = Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const sheet = new OffscreenCanvas(image.width, image.height).getContext('2d');
      if (!sheet) throw new Error('The picture cannot be looked at.');
      sheet.drawImage(image, 0, 0);
      const colours = new Uint32Array(sheet.getImageData(0, 0, image.width, image.height).data.buffer);
      const counts = new Map<number, number>();
      const [xs, ys] = [places.map(({ x }) => Math.round(x)), places.map(({ y }) => Math.round(y))];
      for (let row = Math.min(...ys); row <= Math.max(...ys); row++) {
        for (const colour of colours.subarray(
          row * image.width + Math.min(...xs),
          row * image.width + Math.max(...xs),
        )) {
          counts.set(colour, (counts.get(colour) ?? 0) + 1);
        }
      }
      const [ground] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
      const isBlank = ({ x, y, reach }: { x: number; y: number; reach: number }): boolean => {
        for (let dy = -reach; dy <= reach; dy++) {
          for (let dx = -reach; dx <= reach; dx++) {
            const [column, row] = [Math.round(x + dx), Math.round(y + dy)];
            const isInside = column >= 0 && row >= 0 && column < image.width && row < image.height;
            if (isInside && colours[row * image.width + column] !== ground) return false;
          }
        }
        return true;
      };
      return places.filter(isBlank).length;
    },
    { png, places },
  );
}
