/** What was chosen lately, the last first, by the dataset it was chosen in. */
export type RecentChoices = readonly { readonly dataset: string; readonly ids: readonly string[] }[];

const MOST_CHOICES = 6;
const MOST_DATASETS = 20;
const LONGEST_ID = 300;

const isId = (input: unknown): input is string =>
  typeof input === 'string' && input !== '' && input.length <= LONGEST_ID;
const isRecord = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null;

/** Reads what was kept, perhaps by another version or another hand. Nothing fit is nothing chosen. Never throws. */
export function parseRecentChoices(kept: string | null): RecentChoices {
  let input: unknown;
  try {
    input = JSON.parse(kept ?? '');
  } catch {
    return [];
  }
  const entries: readonly unknown[] = Array.isArray(input) ? input : [];
  const read = entries.slice(0, MOST_DATASETS).flatMap((entry) => {
    if (!isRecord(entry) || !isId(entry['dataset']) || !Array.isArray(entry['ids'])) return [];
    const ids: readonly unknown[] = entry['ids'];
    return [{ dataset: entry['dataset'], ids: [...new Set(ids.filter(isId))].slice(0, MOST_CHOICES) }];
  });
  return [...new Map(read.map((entry) => [entry.dataset, entry])).values()];
}

/** Puts a choice first, and its dataset. Beyond the last six of a dataset, and twenty datasets, choices are forgotten. */
export function addRecentChoice(recent: RecentChoices, dataset: string, id: string): RecentChoices {
  const ids = [id, ...recentIn(recent, dataset).filter((other) => other !== id)].slice(0, MOST_CHOICES);
  return [{ dataset, ids }, ...recent.filter((entry) => entry.dataset !== dataset)].slice(0, MOST_DATASETS);
}

/** What was chosen in a dataset, the last first. */
export const recentIn = (recent: RecentChoices, dataset: string): readonly string[] =>
  recent.find((entry) => entry.dataset === dataset)?.ids ?? [];
