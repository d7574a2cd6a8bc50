import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import { facetValues, type FacetKey } from '../../view/facets.ts';
import type { FilterState } from '../../view/visibleGraph.ts';
import { categoryLabel, typePluralLabel, voiceLabel } from './labels.ts';
import { t } from './messages/i18n.ts';
import { timeRangeText } from './timeRangeText.ts';

type Told = (index: DatasetIndex, filters: FilterState) => string | null;

/** A filter by values: those it lets through, or those it does not, whichever is shorter. */
function byValues<Key extends FacetKey>(
  key: Key,
  nameOf: (index: DatasetIndex, value: NonNullable<FilterState[Key]>[number]) => string,
): Told {
  return (index, filters) => {
    const chosen: readonly NonNullable<FilterState[Key]>[number][] | null = filters[key];
    if (chosen === null) return null;
    const what = t(`viewKey.${key}`);
    if (chosen.length === 0) return t('limits.none', { what });
    const all: readonly NonNullable<FilterState[Key]>[number][] = facetValues(index)[key];
    const hidden = all.filter((value) => !chosen.includes(value));
    const [message, values] =
      hidden.length < chosen.length ? (['without', hidden] as const) : (['only', chosen] as const);
    const names = values.map((value) => nameOf(index, value)).join(', ');
    return message === 'only'
      ? t('limits.only', { what, values: names })
      : t('limits.without', { what, values: names });
  };
}

/** Every filter a view can have, each in words; the compiler demands a new one here. What is set aside is told apart. */
const FILTERS: Readonly<Record<Exclude<keyof FilterState, 'distrust'>, Told>> = {
  types: byValues('types', typePluralLabel),
  categories: byValues('categories', categoryLabel),
  standing: byValues('standing', (_, standing) => t(`standing.${standing}`)),
  voices: byValues('voices', voiceLabel),
  time: (_, { time }) => (time === null ? null : t('limits.time', { time: timeRangeText(time) })),
  search: (_, { search }) => (search.trim() === '' ? null : t('limits.search', { text: search.trim() })),
  unconnected: (_, { unconnected }) => (unconnected === 'hide' ? t('limits.unconnected') : null),
};

/** What keeps a view from being the whole of its dataset, in sentences; none for the whole. */
export function viewLimits(index: DatasetIndex, filters: FilterState): readonly string[] {
  const parts = Object.values(FILTERS).flatMap((tell) => tell(index, filters) ?? []);
  const limits: string[] = [];
  if (parts.length > 0) limits.push(t('limits.filtered', { parts: parts.join('; ') }));
  if (filters.distrust.length > 0) {
    limits.push(t('limits.setAside', { names: filters.distrust.map((id) => voiceLabel(index, id)).join(', ') }));
  }
  return limits;
}
