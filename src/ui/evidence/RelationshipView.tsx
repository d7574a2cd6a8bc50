import { isInTension } from '../../domain/matterStatus.ts';
import type { Matter } from '../../domain/matters.ts';
import type { Relationship } from '../../domain/relationships.ts';
import { useAppState, useIndex, useViewKey, useVisible } from '../../store/hooks.ts';
import { selectStandings } from '../../store/selectors.ts';
import { Chip } from '../shared/Chip.tsx';
import { RelationshipFate } from '../shared/LensNote.tsx';
import { LineSample } from '../shared/LineSample.tsx';
import { shortName } from '../shared/labels.ts';
import { t } from '../shared/messages/i18n.ts';
import { isInPart, standingWords } from '../shared/standingWords.ts';
import { ThingLink } from '../shared/ThingLink.tsx';
import { useNarrow } from '../shared/useMediaQuery.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { FilteredOut } from './FilteredOut.tsx';
import { Positions } from './Positions.tsx';
import { To } from '../shared/To.tsx';
import { Term, Words } from '../shared/Words.tsx';
import styles from './views.module.css';
import { RelationshipRow } from '../shared/RelationshipRow.tsx';

/**
 * A relationship: who to whom, how well it stands, and every claim it is made of with its words. On a small screen the
 * words come before what explains them.
 */
export function RelationshipView({ relationship }: { readonly relationship: Relationship }) {
  const index = useIndex();
  const visible = useVisible();
  const select = useViewKey('select');
  const distrust = useViewKey('distrust');
  const narrow = useNarrow();
  const standings = useAppState((state) => selectStandings(index, state.view.distrust));
  const { id, subject, object, category, claims } = relationship;
  const standing = standings.get(id) ?? 'unsupported';
  const distrusted = new Set(distrust);
  const left = visible.relationships.get(id);
  const between = [...index.relationships.values()].filter(
    (other) =>
      other.id !== id &&
      ((other.subject === subject && other.object === object) ||
        (other.subject === object && other.object === subject)),
  );
  // The matter of a selected claim is laid out under its words; the others, before all claims.
  const matters = index.matters.filter(
    (matter) => matter.relationships.includes(id) && !matter.claims.some((claim) => claim.id === select),
  );
  // A matter that is about something else would keep its own words off a small screen.
  const isAside = (matter: Matter): boolean =>
    narrow &&
    !matter.positions.slice(0, matter.core).some(({ claims: said }) => said.some((one) => claims.includes(one)));
  const positions = (of: readonly Matter[]) =>
    of.map((matter) => <Positions key={matter.id} matter={matter} from={claims.map((claim) => claim.id)} level={3} />);
  // A relationship that is hidden as a whole says so above and still shows all it rests on.
  const shown = left?.claims ?? claims;
  const hidden = claims.filter((claim) => !shown.includes(claim));
  const why = (
    <p className={styles.note}>
      {t(`standingWhy.${standing}`)}
      {isInPart(index, claims, distrusted) && ` ${t('standingInPartWhy')}`}
    </p>
  );
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.title}>
          <ThingLink id={subject}>
            <Words>{shortName(index, subject)}</Words>
          </ThingLink>
          <To className={styles.arrow} />
          <ThingLink id={object}>
            <Words>{shortName(index, object)}</Words>
          </ThingLink>
        </h2>
        <p className={styles.chips}>
          <Chip>
            <Term kind="category" id={category} />
          </Chip>
          <Chip tone={standing === 'contested' ? 'caution' : 'plain'} title={t(`standingWhy.${standing}`)}>
            <LineSample standing={standing} category={category} />
            {standingWords(index, standing, claims, distrusted)}
          </Chip>
          {standing !== 'contested' && isInTension(claims, index.claims, distrusted) && (
            <Chip title={t('matter.tensionWhy')}>
              <span aria-hidden="true">~</span> {t('matterStatus.in-tension')}
            </Chip>
          )}
        </p>
        {!narrow && why}
        <RelationshipFate relationship={relationship} />
      </header>
      {!left && <FilteredOut />}
      {positions(matters.filter((matter) => !isAside(matter)))}
      {narrow && matters.some((matter) => !isAside(matter)) && why}
      {(!narrow || claims.length > 1) && (
        <p className={styles.count}>{t('evidence.claims', { count: claims.length })}</p>
      )}
      {shown.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
      {hidden.length > 0 && (
        <>
          <FilteredOut text={t('evidence.hiddenClaims', { count: hidden.length })} />
          <details className={styles.fold} open={hidden.some((claim) => claim.id === select)}>
            <summary>{t('evidence.readHidden', { count: hidden.length })}</summary>
            {hidden.map((claim) => (
              <ClaimCard key={claim.id} claim={claim} />
            ))}
          </details>
        </>
      )}
      {positions(matters.filter(isAside))}
      {narrow && matters.every(isAside) && why}
      {between.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.heading}>{t('evidence.sameActors')}</h3>
          <ul>
            {between.map((other) => (
              <li key={other.id}>
                <RelationshipRow relationship={other} standing={standings.get(other.id) ?? 'unsupported'} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
