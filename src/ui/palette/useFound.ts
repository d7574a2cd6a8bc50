import { useEffect, useMemo, useState } from 'react';
import { actorId } from '../../domain/ids.ts';
import { useIndex, useLens } from '../../store/hooks.ts';
import { makeFinder, type Finder } from '../../view/finder.ts';
import { thingFinder, withoutAddress, type FindableThing } from './findables.ts';
import {
  findableAction,
  foundBetween,
  groupOf,
  groupsAtRest,
  groupsOf,
  pairGroup,
  thingOption,
  type FindableAction,
  type Group,
  type GroupName,
  type Option,
} from './groups.ts';
import { language } from '../shared/messages/i18n.ts';
import { keptChoices } from './keptChoices.ts';
import type { PaletteAction } from './paletteAction.ts';
import type { Step } from './step.ts';
import { twoActors } from './twoActors.ts';

interface Answer {
  readonly groups: readonly Group[];
  readonly isLoose: boolean;
}

/** Answers what is typed at a step; `null` while what finds is being made. */
export type Ask = (step: Step, query: string, whole: GroupName | null) => Answer | null;

const isExact = ({ found }: Option): boolean => found?.isNear !== true;

/** What answers the field. The things of the dataset are taken in once, the actions as they are now. */
export function useFound(actions: readonly PaletteAction[]): Ask {
  const index = useIndex();
  const { standings } = useLens();
  const [finders, setFinders] = useState<{
    readonly things: Finder<FindableThing>;
    readonly actions: Finder<FindableAction>;
  } | null>(null);
  // As they were when the palette opened, so that no row moves while it is open.
  const [recent] = useState(() => keptChoices(index.dataset.id));

  useEffect(() => {
    let isWanted = true;
    void Promise.all([thingFinder(index, standings), makeFinder(actions.map(findableAction))]).then(
      ([things, found]) => {
        if (isWanted) setFinders({ things, actions: found });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [index, standings, actions]);

  const byName = useMemo(
    () => index.dataset.actors.toSorted((a, b) => a.name.localeCompare(b.name, language())),
    [index],
  );

  return (step, query, whole) => {
    const isAsked = query.trim() !== '';
    switch (step.kind) {
      case 'all': {
        if (!isAsked) return { groups: groupsAtRest(index, actions, recent), isLoose: false };
        if (!finders) return null;
        const asked = withoutAddress(query);
        const [things, found] = [finders.things(asked), finders.actions(query)];
        const pair = twoActors(index, finders.things, asked);
        const groups = pair
          ? [pairGroup(pair), ...groupsOf(foundBetween(index, pair, finders.things, things), found, whole)]
          : groupsOf(things, found, whole);
        // What is between two actors that are named answers every word.
        return { groups, isLoose: !pair && things.isLoose && groups.some(({ name }) => name !== 'action') };
      }
      case 'claims': {
        const claims = index.claimsOfQuote.get(step.quote) ?? [];
        const options = [...claims.map(({ id }) => thingOption(id)), thingOption(step.quote)];
        return { groups: [{ name: 'claim', count: claims.length, options }], isLoose: false };
      }
      case 'from':
      case 'to':
      case 'focus': {
        const without = step.kind === 'to' ? step.from : null;
        if (isAsked && !finders) return null;
        const found = isAsked && finders ? finders.things(query) : null;
        const options = found
          ? found.found.filter(({ item }) => item.kind === 'actor').map((one) => thingOption(one.item.id, one))
          : byName.map(({ id }) => thingOption(id));
        const others = options.filter(({ key }) => actorId(key) !== without);
        return {
          groups: [
            groupOf('actor', others.filter(isExact), 'actor'),
            groupOf(
              'near',
              others.filter((option) => !isExact(option)),
              'near',
            ),
          ].filter(({ count }) => count > 0),
          // Of what holds no more than half, nothing may be an actor.
          isLoose: found?.isLoose === true && others.length > 0,
        };
      }
    }
  };
}
