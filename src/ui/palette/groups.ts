import { findThing, type DatasetIndex } from '../../domain/datasetIndex.ts';
import type { ActorId } from '../../domain/ids.ts';
import { byMatch, type Finder, type FindResult, type Found, type Findable } from '../../view/finder.ts';
import { THING_KINDS, TELLING_FIRST, type FindableThing, type ThingKind } from './findables.ts';
import type { PaletteAction } from './paletteAction.ts';
import type { NamedPair, Pair } from './twoActors.ts';

export type GroupName = ThingKind | 'action' | 'recent' | 'claim' | 'near' | 'ways';

/** What a row of the list stands for. */
export type Choice =
  | { readonly kind: 'thing'; readonly id: string }
  | { readonly kind: 'action'; readonly action: PaletteAction }
  /** Asks how two actors are connected. */
  | { readonly kind: 'ways'; readonly from: ActorId; readonly to: ActorId }
  /** Shows all of a group. */
  | { readonly kind: 'all'; readonly group: GroupName; readonly count: number };

export interface Option {
  /** Names the option among all of a list. */
  readonly key: string;
  readonly choice: Choice;
  /** How it was found; `null` where nothing was asked. */
  readonly found: Found<Findable> | null;
}

export interface Group {
  readonly name: GroupName;
  /** How many there are, listed or not. */
  readonly count: number;
  readonly options: readonly Option[];
}

/** How many of a group are listed at first, and at most. Beyond, a longer query is the better way. */
const FIRST = 5;
const MOST = 200;

export type FindableAction = Findable & { readonly action: PaletteAction };

export const findableAction = (action: PaletteAction): FindableAction => ({
  id: actionKey(action),
  text: action.label,
  also: [action.also],
  action,
});

/** Under which an action is kept among recent choices. No id of a dataset has a colon. */
export const actionKey = ({ id }: PaletteAction): string => `action:${id}`;

export const thingOption = (id: string, found: Found<Findable> | null = null): Option => ({
  key: id,
  choice: { kind: 'thing', id },
  found,
});

export const actionOption = (action: PaletteAction, found: Found<Findable> | null = null): Option => ({
  key: actionKey(action),
  choice: { kind: 'action', action },
  found,
});

/** What offers the ways between two actors. */
export const pairGroup = ({ from, to }: Pair): Group => ({
  name: 'ways',
  count: 1,
  options: [{ key: `ways:${from}:${to}`, choice: { kind: 'ways', from, to }, found: null }],
});

/** More words than a query holds: what stands before all that is found by words. */
const ALL = 100;

/**
 * What was found where two actors are named: first the two, each as its own words find it, since nothing may hold all of them;
 * then what is between them, though “US” stands in no relationship; then the rest of what holds all words.
 */
export function foundBetween(
  index: DatasetIndex,
  { from, to, words }: NamedPair,
  find: Finder<FindableThing>,
  things: FindResult<FindableThing>,
): FindResult<FindableThing> {
  const foundBy = (id: ActorId, asked: string) => find(asked).found.find(({ item }) => item.id === id);
  const as = (id: ActorId, asked: string) => foundBy(id, asked) ?? foundBy(id, index.actors.get(id)?.name ?? '');
  const [one, other] = [as(from, words[0]), as(to, words[1])];
  if (!one || !other) return things;
  const rest = things.found.filter(({ item }) => item.id !== from && item.id !== to);
  const ids = (index.relationshipsOfActor.get(from) ?? [])
    .filter(({ subject, object }) => subject === to || object === to)
    .map(({ id }): string => id);
  // Those that are found in the order they are.
  const between = new Set([...rest.map(({ item }) => item.id).filter((id) => ids.includes(id)), ...ids]);
  const before = { ...one, isNear: false, rank: 0 as const, held: ALL };
  const asked = { words: new Set([...one.words, ...other.words]), asked: [...one.asked, ...other.asked] };
  return {
    isLoose: false,
    // What tells something comes before who is named besides.
    isQuestion: true,
    found: [
      ...[one, other].map((named) => ({ ...named, isNear: false, rank: 0 as const, held: ALL + 1 })),
      ...[...between].map((id) => ({
        ...before,
        ...asked,
        item: { kind: 'relationship' as const, id, text: '', also: [] },
      })),
      // What holds half of the words is of one of the two, and its page has all of that.
      ...(things.isLoose ? [] : rest.filter(({ item }) => !between.has(item.id))),
    ],
  };
}

/**
 * What was found, by kind: the group whose first is the best comes first, so that Enter opens what was meant; among equals
 * in the order of kinds: a question that names nothing asks for what tells something. What was found only in spite of a
 * mistake stands below, of all kinds together. What holds only half of the words asked for is left out where anything
 * holds them all.
 */
export function groupsOf(
  things: FindResult<FindableThing>,
  actions: FindResult<FindableAction>,
  whole: GroupName | null,
): readonly Group[] {
  const isAllFound = !things.isLoose || !actions.isLoose;
  const found = isAllFound && things.isLoose ? [] : things.found;
  const done = actions.isLoose ? [] : actions.found;
  const all = [
    ...found.map((one) => ({ name: one.item.kind, found: one, option: thingOption(one.item.id, one) })),
    ...done.map((one) => ({ name: 'action' as const, found: one, option: actionOption(one.item.action, one) })),
  ];
  const near = all.filter((one) => one.found.isNear).sort((a, b) => byMatch(a.found, b.found));
  const asksForName = all.some((one) => !one.found.isNear && one.found.rank > 0);
  const kinds = things.isQuestion && !asksForName ? TELLING_FIRST : THING_KINDS;
  const byKind = [...kinds, 'action' as const]
    .map((name) => ({ name, all: all.filter((one) => one.name === name && !one.found.isNear) }))
    .filter((group) => group.all.length > 0)
    .sort(({ all: [a] }, { all: [b] }) => (a && b ? byMatch(a.found, b.found) : 0));
  return [...byKind, ...(near.length > 0 ? [{ name: 'near' as const, all: near }] : [])].map((group) =>
    groupOf(
      group.name,
      group.all.map(({ option }) => option),
      whole,
    ),
  );
}

/** A group as it is listed: its first few, and what shows the rest, or all that can be. */
export function groupOf(name: GroupName, options: readonly Option[], whole: GroupName | null): Group {
  const count = options.length;
  if (name === whole) return { name, count, options: options.slice(0, MOST) };
  // One more row costs no more than the one that would offer it.
  if (count <= FIRST + 1) return { name, count, options };
  const all: Option = { key: `all:${name}`, choice: { kind: 'all', group: name, count }, found: null };
  return { name, count, options: [...options.slice(0, FIRST), all] };
}

/** What there is before anything is asked: what was chosen lately and still is there, then all that can be done. */
export function groupsAtRest(
  index: DatasetIndex,
  actions: readonly PaletteAction[],
  recent: readonly string[],
): readonly Group[] {
  const byKey = new Map(actions.map((action) => [actionKey(action), action]));
  const chosen = recent.flatMap((key): readonly Option[] => {
    const action = byKey.get(key);
    if (action) return [actionOption(action)];
    return findThing(index, key) ? [thingOption(key)] : [];
  });
  const rest = actions
    .map((action) => actionOption(action))
    .filter(({ key }) => !chosen.some((one) => one.key === key));
  return [
    { name: 'recent' as const, count: chosen.length, options: chosen },
    { name: 'action' as const, count: rest.length, options: rest },
  ].filter(({ count }) => count > 0);
}
