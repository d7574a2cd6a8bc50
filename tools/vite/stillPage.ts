import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createServer, type HtmlTagDescriptor, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';
import type * as Early from '../../src/app/still/early.ts';
import type * as Render from '../../src/app/still/renderStill.tsx';
import type * as Keys from '../../src/view/viewKeys.ts';
import { scriptsOf } from './partFiles.ts';

/** The style sheet whose end the rules made for the dataset are added to. */
const STYLES = /\/app\/still\/picture\.css$/;
const ROOT = '<div id="app"></div>';
const STYLE = '<link rel="stylesheet"';
const SHEETS = /<link rel="stylesheet"[^>]*\bhref="\.\/([^"]+)"[^>]*>/g;
const SCRIPTS = /<script type="module"[^>]*><\/script>\s*/g;

interface Made {
  readonly still: Render.RenderedStill;
  /** The script that runs before the page is drawn. */
  readonly early: string;
}

/**
 * Puts the picture and the words of a dataset into the built page, so that both are there before any script has run, or
 * without one. The development server goes without: it would have to draw them anew with every change.
 * @param file of the dataset, from the root of the project
 * @param part a module that begins a part to ask for beside what the page starts with, as the end of its path
 */
export function stillPage(file: string, part: string): Plugin {
  let config: ResolvedConfig;
  let made: Promise<Made> | undefined;
  const make = (): Promise<Made> => (made ??= makeStill(config, file));

  return {
    name: 'sourceline:still-page',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    transform: {
      order: 'pre',
      filter: { id: STYLES },
      handler: async (code) => `${code}\n${(await make()).still.css}`,
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { bundle = {} }) => {
        const { still, early } = await make();
        for (const part of [ROOT, STYLE])
          if (!html.includes(part)) throw new Error(`The page has no ${part} to put the still before.`);
        const scripts = html.match(SCRIPTS) ?? [];
        const ahead = new Set([
          ...scripts.flatMap((script) => /\bsrc="\.\/([^"]+)"/.exec(script)?.[1] ?? []),
          ...scriptsOf(bundle, part),
        ]);
        return {
          html: html
            .replaceAll(SCRIPTS, '')
            .replace(STYLE, () => `${earlyTag(early, [...ahead])}\n    ${STYLE}`)
            .replaceAll(SHEETS, (_, sheet: string) => styleTag(sheet, bundle))
            .replace('<html ', '<html data-still="plain" ')
            .replace(/<title>.*?<\/title>/s, '')
            .replace(/<meta\s+name="description"[^>]*>/, '')
            // The still needs none of the scripts, and on a slow line waited for its letters while they came.
            .replace(ROOT, () => [still.html, ROOT, ...scripts.map(unhurried)].join('\n    ')),
          tags: headTags(still),
        };
      },
    },
  };
}

const unhurried = (script: string): string => script.trim().replace('<script', '<script fetchpriority="low"');

/** The script that runs before the page is drawn, with what it is to ask for later. */
const earlyTag = (text: string, ahead: readonly string[]): string =>
  `<script data-ahead="${ahead.map((script) => `./${script}`).join(' ')}">${text}</script>`;

/**
 * A style sheet in the page itself: asked for, it came a round trip later. It is named as well: parts that are fetched
 * later look whether the page has it, and a page that may hold no style takes it from there (`withoutInline.ts`).
 */
function styleTag(sheet: string, bundle: Rolldown.OutputBundle): string {
  const file = bundle[sheet];
  if (file?.type !== 'asset' || typeof file.source !== 'string')
    throw new Error(`The build has no style sheet ${sheet}.`);
  const folder = sheet.slice(0, sheet.lastIndexOf('/') + 1);
  const text = file.source.replaceAll('url(./', `url(./${folder}`).trim();
  if (/<\/style|url\((?!\.\/)/i.test(text)) throw new Error(`The style sheet ${sheet} cannot stand in the page.`);
  return `<style>${text}</style>\n    <link rel="stylesheet" disabled href="./${sheet}">`;
}

async function makeStill({ root, mode }: ResolvedConfig, file: string): Promise<Made> {
  // The components as a server would render them, with the class names of their style sheets.
  const server = await createServer({
    ...{ root, mode, configFile: false, appType: 'custom', logLevel: 'error' },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const load = (path: string): Promise<unknown> => server.ssrLoadModule(resolve(root, path));
    const { renderStill } = (await load('src/app/still/renderStill.tsx')) as typeof Render;
    const { early } = (await load('src/app/still/early.ts')) as typeof Early;
    const { VIEW_KEYS } = (await load('src/view/viewKeys.ts')) as typeof Keys;
    const keys = Object.entries(VIEW_KEYS).flatMap(([key, { lives }]) => (lives === 'url' ? [key] : []));
    const values = [keys, `./${file}`].map((value) => JSON.stringify(value)).join(', ');
    return {
      still: renderStill(readFileSync(resolve(root, file), 'utf8')),
      early: `(${early.toString()})(${values});\n`,
    };
  } finally {
    await server.close();
  }
}

function headTags({ title, description, about, afterPicture }: Render.RenderedStill): HtmlTagDescriptor[] {
  const meta = (attrs: Record<string, string>): HtmlTagDescriptor => ({ tag: 'meta', attrs, injectTo: 'head' });
  return [
    // A browser that draws the page while it comes would lay half of the picture out, and then all of it anew. An element
    // counts as here when it begins.
    { tag: 'link', attrs: { rel: 'expect', href: `#${afterPicture}`, blocking: 'render' }, injectTo: 'head' },
    { tag: 'title', children: escaped(title), injectTo: 'head' },
    meta({ name: 'description', content: description }),
    meta({ property: 'og:type', content: 'website' }),
    meta({ property: 'og:title', content: title }),
    meta({ property: 'og:description', content: description }),
    {
      tag: 'script',
      attrs: { type: 'application/ld+json' },
      // In JSON an escaped `<` is the same sign, and no tag.
      children: JSON.stringify(about).replaceAll('<', '\\u003c'),
      injectTo: 'head',
    },
  ];
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
