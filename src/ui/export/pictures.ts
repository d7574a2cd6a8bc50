import { colourless } from '../../encoding/colourless.ts';
import { DARK, LIGHT } from '../../encoding/palette.ts';
import { BROUGHT, FURTHER } from '../../graph/still/drawText.ts';
import { stillOf, wordsOf, type StillPart } from '../../graph/still/stillOf.ts';
import type { WordedLine } from '../../graph/still/pictureLines.ts';
import type { StillLegend, StillLine, StillOptions } from '../../graph/still/stillTypes.ts';
import type { Report } from '../../exchange/report.ts';
import { viewOfThing } from '../../view/view.ts';
import { asOfDay } from '../shared/claimWords.ts';
import { categoryLabel } from '../shared/labels.ts';
import { language, t } from '../shared/messages/i18n.ts';
import { asideOf, buildReport, limitsOf } from './buildReport.ts';
import type { Exported } from './exported.ts';
import { fontFaces } from './fontFaces.ts';
import { planPicture, type PictureChoice, type PicturePlan } from './picturePlan.ts';
import { claimLines } from './claimLines.ts';
import { categoryNote, pictureSentence, sourceLines, standingNotes } from './pictureText.ts';
import { stillLegend, stillWords } from './stillWords.ts';

/** Widths of a picture, in CSS pixels. */
const WIDTHS = { least: 720, most: 3_000 } as const;
/** Narrower than this, what stands above and beneath a picture could not be read well. */
const LEAST_TEXT = 560;
/** No side of an image is longer, in pixels: browsers refuse to draw larger ones. */
const LONGEST_SIDE = 8_192;
/** On more lines than this, words would lie over each other. */
const MOST_WORDED = 30;

const SANS = [BROUGHT.sans, FURTHER.sans] as const;
const SERIF = [BROUGHT.serif, FURTHER.serif] as const;

/**
 * Fetches ahead what a picture of this page is set in, so that one can be made without a connection. Does not reject: what
 * does not come is asked for again when a picture needs it.
 */
export async function prepareFonts(): Promise<void> {
  const text = document.body.textContent;
  await Promise.allSettled([fontFaces(text, SANS), fontFaces(text, SERIF)]);
}

/**
 * The picture of a view with everything it needs to stand alone: title, date, legend, limits, source, the words.
 * Rejects with `FontMissing` where its fonts cannot be had.
 */
export async function exportedSvg(exported: Exported, choice: PictureChoice): Promise<string> {
  const plan = planPicture(exported, choice);
  const { index, visible, view, addressOf } = plan.exported;
  const { dataset } = index;
  // That what fell is left out is told above, with who is set aside; no person has filtered it away.
  const asFiltered = { ...plan.exported, view: { ...view, standing: plan.filters.standing } };
  const aside = plan.isWithoutFallen ? asideOf(exported, true) : asideOf(plan.exported);
  const report = { ...buildReport(plan.exported), limits: limitsOf(asFiltered), aside };
  const colours = choice.dark ? DARK : LIGHT;
  const isSourcing = view.mode === 'sourcing';
  const isWorded = choice.blackAndWhite && !isSourcing && visible.relationships.size <= MOST_WORDED;
  const part: StillPart =
    choice.extent === 'sight' ? { show: 'sight', ...WIDTHS } : { show: 'cropped', ...WIDTHS, alone: plan.isCut };
  const worded = isWorded
    ? wordsOf(index, plan.drawnFrom, plan.drawn, part, (category) => categoryLabel(index, category))
    : undefined;
  const title = choice.title.trim() === '' ? dataset.title : choice.title.trim();
  const told = exported.scope === 'relationship' ? claimLines(report, exported.view.select) : [];
  const inSerif = [title, ...told.flatMap(({ text, setting }) => (setting === 'quote' ? [text] : []))].join(' ');
  const draw = (fonts: string): string =>
    stillOf(index, plan.drawnFrom, plan.drawn, part, {
      palette: choice.blackAndWhite ? colourless(colours) : colours,
      halo: 'plate',
      language: { names: dataset.language, words: language() },
      direction: documentDirection(),
      words: { ...stillWords(plan.exported, report), title },
      legend: legendOf(exported, choice),
      leastWidth: LEAST_TEXT,
      worded,
      above: headOf(plan, title),
      told,
      below: footOf(plan, report, choice.blackAndWhite && !isSourcing ? [categoryNote(index, wordlessOf(worded))] : []),
      // A thing is opened in the kind of picture it was seen in.
      linkTo: (id) => addressOf({ ...viewOfThing(view, id), mode: isSourcing ? view.mode : 'relationships' }),
      ...(fonts !== '' && { fontFaces: fonts }),
      metadata: { ...metadataOf(report), title },
    });
  const [sans, serif] = await Promise.all([fontFaces(draw(''), SANS), fontFaces(inSerif, SERIF)]);
  return draw(sans + serif);
}

/** Relationships whose lines had no room for their word; `null` where no line is to have one. */
const wordlessOf = (worded: readonly WordedLine[] | undefined): readonly WordedLine['line']['relationship'][] | null =>
  worded?.flatMap(({ line, place }) => (place === null ? [line.relationship] : [])) ?? null;

/** Without hues, the key leaves out what they would have meant. */
function legendOf({ index }: Exported, { blackAndWhite }: PictureChoice): StillLegend {
  const legend = stillLegend(index);
  return blackAndWhite ? { ...legend, categories: null } : legend;
}

/** What the picture is called, what it shows of its dataset, and of when that is. */
function headOf(plan: PicturePlan, title: string): readonly StillLine[] {
  const { dataset } = plan.exported.index;
  const sentence = pictureSentence(plan);
  return [
    { text: title, setting: 'title' },
    ...(sentence === '' ? [] : [{ text: sentence, setting: 'lead' } as const]),
    { text: asOfDay(dataset.asOf), setting: 'note' },
  ];
}

/** In small type everything that limits it; then where it is from, and where it can be opened. */
function footOf(plan: PicturePlan, report: Report, categoryNotes: readonly string[]): readonly StillLine[] {
  const { index, view, scope } = plan.exported;
  const { limits, aside, warnings, url } = report;
  const { note } = index.dataset.asOf;
  const small = [
    ...categoryNotes,
    ...(scope === 'view' && view.path?.firm ? [t('picture.firm')] : []),
    ...standingNotes(plan.exported, report),
    ...limits,
    ...aside,
    ...warnings,
    ...(note === undefined ? [] : [note]),
  ];
  return [
    ...small.map((text): StillLine => ({ text, setting: 'small' })),
    ...sourceLines(report),
    { text: t('picture.madeWith'), setting: 'note' },
    { text: url, setting: 'address', link: url },
  ];
}

const documentDirection = (): 'ltr' | 'rtl' => (document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr');

const metadataOf = ({
  dataset,
  asOf,
  counts,
  limits,
  aside,
  warnings,
  sources,
}: Report): NonNullable<StillOptions['metadata']> => ({
  title: dataset.title,
  date: dataset.asOf.value,
  source: sources.map(({ credit, url }) => `${credit} ${url}`).join('; '),
  description: [asOf, counts, ...limits, ...aside, ...warnings].join(' '),
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
