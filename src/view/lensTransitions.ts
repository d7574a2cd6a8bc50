import type { VoiceId } from '../domain/ids.ts';
import { STANDINGS } from '../domain/standing.ts';
import { withAside } from './aside.ts';
import { toggleFilter } from './transitions.ts';
import type { View } from './view.ts';

/** Sets voices aside, or takes them back. Others that are set aside stay so. */
export function setAside(view: View, voices: readonly VoiceId[], aside: boolean): View {
  const changed = new Set(voices);
  const others = view.distrust.filter((voice) => !changed.has(voice));
  if (!aside) return others.length === view.distrust.length ? view : withAside(view, others);
  const added = [...changed].filter((voice) => !view.distrust.includes(voice));
  return added.length === 0 ? view : { ...view, distrust: [...view.distrust, ...added] };
}

/** Takes every voice back. */
export const clearAside = (view: View): View => (view.distrust.length === 0 ? view : withAside(view, []));

/** Takes the relationships that have fallen out of the picture, or back into it; what else is filtered stays so. */
export function hideFallen(view: View, hide: boolean): View {
  const areHidden = view.standing !== null && !view.standing.includes('unsupported');
  return areHidden === hide ? view : toggleFilter(view, 'standing', 'unsupported', STANDINGS);
}

/** Of a group of voices: none, some or all of them are set aside. An empty group has none. */
export function shareAside(distrust: ReadonlySet<VoiceId>, voices: readonly VoiceId[]): 'none' | 'some' | 'all' {
  const aside = voices.filter((voice) => distrust.has(voice)).length;
  if (aside === 0) return 'none';
  return aside === voices.length ? 'all' : 'some';
}
