import type { ReactNode } from 'react';
import { claimsByCredit, creditedQuotes } from '../../domain/claimQuotes.ts';
import { findThing, type Thing } from '../../domain/datasetIndex.ts';
import { creditOfQuote } from '../../domain/quoteCredit.ts';
import { toldBy } from '../../domain/standing.ts';
import type { Chain, Claim, Quote } from '../../domain/types.ts';
import { useIndex, useLens, useView, useVisible } from '../../store/hooks.ts';
import type { Findable, Found } from '../../view/finder.ts';
import { markFound } from '../../view/markFound.ts';
import { ActorMark } from '../shared/ActorMark.tsx';
import { besideSentence } from '../shared/claimWords.ts';
import { joinNames } from '../shared/joinNames.ts';
import { categoryLabel, predicatesLabel, shortName, typeLabel, voiceLabel } from '../shared/labels.ts';
import { ownWordsText, tellingText } from '../shared/citation.ts';
import { LineSample } from '../shared/LineSample.tsx';
import { t } from '../shared/messages/i18n.ts';
import { Sentence } from '../shared/Sentence.tsx';
import { standingWords } from '../shared/standingWords.ts';
import { VoiceMark } from '../shared/VoiceMark.tsx';
import { spokenFor } from './findables.ts';
import { isHidden } from './hidden.ts';
import { Marked } from './Marked.tsx';
import { mark, Marked as Mixed } from '../shared/Words.tsx';
import styles from './Rows.module.css';

interface Props {
  readonly id: string;
  readonly found: Found<Findable> | null;
  /** Whether a claim shows the words it rests on; not where they are known already. */
  readonly withWords?: boolean;
}

/** What a row says of a thing: the words it was found by, what it is, and what makes it less than it looks. */
export function ThingRow({ id, found, withWords = true }: Props) {
  const index = useIndex();
  const visible = useVisible();
  const thing = findThing(index, id);
  if (!thing) return null;
  return (
    <Row sign={<Sign thing={thing} />} isHidden={isHidden(index, visible, id)}>
      <Content thing={thing} found={found} withWords={withWords} />
    </Row>
  );
}

/** A row with its sign before it. The blanks between its parts are for who hears it as one line. */
export function Row({
  sign,
  isHidden: hidden = false,
  children,
}: {
  readonly sign: ReactNode;
  readonly isHidden?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <>
      <span className={styles.sign}>{sign}</span>
      <span className={styles.content}>
        {children}
        {hidden && <span className={styles.caution}> {t('palette.isHidden')}</span>}
      </span>
    </>
  );
}

function Sign({ thing }: { readonly thing: Thing }) {
  const { distrusted, standings } = useLens();
  switch (thing.kind) {
    case 'actor':
      return <ActorMark type={thing.actor.type} />;
    case 'voice':
      return <VoiceMark kind={thing.voice.kind} isAside={distrusted.has(thing.voice.id)} />;
    case 'relationship':
    case 'claim': {
      const { id, category } = thing.relationship;
      return <LineSample standing={standings.get(id) ?? 'unsupported'} category={category} />;
    }
    case 'quote':
      return <span className={styles.quoteSign}>“</span>;
    case 'speech':
    case 'carriage':
      return null;
  }
}

function Content({ thing, found, withWords }: Omit<Required<Props>, 'id'> & { readonly thing: Thing }) {
  const index = useIndex();
  const { distrust } = useView();
  const { standings } = useLens();
  const { language } = index.dataset;
  switch (thing.kind) {
    case 'actor': {
      const { name, type, aliases = [], shortName: short } = thing.actor;
      return (
        <>
          <span className={styles.main} lang={language} dir="auto">
            <Marked text={name} found={found} />
          </span>{' '}
          <span className={styles.about}>
            {typeLabel(index, type)}
            <Also names={short === undefined ? aliases : [short, ...aliases]} found={found} beside={name} />
          </span>
        </>
      );
    }
    case 'voice': {
      const { id, kind, label, description, stake, actor } = thing.voice;
      const more = [description, stake, ...spokenFor(index, actor)].filter((words) => words !== undefined);
      return (
        <>
          <span className={styles.main} lang={language} dir="auto">
            <Marked text={label} found={found} />
          </span>{' '}
          <span className={styles.about}>
            {t(`voiceKind.${kind}`)} · {t('evidence.claims', { count: index.claimsOfVoice.get(id)?.length ?? 0 })}
            {distrust.includes(id) && <span className={styles.caution}> · {t('lens.asideName')}</span>}
            <Also names={more} found={found} beside={label} />
          </span>
        </>
      );
    }
    case 'relationship': {
      const { id, subject, object, category, claims } = thing.relationship;
      const [from, to] = [shortName(index, subject), shortName(index, object)];
      const verbs = predicatesLabel(index, toldBy(claims, new Set(distrust)), Infinity);
      const traits = [
        categoryLabel(index, category),
        standingWords(index, standings.get(id) ?? 'unsupported', claims, new Set(distrust)),
      ].join(' · ');
      const summaries = claims.map(({ summary }) => summary);
      return (
        <>
          <span className={styles.main}>
            <bdi lang={language}>
              <Marked text={from} found={found} />
            </bdi>{' '}
            <em>
              <Marked text={verbs} found={found} />
            </em>{' '}
            <bdi lang={language}>
              <Marked text={to} found={found} />
            </bdi>
          </span>{' '}
          <span className={styles.about}>
            <Marked text={traits} found={found} /> · {t('evidence.claims', { count: claims.length })}
            <Also names={bestOf(summaries, found)} found={found} beside={[from, verbs, to, traits].join(' ')} />
          </span>
        </>
      );
    }
    case 'quote': {
      const { credited: claims } = claimsByCredit(index.claimsOfQuote.get(thing.quote.id) ?? [], thing.quote.id);
      const [only] = claims;
      return (
        <>
          <Words quote={thing.quote} found={found} />{' '}
          <span className={styles.about}>
            <QuoteSpeakers quote={thing.quote} />
            {!index.claimsOfQuote.has(thing.quote.id) && <> · {t('palette.introduces')}</>}
            {claims.length > 1 && <> · {t('palette.carries', { count: claims.length })}</>}
            {claims.length === 1 && only && (
              <>
                {' '}
                · <Sentence claim={only} />
                <Weakness claim={only} />
              </>
            )}
          </span>
        </>
      );
    }
    case 'claim': {
      const [first] = creditedQuotes(thing.claim);
      const quote = first && index.quotes.get(first);
      return (
        <>
          <span className={styles.main}>
            <Sentence claim={thing.claim} />
          </span>{' '}
          <span className={styles.about}>
            <Speakers chains={thing.claim.attribution} />
            <Weakness claim={thing.claim} />
          </span>{' '}
          {quote && withWords && <Words quote={quote} found={null} isAside />}
        </>
      );
    }
    case 'speech':
    case 'carriage':
      return null;
  }
}

/** The words of a quote, in the language they were printed in. */
function Words({
  quote,
  found,
  isAside = false,
}: {
  readonly quote: Quote;
  readonly found: Props['found'];
  readonly isAside?: boolean;
}) {
  const index = useIndex();
  const language = index.sources.get(quote.source)?.language ?? index.dataset.language;
  return (
    <q className={isAside ? styles.wordsAside : styles.words} lang={language} dir="auto">
      <Marked text={quote.exact} found={found} />
    </q>
  );
}

/** Who says it, first hand. */
function Speakers({ chains }: { readonly chains: readonly Chain[] }) {
  const index = useIndex();
  const speakers = new Set(chains.flatMap(([first]) => first ?? []));
  return <Mixed text={joinNames([...speakers].map((voice) => mark(voiceLabel(index, voice))))} />;
}

/** Who is credited with the words of a quote, first hand, as its table and a copy of it credit them. */
function QuoteSpeakers({ quote }: { readonly quote: Quote }) {
  const index = useIndex();
  const source = index.sources.get(quote.source);
  const { said, rest, telling } = creditOfQuote(index, quote.id);
  const names = joinNames(rest.flat().map((voice) => mark(voiceLabel(index, voice))));
  return (
    <>
      <Speakers chains={said} />
      {rest.length > 0 && (
        <>
          {t('chain.comma')}
          <Mixed text={t('evidence.forTheRest').replace('<name/>', () => names)} />
        </>
      )}
      {telling !== null && source && (
        <>
          {said.length > 0 && t('chain.semicolon')}
          {(telling === 'about' ? ownWordsText : tellingText)(source)}
        </>
      )}
    </>
  );
}

/** What makes a claim less than a plain statement that stands, besides what its sentence says. */
function Weakness({ claim }: { readonly claim: Claim }) {
  const { effect } = useLens();
  const words = [...(effect.fallen.has(claim.id) ? [t('lens.claim.fallen')] : []), ...besideSentence(claim)];
  return words.length > 0 && <span className={styles.caution}> · {words.join(' · ')}</span>;
}

/** The other names by which something was found, where its own does not hold all that was asked. */
function Also({
  names,
  found,
  beside,
}: {
  readonly names: readonly string[];
  readonly found: Props['found'];
  readonly beside: string;
}) {
  const { language } = useIndex().dataset;
  if (!found || marksIn(beside, found) >= found.asked.length) return null;
  return names
    .filter((name) => marksIn(name, found) > 0)
    .slice(0, 2)
    .map((name) => (
      <span key={name}>
        {' '}
        ·{' '}
        <bdi lang={language}>
          <Marked text={name} found={found} />
        </bdi>
      </span>
    ));
}

const marksIn = (text: string, found: Found<Findable>): number =>
  markFound(text, found).filter((piece) => piece.found).length;

/** The passage that holds the most of what was found; the first of several. */
const bestOf = (passages: readonly string[], found: Props['found']): readonly string[] =>
  found ? passages.toSorted((a, b) => marksIn(b, found) - marksIn(a, found)).slice(0, 1) : [];
