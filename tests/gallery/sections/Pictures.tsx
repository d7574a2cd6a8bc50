import { useMemo } from 'react';
import { GraphCanvas } from '../../../src/ui/canvas/GraphCanvas.tsx';
import { stillOf } from '../../../src/graph/still/stillOf.ts';
import { useGraphTheme } from '../../../src/ui/canvas/useTheme.ts';
import { buildReport } from '../../../src/ui/export/buildReport.ts';
import { stillLegend, stillWords } from '../../../src/ui/export/stillWords.ts';
import { useExported } from '../../../src/ui/export/useExported.ts';
import styles from '../Gallery.module.css';
import { ASIDE } from '../views.ts';
import { actorId } from '../../../src/domain/ids.ts';
import { Example } from '../WithView.tsx';

const NOTHING = (): void => undefined;
const SIZE = { width: '40rem', height: '30rem' } as const;
const NEAR = { focus: { actor: actorId('hostages'), steps: 1 } } as const;

/** The still picture of the view, with its key. */
function Still() {
  const { palette } = useGraphTheme();
  const exported = useExported();
  const svg = useMemo(() => {
    const { index, visible, view, addressOf } = exported;
    return stillOf(
      index,
      visible,
      view,
      { show: 'whole', least: 600, most: 900 },
      {
        palette,
        language: { names: index.dataset.language, words: 'en' },
        words: stillWords(exported, buildReport(exported)),
        legend: stillLegend(index),
        above: [],
        below: [],
        linkTo: (id) => addressOf({ ...view, select: id }),
      },
    );
  }, [exported, palette]);
  return <div className={styles.still} dangerouslySetInnerHTML={{ __html: svg }} />;
}

export const Pictures = () => (
  <>
    <Example name="Living, a neighbourhood" {...SIZE} view={NEAR}>
      <GraphCanvas onGraph={NOTHING} />
    </Example>
    <Example name="Living, sources of a neighbourhood" {...SIZE} view={{ ...NEAR, mode: 'sourcing' }}>
      <GraphCanvas onGraph={NOTHING} />
    </Example>
    <Example name="Still, a neighbourhood" {...SIZE} width="52rem" height="56rem" view={NEAR}>
      <Still />
    </Example>
    <Example name="Still, voices set aside" {...SIZE} width="52rem" height="56rem" view={{ ...NEAR, distrust: ASIDE }}>
      <Still />
    </Example>
  </>
);
