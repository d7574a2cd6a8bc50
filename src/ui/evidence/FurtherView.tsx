import type { Thing } from '../../domain/datasetIndex.ts';
import type { PathQuery } from '../../view/view.ts';
import { CarriageView } from './CarriageView.tsx';
import { PathView } from './PathView.tsx';
import { QuoteView } from './QuoteView.tsx';
import { SpeechView } from './SpeechView.tsx';
import { VoiceView } from './VoiceView.tsx';

/** What is neither in the picture as it opens nor a claim of it. */
export type FurtherThing = Extract<Thing, { kind: 'quote' | 'voice' | 'speech' | 'carriage' }>;

interface Props {
  /** A path where there is no thing. */
  readonly shown: FurtherThing | PathQuery;
}

/** What the panel shows besides the overview, actors and relationships: nothing that a first click on the graph leads to. */
export function FurtherView({ shown }: Props) {
  if (!('kind' in shown)) return <PathView path={shown} />;
  switch (shown.kind) {
    case 'quote':
      return <QuoteView quote={shown.quote} />;
    case 'voice':
      return <VoiceView voice={shown.voice} />;
    case 'speech':
      return <SpeechView speech={shown.speech} />;
    case 'carriage':
      return <CarriageView carriage={shown.carriage} />;
  }
}
