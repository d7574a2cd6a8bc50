import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { given, makeIndex } from '../../../tests/support/dataset.ts';
import { renderWithStore } from '../../../tests/support/render.tsx';
import { claimId, voiceId } from '../../domain/ids.ts';
import { Positions } from './Positions.tsx';

const INDEX = makeIndex();

function show(claim: string, ...aside: readonly string[]) {
  const shown = renderWithStore(<Positions matter={given(INDEX.matterOfClaim, claimId(claim))} level={3} />, {
    index: INDEX,
    view: { distrust: aside.map(voiceId) },
  });
  const region = screen.getByRole('region', { name: 'Positions' });
  const columns = within(region)
    .getAllByRole('heading', { level: 4 })
    .map((heading) => heading.closest('li'));
  return { ...shown, region, columns };
}

describe('Positions', () => {
  it('stand side by side in the order of the source, each with its words and voices, and none is called right', async () => {
    const { container, region, columns } = show('c-closed');
    expect(region).toHaveTextContent('Contested');
    expect(region).toHaveTextContent('none is called right');
    const [closed, open] = columns;
    expect(closed).toHaveTextContent('The Harbour Board sent guards to the north quay on Monday');
    expect(closed).toHaveTextContent('two dock workers');
    expect(closed).toHaveTextContent('“Monday”');
    expect(open).toHaveTextContent('No guard of ours was on the north quay');
    expect(open).toHaveTextContent('Ada Brandt');
    expect(open).toHaveTextContent('Denied');
    expect(open).toHaveTextContent('A and B cannot both be true');
    await expectNoAxeViolations(container);
  });

  it('keep a position whose voices are set aside in its place, and say that it makes the others no truer', () => {
    const { region, columns } = show('c-closed', 'v-brandt');
    expect(columns[1]).toHaveTextContent('Fallen');
    expect(columns[1]).toHaveTextContent('No guard of ours was on the north quay');
    expect(region).toHaveTextContent('that makes the others no truer');
  });
});
