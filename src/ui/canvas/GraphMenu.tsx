import { findThing } from '../../domain/datasetIndex.ts';
import type { GraphView, MenuRequest } from '../../graph/graphViewTypes.ts';
import {
  useChange,
  useChangeAside,
  useChangeUndoably,
  useIndex,
  useTell,
  useView,
  useVisible,
} from '../../store/hooks.ts';
import { addressOf } from '../../store/urlSync.ts';
import { copyText } from '../shared/copyText.ts';
import { Menu, type MenuEnd } from '../shared/Menu.tsx';
import { t } from '../shared/messages/i18n.ts';
import { thingName } from '../shared/thingName.ts';
import { useCopySentence } from '../shared/useCopySentence.ts';
import { GRAPH_ACTIONS, type ActionContext, type Copied } from './graphActions.ts';
import type { Picture } from './usePicture.ts';

interface Props {
  readonly graph: GraphView;
  readonly picture: Picture;
  /** For what, and where in the window. */
  readonly asked: MenuRequest;
  readonly onClose: (how: MenuEnd) => void;
}

/** What can be done with a node, a line or the whole picture, where it was asked for. */
export function GraphMenu({ graph, picture, asked, onClose }: Props) {
  const index = useIndex();
  const visible = useVisible();
  const view = useView();
  const change = useChange();
  const changeAside = useChangeAside();
  const changeUndoably = useChangeUndoably();
  const tell = useTell();
  const copySentence = useCopySentence();
  const { id, at } = asked;
  const drawn = id === null ? undefined : (picture.nodes.get(id) ?? picture.lines.get(id));
  // A thread between a voice and its actor is no thing of its own: its menu is the voice's.
  const thing = (drawn && findThing(index, drawn.thing)) ?? null;

  const copy = async (what: Copied, text: string): Promise<void> => {
    tell((await copyText(text)) ? { kind: 'copied', what } : { kind: 'copy-failed', text });
  };
  const context: ActionContext = {
    index,
    visible,
    view,
    thing,
    sentence: drawn?.sentence() ?? '',
    name: view.select !== null && picture.nodes.has(view.select) ? thingName(index, view.select) : null,
    graph,
    at,
    change,
    changeAside,
    changeUndoably,
    copySentence: (id, otherwise) => void copySentence(id, otherwise),
    copyLink: (what, to) => void copy(what, new URL(addressOf(to, window.location), window.location.href).href),
  };
  return (
    <Menu
      title={
        (drawn && thingName(index, drawn.thing)) ?? t(view.mode === 'sourcing' ? 'sourcing.region' : 'graph.region')
      }
      groups={GRAPH_ACTIONS.map((group) => group.flatMap((action) => action(context) ?? []))}
      at={at}
      onClose={onClose}
    />
  );
}
