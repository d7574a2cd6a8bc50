/** A quote that was found: the paragraph it has in the dataset, and where it stands in a text. */
interface PlacedQuote {
  /** From 1; 0 for headline and standfirst. */
  readonly paragraph: number;
  /** UTF-16 code units from the start of the text. */
  readonly at: number;
}

/** Quotes of one paragraph that stand one after another. */
interface Run {
  readonly paragraph: number;
  quotes: number;
}

/** A row of runs in which the numbers never fall. */
interface Row {
  readonly paragraphs: number;
  readonly quotes: number;
  /** The run it ends with, and what comes before that. */
  readonly last: Run;
  readonly before: Row | null;
}

/**
 * The paragraphs with quotes that stand out of order in a text, by their numbers, each once, in the order of the dataset:
 * those left out of the longest row of paragraphs whose numbers never fall. Of rows as long, the one with more quotes
 * counts. What a copy lacks or has besides moves nothing; nor does a headline, which pages set wherever they like.
 * Time grows with the square of how often the paragraph changes from one quote to the next.
 */
export function movedParagraphs(found: readonly PlacedQuote[]): readonly number[] {
  const runs = runsOf(found);
  const rows: Row[] = [];
  for (const run of runs) {
    const ending = rows
      .filter(({ last }) => last.paragraph <= run.paragraph)
      .map((before) => withRun(run, before))
      .reduce(longer, withRun(run, null));
    rows.push(ending);
  }
  const [first, ...others] = rows;
  const inOrder = new Set<Run>();
  for (let row = first ? others.reduce(longer, first) : null; row; row = row.before) inOrder.add(row.last);
  const moved = runs.filter((run) => !inOrder.has(run)).map(({ paragraph }) => paragraph);
  return [...new Set(moved)].sort((a, b) => a - b);
}

const withRun = (last: Run, before: Row | null): Row => ({
  paragraphs: (before?.paragraphs ?? 0) + (before?.last.paragraph === last.paragraph ? 0 : 1),
  quotes: (before?.quotes ?? 0) + last.quotes,
  last,
  before,
});

const longer = (a: Row, b: Row): Row =>
  b.paragraphs > a.paragraphs || (b.paragraphs === a.paragraphs && b.quotes > a.quotes) ? b : a;

/** Quotes as they follow one another in the text, those of one paragraph together. */
function runsOf(found: readonly PlacedQuote[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { paragraph } of found.toSorted((a, b) => a.at - b.at || a.paragraph - b.paragraph)) {
    const last = runs.at(-1);
    if (paragraph === 0) continue;
    if (last?.paragraph === paragraph) last.quotes += 1;
    else runs.push({ paragraph, quotes: 1 });
  }
  return runs;
}
