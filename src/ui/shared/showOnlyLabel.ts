import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import type { Voice } from '../../domain/types.ts';
import { t } from './messages/i18n.ts';

/**
 * What shows only one voice, in words. A name where there is one: “Show only what Mohsen Sazegara says”. A description
 * makes no name, so whoever goes without one is “this person” or “they” under the heading that describes them.
 */
export function showOnlyLabel(index: DatasetIndex, { id, kind, label }: Voice): string {
  const claims = index.claimsOfVoice.get(id) ?? [];
  const says = claims.filter(({ attribution }) => attribution.some(([speaker]) => speaker === id)).length;
  const who = kind === 'named-person' || kind === 'named-organisation' ? 'named' : kind;
  const what = says > 0 && says < claims.length ? 'both' : says === 0 && claims.length > 0 ? 'carries' : 'says';
  return t(`evidence.showOnly.${who}.${what}`, { voice: label });
}
