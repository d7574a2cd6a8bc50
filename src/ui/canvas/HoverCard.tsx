import { findThing } from '../../domain/datasetIndex.ts';
import type { Actor } from '../../domain/types.ts';
import type { Relationship } from '../../domain/relationships.ts';
import type { HoverTarget } from '../../graph/graphViewTypes.ts';
import { useAppState, useIndex, useVisible } from '../../store/hooks.ts';
import { selectStandings } from '../../store/selectors.ts';
import { LineSample } from '../shared/LineSample.tsx';
import { categoryLabel, predicatesLabel, shortName, voiceLabel } from '../shared/labels.ts';
import { t } from '../shared/messages/i18n.ts';
import { actorSummary } from './actorSentence.ts';
import styles from './HoverCard.module.css';

/** What lies under the pointer, in a few words. The panel and the keyboard say the same, so this is hidden from speech. */
export function HoverCard({ target }: { readonly target: NonNullable<HoverTarget> }) {
  const index = useIndex();
  const thing = findThing(index, target.id);
  const { x, y } = target.at;
  return (
    <div className={styles.anchor} style={{ left: x, top: y }} aria-hidden="true">
      <div className={styles.card}>
        {thing?.kind === 'actor' && <AboutActor actor={thing.actor} />}
        {thing?.kind === 'relationship' && <AboutRelationship relationship={thing.relationship} />}
      </div>
    </div>
  );
}

function AboutActor({ actor }: { readonly actor: Actor }) {
  const index = useIndex();
  const visible = useVisible();
  return (
    <>
      <p className={styles.title}>{actor.name}</p>
      <p className={styles.about}>{actorSummary(index, visible, actor)}</p>
    </>
  );
}

function AboutRelationship({ relationship }: { readonly relationship: Relationship }) {
  const index = useIndex();
  const standing =
    useAppState((state) => selectStandings(index, state.view.distrust)).get(relationship.id) ?? 'unsupported';
  const { subject, object, category, claims } = relationship;
  const speakers = [...new Set(claims.flatMap((claim) => claim.attribution.flatMap(([speaker]) => speaker ?? [])))];
  return (
    <>
      <p className={styles.title}>
        {shortName(index, subject)} <em>{predicatesLabel(index, claims)}</em> {shortName(index, object)}
      </p>
      <p className={styles.about}>
        <LineSample standing={standing} category={category} /> {categoryLabel(index, category)} ·{' '}
        {t(`standing.${standing}`)} · {t('graph.hoverClaims', { count: claims.length })}
      </p>
      <p className={styles.about}>
        {t('graph.hoverVoices', {
          names: speakers
            .slice(0, 3)
            .map((id) => voiceLabel(index, id))
            .join('; '),
        })}
        {speakers.length > 3 && ' …'}
      </p>
    </>
  );
}
