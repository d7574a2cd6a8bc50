import { hideFallen } from '../../view/lensTransitions.ts';
import { sourcesInFocus } from '../../graph/still/sourcesInFocus.ts';
import { inFocus, type Extent } from '../../view/pictured.ts';
import { scopesOf, withinScope } from '../../view/scope.ts';
import { defaultView, type View } from '../../view/view.ts';
import { visibleGraph, type VisibleGraph } from '../../view/visibleGraph.ts';
import type { Exported } from './exported.ts';

/** How a picture is wanted. */
export interface PictureChoice {
  readonly extent: Extent;
  /** Whether lines that have fallen with voices set aside are left out. */
  readonly withoutFallen: boolean;
  /** Whether what is selected, in focus or on a way is lit in all that is in view, and the rest recedes. */
  readonly lit: boolean;
  readonly title: string;
  readonly dark: boolean;
  readonly blackAndWhite: boolean;
}

/** What a picture is made of. */
export interface PicturePlan {
  /** What is in it, with the view that its address opens: one that leaves out what the picture does. */
  readonly exported: Exported;
  /** The filters as a person set them. */
  readonly filters: View;
  /** The view as it is drawn: nothing is marked in it, unless that is asked for. */
  readonly drawn: View;
  /** What that is drawn from. Of sources in focus all of them, since their lines tell what is near: the rest recedes and is left out. */
  readonly drawnFrom: VisibleGraph;
  /** Whether only what is in focus is shown. */
  readonly isCut: boolean;
  /** Whether what fell is left out. */
  readonly isWithoutFallen: boolean;
}

/** What there is to choose between: always all of the view, then what is in focus, then what its camera sees. */
export function extentsOf(exported: Exported, isWithoutFallen: boolean): readonly Extent[] {
  const { view } = exported;
  return [
    'whole',
    ...(focusOf(exported, pictured(exported, isWithoutFallen).visible) ? (['focus'] as const) : []),
    ...(view.camera === null ? [] : (['sight'] as const)),
  ];
}

/**
 * Whether there is anything for a picture to leave out as fallen. In a picture of sources it is what the picture is about; of a
 * question it is a part of the answer, and without it other ways would be the shortest.
 */
export const canLeaveOutFallen = ({ view, scope }: Exported): boolean =>
  view.distrust.length > 0 &&
  view.mode !== 'sourcing' &&
  !(view.path !== null && (scope === 'view' || scope === 'ways'));

/** Whether there is anything for a picture of all that is in view to light. */
export const canLight = (
  { view: { select, focus, path }, scope }: Exported,
  { extent }: { readonly extent: Extent },
): boolean => scope === 'view' && extent !== 'focus' && (select !== null || focus !== null || path !== null);

/** What a picture shows, and where its address leads. */
export function planPicture(
  exported: Exported,
  choice: Pick<PictureChoice, 'extent' | 'withoutFallen' | 'lit'>,
): PicturePlan {
  const { scope } = exported;
  const isWithoutFallen = choice.withoutFallen && canLeaveOutFallen(exported);
  const { view, index, visible: standing } = pictured(exported, isWithoutFallen);
  const focused = focusOf(exported, standing);
  const isCut = choice.extent === 'focus' && focused !== null;
  const isSourcing = view.mode === 'sourcing';
  const areSources = isCut && isSourcing;
  const isMarked = scope !== 'view' || (choice.lit && canLight(exported, choice));
  const { table, sort, columns, panel, evidenceWidth, tour, fitted } = defaultView(index.dataset.id);
  // What a picture does not show need not be in the address that stands on it.
  const shown: View = {
    ...view,
    ...{ table, sort, columns, panel, evidenceWidth, tour, fitted },
    mode: isSourcing ? view.mode : 'relationships',
    select: isMarked ? view.select : null,
    focus: isMarked || isCut ? view.focus : null,
    path: isMarked ? view.path : null,
    camera: choice.extent === 'sight' ? view.camera : null,
  };
  return {
    exported: { ...exported, visible: isCut ? focused : standing, view: shown },
    filters: exported.view,
    // Of one thing alone, all is meant.
    drawn: areSources
      ? { ...shown, select: null, path: null }
      : isCut || scope !== 'view'
        ? { ...shown, select: null, focus: null, path: null, unconnected: 'hide', ...sideBySide(exported) }
        : shown,
    drawnFrom: isCut && !areSources ? focused : standing,
    isCut,
    isWithoutFallen,
  };
}

/** What is in focus; nothing where only one thing is taken out of the view. */
function focusOf({ index, view, scope }: Exported, visible: VisibleGraph): VisibleGraph | null {
  if (scope !== 'view') return null;
  return view.mode === 'sourcing' ? sourcesInFocus(index, visible, view) : inFocus(visible, view);
}

const NOTHING: VisibleGraph = { actors: new Set(), relationships: new Map(), matches: null };
/** Between the two ends of a relationship that is drawn alone, in model units: room for its sign and a name at either end. */
const BETWEEN = 280;

/** One relationship alone needs no room but its own: its ends stand beside each other, whoever acts first. */
function sideBySide({ scope, view, visible }: Exported): Partial<View> {
  const [only] = visible.relationships.values();
  if (scope !== 'relationship' || view.mode === 'sourcing' || !only) return {};
  const { subject, object } = only.relationship;
  return { moved: { [subject]: { x: 0, y: 0 }, [object]: { x: BETWEEN, y: 0 } } };
}

/**
 * What is exported, without what fell where that is left out. It is filtered away, in the picture as in the view that its
 * address opens.
 */
export function pictured(exported: Exported, isWithoutFallen: boolean): Exported {
  if (!isWithoutFallen || !canLeaveOutFallen(exported)) return exported;
  const { index, scope } = exported;
  const view = hideFallen(exported.view, true);
  const visible = visibleGraph(index, view);
  // Of one thing that has fallen nothing is left, and not all the rest.
  const isLeft = scopesOf(index, visible, view).includes(scope);
  return { ...exported, view, visible: isLeft ? withinScope(index, visible, view, scope) : NOTHING };
}
