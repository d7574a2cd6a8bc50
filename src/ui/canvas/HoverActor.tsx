import type { VoiceId } from '../../domain/ids.ts';
import { STANDINGS } from '../../domain/standing.ts';
import type { Actor } from '../../domain/types.ts';
import { useAppState, useIndex, useViewKey, useVisible } from '../../store/hooks.ts';
import { selectDrawnSourcing } from '../../store/selectors.ts';
import { creditName } from '../shared/claimWords.ts';
import { t } from '../shared/messages/i18n.ts';
import { LineSample } from '../shared/LineSample.tsx';
import { spokenOfSummary } from '../shared/voiceSentence.ts';
import { Words } from '../shared/Words.tsx';
import { actorSummary } from './actorSentence.ts';
import styles from './HoverCard.module.css';
import { SaidBy } from './SaidBy.tsx';

/** An actor in a few words: what it is, how well what is shown of it stands, and who says so. */
export function HoverActor({ actor }: { readonly actor: Actor }) {
  const index = useIndex();
  const visible = useVisible();
  const distrust = useViewKey('distrust');
  const sourcing = useAppState((state) => selectDrawnSourcing(index, state.view));
  const own = (index.relationshipsOfActor.get(actor.id) ?? []).flatMap(({ id }) => visible.relationships.get(id) ?? []);
  const counts = STANDINGS.toReversed()
    .map((standing) => ({ standing, count: own.filter((shown) => shown.standing === standing).length }))
    .filter(({ count }) => count > 0);
  const claims = own.flatMap((shown) => shown.claims);
  return (
    <>
      <p className={styles.title}>
        <Words>{actor.name}</Words>
      </p>
      <p className={styles.about}>
        {sourcing ? spokenOfSummary(index, sourcing, actor) : actorSummary(index, visible, actor)}
      </p>
      {!sourcing && counts.length > 0 && (
        <>
          <ul className={styles.standings}>
            {counts.map(({ standing, count }) => (
              <li key={standing} title={t(`standing.${standing}`)}>
                <LineSample standing={standing} /> {t(`graph.hoverStanding.${standing}`, { count })}
              </li>
            ))}
          </ul>
          <p className={styles.about}>
            {t('graph.hoverClaims', { count: claims.length })}.{' '}
            <SaidBy names={speakersOf(claims).map((id) => creditName(index, new Set(distrust), id))} />
          </p>
        </>
      )}
    </>
  );
}

/** Who says these claims, who says most of them first. */
function speakersOf(claims: readonly { readonly attribution: readonly (readonly VoiceId[])[] }[]): readonly VoiceId[] {
  const said = new Map<VoiceId, number>();
  for (const { attribution } of claims) {
    for (const [speaker] of attribution) if (speaker) said.set(speaker, (said.get(speaker) ?? 0) + 1);
  }
  return [...said].sort(([, a], [, b]) => b - a).map(([voice]) => voice);
}
