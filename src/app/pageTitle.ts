import type { DatasetIndex } from '../domain/datasetIndex.ts';
import { t } from '../ui/shared/messages/i18n.ts';
import { thingName } from '../ui/shared/thingName.ts';

/** The page's title: what is selected, in which dataset, in which app. What an id names is known only to its dataset. */
export function pageTitle(index: DatasetIndex, select: string | null): string {
  const name = select === null ? null : thingName(index, select);
  const title = index.dataset.title;
  return name === null ? t('app.title', { title }) : t('app.titleOf', { name, title });
}
