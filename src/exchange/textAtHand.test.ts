import { describe, expect, it } from 'vitest';
import { makeClaim, makeDataset, makeIndex, makeQuote } from '../../tests/support/dataset.ts';
import { fingerprint } from '../anchoring/fingerprint.ts';
import { notFoundIn } from '../anchoring/notFound.ts';
import { auditOf } from '../domain/audit.ts';
import { indexDataset } from '../domain/datasetIndex.ts';
import type { Dataset, Source } from '../domain/types.ts';
import { readTextOf, textAtHand } from './textAtHand.ts';

const TEXT = [
  'Quay shut',
  'Guards came. Mr. Vale saw them all.',
  'It rained on the mayor. He slept.',
  'The strike went on for days.',
  'Nobody won.',
].join('\n\n');
const quote = (id: string, exact: string, paragraph: number, start = TEXT.indexOf(exact)) =>
  makeQuote(id, exact, {
    ...{ start, end: start + exact.length, paragraph },
    prefix: TEXT.slice(Math.max(0, start - 12), start),
    suffix: TEXT.slice(start + exact.length, start + exact.length + 12),
  });

async function given(quotes: Dataset['quotes']): Promise<{ readonly dataset: Dataset; readonly source: Source }> {
  const [paper] = makeDataset().sources;
  if (!paper) throw new Error('The dataset of the tests has a source.');
  const text = { sha256: (await fingerprint(TEXT)) ?? '', length: TEXT.length, paragraphs: 4, headBlocks: 1 };
  const source = { ...paper, text };
  return { source, dataset: makeDataset({ sources: [source], quotes }) };
}
const SAW = quote('q-saw', 'saw them all', 1);
const DAYS = quote('q-days', 'went on for days', 3);

async function atHand(raw: string, quotes: Dataset['quotes'] = [SAW, DAYS]) {
  const { dataset, source } = await given(quotes);
  const text = textAtHand(dataset, source, await readTextOf(dataset, source, raw));
  return {
    ...text,
    numbers: text.paragraphs.map(({ number }) => number),
    said: text.sentences.map(({ start, end }) => text.text.slice(start, end)),
  };
}

describe('textAtHand', () => {
  it('knows the very text, whatever its line ends, and counts its paragraphs', async () => {
    const { isOriginal, text, numbers, said, places } = await atHand(`\uFEFF${TEXT.replaceAll('\n', '\r\n')}`);
    expect({ isOriginal, text, numbers }).toEqual({ isOriginal: true, text: TEXT, numbers: [0, 1, 2, 3, 4] });
    expect(said).toEqual([
      'Quay shut',
      'Guards came.',
      'Mr. Vale saw them all.',
      'It rained on the mayor.',
      'He slept.',
      'The strike went on for days.',
      'Nobody won.',
    ]);
    expect([...places.keys()]).toEqual(['q-saw', 'q-days']);
  });

  it('counts the quotes that a text does not hold as whatever else tells of them does', async () => {
    const quotes = [SAW, DAYS, quote('q-rain', 'rained on the mayor', 2)];
    const { dataset, source } = await given(quotes);
    for (const raw of [
      TEXT,
      TEXT.replace('saw them', 'met them'),
      `${TEXT}\n\nThe strike went on for days.`,
      TEXT.slice(0, 60),
      `${TEXT.slice(60)}${TEXT.slice(0, 60)}`,
    ]) {
      const read = await readTextOf(dataset, source, raw);
      const audit = auditOf(indexDataset(dataset), new Map([[source.id, textAtHand(dataset, source, read)]]));
      const wording = audit.sections.find(({ id }) => id === 'wording');
      const listed = wording?.rows.map(([cell]) => (cell?.kind === 'things' ? cell.ids[0] : undefined));
      expect(listed, raw).toEqual([...notFoundIn(read.anchorings).keys()]);
      expect(wording?.figure).toEqual({ kind: 'count', count: listed?.length, of: 3 });
    }
  });

  it('does not find a quote that does not stand there', async () => {
    const { places } = await atHand(TEXT, [SAW, quote('q-none', 'saw nothing at all', 1, 30)]);
    expect([...places.keys()]).toEqual(['q-saw']);
  });

  it('knows where a quote may stand of which a word was changed, and nothing of one that is not there at all', async () => {
    const none = quote('q-none', 'saw nothing at all', 1, 30);
    const { text, places, likely } = await atHand(TEXT.replace('on for days', 'on for weeks'), [SAW, DAYS, none]);
    expect([...places.keys()]).toEqual(['q-saw']);
    const words = (id: typeof DAYS.id) => likely.get(id)?.map(({ start, end }) => text.slice(start, end));
    expect(words(DAYS.id)).toEqual([expect.stringContaining('went on for')]);
    expect(words(none.id)).toEqual([]);
  });

  it('lets the audit list no sentence as without a claim in which the quote of one may stand, with a word changed', async () => {
    const { dataset, source } = await given([SAW, DAYS]);
    const claims = [makeClaim('c', ['ada-brandt', 'ties', 'selmouth'], { quotes: [SAW.id, DAYS.id] })];
    const index = makeIndex({ ...dataset, claims });
    const read = await readTextOf(
      dataset,
      source,
      TEXT.replace('them all', 'them both').replace('Quay shut', 'Quay open'),
    );
    const audit = auditOf(index, new Map([[source.id, textAtHand(dataset, source, read)]]));
    const passages = JSON.stringify(audit.sections.find(({ id }) => id === 'passages')?.rows);
    expect(read.anchorings.get(SAW.id)?.kind).toBe('missing');
    expect(passages).not.toContain('them both');
  });

  it('looks in a copy only from the first quote found to the last, and numbers paragraphs by what they hold', async () => {
    const { isOriginal, numbers, said } = await atHand(`Home\n\nSport\n\n${TEXT}\n\nLatest news`);
    expect({ isOriginal, numbers }).toEqual({ isOriginal: false, numbers: [1, 2, 3] });
    expect(said).toEqual([
      'Guards came.',
      'Mr. Vale saw them all.',
      'It rained on the mayor.',
      'He slept.',
      'The strike went on for days.',
    ]);
  });

  it('gives a paragraph of a copy no number where something else stands between', async () => {
    const { numbers } = await atHand(TEXT.replace('It rained', 'Advertisement\n\nIt rained'));
    expect(numbers).toEqual([1, null, null, 3]);
  });

  it('looks at nothing in a text in which nothing was found', async () => {
    expect(await atHand('Quite another story.')).toMatchObject({ numbers: [], said: [], isOriginal: false });
  });
});
