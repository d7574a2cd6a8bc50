import { useEffect, useLayoutEffect, useRef } from 'react';
import { findThing } from '../../domain/datasetIndex.ts';
import type { Claim, Voice } from '../../domain/types.ts';
import type { Carriage, Speech } from '../../domain/sourcing.ts';
import type { Relationship } from '../../domain/relationships.ts';
import { bySide } from '../../domain/speakers.ts';
import { toldBy } from '../../domain/standing.ts';
import type { HoverTarget } from '../../graph/graphViewTypes.ts';
import { isInTension } from '../../domain/matterStatus.ts';
import { useAppState, useIndex, useSourcing, useSpeechStandings, useViewKey } from '../../store/hooks.ts';
import { selectStandings } from '../../store/selectors.ts';
import { CarriageSample, SpeechSample } from '../shared/SourcingSample.tsx';
import { LineSample } from '../shared/LineSample.tsx';
import { claimCredits } from '../shared/claimWords.ts';
import { shortName, voiceLabel } from '../shared/labels.ts';
import { t } from '../shared/messages/i18n.ts';
import { cardPlace, type Kept } from './cardPlace.ts';
import { RelationshipSentence } from '../shared/RelationshipSentence.tsx';
import { speechWords, standingWords } from '../shared/standingWords.ts';
import { Term, Words } from '../shared/Words.tsx';
import { HoverActor } from './HoverActor.tsx';
import styles from './HoverCard.module.css';
import { partAround, type Part } from './sight.ts';
import { SaidBy } from './SaidBy.tsx';
import { voiceSummary } from '../shared/voiceSentence.ts';

/** How long after it came nobody can have meant to go onto it, in milliseconds: it has come into the pointer's way. */
const UNMEANT = 250;

interface Props {
  readonly target: NonNullable<HoverTarget>;
  /** Where what it is about is drawn, and what it keeps clear of where it can; in CSS pixels of the picture. */
  readonly about?: Part;
  readonly kept?: readonly Kept[];
  /** The pointer has come onto the card, or left it. */
  readonly onEnter?: () => void;
  readonly onLeave?: () => void;
  /** It has been sent away by a press, which has gone on to what lies beneath it. */
  readonly onPress?: () => void;
}

/** What lies under the pointer, in a few words. The panel and the keyboard say the same, so this is hidden from speech. */
export function HoverCard({ target, about, kept, onEnter, onLeave, onPress }: Props) {
  const index = useIndex();
  const thing = findThing(index, target.id);
  const card = useRef<HTMLDivElement>(null);
  // How large it is depends on its words, so it is placed once they are set and before they are seen.
  useLayoutEffect(() => {
    const element = card.current;
    const room = element?.parentElement;
    if (!element || !room) return;
    const { x, y } = cardPlace(
      about ?? partAround(target.at),
      { width: element.offsetWidth, height: element.offsetHeight },
      { width: room.clientWidth, height: room.clientHeight },
      kept,
    );
    // The places of a picture count from its left, whichever way the page is read.
    element.style.left = `${x}px`;
    element.style.top = `${y}px`;
  }, [target, about, kept]);
  useEffect(() => {
    const element = card.current;
    if (!element) return;
    element.style.pointerEvents = 'none';
    const timer = setTimeout(() => (element.style.pointerEvents = ''), UNMEANT);
    return () => clearTimeout(timer);
  }, [target]);
  return (
    <div
      className={styles.card}
      ref={card}
      aria-hidden="true"
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
      onMouseDown={({ currentTarget, nativeEvent }) => {
        onPress?.();
        pressBeneath(currentTarget, nativeEvent);
      }}
    >
      {thing?.kind === 'actor' && <HoverActor actor={thing.actor} />}
      {thing?.kind === 'relationship' && <AboutRelationship relationship={thing.relationship} />}
      {thing?.kind === 'voice' && <AboutVoice voice={thing.voice} />}
      {thing?.kind === 'speech' && <AboutSpeech speech={thing.speech} />}
      {thing?.kind === 'carriage' && <AboutCarriage carriage={thing.carriage} />}
    </div>
  );
}

/** Has a press on what has nothing to be pressed act on what lies beneath it: the pointer was on its way to that. */
function pressBeneath(card: HTMLElement, event: MouseEvent): void {
  card.style.pointerEvents = 'none';
  // What follows, as letting go, finds its way by itself.
  const beneath = document.elementFromPoint(event.clientX, event.clientY);
  const isTaken = beneath?.dispatchEvent(new MouseEvent('mousedown', event)) === false;
  // Else the browser has this press give the keyboard to the whole region about the card, where no key is of use.
  if (isTaken) event.preventDefault();
}

function AboutRelationship({ relationship }: { readonly relationship: Relationship }) {
  const index = useIndex();
  const standing =
    useAppState((state) => selectStandings(index, state.view.distrust)).get(relationship.id) ?? 'unsupported';
  const distrust = useViewKey('distrust');
  const { category, claims } = relationship;
  const distrusted = new Set(distrust);
  const told = toldBy(claims, distrusted);
  const { saying, denying } = bySide(told);
  const credits = (of: readonly Claim[]): readonly string[] => [
    ...new Set(of.flatMap((claim) => claimCredits(index, claim, distrusted))),
  ];
  return (
    <>
      <p className={styles.title}>
        <RelationshipSentence relationship={relationship} claims={told} />
      </p>
      <p className={styles.about}>
        <LineSample standing={standing} category={category} /> <Term kind="category" id={category} /> ·{' '}
        {standingWords(index, standing, claims, distrusted)} · {t('graph.hoverClaims', { count: claims.length })}
      </p>
      {isInTension(claims, index.claims, distrusted) && <p className={styles.about}>~ {t('graph.hoverTension')}</p>}
      <p className={styles.about}>
        <SaidBy names={credits(saying)} />
      </p>
      {denying.length > 0 && (
        <p className={styles.about}>
          <SaidBy names={credits(denying)} what="Denies" />
        </p>
      )}
    </>
  );
}

function AboutVoice({ voice }: { readonly voice: Voice }) {
  const distrust = useViewKey('distrust');
  const sourcing = useSourcing();
  return (
    <>
      <p className={styles.title}>
        <Words>{voice.label}</Words>
      </p>
      <p className={styles.about}>{voiceSummary(sourcing, voice, distrust)}</p>
      {voice.description !== undefined && (
        <p className={styles.about}>
          <Words>{voice.description}</Words>
        </p>
      )}
    </>
  );
}

function AboutSpeech({ speech }: { readonly speech: Speech }) {
  const index = useIndex();
  const standings = useSpeechStandings();
  const standing = standings.get(speech.id) ?? 'unsupported';
  return (
    <>
      <p className={styles.title}>
        {t('sourcing.speech', { voice: voiceLabel(index, speech.voice), actor: shortName(index, speech.actor) })}
      </p>
      <p className={styles.about}>
        <SpeechSample standing={standing} /> {speechWords(standing)} ·{' '}
        {t('graph.hoverClaims', { count: speech.claims.length })}
      </p>
    </>
  );
}

function AboutCarriage({ carriage }: { readonly carriage: Carriage }) {
  const index = useIndex();
  const { from, carrier, id, claims } = carriage;
  const seen = useSourcing().carriages.get(id);
  return (
    <>
      <p className={styles.title}>
        {t('sourcing.carriage', { from: voiceLabel(index, from), carrier: voiceLabel(index, carrier) })}
      </p>
      <p className={styles.about}>
        <CarriageSample stands={seen?.stands ?? true} /> {t('sourcing.carriedBy')} ·{' '}
        {t('graph.hoverClaims', { count: claims.length })}
      </p>
    </>
  );
}
