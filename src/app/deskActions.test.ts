import { describe, expect, it, vi } from 'vitest';
import { makeIndex } from '../../tests/support/dataset.ts';
import { AUDIT_SECTIONS } from '../domain/audit/auditTypes.ts';
import { defaultView, MODES, PANELS, type View } from '../view/view.ts';
import { actorId, voiceId } from '../domain/ids.ts';
import { STANDINGS } from '../domain/standing.ts';
import type { GraphView } from '../graph/graphViewTypes.ts';
import { findableAction } from '../ui/palette/groups.ts';
import { makeFinder } from '../view/finder.ts';
import { deskActions, type Desk } from './deskActions.ts';

const index = makeIndex();

function makeDesk(view: Partial<View> = {}, desk: Partial<Desk> = {}): Desk & { readonly now: () => View } {
  let current: View = { ...defaultView(index.dataset.id), ...view };
  const change: Desk['change'] = (transition) => {
    current = transition(current);
  };
  return {
    view: current,
    index,
    graph: null,
    open: [],
    theme: 'auto',
    areSingleKeysOn: true,
    hasRecent: false,
    change,
    changeUndoably: (_, transition) => change(transition),
    leaveTour: () => change((view) => ({ ...view, tour: null })),
    changeAside: change,
    setPanelOpen: vi.fn(),
    setTheme: vi.fn(),
    setSingleKeys: vi.fn(),
    forgetRecent: vi.fn(),
    copyLink: vi.fn(),
    copySentence: vi.fn(),
    showExport: vi.fn(),
    showKeys: vi.fn(),
    print: vi.fn(),
    leadTo: vi.fn(),
    leadToHeading: vi.fn(),
    bringIntoSight: vi.fn(),
    now: () => current,
    ...desk,
  };
}

const ids = (desk: Desk): readonly string[] => deskActions(desk).map(({ id }) => id);
function run(desk: Desk, id: string): void {
  const does = deskActions(desk).find((action) => action.id === id)?.does;
  if (!does || !('run' in does)) throw new Error(`${id} is not offered.`);
  does.run();
}

const graph: GraphView = {
  begin: vi.fn(),
  update: vi.fn(),
  setTheme: vi.fn(),
  hold: vi.fn(),
  takePlace: vi.fn(),
  cover: vi.fn(),
  getCamera: vi.fn(),
  setCamera: vi.fn(),
  show: vi.fn(),
  fitShown: vi.fn(),
  zoomBy: vi.fn(),
  boxOf: vi.fn(),
  clearPlaceOn: vi.fn(),
  sizeOf: vi.fn(),
  positionOf: vi.fn(),
  markLine: vi.fn(),
  destroy: vi.fn(),
};

describe('what can be done', () => {
  it('holds every mode but the present one, and every panel', () => {
    const offered = ids(makeDesk({ mode: 'table' }));
    for (const mode of MODES) expect(offered.includes(`mode-${mode}`), mode).toBe(mode !== 'table');
    for (const panel of PANELS) expect(offered).toContain(`panel-${panel}`);
  });

  it('has each once, with a name', () => {
    const actions = deskActions(
      makeDesk({ select: 'selmouth', types: [], distrust: [voiceId('v-vale')] }, { graph, hasRecent: true }),
    );
    expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
    expect(new Set(actions.map(({ label }) => label)).size).toBe(actions.length);
  });

  const [from, to] = [actorId('selmouth'), actorId('ada-brandt')];
  it.each<[string, Partial<View>, keyof View]>([
    ['leavePath', { path: { from, to, directed: false, firm: false } }, 'path'],
    ['leaveFocus', { focus: { actor: from, steps: 1 } }, 'focus'],
    ['putBack', { moved: { selmouth: { x: 1, y: 2 } } }, 'moved'],
    ['takeFiltersAway', { types: ['club'] }, 'types'],
    ['takeBackAside', { distrust: [voiceId('v-vale')] }, 'distrust'],
    ['clearSelection', { select: 'selmouth' }, 'select'],
    ['reset', { select: 'selmouth' }, 'select'],
    ['endTour', { tour: { id: 'a', step: 1 } }, 'tour'],
  ])('offers %s only where there is something to take away, and takes it away', (id, set, key) => {
    expect(ids(makeDesk())).not.toContain(id);
    const desk = makeDesk(set);
    run(desk, id);
    expect(desk.now()[key]).toEqual(defaultView(index.dataset.id)[key]);
  });

  it('hides what fell with the voices set aside, and shows it again', () => {
    expect(ids(makeDesk())).not.toContain('hideFallen');
    expect(ids(makeDesk({ distrust: [voiceId('v-vale')], types: ['club'] }))).not.toContain('hideFallen');
    const desk = makeDesk({ distrust: [voiceId('v-vale')] });
    run(desk, 'hideFallen');
    expect(desk.now().standing).not.toContain('unsupported');
    const again = makeDesk({ distrust: [voiceId('v-vale')], standing: desk.now().standing });
    run(again, 'hideFallen');
    expect(again.now().standing).toBeNull();
  });

  it('calls it by what it does, and leaves it to another filter by standing', () => {
    const nameOf = (set: Partial<View>) =>
      deskActions(makeDesk({ distrust: [voiceId('v-vale')], ...set })).find(({ id }) => id === 'hideFallen')?.label;
    expect(nameOf({})).toBe('Hide what fell');
    expect(nameOf({ standing: STANDINGS.filter((each) => each !== 'unsupported') })).toBe('Show what fell');
    expect(nameOf({ standing: ['named'] })).toBeUndefined();
  });

  it.each(['c-pay', 'selmouth~money-and-arms~ferry-union', 'v-vale~harbour-board'])(
    'copies %s as a sentence while it is selected',
    (select) => {
      const desk = makeDesk({ select });
      run(desk, 'copySentence');
      expect(desk.copySentence).toHaveBeenCalledWith(select);
    },
  );

  it.each([null, 'selmouth', 'v-vale', 'q-closed', 'no-such'])('copies no sentence while %s is selected', (select) => {
    expect(ids(makeDesk({ select }))).not.toContain('copySentence');
  });

  it('moves the camera only where there is a picture in sight', () => {
    for (const id of ['fit', 'zoomIn', 'zoomOut']) {
      expect(ids(makeDesk())).not.toContain(id);
      expect(ids(makeDesk({ mode: 'table' }, { graph }))).not.toContain(id);
      expect(ids(makeDesk({ mode: 'sourcing' }, { graph }))).toContain(id);
    }
    const desk = makeDesk({ camera: { x: 1, y: 1, zoom: 1, width: 9, height: 9 } }, { graph });
    run(desk, 'fit');
    expect(desk.now().camera).toBeNull();
    expect(graph.setCamera).toHaveBeenCalledWith(null);
  });

  it('leads to what it opens', () => {
    const desk = makeDesk({}, { open: ['evidence'] });
    run(desk, 'mode-table');
    expect(desk.now().mode).toBe('table');
    expect(desk.leadTo).toHaveBeenLastCalledWith('main');
    run(desk, 'panel-voices');
    expect(desk.setPanelOpen).toHaveBeenLastCalledWith('voices', true);
    expect(desk.leadTo).toHaveBeenLastCalledWith('voices');
    run(desk, 'panel-evidence');
    expect(desk.setPanelOpen).toHaveBeenLastCalledWith('evidence', false);
  });

  it.each(['one unnamed person', 'unnamed', 'which claims rest on one unnamed person?'])(
    'answers “%s” with what rests on one unnamed person',
    async (asked) => {
      const find = await makeFinder(deskActions(makeDesk()).map(findableAction), new Set(['which', 'on']));
      const { found, isLoose } = find(asked);
      expect(isLoose).toBe(false);
      const answers = found.map(({ item }) => item.action.id);
      expect(answers).toContain('audit-one-unnamed-person');
      expect(answers).toContain('audit-one-unnamed-person-claims');
    },
  );

  it('leads to each section of the audit', () => {
    const desk = makeDesk();
    run(desk, 'audit-unnamed-only');
    expect(desk.now().mode).toBe('audit');
    expect(desk.leadToHeading).toHaveBeenLastCalledWith('audit-unnamed-only');
    for (const section of AUDIT_SECTIONS) expect(ids(makeDesk({ mode: 'audit' }))).toContain(`audit-${section}`);
  });

  it('turns keys of one character off and on, and forgets only what there is', () => {
    const desk = makeDesk();
    run(desk, 'singleKeys');
    expect(desk.setSingleKeys).toHaveBeenLastCalledWith(false);
    const off = makeDesk({}, { areSingleKeysOn: false });
    run(off, 'singleKeys');
    expect(off.setSingleKeys).toHaveBeenLastCalledWith(true);
    expect(ids(desk)).not.toContain('forget');
    expect(ids(makeDesk({}, { hasRecent: true }))).toContain('forget');
  });

  it('offers the colours that are not the present ones, and the tours of the dataset while on none', () => {
    expect(ids(makeDesk({}, { theme: 'dark' })).filter((id) => id.startsWith('theme-'))).toEqual([
      'theme-auto',
      'theme-light',
    ]);
    const touring = makeIndex({
      tours: [{ id: 'minute', title: 'A minute', steps: [{ title: 'A', text: 'B', view: 'select=selmouth' }] }],
    });
    const desk = makeDesk({}, { index: touring });
    run(desk, 'tour-minute');
    expect(desk.now()).toMatchObject({ select: 'selmouth', tour: { id: 'minute', step: 1 } });
    expect(ids(makeDesk({ tour: { id: 'minute', step: 1 } }, { index: touring }))).not.toContain('tour-minute');
  });
});
