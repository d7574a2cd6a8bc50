import { memo } from 'react';
import { relationshipOf } from '../../domain/relationships.ts';
import { useAppState, useIndex, useView, useViewKey, useVisible } from '../../store/hooks.ts';
import { selectSourcing, selectVisible } from '../../store/selectors.ts';
import { lensOf } from '../../view/lens.ts';
import type { View } from '../../view/view.ts';
import { isFiltered, type VisibleGraph, type VisibleRelationship } from '../../view/visibleGraph.ts';
import { ActorMark } from '../shared/ActorMark.tsx';
import { AsOf } from '../shared/AsOf.tsx';
import { formatDate } from '../shared/dates.ts';
import { formatNumber, t } from '../shared/messages/i18n.ts';
import { ThingLink } from '../shared/ThingLink.tsx';
import { LensSection } from './LensSection.tsx';
import { RelationshipRow } from '../shared/RelationshipRow.tsx';
import { useAfterPaint } from '../shared/useAfterPaint.ts';
import { Matters } from './Matters.tsx';
import { mark, Marked, useWords, Words } from '../shared/Words.tsx';
import styles from './views.module.css';
import { WhoSpeaks } from './WhoSpeaks.tsx';

/**
 * What the panel shows before anything is chosen: what this is, where to begin, and everything there is, as lists.
 * `isWhole`: or only what a screen has room for, which is what this is and where to begin.
 */
export function Overview({ isWhole = true }: { readonly isWhole?: boolean }) {
  const index = useIndex();
  const { dataset } = index;
  const words = useWords();
  const visible = useVisible();
  const isLess = useAppState((state) => isFiltered(state.view));
  const headlines = (dataset.headlines ?? []).flatMap((key) => visible.relationships.get(relationshipOf(key)) ?? []);
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.title}>
          <Words>{dataset.title}</Words>
        </h2>
        <DrawnFrom />
        <p {...words}>{dataset.summary}</p>
        <p className={styles.note}>
          {t('evidence.counts', {
            actors: t('evidence.actors', { count: dataset.actors.length }),
            relationships: t('evidence.relationships', { count: index.relationships.size }),
            claims: t('evidence.claims', { count: dataset.claims.length }),
            voices: t('evidence.voices', { count: dataset.voices.length }),
          })}
        </p>
        {isLess && (
          <p className={styles.note}>
            {t('evidence.inView', {
              actors: t('graph.shown', { shown: visible.actors.size, count: dataset.actors.length }),
              relationships: t('graph.lines', {
                shown: visible.relationships.size,
                count: index.relationships.size,
              }),
            })}
          </p>
        )}
        <AsOf setting="full" />
      </header>
      <LensSection />
      <Rows title={t('evidence.startHere')} relationships={headlines} />
      {isWhole && (
        <>
          <Matters />
          <Sources />
          <section className={styles.section}>
            <h3 className={styles.heading}>{t('evidence.everything')}</h3>
            <Everything />
          </section>
        </>
      )}
    </>
  );
}

/** What everything here rests on, said before anything is told from it. */
function DrawnFrom() {
  const { sources } = useIndex().dataset;
  const [only, ...more] = sources;
  if (!only) return null;
  if (more.length > 0) return <p className={styles.note}>{t('evidence.drawnFrom', { count: sources.length })}</p>;
  const { title, language, url, publisher, republisher } = only;
  // The names alone are words of the dataset; what joins them is the page's.
  const credit =
    republisher === undefined
      ? mark(publisher)
      : t('evidence.sourceCredit', { publisher: mark(publisher), republisher: mark(republisher) });
  const [before, after] = t('evidence.drawnFromOne', { credit }).split('<title/>');
  return (
    <p className={styles.note}>
      {before}
      <a href={url} target="_blank" rel="noreferrer">
        <cite>
          <Words of={language}>{title}</Words>
        </cite>
      </a>
      <Marked text={after ?? ''} />
    </p>
  );
}

function Rows({
  title,
  relationships,
}: {
  readonly title: string;
  readonly relationships: readonly VisibleRelationship[];
}) {
  const distrust = useViewKey('distrust');
  if (relationships.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{title}</h3>
      <LeftRows relationships={relationships} distrust={distrust} />
    </section>
  );
}

interface LeftProps {
  readonly relationships: readonly VisibleRelationship[];
  readonly distrust: View['distrust'];
}

/** Relationships that the filters leave, each with how many of its claims are left where some voices are set aside. */
function LeftRows({ relationships, distrust }: LeftProps) {
  const { effect } = lensOf(useIndex(), distrust);
  return (
    <ul>
      {relationships.map(({ id, relationship, standing, claims }) => (
        <li key={id}>
          <RelationshipRow
            relationship={relationship}
            standing={standing}
            left={claims.filter((claim) => !effect.fallen.has(claim.id)).length}
          />
        </li>
      ))}
    </ul>
  );
}

function Sources() {
  const { dataset } = useIndex();
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t('evidence.source')}</h3>
      <ul>
        {dataset.sources.map((source) => (
          <li key={source.id} className={styles.source}>
            <cite>
              <Words of={source.language}>{source.title}</Words>
            </cite>
            <span>
              {source.republisher === undefined ? (
                <Words>{source.publisher}</Words>
              ) : (
                t('evidence.sourceCredit', { publisher: source.publisher, republisher: source.republisher })
              )}
            </span>
            <span className={styles.note}>
              {t(source.published.basis === 'inferred' ? 'evidence.publishedInferred' : 'evidence.published', {
                date: formatDate(source.published.value),
              })}
              {source.published.note !== undefined && (
                <>
                  {'. '}
                  <Words>{source.published.note}</Words>
                </>
              )}
            </span>
            <a href={source.url} target="_blank" rel="noreferrer">
              {t('evidence.openSource')}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/**
 * The picture as lists, under the same filters. They are long and mostly folded, so that they follow a step once the rest
 * of the page has taken it, and nobody waits for them.
 */
function Everything() {
  const view = useAfterPaint(useView());
  return <Lists view={view} />;
}

const Lists = memo(function Lists({ view }: { readonly view: View }) {
  const index = useIndex();
  const visible = selectVisible(index, view);
  const sourcing = selectSourcing(index, view);
  return (
    <>
      <ActorList actors={visible.actors} />
      <RelationshipList relationships={visible.relationships} distrust={view.distrust} />
      <VoiceList />
      <details className={styles.fold} open={view.mode === 'sourcing'}>
        <summary>
          {t('sourcing.whoSpeaks')} <span className={styles.number}>{formatNumber(sourcing.speeches.size)}</span>
        </summary>
        <WhoSpeaks sourcing={sourcing} distrust={view.distrust} />
      </details>
    </>
  );
});

const ActorList = memo(function ActorList({ actors }: Pick<VisibleGraph, 'actors'>) {
  const { dataset } = useIndex();
  return (
    <details className={styles.fold}>
      <summary>
        {t('evidence.everyActor')} <span className={styles.number}>{formatNumber(actors.size)}</span>
      </summary>
      <ul className={styles.names}>
        {dataset.actors
          .filter(({ id }) => actors.has(id))
          .map((actor) => (
            <li key={actor.id}>
              <ActorMark type={actor.type} size={18} />
              <ThingLink id={actor.id}>
                <Words>{actor.name}</Words>
              </ThingLink>
            </li>
          ))}
      </ul>
    </details>
  );
});

interface ListProps extends Pick<VisibleGraph, 'relationships'> {
  readonly distrust: View['distrust'];
}

const RelationshipList = memo(function RelationshipList({ relationships, distrust }: ListProps) {
  return (
    <details className={styles.fold}>
      <summary>
        {t('evidence.everyRelationship')} <span className={styles.number}>{formatNumber(relationships.size)}</span>
      </summary>
      <LeftRows relationships={[...relationships.values()]} distrust={distrust} />
    </details>
  );
});

const VoiceList = memo(function VoiceList() {
  const { dataset } = useIndex();
  return (
    <details className={styles.fold}>
      <summary>
        {t('evidence.everyVoice')} <span className={styles.number}>{formatNumber(dataset.voices.length)}</span>
      </summary>
      <ul className={styles.names}>
        {dataset.voices.map((voice) => (
          <li key={voice.id}>
            <ThingLink id={voice.id}>
              <Words>{voice.label}</Words>
            </ThingLink>
          </li>
        ))}
      </ul>
    </details>
  );
});
