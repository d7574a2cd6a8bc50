import { useDeferredValue, useState } from 'react';
import type { Relationship } from '../../domain/relationships.ts';
import type { Standing } from '../../domain/standing.ts';
import type { Actor } from '../../domain/types.ts';
import { useAppState, useBookmarkHere, useChange, useIndex, useViewKey, useVisible } from '../../store/hooks.ts';
import { selectStandings } from '../../store/selectors.ts';
import { toggleFocus } from '../../view/transitions.ts';
import { ActorMark } from '../shared/ActorMark.tsx';
import { Button } from '../shared/Button.tsx';
import { shortName } from '../shared/labels.ts';
import { t } from '../shared/messages/i18n.ts';
import { ThingLink } from '../shared/ThingLink.tsx';
import { useNarrow } from '../shared/useMediaQuery.ts';
import { ConnectTo } from './PathForm.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { FilteredOut } from './FilteredOut.tsx';
import { SpeechFold } from './SpeechFold.tsx';
import { LinkList } from './LinkList.tsx';
import { QuoteBlock } from '../shared/QuoteBlock.tsx';
import { RelationshipLine } from '../shared/RelationshipRow.tsx';
import { Term, useWords, Words } from '../shared/Words.tsx';
import styles from './views.module.css';

/**
 * An actor: who it is in the source's words, then its relationships by direction and category, each with its claims. On
 * a small screen the words come before what can be done with it.
 */
export function ActorView({ actor }: { readonly actor: Actor }) {
  const index = useIndex();
  const visible = useVisible();
  const focus = useViewKey('focus');
  const narrow = useNarrow();
  const words = useWords();
  const change = useChange();
  const { recall } = useBookmarkHere();
  // What is folded follows a frame after the rest, unless it was unfolded where Back leads to. It stays in the page, where
  // the browser's search finds words in it.
  const [isWhole] = useState(() => recall() !== null);
  const isFilled = useDeferredValue(true, isWhole);
  const own = index.relationshipsOfActor.get(actor.id) ?? [];
  const shown = own.filter((relationship) => visible.relationships.has(relationship.id));
  const parts = index.partsOfActor.get(actor.id) ?? [];
  const voices = index.dataset.voices.filter((voice) => voice.actor === actor.id);
  const name = shortName(index, actor.id);
  const ways = (
    <>
      <Button onClick={() => change((view) => toggleFocus(view, actor.id))} pressed={focus?.actor === actor.id}>
        {focus?.actor === actor.id ? t('evidence.unfocus') : t('evidence.focus')}
      </Button>
      <ConnectTo actor={actor} />
    </>
  );
  const parent = actor.partOf === undefined ? undefined : index.actors.get(actor.partOf);
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.title}>
          <ActorMark type={actor.type} size={26} />
          <Words>{actor.name}</Words>
        </h2>
        <p className={styles.kind}>
          <Term kind="type" id={actor.type} />
        </p>
        {actor.description !== undefined && <p {...words}>{actor.description}</p>}
        {actor.aliases && actor.aliases.length > 0 && (
          <p className={styles.note}>{t('evidence.aliases', { names: actor.aliases.join(', ') })}</p>
        )}
        {!narrow && ways}
      </header>
      {!visible.actors.has(actor.id) && <FilteredOut />}
      {actor.quotes && actor.quotes.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.heading}>{t('evidence.introduced')}</h3>
          {actor.quotes.map((id) => {
            const quote = index.quotes.get(id);
            return quote && <QuoteBlock key={id} quote={quote} setting="aside" />;
          })}
        </section>
      )}
      {narrow && <div className={styles.head}>{ways}</div>}
      <LinkList title={t('evidence.partOf')} items={parent ? [{ id: parent.id, name: parent.name }] : []} />
      <LinkList title={t('evidence.parts')} items={parts} />
      <LinkList title={t('evidence.asVoice')} items={voices.map(({ id, label }) => ({ id, name: label }))} />
      {own.length === 0 && <p className={styles.note}>{t('evidence.noRelationships', { actor: name })}</p>}
      <Direction
        title={t('evidence.acts', { actor: name })}
        relationships={shown.filter(({ subject }) => subject === actor.id)}
        isFilled={isFilled}
      />
      <Direction
        title={t('evidence.actedUpon', { actor: name })}
        relationships={shown.filter(({ subject }) => subject !== actor.id)}
        isFilled={isFilled}
      />
      <SpeechFold
        title={t('sourcing.whoSpeaksOf', { actor: shortName(index, actor.id) })}
        speeches={[...index.sourcing.speeches.values()].filter((speech) => speech.actor === actor.id)}
        naming="voice"
      />
      {shown.length < own.length && (
        <FilteredOut text={t('evidence.hiddenRelationships', { count: own.length - shown.length })} />
      )}
    </>
  );
}

interface DirectionProps {
  readonly title: string;
  readonly relationships: readonly Relationship[];
  /** Whether what is folded is there yet. */
  readonly isFilled: boolean;
}

function Direction({ title, relationships, isFilled }: DirectionProps) {
  const index = useIndex();
  const standings = useAppState((state) => selectStandings(index, state.view.distrust));
  if (relationships.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{title}</h3>
      {byCategory(relationships).map(([category, group]) => (
        <section key={category} className={styles.group}>
          <h4 className={styles.category} style={{ borderColor: `var(--category-${category}, var(--category-other))` }}>
            <Term kind="category" id={category} />
          </h4>
          {group.map((relationship) => (
            <ActorRelationship
              key={relationship.id}
              relationship={relationship}
              standing={standings.get(relationship.id) ?? 'unsupported'}
              isFilled={isFilled}
            />
          ))}
        </section>
      ))}
    </section>
  );
}

interface ActorRelationshipProps {
  readonly relationship: Relationship;
  readonly standing: Standing;
  readonly isFilled: boolean;
}

function ActorRelationship({ relationship, standing, isFilled }: ActorRelationshipProps) {
  return (
    <details className={styles.fold}>
      <summary>
        <RelationshipLine relationship={relationship} standing={standing} />
      </summary>
      {isFilled && (
        <div className={styles.folded}>
          <ThingLink id={relationship.id}>{t('evidence.openRelationship')}</ThingLink>
          {relationship.claims.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} level={5} />
          ))}
        </div>
      )}
    </details>
  );
}

function byCategory(relationships: readonly Relationship[]): readonly (readonly [string, readonly Relationship[]])[] {
  const categories = [...new Set(relationships.map(({ category }) => category))];
  return categories.map((category) => [category, relationships.filter((one) => one.category === category)]);
}
