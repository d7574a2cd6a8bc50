import { describe, expect, it } from 'vitest';
import { makeDataset, makeQuote } from '../../tests/support/dataset.ts';
import { textAtHand } from './textAtHand.ts';

const RAW = '\uFEFFQuay shut\r\n\r\nGuards came. Mr. Vale saw them.\r\n\r\nIt rained.';
const TEXT = 'Quay shut\n\nGuards came. Mr. Vale saw them.\n\nIt rained.';
const at = (id: string, exact: string, start = TEXT.indexOf(exact)) =>
  makeQuote(id, exact, { start, end: start + exact.length });

describe('textAtHand', () => {
  const dataset = makeDataset({
    quotes: [at('q-saw', 'saw them'), at('q-came', 'Guards left'), at('q-off', 'rained', 3)],
  });
  const [source] = dataset.sources;
  if (!source) throw new Error('The dataset of the tests has a source.');
  const own = { ...source, text: { ...source.text, headBlocks: 1 } };
  const { text, paragraphs, sentences, places, isOriginal } = textAtHand(dataset, own, RAW, own.text.sha256);

  it('counts in the normalised text, and numbers its paragraphs as the dataset does', () => {
    expect(text).toBe(TEXT);
    expect(paragraphs.map(({ number }) => number)).toEqual([0, 1, 2]);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Quay shut',
      'Guards came.',
      'Mr. Vale saw them.',
      'It rained.',
    ]);
  });

  it('calls a text original only where its fingerprint says so', () => {
    expect(isOriginal).toBe(true);
    for (const sha256 of ['b'.repeat(64), undefined]) {
      expect(textAtHand(dataset, own, RAW, sha256).isOriginal).toBe(false);
    }
  });

  it('finds a quote only where its own words stand at its own place', () => {
    expect([...places.keys()]).toEqual(['q-saw']);
    expect(places.values().next().value).toEqual({ start: TEXT.indexOf('saw'), end: TEXT.indexOf('them.') + 4 });
  });
});
