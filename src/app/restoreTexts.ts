import type { AppStore } from '../store/createAppStore.ts';
import { keepsTexts } from '../ui/reader/keepsTexts.ts';

/**
 * Brings back the texts a person keeps on this device, for the sources of each dataset that is opened. The code for it
 * comes only after the dataset, and nothing is looked for where nothing is kept.
 */
export function restoreTexts(store: AppStore): void {
  const restore = async (): Promise<void> => {
    const { load } = store.getState();
    if (load.kind !== 'ready' || !keepsTexts()) return;
    const { dataset } = load.index;
    const [{ keptText }, { readingOf }] = await Promise.all([
      import('../ui/reader/keptTexts.ts'),
      import('../ui/reader/takeIn.ts'),
    ]);
    for (const source of dataset.sources) {
      const text = await keptText(source);
      if (text === null) continue;
      const options = { onProgress: () => undefined, signal: new AbortController().signal };
      const reading = await readingOf(text, source, dataset.quotes, options);
      const { load: now, readings, setReading } = store.getState();
      // Meanwhile another dataset may be here, or the person has given the text anew.
      const isHere = now.kind === 'ready' && now.index.dataset === dataset;
      if (isHere && !readings.has(source.id)) setReading(source.id, { ...reading, kept: true });
    }
  };
  store.subscribe((state, previous) => {
    if (state.load !== previous.load && state.load.kind === 'ready') {
      // What is kept stays kept; without it the page shows what everybody sees.
      restore().catch(() => undefined);
    }
  });
}
