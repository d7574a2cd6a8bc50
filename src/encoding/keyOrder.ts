import { ACTOR_MARK_LIST, drawnType } from './marks.ts';
import { LIGHT } from './palette.ts';

const TYPES = ACTOR_MARK_LIST.map(([type]) => type);
const CATEGORIES = Object.keys(LIGHT.category);

/** The place of an actor type in every key and list of them; a type a dataset brought itself comes last. */
export const typePlace = (type: string): number => TYPES.indexOf(drawnType(type));

/** The place of a category in every key and list of them; one a dataset brought itself comes last. */
export const categoryPlace = (category: string): number => {
  const place = CATEGORIES.indexOf(category);
  return place < 0 ? CATEGORIES.length : place;
};
