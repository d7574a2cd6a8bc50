import { useRef, useState, type ComponentProps } from 'react';
import { findThing, type Thing } from '../../domain/datasetIndex.ts';
import { useAppState, useIndex, useViewKey } from '../../store/hooks.ts';
import { hasStrayed } from '../../view/tours.ts';
import { lazyPart } from '../shared/lazyPart.tsx';
import { useNarrow } from '../shared/useMediaQuery.ts';
import { ActorView } from './ActorView.tsx';
import styles from './EvidencePanel.module.css';
import { Overview } from './Overview.tsx';
import { RelationshipView } from './RelationshipView.tsx';
import { Trail } from './Trail.tsx';
import { useBookmark } from './useBookmark.ts';
import { WidthButton } from './WidthButton.tsx';

const FurtherView = lazyPart(async () => (await import('./FurtherView.tsx')).FurtherView);

/** Fetches what the panel does not start with, for who is about to need it. Rejects when it cannot be had now. */
export const prepareEvidence = FurtherView.fetch;

/** The panel as it opens, to the height of a screen and for the eye alone: what stands there until the living one does. */
export const EvidenceOpening = () => (
  <div className={styles.panel}>
    <div className={styles.bar}>
      <Trail thing={undefined} />
      <div className={styles.width}>
        <WidthButton />
      </div>
    </div>
    <div className={styles.body}>
      <Overview isWhole={false} />
    </div>
  </div>
);

/** The evidence for what is selected: the words, who said them, through whom. */
export function EvidencePanel() {
  const index = useIndex();
  const select = useViewKey('select');
  const path = useViewKey('path');
  const thing = select === null ? undefined : findThing(index, select);
  const claimId = thing?.kind === 'claim' ? thing.claim.id : null;
  const body = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  const narrow = useNarrow();
  // A stop of a tour speaks of the words, and a sheet beside it has room for little else. What a person chooses besides is new to
  // them, and says first what it is.
  const atWords = useAppState(({ view }) => narrow && view.tour !== null && !hasStrayed(view, index));
  useBookmark(body, select ?? path, claimId, atWords, hadFocus);
  return (
    <div
      className={styles.panel}
      onFocus={() => {
        hadFocus.current = true;
      }}
      onBlur={(event) => {
        // An element that is taken away loses focus to nothing; one that is left, to another.
        if (event.relatedTarget !== null) hadFocus.current = false;
      }}
    >
      <div className={styles.bar} data-sheet-head="">
        <Trail thing={thing} />
        <div className={styles.width}>
          <WidthButton />
        </div>
      </div>
      <div className={styles.body} ref={body} tabIndex={-1}>
        {thing === undefined && path ? <Further shown={path} /> : <Content thing={thing} />}
      </div>
    </div>
  );
}

function Content({ thing }: { readonly thing: Thing | undefined }) {
  switch (thing?.kind) {
    case undefined:
      return <Overview />;
    case 'actor':
      return <ActorView key={thing.actor.id} actor={thing.actor} />;
    case 'relationship':
    case 'claim':
      return <RelationshipView key={thing.relationship.id} relationship={thing.relationship} />;
    case 'quote':
    case 'voice':
    case 'speech':
    case 'carriage':
      return <Further shown={thing} />;
  }
}

/** A further view, which asks anew for code that did not come when something else is selected. */
function Further({ shown }: ComponentProps<typeof FurtherView>) {
  const select = useViewKey('select');
  const [stood, setStood] = useState(select);
  if (stood === select || FurtherView.isHere()) return <FurtherView shown={shown} />;
  // What failed is forgotten once it is gone, so the next one must not stand before that.
  return (
    <span
      hidden
      ref={(placed) => {
        if (placed) setStood(select);
      }}
    />
  );
}
