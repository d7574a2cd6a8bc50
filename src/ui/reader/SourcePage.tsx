import { useMemo, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { QuoteId } from '../../domain/ids.ts';
import type { Source } from '../../domain/types.ts';
import { useIndex, useView, useVisible } from '../../store/hooks.ts';
import { quoteSupport, type QuoteSupport } from '../../view/quoteSupport.ts';
import { commandOf, READER_KEYS, type ListCommand } from '../shared/keyTables.ts';
import { t } from '../shared/messages/i18n.ts';
import { EvidenceMap } from './EvidenceMap.tsx';
import { Folded } from './Folded.tsx';
import { bringIntoSight } from './goTo.ts';
import { LitBar } from './LitBar.tsx';
import { Minimap } from './Minimap.tsx';
import type { Page } from './page.ts';
import { Paragraph } from './Paragraph.tsx';
import styles from './SourcePage.module.css';
import { useLitQuotes } from './useLitQuotes.ts';
import { usePointing } from './usePointing.ts';

interface Props {
  readonly source: Source;
  readonly page: Page;
  /** Quotes of what is selected. */
  readonly lit: ReadonlySet<QuoteId>;
  readonly hasText: boolean;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Paragraphs above which a text is long to lay out. */
const MANY = 400;
const NOTHING: ReadonlyMap<QuoteId, QuoteSupport> = new Map();

/** The paragraphs of a source with the quotes in them, and the map of them along the margin. */
export function SourcePage({ source, page, lit, hasText, scroller }: Props) {
  const index = useIndex();
  const visible = useVisible();
  const { distrust } = useView();
  const pointing = usePointing();
  const support = useMemo(() => quoteSupport(index, visible, { distrust }), [index, visible, distrust]);
  const text = useRef<HTMLDivElement>(null);
  useLitQuotes(text, lit, page);
  const paragraphs = (blocks: Page['blocks']) =>
    blocks.map((block) => (
      <Paragraph
        key={block.key}
        block={block}
        source={source}
        // The many paragraphs of a long text that hold no quote need not follow the filters.
        support={block.pieces.some(({ kind }) => kind === 'quoted') ? support : NOTHING}
        hasText={hasText}
      />
    ));
  return (
    <>
      <EvidenceMap source={source} page={page} support={support} scroller={scroller} />
      {!hasText && <p className={styles.note}>{t('reader.quotesOnly')}</p>}
      <LitBar page={page} lit={lit} scroller={scroller} />
      <div className={styles.page}>
        <div
          className={styles.text}
          ref={text}
          data-long={page.before.length + page.blocks.length + page.after.length > MANY ? '' : undefined}
          lang={source.language ?? index.dataset.language}
          onKeyDown={goBetweenSpans}
          {...pointing}
        >
          <Folded side="before" blocks={page.before}>
            {paragraphs}
          </Folded>
          {paragraphs(page.blocks)}
          <Folded side="after" blocks={page.after}>
            {paragraphs}
          </Folded>
        </div>
        <Minimap marks={page.marks} support={support} lit={lit} scroller={scroller} text={text} />
      </div>
    </>
  );
}

const STEPS: Readonly<Record<ListCommand, (at: number, count: number) => number>> = {
  next: (at) => at + 1,
  previous: (at) => at - 1,
  first: () => 0,
  last: (_, count) => count - 1,
};

/** From one quote, arrow keys lead to the next; Tab does too, and stops at the way to the page as well. */
function goBetweenSpans(event: KeyboardEvent<HTMLElement>): void {
  const command = commandOf(READER_KEYS, event);
  if (!command) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a[data-span]')];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = at === -1 ? undefined : links[STEPS[command](at, links.length)];
  if (!next) return;
  event.preventDefault();
  next.focus({ preventScroll: true });
  bringIntoSight(next);
}
