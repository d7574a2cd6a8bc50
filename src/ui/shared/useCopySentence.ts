import { findThing } from '../../domain/datasetIndex.ts';
import { useIndex, useTell, useUnfound, useViewNow } from '../../store/hooks.ts';
import { addressOf } from '../../store/urlSync.ts';
import { viewOfThing } from '../../view/view.ts';
import { copyText } from './copyText.ts';
import { laterCode } from './lazyPart.tsx';
import { thingName } from './thingName.ts';

const telling = laterCode(() => import('./toldSentence.ts'));

/**
 * Puts what is told of a thing on the clipboard, in whole sentences, and says so, or offers it to be copied by hand.
 * `otherwise` is copied where nothing is told of it, or what tells it cannot be loaded; else its name.
 */
export function useCopySentence(): (id: string, otherwise?: string) => Promise<void> {
  const index = useIndex();
  const viewNow = useViewNow();
  const tell = useTell();
  const unfound = useUnfound();
  return async (id, otherwise = thingName(index, id) ?? id) => {
    const toldOf = async (): Promise<string | null> => {
      const view = viewNow();
      const thing = findThing(index, id);
      const address = new URL(addressOf(viewOfThing(view, id), window.location), window.location.href);
      address.hash = '';
      const { toldSentence } = await telling();
      return thing
        ? toldSentence(index, thing, { distrusted: new Set(view.distrust), unfound, address: address.href })
        : null;
    };
    const text = (await toldOf().catch(() => null)) ?? otherwise;
    tell((await copyText(text)) ? { kind: 'copied', what: 'sentence' } : { kind: 'copy-failed', text });
  };
}
