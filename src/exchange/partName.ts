import { ID_MAX_LENGTH } from '../domain/ids.ts';

/**
 * What a part of a dataset is called: the dataset and what of it, joined to one id, which is a safe name for its file as
 * well. One too long for an id is cut, and ends in a few signs that tell it from others cut alike.
 */
export function partName(dataset: string, what: readonly string[]): string {
  const name = [dataset, ...what]
    .map(idWords)
    .filter((words) => words !== '')
    .join('-');
  if (name.length <= ID_MAX_LENGTH) return name;
  const mark = fingerprint(name);
  return `${name.slice(0, ID_MAX_LENGTH - mark.length - 1).replace(/-+$/, '')}-${mark}`;
}

const idWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** Seven signs that differ where names do, but by chance (FNV-1a, 32 bits). */
function fingerprint(name: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}
