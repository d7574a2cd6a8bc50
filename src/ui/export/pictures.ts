import { DARK, LIGHT } from '../../encoding/palette.ts';
import { stillOf, type StillPart } from '../../graph/still/stillOf.ts';
import type { StillLine, StillOptions } from '../../graph/still/stillTypes.ts';
import type { Report } from '../../exchange/report.ts';
import { defaultView } from '../../view/view.ts';
import { language, t } from '../shared/messages/i18n.ts';
import type { Exported } from './exported.ts';
import { fontFaces } from './fontFaces.ts';
import { stillLegend, stillWords } from './stillWords.ts';

/** How a picture is wanted. */
export interface PictureChoice {
  readonly part: StillPart['show'];
  readonly dark: boolean;
}

/** Widths of a picture of everything, in CSS pixels. */
const WIDTHS = { least: 720, most: 3_000 } as const;
/** No side of an image is longer, in pixels: browsers refuse to draw larger ones. */
const LONGEST_SIDE = 8_192;

/** The picture of a view with everything it needs to stand alone: title, date, legend, limits, source, the words. */
export async function exportedSvg(exported: Exported, report: Report, choice: PictureChoice): Promise<string> {
  const { index, visible, view, addressOf } = exported;
  const { dataset } = index;
  const limits = [...report.limits, ...report.warnings].map((text): StillLine => ({ text, setting: 'plain' }));
  const draw = (fonts: string): string =>
    stillOf(
      index,
      visible,
      view,
      { show: choice.part, ...WIDTHS },
      {
        palette: choice.dark ? DARK : LIGHT,
        language: { names: dataset.language, words: language() },
        direction: documentDirection(),
        words: stillWords(exported, report),
        legend: stillLegend(index),
        above: [{ text: dataset.title, setting: 'title' }, { text: report.asOf, setting: 'note' }, ...limits],
        below: [
          ...report.sources.map(({ credit, url }): StillLine => ({
            text: t('still.source', { credit }),
            setting: 'note',
            link: url,
          })),
          { text: t('still.madeWith', { url: withoutQuery(report.url) }), setting: 'note', link: report.url },
        ],
        // A thing is opened in the kind of picture it was seen in.
        linkTo: (id) =>
          addressOf({
            ...defaultView(dataset.id),
            mode: view.mode === 'sourcing' ? view.mode : 'relationships',
            select: id,
          }),
        ...(fonts !== '' && { fontFaces: fonts }),
        metadata: metadataOf(report),
      },
    );
  return draw(await fontFaces(draw('')));
}

const withoutQuery = (url: string): string => url.replace(/[?#].*$/s, '');

const documentDirection = (): 'ltr' | 'rtl' => (document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr');

const metadataOf = ({ dataset, asOf, counts, limits, warnings, sources }: Report): StillOptions['metadata'] => ({
  title: dataset.title,
  date: dataset.asOf.value,
  source: sources.map(({ credit, url }) => `${credit} ${url}`).join('; '),
  description: [asOf, counts, ...limits, ...warnings].join(' '),
});

/** An SVG document as a PNG image, two pixels for one where that is not too large. Rejects when it cannot be drawn. */
export async function pngOf(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const scale = Math.min(2, LONGEST_SIDE / Math.max(image.width, image.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The image could not be made.'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
