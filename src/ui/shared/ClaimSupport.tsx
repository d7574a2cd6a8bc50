import { claimStanding, standingsToTell } from '../../domain/claimStanding.ts';
import type { Standing } from '../../domain/standing.ts';
import type { Claim } from '../../domain/types.ts';
import { useIndex, useViewKey } from '../../store/hooks.ts';
import { Chip } from './Chip.tsx';
import { LineSample } from './LineSample.tsx';
import { t } from './messages/i18n.ts';

/** What no other word on a claim says of it. */
const TOLD_HERE: readonly Standing[] = ['contested', 'unnamed', 'named', 'own-voice'];

/** How well one claim is supported, as chips: whether it is contested itself, and on whom it rests. */
export function ClaimSupport({ claim }: { readonly claim: Claim }) {
  const index = useIndex();
  const distrust = useViewKey('distrust');
  return standingsToTell(claimStanding(index, claim, new Set(distrust)))
    .filter((each) => TOLD_HERE.includes(each))
    .map((each) => (
      <Chip
        key={each}
        tone={each === 'contested' ? 'caution' : 'plain'}
        title={each === 'contested' ? t('evidence.contestedWhy') : t(`standingWhy.${each}`)}
      >
        <LineSample standing={each} category={claim.category} />
        {t(`standing.${each}`)}
      </Chip>
    ));
}
