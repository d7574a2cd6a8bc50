import {
  ArrowLeftRight,
  ClipboardCheck,
  Copy,
  Crosshair,
  Download,
  Eraser,
  FilterX,
  Footprints,
  Keyboard,
  LayoutGrid,
  Link2,
  Maximize,
  Minus,
  Monitor,
  Plus,
  Printer,
  RotateCcw,
  Undo2,
  X,
  type LucideIcon,
} from 'lucide-react';
import { AUDIT_SECTIONS } from '../domain/audit/auditTypes.ts';
import { findThing, type DatasetIndex, type Thing } from '../domain/datasetIndex.ts';
import { actorId } from '../domain/ids.ts';
import type { GraphView } from '../graph/graphViewTypes.ts';
import type { AppActions } from '../store/createAppStore.ts';
import { drawsPart, selectFallen } from '../store/selectors.ts';
import { fitDrawn } from '../ui/canvas/cameraMoves.ts';
import type { PaletteAction, Question } from '../ui/palette/paletteAction.ts';
import { headingId } from '../ui/audit/sectionGroups.ts';
import type { ThemeChoice } from '../ui/header/themeChoice.ts';
import { shortName } from '../ui/shared/labels.ts';
import { t } from '../ui/shared/messages/i18n.ts';
import { thingName } from '../ui/shared/thingName.ts';
import { fallenPress } from '../view/aside.ts';
import { clearAside, hideFallen } from '../view/lensTransitions.ts';
import { goToStop } from '../view/tours.ts';
import {
  isReset,
  resetFilters,
  resetMoved,
  resetView,
  select,
  setFocus,
  setMode,
  setPath,
} from '../view/transitions.ts';
import { MODES, PANELS, type Panel, type View } from '../view/view.ts';
import { isFiltered } from '../view/visibleGraph.ts';
import { MODE_CONTENT } from './modes.ts';
import { PANEL_DEFINITIONS } from './panels.tsx';

/** What can be done from the palette looks at this, and acts through it. */
export interface Desk {
  readonly view: View;
  readonly index: DatasetIndex;
  /** `null` before it is drawn. */
  readonly graph: GraphView | null;
  /** The panels on the screen. */
  readonly open: readonly Panel[];
  readonly theme: ThemeChoice;
  readonly areSingleKeysOn: boolean;
  readonly hasRecent: boolean;
  readonly change: AppActions['change'];
  readonly changeUndoably: (what: 'filters' | 'moved' | 'view', transition: (view: View) => View) => void;
  readonly leaveTour: () => void;
  readonly changeAside: AppActions['change'];
  readonly setPanelOpen: (panel: Panel, open: boolean) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
  readonly setSingleKeys: (on: boolean) => void;
  readonly forgetRecent: () => void;
  readonly copyLink: () => void;
  /** Copies what is told of a thing. */
  readonly copySentence: (id: string) => void;
  readonly showExport: () => void;
  readonly showKeys: () => void;
  readonly print: () => void;
  /** Puts the focus on the first of these elements, by id, that is there once the page has changed. */
  readonly leadTo: (...ids: readonly string[]) => void;
  /** Puts the focus on the heading with this id, as soon as it is there. */
  readonly leadToHeading: (id: string) => void;
  /** Moves the picture, where a thing that is selected already is out of sight. */
  readonly bringIntoSight: (id: string) => void;
}

type Does = (() => void) | { readonly asks: Question };

interface Definition {
  readonly icon: LucideIcon;
  /** In the words of the button that does the same, where there is one. */
  readonly nameOf: (desk: Desk) => string;
  readonly also: () => string;
  /** What it does now; `null` where there is nothing for it to do. */
  readonly does: (desk: Desk) => Does | null;
}

const STEP = 1.3;
const when = (holds: boolean, does: Does): Does | null => (holds ? does : null);
const isDrawn = ({ view }: Desk): boolean => MODE_CONTENT[view.mode] === null;
// What was moved in another picture only is not missing from its place in this one.
const anyMoved = ({ view, index }: Desk): boolean =>
  Object.keys(view.moved).some((id) => view.mode === 'sourcing' || index.actors.has(actorId(id)));

/** What somebody says, a claim or a line, and not who or where. */
const IS_SAID: ReadonlySet<Thing['kind'] | undefined> = new Set(['claim', 'relationship', 'speech', 'carriage']);

/** Everything that is one action. Those that come in kinds (panels, modes, tours, colours) are made from their lists. */
const SINGLE = {
  findPath: {
    icon: ArrowLeftRight,
    nameOf: () => t('palette.action.findPath'),
    also: () => t('palette.also.findPath'),
    does: ({ index }) => when(index.actors.size > 1, { asks: 'path' }),
  },
  leavePath: {
    icon: X,
    nameOf: () => t('path.clear'),
    also: () => t('palette.also.leavePath'),
    does: ({ view, change }) => when(view.path !== null, () => change((now) => setPath(now, null))),
  },
  focus: {
    icon: Crosshair,
    nameOf: () => t('palette.action.focus'),
    also: () => t('palette.also.focus'),
    does: ({ index }) => when(index.actors.size > 0, { asks: 'focus' }),
  },
  leaveFocus: {
    icon: X,
    nameOf: ({ view, index }) => t('graph.clearFocus', { actor: view.focus ? shortName(index, view.focus.actor) : '' }),
    also: () => t('palette.also.leaveFocus'),
    does: ({ view, change }) => when(view.focus !== null, () => change((now) => setFocus(now, null))),
  },
  fit: {
    icon: Maximize,
    nameOf: ({ index, view }) => t(drawsPart(index, view) ? 'graph.fitPart' : 'graph.fit'),
    also: () => t('palette.also.fit'),
    does: (desk) => {
      const { graph, change } = desk;
      if (!graph || !isDrawn(desk)) return null;
      return () => fitDrawn(graph, change);
    },
  },
  zoomIn: {
    icon: Plus,
    nameOf: () => t('graph.zoomIn'),
    also: () => t('palette.also.zoomIn'),
    does: (desk) => when(desk.graph !== null && isDrawn(desk), () => desk.graph?.zoomBy(STEP)),
  },
  zoomOut: {
    icon: Minus,
    nameOf: () => t('graph.zoomOut'),
    also: () => t('palette.also.zoomOut'),
    does: (desk) => when(desk.graph !== null && isDrawn(desk), () => desk.graph?.zoomBy(1 / STEP)),
  },
  putBack: {
    icon: Undo2,
    nameOf: ({ view }) => t(view.mode === 'sourcing' ? 'sourcing.resetMoved' : 'graph.resetMoved'),
    also: () => t('palette.also.putBack'),
    does: (desk) => when(isDrawn(desk) && anyMoved(desk), () => desk.changeUndoably('moved', resetMoved)),
  },
  takeFiltersAway: {
    icon: FilterX,
    nameOf: () => t('graph.showAll'),
    also: () => t('palette.also.takeFiltersAway'),
    does: ({ view, changeUndoably }) => when(isFiltered(view), () => changeUndoably('filters', resetFilters)),
  },
  takeBackAside: {
    icon: Undo2,
    nameOf: () => t('palette.action.takeBackAside'),
    also: () => t('palette.also.takeBackAside'),
    does: ({ view, changeAside }) => when(view.distrust.length > 0, () => changeAside(clearAside)),
  },
  hideFallen: {
    icon: FilterX,
    nameOf: ({ view, index }) =>
      t(fallenPress(view.standing, selectFallen(index, view)) === 'show' ? 'lens.showFallen' : 'lens.hideFallen'),
    also: () => t('palette.also.hideFallen'),
    does: ({ view, index, change }) => {
      const press = fallenPress(view.standing, selectFallen(index, view));
      return when(press !== null, () => change((now) => hideFallen(now, press === 'hide')));
    },
  },
  clearSelection: {
    icon: X,
    nameOf: () => t('palette.action.clearSelection'),
    also: () => t('palette.also.clearSelection'),
    does: ({ view, change }) => when(view.select !== null, () => change((now) => select(now, null))),
  },
  copyLink: {
    icon: Link2,
    nameOf: () => t('header.copyLink'),
    also: () => t('palette.also.copyLink'),
    does: ({ copyLink }) => copyLink,
  },
  copySentence: {
    icon: Copy,
    nameOf: ({ view, index }) => t('palette.action.copySentence', { name: thingName(index, view.select ?? '') ?? '' }),
    also: () => t('palette.also.copySentence'),
    does: ({ view: { select: id }, index, copySentence }) =>
      id !== null && IS_SAID.has(findThing(index, id)?.kind) ? () => copySentence(id) : null,
  },
  export: {
    icon: Download,
    nameOf: () => t('export.title'),
    also: () => t('palette.also.export'),
    does: ({ showExport }) => showExport,
  },
  print: {
    icon: Printer,
    nameOf: () => t('export.print'),
    also: () => t('palette.also.print'),
    does: ({ print }) => print,
  },
  reset: {
    icon: RotateCcw,
    nameOf: () => t('header.resetView'),
    also: () => t('palette.also.reset'),
    does: ({ view, changeUndoably }) => when(!isReset(view), () => changeUndoably('view', resetView)),
  },
  endTour: {
    icon: Footprints,
    nameOf: () => t('tour.end'),
    also: () => t('palette.also.tour'),
    does: ({ view, leaveTour }) => when(view.tour !== null, leaveTour),
  },
  keys: {
    icon: Keyboard,
    nameOf: () => t('keys.button'),
    also: () => t('palette.also.singleKeys'),
    does: ({ showKeys }) => showKeys,
  },
  singleKeys: {
    icon: Keyboard,
    nameOf: ({ areSingleKeysOn }) =>
      t(areSingleKeysOn ? 'palette.action.singleKeysOff' : 'palette.action.singleKeysOn'),
    also: () => t('palette.also.singleKeys'),
    does:
      ({ areSingleKeysOn, setSingleKeys }) =>
      () =>
        setSingleKeys(!areSingleKeysOn),
  },
  forget: {
    icon: Eraser,
    nameOf: () => t('palette.action.forget'),
    also: () => t('palette.also.forget'),
    does: ({ hasRecent, forgetRecent }) => when(hasRecent, forgetRecent),
  },
} as const satisfies Readonly<Record<string, Definition>>;

const THEMES: readonly ThemeChoice[] = ['auto', 'light', 'dark'];

/** Everything that can be done now, in the order it is offered before anything is typed. */
export function deskActions(desk: Desk): readonly PaletteAction[] {
  const { view, index, change, leadTo } = desk;
  const single = Object.entries<Definition>(SINGLE).flatMap(([id, { icon, nameOf, also, does }]): PaletteAction[] => {
    const now = does(desk);
    if (now === null) return [];
    return [{ id, icon, label: nameOf(desk), also: also(), does: typeof now === 'function' ? { run: now } : now }];
  });
  const modes = MODES.filter((mode) => mode !== view.mode).map((mode): PaletteAction => ({
    id: `mode-${mode}`,
    icon: LayoutGrid,
    label: t('palette.showMode', { mode: t(`mode.${mode}`) }),
    also: t('palette.also.showMode'),
    does: {
      run: () => {
        change((now) => setMode(now, mode));
        leadTo(MODE_CONTENT[mode] ? 'main' : 'graph');
      },
    },
  }));
  const panels = PANELS.map((panel): PaletteAction => {
    const isOpen = desk.open.includes(panel);
    return {
      id: `panel-${panel}`,
      icon: PANEL_DEFINITIONS[panel].icon,
      label: isOpen ? t(`panelClose.${panel}`) : t('palette.openPanel', { panel: t(`panel.${panel}`) }),
      also: t(isOpen ? 'palette.also.closePanel' : 'palette.also.openPanel'),
      does: {
        run: () => {
          desk.setPanelOpen(panel, !isOpen);
          if (!isOpen) leadTo(panel);
        },
      },
    };
  });
  const tours = (view.tour === null ? (index.dataset.tours ?? []) : []).map((tour): PaletteAction => ({
    id: `tour-${tour.id}`,
    icon: Footprints,
    label: t('tour.take', { title: tour.title }),
    also: t('palette.also.tour'),
    does: { run: () => change((now) => goToStop(now, index, { id: tour.id, step: 1 })) },
  }));
  const themes = THEMES.filter((theme) => theme !== desk.theme).map((theme): PaletteAction => ({
    id: `theme-${theme}`,
    icon: Monitor,
    label: t('header.themeIs', { theme: t(`theme.${theme}`) }),
    also: t('palette.themeAlso'),
    does: { run: () => desk.setTheme(theme) },
  }));
  const findings = AUDIT_SECTIONS.map((section): PaletteAction => ({
    id: `audit-${section}`,
    icon: ClipboardCheck,
    label: t('palette.auditSection', { section: t(`auditTitle.${section}`) }),
    also: t('palette.also.audit'),
    does: {
      run: () => {
        change((now) => setMode(now, 'audit'));
        desk.leadToHeading(headingId(section));
      },
    },
  }));
  return [...modes, ...panels, ...tours, ...single, ...themes, ...findings];
}
