import { chromium, type Browser } from '@playwright/test';
import { browserArguments, findBrowser, needsNoSandbox } from '../tools/browser.ts';
import type { PageName } from './pages.ts';

/** Two browsers alike, but that one draws WebGL, by the processor. */
export interface Browsers {
  readonly of: (page: PageName) => Browser;
  readonly version: string;
  readonly close: () => Promise<void>;
}

const WEBGL_BY_PROCESSOR = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

export async function openBrowsers(): Promise<Browsers> {
  const executablePath = findBrowser();
  const args = browserArguments(needsNoSandbox());
  const launch = (more: readonly string[]) =>
    chromium.launch({ args: [...more], ...(executablePath === undefined ? {} : { executablePath }) });
  const plain = await launch(args);
  const webgl = await launch([...args.filter((each) => each !== '--disable-gpu'), ...WEBGL_BY_PROCESSOR]);
  return {
    of: (page) => (page === 'sigma' ? webgl : plain),
    version: plain.version(),
    close: async () => {
      await plain.close();
      await webgl.close();
    },
  };
}
