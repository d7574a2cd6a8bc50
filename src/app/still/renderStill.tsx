import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { parseDatasetText } from '../../dataset/parse.ts';
import { indexDataset } from '../../domain/datasetIndex.ts';
import { LIGHT } from '../../encoding/palette.ts';
import { buildScene } from '../../graph/buildScene.ts';
import { pagePalette, pageStill } from '../../graph/still/pageStill.ts';
import { createAppStore, type AppStore } from '../../store/createAppStore.ts';
import { AppStoreContext } from '../../store/hooks.ts';
import { GraphTools } from '../../ui/canvas/GraphTools.tsx';
import { EvidenceOpening } from '../../ui/evidence/EvidencePanel.tsx';
import { buildReport } from '../../ui/export/buildReport.ts';
import { ExportOpener } from '../../ui/export/ExportButton.tsx';
import { stillWords } from '../../ui/export/stillWords.ts';
import { FiltersPanel } from '../../ui/filters/FiltersPanel.tsx';
import { Header } from '../../ui/header/Header.tsx';
import { PaletteButton } from '../../ui/palette/PaletteButton.tsx';
import { asOfWords } from '../../ui/shared/claimWords.ts';
import { language } from '../../ui/shared/messages/i18n.ts';
import { Introduction } from '../../ui/tour/Introduction.tsx';
import { defaultView } from '../../view/view.ts';
import { encodeView } from '../../view/urlCodec.ts';
import { visibleGraph } from '../../view/visibleGraph.ts';
import { ModeRow } from '../ModeRow.tsx';
import { pageTitle } from '../pageTitle.ts';
import { PanelBar, PanelButtons } from '../PanelButtons.tsx';
import { StillPage } from './StillPage.tsx';
import { AFTER_PICTURE } from './stillPlace.ts';

/** What the page holds of its dataset before any script has run. */
export interface RenderedStill {
  readonly title: string;
  readonly description: string;
  /** Markup for the body, its text escaped. */
  readonly html: string;
  /** The id of what stands in it after the picture. */
  readonly afterPicture: string;
  /** Rules that fit the picture to the page, beside the style sheets of the components. */
  readonly css: string;
  /** The dataset as schema.org describes one, for who indexes pages. */
  readonly about: Readonly<Record<string, unknown>>;
}

const NOTHING = (): void => {};

/**
 * The page for a dataset as it opens, in the language of the bundled messages. Throws when the dataset breaks a rule.
 * @param text the dataset's file
 */
export function renderStill(text: string): RenderedStill {
  const parsed = parseDatasetText(text);
  if (!parsed.ok) throw new Error(`The dataset is broken: ${parsed.findings.map(({ message }) => message).join(' ')}`);
  const { dataset } = parsed;
  const index = indexDataset(dataset);
  const view = defaultView(dataset.id);
  const visible = visibleGraph(index, view);
  const exported = {
    index,
    visible,
    view,
    unfound: new Map(),
    scope: 'view' as const,
    addressOf: (to: typeof view) => `?${encodeView(to)}`,
  };

  const words = stillWords(exported, buildReport(exported));
  const { svg, css } = pageStill(buildScene(index, visible, view), {
    palette: pagePalette(LIGHT),
    language: { names: dataset.language, words: language() },
    words: {
      ...words,
      // Every claim stands in words below.
      actor: (actor) => ({ name: words.actor(actor).name }),
      relationship: (relationship) => ({ name: words.relationship(relationship).name }),
    },
    linkTo: (id) => exported.addressOf({ ...view, select: id }),
  });

  const store = createAppStore(encodeView(view));
  store.getState().setReady(index);
  const markup = (part: ReactNode): string => renderWith(store, part);
  const shell = (part: ReactNode): string => anonymous(markup(part));
  const html = markup(
    <StillPage
      exported={exported}
      svg={svg}
      shell={{
        wideHead: shell(<ShellHead narrow={false} />),
        narrowHead: shell(<ShellHead narrow />),
        modes: shell(<ModeRow />),
        introduction: shell(<Introduction away={false} />),
        tools: shell(<GraphTools graph={null} />),
        start: shell(<FiltersPanel />),
        end: shell(<EvidenceOpening />),
        bar: shell(<PanelBar open={null} />),
      }}
    />,
  );
  return {
    title: pageTitle(index, null),
    description: dataset.summary,
    html,
    afterPicture: AFTER_PICTURE,
    css,
    about: {
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: dataset.title,
      description: `${dataset.summary} ${asOfWords(dataset.asOf)}`,
      inLanguage: dataset.language,
      // A field that has no room for “inferred” is left out where the date is.
      ...(dataset.asOf.basis === 'stated' ? { temporalCoverage: dataset.asOf.value } : {}),
      isBasedOn: dataset.sources.map(({ url }) => url),
    },
  };
}

const ShellHead = ({ narrow }: { readonly narrow: boolean }) => (
  <Header
    start={!narrow && <PanelButtons places={['start']} open={['filters', 'evidence']} />}
    end={!narrow && <PanelButtons places={['below', 'end']} open={['filters', 'evidence']} />}
    search={<PaletteButton onOpen={NOTHING} onNear={NOTHING} />}
    actions={<ExportOpener onOpen={NOTHING} />}
    // The style sheet shows them where the living page has them in its head.
    modes={narrow && <ModeRow />}
  />
);

/** A part of the page over a store as it stands, once and for all. */
const renderWith = (store: AppStore, part: ReactNode): string =>
  // React asks for the state a store began with where there is no page.
  renderToStaticMarkup(<AppStoreContext value={{ ...store, getInitialState: store.getState }}>{part}</AppStoreContext>);

/** Without what the same parts of the living page go by, and each other. In text React escapes the quotes. */
const anonymous = (markup: string): string =>
  markup.replaceAll(/ (?:id|for|name|popovertarget|aria-[a-z]+|role)="[^"]*"/g, (attribute) =>
    /^ aria-(?:pressed|current|expanded|disabled)=/.test(attribute) ? attribute : '',
  );
