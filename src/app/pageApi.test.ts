import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeIndex } from '../../tests/support/dataset.ts';
import { makeGraph } from '../../tests/support/graph.ts';
import { version } from '../../package.json';
import { createAppStore } from '../store/createAppStore.ts';
import { createPageApi } from './pageApi.ts';

let frames: FrameRequestCallback[] = [];
/** Lets the next frame be drawn. */
const drawFrame = (): void => frames.splice(0).forEach((frame) => frame(0));

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
});
afterEach(() => void vi.unstubAllGlobals());

function open(query = 'dataset=harbour') {
  const store = createAppStore(query);
  return { store, ...createPageApi(store) };
}

function openReady(query?: string) {
  const opened = open(query);
  opened.store.getState().setReady(makeIndex());
  return opened;
}

describe('window.sourceline', () => {
  it('says which version it is', () => {
    expect(open().api.version).toBe(version);
  });

  it('gives the view as a copy that is the caller’s own', () => {
    const { api, store } = openReady('dataset=harbour&types=club&moved=selmouth,1,2');
    const view = api.getView();
    expect(view).toEqual(store.getState().view);
    Object.assign(view, { select: 'c-fees' });
    Object.assign(view.moved, { selmouth: null });
    expect(store.getState().view).toMatchObject({ select: null, moved: { selmouth: { x: 1, y: 2 } } });
    expect(JSON.parse(JSON.stringify(api.getView()))).toEqual(api.getView());
  });

  it('sets some keys and answers what could not be taken', () => {
    const { api } = openReady();
    expect(api.setView({ select: 'gone', search: 'quay' })).toEqual([
      { key: 'select', reason: 'unknown', value: 'gone' },
    ]);
    expect(api.getView()).toMatchObject({ select: null, search: 'quay' });
  });

  it('sets what it gave', () => {
    const { api } = openReady('dataset=harbour&types=club&focus=selmouth,2&camera=1,2,1,800,600');
    const before = api.getView();
    expect(api.setView({ types: null, focus: null, camera: null })).toEqual([]);
    expect(api.setView(before)).toEqual([]);
    const slip: object = { type: ['state'] };
    expect(api.setView(slip)).toEqual([{ key: 'type', reason: 'no-such-key', value: '["state"]' }]);
    expect(api.getView()).toEqual(before);
    expect(api.getView()).toEqual(before);
  });

  it('lists what the filters leave, and nothing before the dataset is here', () => {
    expect(open().api.getVisible()).toEqual({ actors: [], relationships: [] });
    expect(openReady('dataset=harbour&types=person,armed-force').api.getVisible()).toEqual({
      actors: ['port-guards', 'ada-brandt'],
      relationships: [
        {
          id: 'ada-brandt~ties~port-guards',
          subject: 'ada-brandt',
          object: 'port-guards',
          category: 'ties',
          standing: 'denied',
          claims: ['c-no-ties'],
        },
      ],
    });
  });

  it('lists only the claims that the filter by voice leaves', () => {
    const [contested] = openReady('dataset=harbour&voices=v-workers').api.getVisible().relationships;
    expect(contested).toMatchObject({ standing: 'contested', claims: ['c-closed'] });
  });

  it('gives the camera of the living picture, and none when there is none', () => {
    const { api, setGraph } = openReady();
    expect(api.getCamera()).toBeNull();
    const graph = makeGraph();
    setGraph(graph);
    expect(api.getCamera()).toEqual(graph.getCamera());
    setGraph(null);
    expect(api.getCamera()).toBeNull();
  });
});

describe('ready', () => {
  const stateOf = (ready: Promise<void>): Promise<string> =>
    Promise.race([
      ready.then(() => 'done').catch((error: unknown) => String(error)),
      Promise.resolve()
        .then(() => undefined)
        .then(() => 'pending'),
    ]);

  it('is done two frames after the picture is there, so that it has been seen', async () => {
    const { api, setGraph } = openReady();
    setGraph(makeGraph());
    drawFrame();
    expect(await stateOf(api.ready)).toBe('pending');
    drawFrame();
    await expect(api.ready).resolves.toBeUndefined();
  });

  it('rejects when the dataset cannot be opened, and says why', async () => {
    const { api, store } = open();
    store.getState().setLoad({ kind: 'failed', failure: { kind: 'missing' } });
    await expect(api.ready).rejects.toThrow('The dataset could not be opened: missing.');
  });

  it('leaves no rejection behind for a page that does not ask', async () => {
    const rejections: unknown[] = [];
    const note = (reason: unknown): void => void rejections.push(reason);
    process.on('unhandledRejection', note);
    open()
      .store.getState()
      .setLoad({ kind: 'failed', failure: { kind: 'offline' } });
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off('unhandledRejection', note);
    expect(rejections).toEqual([]);
  });
});
