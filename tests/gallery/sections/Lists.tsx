import { Link2, Maximize } from 'lucide-react';
import { useId } from 'react';
import type { PaletteAction } from '../../../src/ui/palette/paletteAction.ts';
import { PaletteResults } from '../../../src/ui/palette/PaletteResults.tsx';
import { FIRST_STEP } from '../../../src/ui/palette/step.ts';
import { RelationshipRow } from '../../../src/ui/shared/RelationshipRow.tsx';
import { t } from '../../../src/ui/shared/messages/i18n.ts';
import { TableView } from '../../../src/ui/table/TableView.tsx';
import { useIndex, useLens } from '../../../src/store/hooks.ts';
import { ASIDE } from '../views.ts';
import { Example } from '../WithView.tsx';

const NOTHING = (): void => undefined;
const ACTIONS: readonly PaletteAction[] = [
  { id: 'fit', icon: Maximize, label: t('graph.fit'), also: '', does: { run: NOTHING } },
  { id: 'path', icon: Link2, label: t('palette.action.findPath'), also: '', does: { asks: 'path' } },
];

/** What the palette lists for what is typed, without the dialog around it, which would lie over everything. */
function Found({ query }: { readonly query: string }) {
  const listId = useId();
  return (
    <PaletteResults
      field={null}
      listId={listId}
      query={query}
      step={FIRST_STEP}
      onStep={NOTHING}
      onActive={NOTHING}
      onDone={NOTHING}
      actions={ACTIONS}
      onOpen={NOTHING}
      onPath={NOTHING}
      onFocus={NOTHING}
    />
  );
}

/** The first line of each standing there is. */
function Rows() {
  const { relationships } = useIndex();
  const { standings } = useLens();
  const seen = new Set<string>();
  return [...relationships.values()].map((relationship) => {
    const standing = standings.get(relationship.id) ?? 'unsupported';
    if (seen.has(standing)) return null;
    seen.add(standing);
    return (
      <RelationshipRow
        key={relationship.id}
        relationship={relationship}
        standing={standing}
        current={seen.size === 2}
      />
    );
  });
}

export const Lists = () => (
  <>
    <Example name="Palette, what is found" width="34rem" height="26rem">
      <Found query="solai" />
    </Example>
    <Example name="Palette, nothing found" width="34rem" height="5rem">
      <Found query="qwxz" />
    </Example>
    <Example name="Palette, some hidden by filters" width="34rem" height="26rem" view={{ types: ['state'] }}>
      <Found query="assad" />
    </Example>
    <Example name="Rows of relationships; the second is selected" width="24rem">
      <Rows />
    </Example>
    <Example name="Rows of relationships, voices set aside" width="24rem" view={{ distrust: ASIDE }}>
      <Rows />
    </Example>
    <Example
      name="Table, sorted, a row selected"
      width="70rem"
      height="24rem"
      view={{
        categories: ['hostility'],
        sort: { relationships: { by: 'claims', down: true } },
        select: 'c-rebels-attack',
      }}
    >
      <TableView />
    </Example>
    <Example name="Table, rows as blocks" width="22rem" height="24rem" view={{ categories: ['hostility'] }}>
      <TableView />
    </Example>
  </>
);
