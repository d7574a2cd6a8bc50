import type { DatasetIndex, Thing } from '../../domain/datasetIndex.ts';
import { actorId, type ActorId } from '../../domain/ids.ts';
import type { Actor, Point, Voice } from '../../domain/types.ts';
import type { GraphView } from '../../graph/graphViewTypes.ts';
import type { AppActions } from '../../store/createAppStore.ts';
import type { useChangeUndoably } from '../../store/hooks.ts';
import { setAside } from '../../view/lensTransitions.ts';
import { facetValues } from '../../view/facets.ts';
import {
  isReset,
  moveActors,
  resetFilters,
  resetMoved,
  resetView,
  select,
  setFocus,
  setPath,
  showAllVoices,
  showOnlyVoice,
  toggleFilter,
} from '../../view/transitions.ts';
import type { View } from '../../view/view.ts';
import { isFiltered, type VisibleGraph } from '../../view/visibleGraph.ts';
import { shortName, typePluralLabel, voiceLabel } from '../shared/labels.ts';
import type { MenuItem } from '../shared/Menu.tsx';
import { t } from '../shared/messages/i18n.ts';
import { showOnlyLabel } from '../shared/showOnlyLabel.ts';
import { fitDrawn, zoomIn, zoomOut } from './cameraMoves.ts';
import { modelPoint } from './movedBy.ts';

/** What was copied, as the notice says it: the link of this view, or a link to one thing. */
export type Copied = 'link' | 'link-to';

/** What an action of the graph may know and do. */
export interface ActionContext {
  readonly index: DatasetIndex;
  readonly visible: VisibleGraph;
  readonly view: View;
  /** What the menu was asked for on; `null` for the ground. */
  readonly thing: Thing | null;
  /** The thing as it is announced. */
  readonly sentence: string;
  /** Name of the actor or voice that is selected and drawn, if any. */
  readonly name: string | null;
  readonly graph: GraphView;
  /** Where the menu was asked for: CSS pixels from the container's top left. */
  readonly at: Point;
  readonly change: AppActions['change'];
  readonly changeAside: AppActions['change'];
  readonly changeUndoably: ReturnType<typeof useChangeUndoably>;
  /** Copies what is told of a thing, or the other words where nothing is. */
  readonly copySentence: (id: string, otherwise: string) => void;
  readonly copyLink: (what: Copied, to: View) => void;
}

/** An action where it can be done; else `null`. */
type Action = (context: ActionContext) => MenuItem | null;

const onActor =
  (make: (actor: Actor, context: ActionContext) => MenuItem | null): Action =>
  (context) =>
    context.thing?.kind === 'actor' ? make(context.thing.actor, context) : null;

const onVoice =
  (make: (voice: Voice, context: ActionContext) => MenuItem | null): Action =>
  (context) =>
    context.thing?.kind === 'voice' ? make(context.thing.voice, context) : null;

const onThing =
  (make: (id: string, context: ActionContext) => MenuItem | null): Action =>
  (context) =>
    context.thing ? make(idOf(context.thing), context) : null;

const onGround =
  (make: (context: ActionContext) => MenuItem | null): Action =>
  (context) =>
    context.thing === null ? make(context) : null;

function idOf(thing: Thing): string {
  switch (thing.kind) {
    case 'actor':
      return thing.actor.id;
    case 'relationship':
      return thing.relationship.id;
    case 'claim':
      return thing.claim.id;
    case 'quote':
      return thing.quote.id;
    case 'voice':
      return thing.voice.id;
    case 'speech':
      return thing.speech.id;
    case 'carriage':
      return thing.carriage.id;
  }
}

/** The two ends of a line, by id and name. */
function endsOf(index: DatasetIndex, thing: Thing): readonly { readonly id: string; readonly name: string }[] {
  const actor = (id: ActorId) => ({ id, name: shortName(index, id) });
  switch (thing.kind) {
    case 'relationship':
      return [actor(thing.relationship.subject), actor(thing.relationship.object)];
    case 'speech':
      return [{ id: thing.speech.voice, name: voiceLabel(index, thing.speech.voice) }, actor(thing.speech.actor)];
    case 'carriage':
      return [thing.carriage.from, thing.carriage.carrier].map((id) => ({ id, name: voiceLabel(index, id) }));
    case 'actor':
    case 'claim':
    case 'quote':
    case 'voice':
      return [];
  }
}

const openEnd =
  (which: 0 | 1): Action =>
  ({ index, thing, change }) => {
    const end = thing ? endsOf(index, thing)[which] : undefined;
    return end
      ? {
          id: `open-${which}`,
          label: t('action.openNamed', { name: end.name }),
          run: () => change((now) => select(now, end.id)),
        }
      : null;
  };

const focusOn = (steps: 1 | 2 | 3): Action =>
  onActor(({ id }, { view, change }) => {
    const checked = view.focus?.actor === id && view.focus.steps === steps;
    return {
      id: `focus-${steps}`,
      label: t('action.focus', { count: steps }),
      checked,
      run: () => change((now) => setFocus(now, checked ? null : { actor: id, steps })),
    };
  });

/** The other end of a question of ways: that of the question there is, or the actor that is selected. */
function otherEndOf(view: View, index: DatasetIndex, here: ActorId, end: 'from' | 'to'): ActorId | null {
  const selected = view.select !== null && index.actors.has(actorId(view.select)) ? actorId(view.select) : null;
  const other = view.path ? view.path[end] : selected;
  return other === here ? null : other;
}

const wayFrom = onActor(({ id }, { view, index, change }) => {
  const to = otherEndOf(view, index, id, 'to');
  return {
    id: 'way-from',
    label: to === null ? t('action.waysFrom') : t('action.waysFromTo', { actor: shortName(index, to) }),
    // With one end known the panel asks for the other.
    run: () => change((now) => setPath(now, { directed: false, firm: false, ...now.path, from: id, to: to ?? id })),
  };
});

const wayTo = onActor(({ id }, { view, index, change }) => {
  const from = otherEndOf(view, index, id, 'from');
  return {
    id: 'way-to',
    label: from === null ? t('action.waysTo') : t('action.waysToFrom', { actor: shortName(index, from) }),
    run: () => change((now) => setPath(now, { directed: false, firm: false, ...now.path, from: from ?? id, to: id })),
  };
});

const onlyVoice = onVoice((voice, { view, index, change }) => {
  const checked = view.voices?.length === 1 && view.voices[0] === voice.id;
  return {
    id: 'only',
    label: checked ? t('evidence.showAll') : showOnlyLabel(index, voice),
    run: () => change((now) => (checked ? showAllVoices(now) : showOnlyVoice(now, voice.id))),
  };
});

const aside = onVoice(({ id, label }, { view, changeAside }) => {
  const isAside = view.distrust.includes(id);
  return {
    id: 'aside',
    label: isAside ? t('lens.takeBack', { voice: label }) : t('voices.aside', { voice: label }),
    run: () => changeAside((now) => setAside(now, [id], !isAside)),
  };
});

/** Moves what is selected to where the menu was asked for, for who does not drag. */
const putHere = onGround(({ view, graph, at, name, change }) => {
  const id = view.select;
  if (id === null || name === null) return null;
  return {
    id: 'put-here',
    label: t('action.putHere', { name }),
    run: () => change((now) => moveActors(now, { [id]: modelPoint(graph, at) })),
  };
});

const hideType = onActor(({ type }, { index, change }) => ({
  id: 'hide-type',
  label: t('action.hideType', { type: typePluralLabel(index, type) }),
  run: () => change((now) => toggleFilter(now, 'types', type, facetValues(index).types)),
}));

/** All that can be done from a menu in the graph, in sets that belong together. Adding to it is one entry here. */
export const GRAPH_ACTIONS: readonly (readonly Action[])[] = [
  [
    onThing((id, { change }) => ({
      id: 'open',
      label: t('action.open'),
      run: () => change((now) => select(now, id)),
    })),
    openEnd(0),
    openEnd(1),
  ],
  [focusOn(1), focusOn(2), focusOn(3)],
  [wayFrom, wayTo],
  [onlyVoice, aside],
  [hideType],
  [putHere],
  [
    onGround(({ graph }) => ({ id: 'zoom-in', label: t('graph.zoomIn'), run: () => zoomIn(graph) })),
    onGround(({ graph }) => ({ id: 'zoom-out', label: t('graph.zoomOut'), run: () => zoomOut(graph) })),
    onGround(({ graph, change }) => ({ id: 'fit', label: t('graph.fit'), run: () => fitDrawn(graph, change) })),
  ],
  [
    onGround(({ view, index, change }) =>
      view.focus
        ? {
            id: 'clear-focus',
            label: t('graph.clearFocus', { actor: shortName(index, view.focus.actor) }),
            run: () => change((now) => setFocus(now, null)),
          }
        : null,
    ),
    onGround(({ view, change }) =>
      view.path ? { id: 'clear-path', label: t('path.clear'), run: () => change((now) => setPath(now, null)) } : null,
    ),
    onGround(({ view, changeUndoably }) =>
      isFiltered(view)
        ? {
            id: 'show-all',
            label: t('graph.showAll'),
            run: () => changeUndoably('filters', resetFilters),
          }
        : null,
    ),
    onGround(({ view, changeUndoably }) =>
      Object.keys(view.moved).length > 0
        ? {
            id: 'put-back',
            label: t('sourcing.resetMoved'),
            run: () => changeUndoably('moved', resetMoved),
          }
        : null,
    ),
    onGround(({ view, changeUndoably }) =>
      isReset(view)
        ? null
        : {
            id: 'reset',
            label: t('header.resetView'),
            run: () => changeUndoably('view', resetView),
          },
    ),
  ],
  [
    onThing((id, { view, copyLink }) => ({
      id: 'copy-link',
      label: t('action.copyLink'),
      run: () => copyLink('link-to', select(view, id)),
    })),
    onThing((id, { sentence, copySentence }) => ({
      id: 'copy-sentence',
      label: t('action.copySentence'),
      run: () => copySentence(id, sentence),
    })),
    onGround(({ view, copyLink }) => ({
      id: 'copy-view',
      label: t('header.copyLink'),
      run: () => copyLink('link', view),
    })),
  ],
];
