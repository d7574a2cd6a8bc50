import { addRecentChoice, parseRecentChoices, recentIn } from '../../view/recentChoices.ts';
import { keep, readKept } from '../shared/kept.ts';

const KEY = 'sourceline.recent';

/** What was chosen lately in a dataset on this machine, the last first. */
export const keptChoices = (dataset: string): readonly string[] => recentIn(parseRecentChoices(readKept(KEY)), dataset);

/** Keeps a choice as the last one. */
export const keepChoice = (dataset: string, id: string): void =>
  keep(KEY, JSON.stringify(addRecentChoice(parseRecentChoices(readKept(KEY)), dataset, id)));

/** Forgets what was chosen, in every dataset. */
export const forgetChoices = (): void => keep(KEY, null);
