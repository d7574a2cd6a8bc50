import { findThing } from '../../domain/datasetIndex.ts';
import { partName } from '../../exchange/partName.ts';
import { isPart } from '../../exchange/viewDataset.ts';
import type { Exported } from './exported.ts';
import { planPicture, type PictureChoice } from './picturePlan.ts';

/**
 * What an export is called: its dataset, then what it holds of it, then `view` where filters or voices set aside leave
 * something out of that. The id of an exported dataset too, since its file must be called so to be opened.
 */
export const exportName = (exported: Exported): string => named(exported, scopeParts(exported));

interface FileKind {
  readonly group: 'picture' | 'claims';
  readonly extension: string;
}

/** The name of an exported file: the same, and for a picture of what it is, how much of it is shown, and in which colours where these are not the usual. */
export const fileName = (exported: Exported, { group, extension }: FileKind, picture: PictureChoice): string =>
  `${group === 'picture' ? named(exported, pictureParts(exported, picture)) : exportName(exported)}.${extension}`;

const named = ({ index, view }: Exported, what: readonly string[]): string =>
  partName(index.dataset.id, [...what, ...(isPart(view) ? ['view'] : [])]);

/** The ids of what is taken out of the view alone. */
function scopeParts({ index, scope, view: { select, path } }: Exported): readonly string[] {
  const thing = select === null ? undefined : findThing(index, select);
  switch (scope) {
    case 'view':
      return [];
    case 'relationship': {
      const own = thing?.kind === 'relationship' || thing?.kind === 'claim' ? thing.relationship : undefined;
      return own ? [own.subject, own.category, own.object] : [];
    }
    case 'actor':
      return select === null ? [] : [select];
    case 'ways':
      return path === null ? [] : ['ways', path.from, path.to];
  }
}

function pictureParts(exported: Exported, picture: PictureChoice): readonly string[] {
  const { view } = exported;
  const { isCut } = planPicture(exported, picture);
  const kind = view.mode === 'sourcing' ? ['sourcing'] : [];
  const colours = [...(picture.blackAndWhite ? ['black-and-white'] : []), ...(picture.dark ? ['dark'] : [])];
  if (picture.extent === 'sight') return [...kind, ...scopeParts(exported), 'in-sight', ...colours];
  return [...kind, ...(isCut && view.focus ? ['around', view.focus.actor] : scopeParts(exported)), ...colours];
}
