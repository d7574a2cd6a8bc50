import type { NotFound } from '../../anchoring/notFound.ts';
import { t } from './messages/i18n.ts';

/**
 * That a text does not hold the words of a quote. `here`: to the person who loaded it. `told`: to whoever reads a file, a
 * copy or a sheet of paper later, perhaps without that text.
 */
export function wordingText(unfound: NotFound, to: 'here' | 'told'): string {
  return unfound.kind === 'ambiguous'
    ? t(`wording.${to}.ambiguous`, { count: unfound.places.length })
    : t(`wording.${to}.${unfound.kind}`);
}
