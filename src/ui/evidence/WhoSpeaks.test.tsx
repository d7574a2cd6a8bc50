import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { makeIndex } from '../../../tests/support/dataset.ts';
import { renderWithStore } from '../../../tests/support/render.tsx';
import { voiceId } from '../../domain/ids.ts';
import { useSourcing, useViewKey } from '../../store/hooks.ts';
import type { View } from '../../view/view.ts';
import { WhoSpeaks } from './WhoSpeaks.tsx';

function OfTheView() {
  return <WhoSpeaks sourcing={useSourcing()} distrust={useViewKey('distrust')} />;
}
const show = (view: Partial<View> = {}) => renderWithStore(<OfTheView />, { view });
const voices = () => screen.getAllByRole('listitem');
const voice = (name: string) => {
  const found = voices().find((item) => within(item).queryByRole('link', { name }) === item.querySelector('p a'));
  if (!found) throw new Error(`no voice ${name} is listed`);
  return found;
};

describe('WhoSpeaks', () => {
  it('says of every voice what the picture shows: whom it speaks about, through whom, for whom, and whose it is', async () => {
    const { container } = show();
    expect(voices()).toHaveLength(makeIndex().dataset.voices.length);
    expect(voice('two dock workers')).toHaveTextContent(
      'two dock workers Unnamed groupSpeaks aboutHarbour BoardFerry UnionSelmouthCarried byQuay Gazette',
    );
    expect(voice('Quay Gazette')).toHaveTextContent('Speaks aboutPort GuardsHarbour BoardCarriestwo dock workers');
    expect(voice('Jon Vale')).toHaveTextContent('Is, or speaks fromFerry Union');
    expect(voice('a passer-by')).toHaveTextContent(/^a passer-by Unnamed person$/);
    await expectNoAxeViolations(container);
  });

  it('has a link for every line of the picture', () => {
    const { speeches, carriages } = makeIndex().sourcing;
    const { container } = show();
    const selects = [...container.querySelectorAll('a')].map((link) => new URL(link.href).searchParams.get('select'));
    for (const id of [...speeches.keys(), ...carriages.keys()]) expect(selects).toContain(id);
  });

  it('leads to what a voice says about an actor', async () => {
    const user = userEvent.setup();
    const { store } = show();
    await user.click(within(voice('Jon Vale')).getByRole('link', { name: 'Harbour Board' }));
    expect(store.getState().view.select).toBe('v-vale~harbour-board');
  });

  it('lists what the filters leave, and says who is set aside', () => {
    show({ voices: [voiceId('v-gazette')], distrust: [voiceId('v-gazette')] });
    expect(voices().map((item) => item.querySelector('p')?.textContent)).toEqual([
      'two dock workers Unnamed group',
      'Quay Gazette Named organisation, set aside',
    ]);
  });
});
