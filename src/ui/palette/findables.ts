import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import { makeFinder, type Findable, type Finder } from '../../view/finder.ts';
import { wordsOf } from '../../view/words.ts';
import { t } from '../shared/messages/i18n.ts';
import { categoryLabel, predicatesLabel, shortName } from '../shared/labels.ts';

/** The kinds of thing that are searched, in the order of their groups. */
export const THING_KINDS = ['actor', 'voice', 'relationship', 'quote'] as const;
export type ThingKind = (typeof THING_KINDS)[number];

export interface FindableThing extends Findable {
  readonly kind: ThingKind;
}

/** Everything of a dataset that can be found, with the words it is shown with. */
export function findableThings(index: DatasetIndex): readonly FindableThing[] {
  const { actors, voices, quotes } = index.dataset;
  return [
    ...actors.map(({ id, name, shortName: short, aliases = [] }) => ({
      kind: 'actor' as const,
      id,
      text: name,
      also: short === undefined ? aliases : [short, ...aliases],
    })),
    ...voices.map(({ id, label, description, stake }) => ({
      kind: 'voice' as const,
      id,
      text: label,
      also: [description, stake].filter((words) => words !== undefined),
    })),
    ...[...index.relationships.values()].map(({ id, subject, object, category, claims }) => ({
      kind: 'relationship' as const,
      id,
      text: `${shortName(index, subject)} ${predicatesLabel(index, claims, Infinity)} ${shortName(index, object)}`,
      also: [categoryLabel(index, category)],
    })),
    ...quotes.map(({ id, exact }) => ({ kind: 'quote' as const, id, text: exact, also: [] })),
  ];
}

const finders = new WeakMap<DatasetIndex, Promise<Finder<FindableThing>>>();

/** The words a question is made with. They find nothing where the others do, lest “the” outweigh “rebels”. */
const asides = (): ReadonlySet<string> => new Set(wordsOf(t('palette.questionWords')).map(({ folded }) => folded));

/** What finds everything of a dataset; made once. */
export function thingFinder(index: DatasetIndex): Promise<Finder<FindableThing>> {
  const known = finders.get(index) ?? makeFinder(findableThings(index), asides());
  finders.set(index, known);
  return known;
}
