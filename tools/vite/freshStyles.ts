import type { Plugin } from 'vite';

/** Of Vite's helper that fetches a part with its style sheets: what it does after a failure, and what it is to do. */
const CHANGES = [
  [/(if \(e\.type === "error"\)) rej\((.*)\);/, '$1 { link.remove(); rej($2); }'],
  [/seen\[href\] = void 0;(\s*throw err;)/, 'delete seen[href];$1'],
] as const;

/**
 * Has a style sheet that did not come asked for anew with its part. Vite's helper keeps its link in the page and its address
 * among those it has asked for, either of which it later takes for the sheet being here: the part was then shown without
 * its styles, until the page was loaded again.
 */
export const freshStyles = (): Plugin => ({
  name: 'sourceline:fresh-styles',
  apply: 'build',
  transform: {
    filter: { id: /\0vite\/preload-helper/ },
    handler: (code) =>
      CHANGES.reduce((changed, [from, to]) => {
        if (!from.test(changed)) throw new Error(`Vite's preload helper has no ${String(from)} to change.`);
        return changed.replace(from, to);
      }, code),
  },
});
