import { Suspense, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { GraphView } from '../graph/graphViewTypes.ts';
// The page shows the buttons of the picture before the code of the picture is here.
import '../ui/canvas/GraphTools.module.css';
import { lazyPart } from '../ui/shared/lazyPart.tsx';
import { t } from '../ui/shared/messages/i18n.ts';
import styles from './App.module.css';
import { STILL_PLACE } from './still/stillPlace.ts';
import { Waiting } from './Waiting.tsx';

/**
 * The living picture. Its code is half of all that the page starts with, and the evidence does not need it: it is fetched
 * beside the rest. The build counts it among the start's, so that all of its messages are here.
 */
export const LivingPicture = lazyPart(
  async () => (await import('../ui/canvas/GraphCanvas.tsx')).GraphCanvas,
  async () => {},
);

/** The living picture, and what stands in its place until it is here. */
export function Picture({ onGraph }: { readonly onGraph: (graph: GraphView | null) => void }) {
  const [isSettled, setSettled] = useState(LivingPicture.isHere);
  // At once: React would finish the panels first, whether it waits itself or is told of a change in passing.
  useEffect(() => {
    if (isSettled) return;
    const settle = (): void => flushSync(() => setSettled(true));
    LivingPicture.fetch().then(settle, settle);
  }, [isSettled]);
  return (
    <>
      {isSettled ? (
        <Suspense fallback={<OnItsWay />}>
          <LivingPicture onGraph={onGraph} />
        </Suspense>
      ) : (
        <OnItsWay />
      )}
      <div className={styles.stillPlace} {...{ [STILL_PLACE]: '' }} />
    </>
  );
}

const OnItsWay = () => (
  <section id="graph" tabIndex={-1} aria-label={t('graph.region')}>
    <Waiting />
  </section>
);
