import { findThing, type DatasetIndex } from '../../domain/datasetIndex.ts';
import type { Relationship } from '../../domain/relationships.ts';
import { claimStands } from '../../domain/standing.ts';
import type { Report } from '../../exchange/report.ts';
import type { StillLine } from '../../graph/still/stillTypes.ts';
import { connectionOf } from '../../view/connection.ts';
import { facetValues } from '../../view/facets.ts';
import { lensOf } from '../../view/lens.ts';
import type { View } from '../../view/view.ts';
import type { FilterState } from '../../view/visibleGraph.ts';
import { joinNames } from '../shared/joinNames.ts';
import { categoryLabel, predicatesLabel, shortName, typePluralLabel, voiceLabel } from '../shared/labels.ts';
import { fateText } from '../shared/lensText.ts';
import { language, t } from '../shared/messages/i18n.ts';
import { pathCaution, pathCount, pathQuestion, pathShortfall } from '../shared/pathWords.ts';
import { standingWords } from '../shared/standingWords.ts';
import { thingName } from '../shared/thingName.ts';
import { timeRangeText } from '../shared/timeRangeText.ts';
import type { Exported } from './exported.ts';
import type { PicturePlan } from './picturePlan.ts';

/** No more values of a filter are named in a sentence; all of them stand beneath the picture. */
const MOST_NAMED = 3;

/** What a picture is called unless a person calls it something else: what is in focus, else what is selected, else the dataset. */
export function defaultTitle(exported: Exported): string {
  const { index, visible, view, scope } = exported;
  const mayBeWays = scope === 'view' || scope === 'ways';
  const ways = mayBeWays && view.path ? connectionOf(visible, view.path) : null;
  if (ways?.kind === 'found' && view.path) {
    // What no way holds for is asked, not told.
    if (ways.firmCount === 0) return pathQuestion(index, view.path);
    return t('picture.connected', { from: shortName(index, view.path.from), to: shortName(index, view.path.to) });
  }
  if (scope === 'view' && view.focus && visible.actors.has(view.focus.actor))
    return t('picture.around', { actor: shortName(index, view.focus.actor) });
  if (scope === 'actor' && view.select !== null) {
    return t('picture.around', { actor: thingName(index, view.select) ?? index.dataset.title });
  }
  const selected = selectedRelationship(index, view);
  if (scope === 'view' && view.mode === 'sourcing' && !selected) {
    return t('picture.sources', { title: index.dataset.title });
  }
  return selected && visible.relationships.has(selected.id)
    ? relationshipTitle(index, selected, view)
    : index.dataset.title;
}

/** What keeps a picture from being all of its dataset, in short; empty where nothing does. */
export function pictureSentence({ exported, filters, isWithoutFallen }: PicturePlan): string {
  const { index, view, visible } = exported;
  const focused = focusPart(exported);
  const selected = focused.length > 0 ? null : selectedRelationship(index, view);
  const parts = [
    ...(selected && visible.relationships.has(selected.id) ? standingOf(index, selected, view) : []),
    ...focused,
    // That what fell is left out is told with the voices.
    ...FILTERS.flatMap((tell) => tell(index, filters) ?? []),
    ...asidePart(index, view, isWithoutFallen),
  ];
  return [...parts.map((part) => t('picture.sentence', { part })), ...cautionOfWays(exported)].join(' ');
}

/** What the lines of a picture do not show of how well supported their relationships are; empty for a picture of sources. */
export function standingNotes(
  { index, view }: Pick<Exported, 'index' | 'view'>,
  { relationships }: Report,
): readonly string[] {
  if (view.mode === 'sourcing') return [];
  const inPart = relationships.filter(({ isInPart }) => isInPart).map(({ relationship: { id } }) => id);
  return [
    ...(relationships.some(({ hidden }) => hidden !== null) ? [t('picture.asWhole')] : []),
    ...(inPart.length > MOST_NAMED ? [t('picture.inPartMany', { count: inPart.length })] : []),
    ...(inPart.length > 0 && inPart.length <= MOST_NAMED
      ? [t('picture.inPart', { names: joinNames(inPart.map((id) => thingName(index, id) ?? id)) })]
      : []),
  ];
}

/** Where a picture is from, each source with a link to it. */
export const sourceLines = ({ sources }: Report): readonly StillLine[] =>
  sources.map(({ credit, url }) => ({ text: t('still.source', { credit }), setting: 'note', link: url }));

/**
 * Where a picture without hues tells of what category its relationships are; of those whose lines had no room for the word, here.
 * @param wordless those; `null` where no line has a word
 */
export function categoryNote(
  index: DatasetIndex,
  wordless: readonly Pick<Relationship, 'subject' | 'object' | 'category'>[] | null,
): string {
  if (wordless === null) return t('picture.categoriesUntold');
  if (wordless.length === 0) return t('picture.categoriesOnLines');
  const lines = wordless.map(({ subject, object, category }) =>
    t('app.titleRelationship', {
      from: shortName(index, subject),
      to: shortName(index, object),
      category: categoryLabel(index, category),
    }),
  );
  return t('picture.categoriesOnSome', { lines: lines.join('; ') });
}

function selectedRelationship(index: DatasetIndex, { select }: View): Relationship | null {
  const thing = select === null ? undefined : findThing(index, select);
  return thing?.kind === 'relationship' || thing?.kind === 'claim' ? thing.relationship : null;
}

/** What is said between the two, as far as it stands; where that is more than one thing, who they are and of what kind it is. */
function relationshipTitle(index: DatasetIndex, relationship: Relationship, view: View): string {
  const { subject, object, category, claims } = relationship;
  const distrusted = new Set(view.distrust);
  const standing = claims.filter((claim) => claimStands(claim, distrusted));
  const said = new Set(standing.map((claim) => predicatesLabel(index, [claim])));
  const [from, to] = [shortName(index, subject), shortName(index, object)];
  const [predicate] = said;
  return predicate !== undefined && said.size === 1
    ? t('picture.says', { from, predicate, to })
    : t('app.titleRelationship', { from, to, category: categoryLabel(index, category) });
}

// A title says it as a fact, so that how well it is supported must stand beneath, and what it was with nobody set aside.
function standingOf(index: DatasetIndex, relationship: Relationship, { distrust }: View): readonly string[] {
  const lens = lensOf(index, distrust);
  const standing = lens.standings.get(relationship.id) ?? 'unsupported';
  const words = standingWords(index, standing, relationship.claims, lens.distrusted);
  const fate = fateText(index, lens, relationship);
  return [t('picture.stands', { standing: words }), ...(fate === null ? [] : [fate])];
}

function focusPart({ index, visible, view: { focus, path }, scope }: Exported): readonly string[] {
  if (scope === 'view' && focus && visible.actors.has(focus.actor)) {
    return [t('picture.inFocus', { actor: shortName(index, focus.actor), count: focus.steps })];
  }
  if (scope !== 'ways' || !path) return [];
  const names = { from: shortName(index, path.from), to: shortName(index, path.to) };
  return [path.directed ? t('picture.waysAlong', names) : t('picture.ways', names)];
}

// The title names the two ends of a way as connected, or asks whether they are.
function cautionOfWays({ visible, view: { path }, scope }: Exported): readonly string[] {
  const connection = path && (scope === 'view' || scope === 'ways') ? connectionOf(visible, path) : null;
  if (connection?.kind !== 'found') return [];
  const caution = pathCaution(connection);
  return [
    ...(pathShortfall(connection) === null ? [] : [pathCount(connection)]),
    ...(caution === null ? [] : [caution]),
  ];
}

type Told = (index: DatasetIndex, filters: FilterState) => string | null;

/** Each filter in a short sentence: by name where few values are let through or kept out, else by number. */
const FILTERS: readonly Told[] = [
  (index, { categories: chosen }) =>
    byValues(facetValues(index).categories, chosen, {
      nameOf: (category) => withinSentence(categoryLabel(index, category)),
      only: (values) => t('picture.only', { values }),
      without: (values) => t('picture.without', { values }),
      some: (numbers) => t('picture.some.categories', numbers),
    }),
  (index, { types: chosen }) =>
    byValues(facetValues(index).types, chosen, {
      nameOf: (type) => withinSentence(typePluralLabel(index, type)),
      only: (values) => t('picture.only', { values }),
      without: (values) => t('picture.without', { values }),
      some: (numbers) => t('picture.some.types', numbers),
    }),
  (index, { standing: chosen }) =>
    byValues(facetValues(index).standing, chosen, {
      nameOf: (standing) => t('picture.quoted', { words: t(`standing.${standing}`) }),
      only: (values) => t('picture.standing.only', { values }),
      without: (values) => t('picture.standing.without', { values }),
      some: (numbers) => t('picture.some.standing', numbers),
    }),
  (index, { voices }) =>
    voices === null
      ? null
      : voices.length > MOST_NAMED
        ? t('picture.voices.some', { count: voices.length })
        : t('picture.voices.named', { values: joinNames(voices.map((id) => voiceLabel(index, id))) }),
  (_, { time }) => (time === null ? null : t('picture.time', { time: timeRangeText(time) })),
  (_, { search }) => (search.trim() === '' ? null : t('picture.search', { text: search.trim() })),
];

interface Telling<Value> {
  readonly nameOf: (value: Value) => string;
  readonly only: (values: string) => string;
  readonly without: (values: string) => string;
  readonly some: (numbers: { readonly shown: number; readonly of: number }) => string;
}

function byValues<Value extends string>(
  all: readonly Value[],
  chosen: readonly Value[] | null,
  { nameOf, only, without, some }: Telling<Value>,
): string | null {
  if (chosen === null) return null;
  const hidden = all.filter((value) => !chosen.includes(value));
  const isMost = hidden.length > 0 && hidden.length < chosen.length;
  const named = isMost ? hidden : chosen;
  if (named.length === 0 || named.length > MOST_NAMED) return some({ shown: chosen.length, of: all.length });
  return (isMost ? without : only)(joinNames(named.map(nameOf)));
}

function asidePart(index: DatasetIndex, { distrust, mode }: View, isWithoutFallen: boolean): readonly string[] {
  if (distrust.length === 0) return [];
  const isUnnamed = distrust.every((id) => index.voices.get(id)?.kind.startsWith('unnamed'));
  const aside =
    distrust.length <= MOST_NAMED
      ? t('picture.asideNamed', { names: joinNames(distrust.map((id) => voiceLabel(index, id))) })
      : isUnnamed
        ? t('picture.unnamed', { count: distrust.length })
        : t('picture.aside', { count: distrust.length });
  if (mode === 'sourcing') return [t('picture.notCounted', { aside })];
  return [isWithoutFallen ? t('picture.fallenOut', { aside }) : t('picture.fallenIn', { aside })];
}

// English has a capital at the head of a label alone; “NATO” and words of a dataset's own keep theirs.
const withinSentence = (label: string): string =>
  language() === 'en' && /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
