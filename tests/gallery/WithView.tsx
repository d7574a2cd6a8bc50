import { createContext, useContext, useState, type CSSProperties, type ReactNode } from 'react';
import { indexDataset, type DatasetIndex } from '../../src/domain/datasetIndex.ts';
import { createAppStore, type AppStore } from '../../src/store/createAppStore.ts';
import { AppStoreContext } from '../../src/store/hooks.ts';
import { encodeView } from '../../src/view/urlCodec.ts';
import { defaultView, type View } from '../../src/view/view.ts';
import styles from './Gallery.module.css';

/** The dataset that everything in the gallery is read from. */
export const IndexContext = createContext<DatasetIndex | null>(null);

export function useGalleryIndex(): DatasetIndex {
  const index = useContext(IndexContext);
  if (!index) throw new Error('A part of the gallery stands outside of it.');
  return index;
}

interface Props {
  /** What the view differs in from that of a newcomer. */
  readonly view?: Partial<View>;
  /** What happens to the store before anything is shown. */
  readonly prepare?: (store: AppStore) => void;
  readonly children: ReactNode;
}

/**
 * Parts over a store of their own, as a link to the view opens them, and an index of their own: what is worked out from a view is remembered for the last
 * view of an index.
 */
export function WithView({ view = {}, prepare, children }: Props) {
  const { dataset } = useGalleryIndex();
  const [store] = useState(() => {
    const made = createAppStore(encodeView({ ...defaultView(dataset.id), ...view }));
    made.getState().setReady(indexDataset(dataset));
    prepare?.(made);
    return made;
  });
  return <AppStoreContext value={store}>{children}</AppStoreContext>;
}

/** One part in one state, with the name of the state. With a size it stands in a frame, as in a panel. */
export function Example({
  name,
  width,
  height,
  children,
  ...state
}: Props & { readonly name: string; readonly width?: string; readonly height?: string }) {
  const size: CSSProperties = { inlineSize: width, blockSize: height };
  return (
    <div className={styles.example} role="group" aria-label={name}>
      <p className={styles.name} aria-hidden="true">
        {name}
      </p>
      <div className={height === undefined ? styles.plain : styles.frame} style={size}>
        <WithView {...state}>{children}</WithView>
      </div>
    </div>
  );
}
