import { useEffect, useRef, useState } from 'react';
import type { SourceReading } from '../../../src/store/appState.ts';
import { AnchoringReport } from '../../../src/ui/reader/AnchoringReport.tsx';
import { fullTextOf } from '../../../src/ui/reader/fullText.ts';
import { ReaderPanel } from '../../../src/ui/reader/ReaderPanel.tsx';
import { readingOf } from '../../../src/ui/reader/takeIn.ts';
import { QuoteBlock } from '../../../src/ui/shared/QuoteBlock.tsx';
import { madeText } from '../madeText.ts';
import { Example, useGalleryIndex } from '../WithView.tsx';

export function Quotes() {
  const { claims, quotes } = useGalleryIndex();
  const marked = [...claims.values()].find(({ marks = [], quotes: own }) => marks.length > 0 && own.length > 0);
  const about = [...claims.values()].find(({ context = [] }) => context.length > 0);
  const [first] = marked?.quotes ?? [];
  const quote = first === undefined ? undefined : quotes.get(first);
  const context = about?.context?.[0];
  const contextQuote = context === undefined ? undefined : quotes.get(context);
  return (
    <>
      {marked && quote && (
        <>
          <Example name="Some words marked, credited" width="26rem">
            <QuoteBlock quote={quote} marks={(marked.marks ?? []).map(({ exact }) => exact)} />
          </Example>
          <Example name="All marked" width="26rem">
            <QuoteBlock quote={quote} />
          </Example>
          <Example name="Aside, nothing marked" width="26rem">
            <QuoteBlock quote={quote} setting="aside" />
          </Example>
        </>
      )}
      {contextQuote && (
        <Example name="What the publication says about it" width="26rem">
          <QuoteBlock quote={contextQuote} isContext setting="aside" />
        </Example>
      )}
      <Example
        name="In their place, without the text; one selected"
        width="26rem"
        height="34rem"
        view={{ select: 'q-sending' }}
      >
        <ReaderPanel />
      </Example>
      <Report />
    </>
  );
}

/** What becomes of quotes in a text that lacks some, has others in other words, and holds one twice. */
function Report() {
  const { dataset, quotes } = useGalleryIndex();
  const [source] = dataset.sources;
  const [reading, setReading] = useState<SourceReading | null>(null);
  const scroller = useRef<HTMLElement>(null);
  useEffect(() => {
    const stop = new AbortController();
    if (!source) return;
    readingOf(madeText(dataset.quotes), source, dataset.quotes, {
      onProgress: () => undefined,
      signal: stop.signal,
    }).then(setReading, () => undefined);
    return () => stop.abort();
  }, [dataset, source]);
  if (!reading || !source) return null;
  const { text, isOriginal, anchorings } = reading;
  const page = fullTextOf(source, [...quotes.values()], { text, isOriginal, anchorings });
  return (
    <Example name="Found, changed and missing in a text" width="26rem" height="34rem">
      <AnchoringReport source={source} reading={reading} page={page} scroller={scroller} />
    </Example>
  );
}
