import { LIGHT } from '../../encoding/palette.ts';
import type { GraphScene } from '../scene.ts';
import { drawStill } from './drawStill.ts';
import type { StillLegend, StillOptions } from './stillTypes.ts';

/** Options for tests: a bare picture of 800 × 600 with ids for names. */
export const testOptions = (change: Partial<StillOptions> = {}): StillOptions => ({
  palette: LIGHT,
  size: { width: 800, height: 600 },
  camera: null,
  language: { names: 'en', words: 'en' },
  words: {
    title: 'Title',
    description: 'Description',
    actors: 'Actors',
    relationships: 'Relationships',
    actor: ({ name }) => ({ name }),
    relationship: ({ id, standing }) => ({ name: `${id} ${standing}` }),
    voices: 'Voices',
    links: 'Links',
    voice: ({ name }) => ({ name }),
    link: ({ id, kind }) => ({ name: `${kind} ${id}` }),
  },
  legend: null,
  above: [],
  below: [],
  linkTo: (id) => `?select=${id}`,
  ...change,
});

/** A legend for tests, whose words are ids. */
export const testLegend: StillLegend = {
  types: 'Types',
  categories: 'Categories',
  standings: 'Standings',
  type: (type) => `type ${type}`,
  category: (category) => `category ${category}`,
  standing: (standing) => `standing ${standing}`,
  speech: (standing) => `speech ${standing}`,
  voices: 'Voices',
  lines: 'Lines',
  voiceKind: (kind) => `kind ${kind}`,
  setAside: 'Set aside',
  carriedBy: 'Carried by',
  fallen: 'Fallen',
  speaksFrom: 'Speaks from',
  sizes: 'More claims',
};

/** A still as a strict XML reader reads it. */
export function readStill(scene: GraphScene, change: Partial<StillOptions> = {}): Element {
  const svg = drawStill(scene, testOptions(change));
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  if (documentElement.nodeName !== 'svg') throw new Error(`Not well-formed: ${svg.slice(0, 500)}`);
  return documentElement;
}

/** The link to a thing in a still. */
export function markOf(still: Element, id: string): Element {
  const link = [...still.querySelectorAll('a')].find((each) => each.getAttribute('href') === `?select=${id}`);
  if (!link) throw new Error(`The still has no link to ${id}.`);
  return link;
}
