import type { DatasetIndex } from '../domain/datasetIndex.ts';
import { hasStrayed } from '../view/tours.ts';
import { sheetOf } from '../view/transitions.ts';
import type { Panel, View } from '../view/view.ts';

/**
 * Which panel lies over the picture as a sheet where panels do.
 * @param isTooSmall whether there is no room for the words of a tour, a picture and a sheet: the words tell of the picture, and what
 *   a stop selects is a press away
 */
export const sheetShown = (view: View, index: DatasetIndex | null, isTooSmall: boolean): Panel | null =>
  sheetOf(view, !(isTooSmall && index !== null && view.tour !== null && !hasStrayed(view, index)));
