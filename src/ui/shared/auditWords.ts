import type {
  AuditCell,
  AuditColumn,
  AuditRow,
  AuditSection,
  AuditFigure,
  AuditTerm,
  ThingId,
} from '../../domain/audit/auditTypes.ts';
import { fateOf, fateOfRow, type AuditWithout } from '../../domain/audit/auditWithout.ts';
import { paragraphsBehind } from '../../domain/audit/paragraphsBehind.ts';
import { findThing, type DatasetIndex } from '../../domain/datasetIndex.ts';
import type { SourceId, VoiceId } from '../../domain/ids.ts';
import { standingOf } from '../../domain/standing.ts';
import type { Claim } from '../../domain/types.ts';
import { creditText } from './citation.ts';
import { besideSentence, claimSentence, sentenceText } from './claimWords.ts';
import { formatDate } from './dates.ts';
import { joinNames } from './joinNames.ts';
import { predicatesLabel, shortName } from './labels.ts';
import { locale, t } from './messages/i18n.ts';
import { standingWords } from './standingWords.ts';

/** What a cell names, in words: what leads to a place where it has an id, and what is said of it there. */
export interface CellPart {
  readonly text: string;
  readonly id?: ThingId;
  /** Its standing, or how it is said and by whom: never left out, since a bare sentence looks surer than it is. */
  readonly after?: string;
  /** What setting voices aside did to it: “Fallen”. */
  readonly mark?: string | undefined;
  /** Language of `text`, where it is the source's or the dataset's own. */
  readonly language?: string | undefined;
}

const format = (value: number, options: Intl.NumberFormatOptions = {}): string =>
  new Intl.NumberFormat(locale(), options).format(value);

/** A share of one, as a percentage without decimals; one that is not nothing is never called nothing. */
export const percent = (share: number): string =>
  format(share > 0 ? Math.max(share, 0.01) : share, { style: 'percent', maximumFractionDigits: 0 });

/** The number of a section in words. */
export function figureText(figure: AuditFigure): string {
  switch (figure.kind) {
    case 'not-made':
      return t('audit.notChecked');
    case 'share':
      return percent(figure.share);
    case 'count':
      return figure.of === null
        ? format(figure.count)
        : t('audit.partOfAll', { part: format(figure.count), all: format(figure.of) });
  }
}

/** Sources by title and publisher, in one line. */
export const sourceNames = (index: DatasetIndex, ids: readonly SourceId[]): string =>
  joinNames(ids.map((id) => sourceText(index, id)));

function sourceText(index: DatasetIndex, id: SourceId): string {
  const source = index.sources.get(id);
  return source ? t('audit.sourceBy', { title: source.title, publisher: source.publisher }) : id;
}

/**
 * The cells of a row in words. With voices set aside, what fell with them is marked, and what stands and only is not listed
 * without them.
 */
export function rowParts(
  index: DatasetIndex,
  { id, columns }: Pick<AuditSection, 'id' | 'columns'>,
  row: AuditRow,
  without: AuditWithout | null,
): readonly (readonly CellPart[])[] {
  const fate = without && fateOfRow(index, without, id, row);
  return columns.map((column, at) => {
    const cell = row[at];
    const parts = cell ? cellParts(index, cell, column, without) : [];
    return at === 0 && fate === 'not-listed' ? parts.map((part) => ({ ...part, mark: fateWords(fate) })) : parts;
  });
}

/** A cell in words. A cell that names nothing says so. With voices set aside, what fell with them is marked. */
function cellParts(
  index: DatasetIndex,
  cell: AuditCell,
  column: AuditColumn,
  without: AuditWithout | null,
): readonly CellPart[] {
  switch (cell.kind) {
    case 'things':
      if (cell.ids.length === 0) return [{ text: column === 'actor' ? t('audit.notSaid') : t('audit.none') }];
      return cell.ids.map((id) => thingPart(index, id, without));
    case 'source':
      return [{ text: sourceText(index, cell.id) }];
    case 'dataset':
      return [{ text: t('audit.dataset') }];
    case 'paragraph':
      return [{ text: paragraphText(index, cell.source, cell.number) }];
    case 'number':
      return [{ text: format(cell.value) }];
    case 'share':
      return [{ text: percent(cell.value) }];
    case 'strip':
      return [
        { text: cell.share === null ? t('audit.charactersQuoted', { count: cell.quoted }) : percent(cell.share) },
      ];
    case 'words':
      return [
        cell.text === ''
          ? { text: t('audit.none') }
          : { text: cell.text, language: cell.language ?? index.dataset.language },
      ];
    case 'terms':
      return [{ text: cell.terms.map(termText).join(', ') }];
    case 'date':
      return [{ text: formatDate(cell.value) }];
  }
}

function termText(term: AuditTerm): string {
  switch (term.group) {
    case 'polarity':
      return t(`polarity.${term.value}`);
    case 'modality':
      return t(`modality.${term.value}`);
    case 'verification':
      return t(`verification.${term.value}`);
    case 'voiceKind':
      return t(`voiceKind.${term.value}`);
  }
}

function paragraphText(index: DatasetIndex, source: SourceId, number: number | null): string {
  const paragraph =
    number === null ? t('audit.unnumbered') : number > 0 ? t('evidence.paragraph', { number }) : t('evidence.headline');
  return index.sources.size > 1 ? t('audit.paragraphIn', { paragraph, source: sourceText(index, source) }) : paragraph;
}

/** What setting voices aside did to a thing or a row, in words. */
export function fateWords(fate: NonNullable<ReturnType<typeof fateOfRow>>): string {
  switch (fate) {
    case 'fallen':
      return t('table.fallen');
    case 'set-aside':
      return t('lens.asideName');
    case 'not-listed':
      return t('audit.notListed');
  }
}

function thingPart(index: DatasetIndex, id: ThingId, without: AuditWithout | null): CellPart {
  const fate = without && fateOf(index, without, id);
  const part = thingWords(index, id, without?.aside);
  return fate === null ? part : { ...part, mark: fateWords(fate) };
}

function thingWords(index: DatasetIndex, id: ThingId, aside?: readonly VoiceId[]): CellPart {
  const thing = findThing(index, id);
  switch (thing?.kind) {
    case undefined:
      return { text: id };
    case 'actor':
      return { id, text: shortName(index, thing.actor.id), language: index.dataset.language };
    case 'voice':
      return { id, text: thing.voice.label, language: index.dataset.language };
    // The audit names no link of the picture of sources.
    case 'speech':
    case 'carriage':
      return { id, text: id };
    case 'quote': {
      const { exact, source } = thing.quote;
      return { id, text: `“${exact}”`, language: index.sources.get(source)?.language ?? index.dataset.language };
    }
    case 'relationship': {
      const { subject, object, claims } = thing.relationship;
      const standing = standingOf(claims, { voiceById: index.voices, claimById: index.claims });
      return {
        id,
        text: sentenceText({
          subject: shortName(index, subject),
          predicate: predicatesLabel(index, claims, Infinity),
          object: shortName(index, object),
        }),
        after: t('audit.relationshipStanding', { standing: standingWords(index, standing, claims) }),
      };
    }
    case 'claim':
      return { id, text: claimSentence(index, thing.claim), after: claimNote(index, thing.claim, aside) };
  }
}

function claimNote(index: DatasetIndex, claim: Claim, aside?: readonly VoiceId[]): string {
  const qualities = besideSentence(claim).join(', ');
  const credit = creditText(index, claim.attribution, new Set(aside));
  return qualities === '' ? t('audit.claimPlain', { credit }) : t('audit.claimQualified', { qualities, credit });
}

/** Where in the sources what a cell names rests: “Paragraphs 4, 12”. Empty where it rests on no quote. */
export function whereText(index: DatasetIndex, cell: AuditCell | undefined): string {
  if (cell?.kind !== 'things') return '';
  const numbers = new Map<SourceId, Set<number>>();
  for (const { source, number } of cell.ids.flatMap((id) => paragraphsBehind(index, id))) {
    numbers.set(source, (numbers.get(source) ?? new Set()).add(number));
  }
  return [...numbers]
    .map(([source, own]) => {
      const shown = [...own].map((number) => (number > 0 ? format(number) : t('audit.headlineShort')));
      const list = t('audit.at', { count: own.size, list: shown.join(', ') });
      return index.sources.size > 1
        ? t('audit.atIn', { list, title: index.sources.get(source)?.title ?? source })
        : list;
    })
    .join('; ');
}
