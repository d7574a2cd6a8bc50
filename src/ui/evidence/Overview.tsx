import { relationshipOf, type Relationship } from '../../domain/relationships.ts';
import { useAppState, useIndex, useSourcing, useViewKey, useVisible } from '../../store/hooks.ts';
import { selectStandings } from '../../store/selectors.ts';
import { ActorMark } from '../shared/ActorMark.tsx';
import { AsOf } from '../shared/AsOf.tsx';
import { formatDate } from '../shared/dates.ts';
import { formatNumber, t } from '../shared/messages/i18n.ts';
import { ThingLink } from '../shared/ThingLink.tsx';
import { LensSection } from './LensSection.tsx';
import { RelationshipRow } from '../shared/RelationshipRow.tsx';
import { Matters } from './Matters.tsx';
import { useWords, Words } from '../shared/Words.tsx';
import styles from './views.module.css';
import { WhoSpeaks } from './WhoSpeaks.tsx';

/** What the panel shows before anything is chosen: what this is, where to begin, and everything there is, as lists. */
export function Overview() {
  const index = useIndex();
  const { dataset } = index;
  const words = useWords();
  const headlines = (dataset.headlines ?? []).flatMap((key) => index.relationships.get(relationshipOf(key)) ?? []);
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.title}>
          <Words>{dataset.title}</Words>
        </h2>
        <p {...words}>{dataset.summary}</p>
        <p className={styles.note}>
          {t('evidence.counts', {
            actors: t('evidence.actors', { count: dataset.actors.length }),
            relationships: t('evidence.relationships', { count: index.relationships.size }),
            claims: t('evidence.claims', { count: dataset.claims.length }),
            voices: t('evidence.voices', { count: dataset.voices.length }),
          })}
        </p>
        <AsOf setting="full" />
      </header>
      <LensSection />
      <Rows title={t('evidence.startHere')} relationships={headlines} />
      <Matters />
      <Sources />
      <section className={styles.section}>
        <h3 className={styles.heading}>{t('evidence.everything')}</h3>
        <Everything />
      </section>
    </>
  );
}

function Rows({ title, relationships }: { readonly title: string; readonly relationships: readonly Relationship[] }) {
  const index = useIndex();
  const standings = useAppState((state) => selectStandings(index, state.view.distrust));
  if (relationships.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{title}</h3>
      <ul>
        {relationships.map((relationship) => (
          <li key={relationship.id}>
            <RelationshipRow relationship={relationship} standing={standings.get(relationship.id) ?? 'unsupported'} />
          </li>
        ))}
      </ul>
    </section>
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

/** The picture as lists, under the same filters. */
function Everything() {
  const index = useIndex();
  const visible = useVisible();
  const mode = useViewKey('mode');
  const sourcing = useSourcing();
  const actors = index.dataset.actors.filter((actor) => visible.actors.has(actor.id));
  const relationships = [...visible.relationships.values()];
  return (
    <>
      <details className={styles.fold}>
        <summary>
          {t('evidence.everyActor')} <span className={styles.number}>{formatNumber(actors.length)}</span>
        </summary>
        <ul className={styles.names}>
          {actors.map((actor) => (
            <li key={actor.id}>
              <ActorMark type={actor.type} size={18} />
              <ThingLink id={actor.id}>
                <Words>{actor.name}</Words>
              </ThingLink>
            </li>
          ))}
        </ul>
      </details>
      <details className={styles.fold}>
        <summary>
          {t('evidence.everyRelationship')} <span className={styles.number}>{formatNumber(relationships.length)}</span>
        </summary>
        <ul>
          {relationships.map(({ id, relationship, standing }) => (
            <li key={id}>
              <RelationshipRow relationship={relationship} standing={standing} />
            </li>
          ))}
        </ul>
      </details>
      <details className={styles.fold}>
        <summary>
          {t('evidence.everyVoice')} <span className={styles.number}>{formatNumber(index.dataset.voices.length)}</span>
        </summary>
        <ul className={styles.names}>
          {index.dataset.voices.map((voice) => (
            <li key={voice.id}>
              <ThingLink id={voice.id}>
                <Words>{voice.label}</Words>
              </ThingLink>
            </li>
          ))}
        </ul>
      </details>
      <details className={styles.fold} open={mode === 'sourcing'}>
        <summary>
          {t('sourcing.whoSpeaks')} <span className={styles.number}>{formatNumber(sourcing.speeches.size)}</span>
        </summary>
        <WhoSpeaks />
      </details>
    </>
  );
}
