import { useCallback, useEffect, useMemo, useRef, useState, type DragEvent } from 'react';
import { findThing } from '../../domain/datasetIndex.ts';
import type { QuoteId, SourceId } from '../../domain/ids.ts';
import { quotesOfThing } from '../../domain/quotesOfThing.ts';
import type { Source } from '../../domain/types.ts';
import { useAppState, useIndex, useView } from '../../store/hooks.ts';
import { t } from '../shared/messages/i18n.ts';
import { AnchoringReport } from './AnchoringReport.tsx';
import { fullTextOf } from './fullText.ts';
import { outlineOf } from './outline.ts';
import styles from './ReaderPanel.module.css';
import { SourceHead } from './SourceHead.tsx';
import { SourcePage } from './SourcePage.tsx';
import { TextIntake } from './TextIntake.tsx';
import { useTakeIn } from './useTakeIn.ts';

const NOTHING: ReadonlySet<QuoteId> = new Set();

/** A source in its order, with every quote in its place and what rests on it; with its text, for who has that. */
export function ReaderPanel() {
  const index = useIndex();
  const { select } = useView();
  const { sources } = index.dataset;
  const lit = useMemo(() => {
    const thing = select === null ? undefined : findThing(index, select);
    return thing ? quotesOfThing(index, thing) : NOTHING;
  }, [index, select]);
  const [chosen, setChosen] = useState<{ readonly id: SourceId; readonly select: string | null } | null>(null);
  // A choice of a person's holds until something is selected that another source tells of.
  const ofSelection = [...lit].map((id) => index.quotes.get(id)?.source);
  const holds = chosen !== null && (chosen.select === select || lit.size === 0 || ofSelection.includes(chosen.id));
  const wanted = holds ? chosen.id : ofSelection[0];
  const source = sources.find(({ id }) => id === wanted) ?? sources[0];
  if (!source) return <p className={styles.empty}>{t('reader.noSource')}</p>;
  return (
    <SourceReader
      key={source.id}
      source={source}
      lit={lit}
      onChoose={sources.length > 1 ? (id) => setChosen({ id, select }) : undefined}
    />
  );
}

interface Props {
  readonly source: Source;
  /** Quotes of what is selected. */
  readonly lit: ReadonlySet<QuoteId>;
  /** Given where there is a choice. */
  readonly onChoose: ((source: SourceId) => void) | undefined;
}

function SourceReader({ source, lit, onChoose }: Props) {
  const { dataset } = useIndex();
  const reading = useAppState((state) => state.readings.get(source.id) ?? null);
  const scroller = useRef<HTMLDivElement>(null);
  const intake = useTakeIn(source);
  const { over, handlers } = useDropping(intake.take);
  const quotes = useMemo(() => dataset.quotes.filter((quote) => quote.source === source.id), [dataset, source]);
  const { text, isOriginal = false, anchorings } = reading ?? {};
  const page = useMemo(
    () =>
      text === undefined || anchorings === undefined
        ? outlineOf(source, quotes)
        : fullTextOf(source, quotes, { text, isOriginal, anchorings }),
    [source, quotes, text, isOriginal, anchorings],
  );
  return (
    <div className={styles.panel} ref={scroller} data-scrolls="" data-over={over ? '' : undefined} {...handlers}>
      <SourceHead source={source} onChoose={onChoose} />
      {reading && <AnchoringReport source={source} reading={reading} page={page} scroller={scroller} />}
      {/* Another text, or none, begins with an empty field. */}
      <TextIntake key={text?.length ?? 0} intake={intake} hasText={reading !== null} />
      <SourcePage source={source} page={page} lit={lit} hasText={reading !== null} scroller={scroller} />
      {over && (
        <p className={styles.dropHere} aria-hidden="true">
          {t('reader.dropHere')}
        </p>
      )}
    </div>
  );
}

/** Takes files and words that are dropped, and keeps a drop beside the panel from taking the page away. */
function useDropping(take: (given: string | File) => void) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const refuse = (event: globalThis.DragEvent): void => {
      // A field of a form takes words that are dropped on it.
      if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
    };
    window.addEventListener('dragover', refuse);
    window.addEventListener('drop', refuse);
    return () => {
      window.removeEventListener('dragover', refuse);
      window.removeEventListener('drop', refuse);
    };
  }, []);
  const onDragOver = useCallback((event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  }, []);
  const onDragLeave = useCallback((event: DragEvent) => {
    const { relatedTarget } = event;
    if (!(relatedTarget instanceof Node) || !event.currentTarget.contains(relatedTarget)) setOver(false);
  }, []);
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    // A page saved whole comes with a folder; the page itself is the file with a text's name.
    const files = [...event.dataTransfer.files];
    const file = files.find(({ name }) => /\.(?:html?|xhtml|mhtml?|txt|md)$/i.test(name)) ?? files[0];
    const words = event.dataTransfer.getData('text/plain');
    if (file) take(file);
    else if (words !== '') take(words);
  };
  return { over, handlers: { onDragOver, onDragLeave, onDrop } };
}
