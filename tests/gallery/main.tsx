import '@fontsource-variable/source-sans-3/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import { createRoot } from 'react-dom/client';
import '../../src/app/base.css';
import { loadDataset } from '../../src/app/loadDataset.ts';
import '../../src/app/standIns.css';
import '../../src/app/tokens.css';
import { openLanguage } from '../../src/ui/shared/messages/openLanguage.ts';
import { DEFAULT_DATASET } from '../../src/view/view.ts';
import { Gallery } from './Gallery.tsx';

await openLanguage(['en'], document.documentElement);
await Promise.all(
  ["450 1em 'Source Sans 3 Variable'", "400 1em 'Source Serif 4 Variable'"].map((font) => document.fonts.load(font)),
);
const loaded = await loadDataset(DEFAULT_DATASET, () => undefined, new AbortController().signal);
const container = document.getElementById('app');
if (!loaded.ok || !container) throw new Error('The gallery has no dataset, or no place.');
createRoot(container).render(<Gallery index={loaded.index} />);
