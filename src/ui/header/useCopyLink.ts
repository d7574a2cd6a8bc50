import { useTell, useViewNow } from '../../store/hooks.ts';
import { addressOf } from '../../store/urlSync.ts';
import { copyText } from '../shared/copyText.ts';

/** Puts a link that opens the present view on the clipboard, and says so, or offers it to be copied by hand. */
export function useCopyLink(): () => Promise<void> {
  const viewNow = useViewNow();
  const tell = useTell();
  return async () => {
    const link = new URL(addressOf(viewNow(), window.location), window.location.href).href;
    tell((await copyText(link)) ? { kind: 'copied', what: 'link' } : { kind: 'copy-failed', text: link });
  };
}
