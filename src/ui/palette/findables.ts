import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import type { ActorId, RelationshipId } from '../../domain/ids.ts';
import type { Standing } from '../../domain/standing.ts';
import { makeFinder, type Findable, type Finder } from '../../view/finder.ts';
import { wordsOf } from '../../view/words.ts';
import { t } from '../shared/messages/i18n.ts';
import { categoryLabel, predicatesLabel, shortName, typePluralLabel } from '../shared/labels.ts';

/** The kinds of thing that are searched, in the order of their groups. */
export const THING_KINDS = ['actor', 'voice', 'relationship', 'quote'] as const;
export type ThingKind = (typeof THING_KINDS)[number];

/** The same kinds, those that tell something of others before those that are only named. */
export const TELLING_FIRST: readonly ThingKind[] = ['relationship', 'quote', 'actor', 'voice'];

export interface FindableThing extends Findable {
  readonly kind: ThingKind;
}

/** How each relationship stands. */
type Standings = ReadonlyMap<RelationshipId, Standing>;

/** Everything of a dataset that can be found, with the words it is shown with and what it is. */
export function findableThings(index: DatasetIndex, standings: Standings): readonly FindableThing[] {
  const { actors, voices, quotes } = index.dataset;
  const kindTrait = (kind: ThingKind): string => t(`palette.group.${kind}`);
  const nameOf = (id: ActorId): string => index.actors.get(id)?.name ?? id;
  return [
    ...actors.map(({ id, name, type, shortName: short, aliases = [] }) => ({
      kind: 'actor' as const,
      id,
      text: name,
      also: short === undefined ? aliases : [short, ...aliases],
      traits: [kindTrait('actor'), typePluralLabel(index, type)],
      weight: index.relationshipsOfActor.get(id)?.length ?? 0,
    })),
    ...voices.map(({ id, label, kind, description, stake, actor }) => ({
      kind: 'voice' as const,
      id,
      text: label,
      also: [],
      passages: [description, stake].filter((words) => words !== undefined),
      traits: [kindTrait('voice'), t(`voiceKind.${kind}`), ...spokenFor(index, actor)],
    })),
    ...[...index.relationships.values()].map(({ id, subject, object, category, claims }) => {
      const standing = standings.get(id) ?? 'unsupported';
      const verbs = predicatesLabel(index, claims, Infinity);
      const text = `${shortName(index, subject)} ${verbs} ${shortName(index, object)}`;
      const inFull = `${nameOf(subject)} ${verbs} ${nameOf(object)}`;
      const summaries = claims.map(({ summary }) => summary);
      return {
        kind: 'relationship' as const,
        id,
        text,
        also: [],
        passages: [...(inFull === text ? [] : [inFull]), ...summaries],
        traits: [
          kindTrait('relationship'),
          categoryLabel(index, category),
          t(`standing.${standing}`),
          t(`palette.standingAlso.${standing}`),
          ...otherWords(t('palette.sameWords'), verbs),
          // How somebody said it stands in the words, and no name is one of these.
          ...otherWords(t('palette.sameTelling'), summaries.join(' ')),
          ...(claims.some(({ polarity, contradicts = [] }) => polarity === 'denies' && contradicts.length > 0)
            ? [t('palette.denialAlso')]
            : []),
        ],
      };
    }),
    ...quotes.map(({ id, exact }) => ({
      kind: 'quote' as const,
      id,
      text: exact,
      also: [],
      traits: [kindTrait('quote'), ...otherWords(t('palette.sameTelling'), exact)],
    })),
  ];
}

/**
 * Of groups of words that may stand for one another, as “troops” for forces, those with a word that is said. Of words in a name
 * there are none: a name is what it is.
 */
function otherWords(groups: string, said: string): readonly string[] {
  const words = new Set(wordsOf(said).map(({ folded }) => folded));
  return groups.split(';').filter((group) => wordsOf(group).some(({ folded }) => words.has(folded)));
}

/** The names of the actor that a voice is or speaks from, by which it is found as well. */
export function spokenFor(index: DatasetIndex, id: ActorId | undefined): readonly string[] {
  const actor = id === undefined ? undefined : index.actors.get(id);
  return actor ? [actor.name, ...(actor.aliases ?? [])] : [];
}

const finders = new WeakMap<DatasetIndex, { readonly standings: Standings; readonly finder: Promise<ThingFinder> }>();
type ThingFinder = Finder<FindableThing>;

/** The words a question is made with. They find nothing where the others do, lest “the” outweigh “rebels”. */
export const asides = (): ReadonlySet<string> =>
  new Set(wordsOf(t('palette.questionWords')).map(({ folded }) => folded));

/**
 * A query without the word for who asks, as “us” in “tell us”, where anything else is asked: there it is no country. It is one where
 * it is in capitals, and beside any other words, as names are typed in small letters as often: “us and iran”.
 */
export function withoutAddress(query: string): string {
  const words = wordsOf(query);
  const turns = new Set(
    t('palette.addresses')
      .split(';')
      .map((turn) =>
        wordsOf(turn)
          .map(({ folded }) => folded)
          .join(' '),
      ),
  );
  const asking = words.filter(
    ({ folded, start }, at) => turns.has(`${words[at - 1]?.folded} ${folded}`) && query.startsWith(folded, start),
  );
  if (words.length <= 2 * asking.length) return query;
  return asking.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), query);
}

/** What finds everything of a dataset; made once for as long as its relationships stand as they do. */
export function thingFinder(index: DatasetIndex, standings: Standings): Promise<ThingFinder> {
  const known = finders.get(index);
  if (known?.standings === standings) return known.finder;
  const finder = makeFinder(findableThings(index, standings), asides());
  finders.set(index, { standings, finder });
  return finder;
}
