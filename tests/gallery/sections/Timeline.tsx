import { TimelinePanel } from '../../../src/ui/timeline/TimelinePanel.tsx';
import { DATED_ASIDE } from '../views.ts';
import { Example } from '../WithView.tsx';

const SIZE = { width: '44rem', height: '22rem' } as const;

export const Timeline = () => (
  <>
    <Example name="At rest" {...SIZE}>
      <TimelinePanel />
    </Example>
    <Example
      name="A span chosen, a claim selected, voices set aside"
      {...SIZE}
      view={{
        time: { from: '2012-08-01', to: '2012-08-31', undated: true },
        select: 'c-rebels-attack',
        distrust: DATED_ASIDE,
      }}
    >
      <TimelinePanel />
    </Example>
  </>
);
