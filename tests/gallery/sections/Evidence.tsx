import { ChainFigure } from '../../../src/ui/evidence/ChainFigure.tsx';
import { ClaimCard } from '../../../src/ui/evidence/ClaimCard.tsx';
import { EvidencePanel } from '../../../src/ui/evidence/EvidencePanel.tsx';
import { Positions } from '../../../src/ui/evidence/Positions.tsx';
import type { DatasetIndex } from '../../../src/domain/datasetIndex.ts';
import { claimId } from '../../../src/domain/ids.ts';
import type { Claim } from '../../../src/domain/types.ts';
import { useIndex } from '../../../src/store/hooks.ts';
import { ASIDE } from '../views.ts';
import { Example } from '../WithView.tsx';

const COLUMN = '24rem';

/** The card of a claim, by id. */
function Card({ id }: { readonly id: string }) {
  return <ClaimCard claim={claimOf(useIndex(), id)} />;
}

const Chain = ({ id }: { readonly id: string }) => <ChainFigure claim={claimOf(useIndex(), id)} />;

function claimOf({ claims }: DatasetIndex, id: string): Claim {
  const claim = claims.get(claimId(id));
  if (!claim) throw new Error(`There is no claim ${id}.`);
  return claim;
}

/** All that is said on the matter that a claim belongs to. */
function Columns({ id }: { readonly id: string }) {
  const matter = useIndex().matterOfClaim.get(claimId(id));
  return matter && <Positions matter={matter} from={[claimId(id)]} level={3} />;
}

export function Evidence() {
  return (
    <>
      <Example name="Claim, could not be verified" width={COLUMN}>
        <Card id="c-iran-involved" />
      </Example>
      <Example name="Claim, denied" width={COLUMN}>
        <Card id="c-hostages-no-link" />
      </Example>
      <Example name="Claim, fallen with the voices set aside" width={COLUMN} view={{ distrust: ASIDE }}>
        <Card id="c-iran-sends-commanders" />
      </Example>
      <Example name="Claim, selected" width={COLUMN} view={{ select: 'c-rebels-attack' }}>
        <Card id="c-rebels-attack" />
      </Example>
      <Example name="Contested: columns" width="60rem" view={{ evidenceWidth: 'wide' }}>
        <Columns id="c-hostages-no-link" />
      </Example>
      <Example name="Chain, carried" width={COLUMN}>
        <Chain id="c-helicopter-crash" />
      </Example>
      <Example name="Chain, unverified" width={COLUMN}>
        <Chain id="c-iran-involved" />
      </Example>
      <Example name="Panel, nothing selected" width={COLUMN} height="30rem">
        <EvidencePanel />
      </Example>
      <Example name="Panel, an actor" width={COLUMN} height="30rem" view={{ select: 'hostages' }}>
        <EvidencePanel />
      </Example>
      <Example name="Panel, a voice" width={COLUMN} height="30rem" view={{ select: 'v-abnoush' }}>
        <EvidencePanel />
      </Example>
    </>
  );
}
