import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { given, makeIndex } from '../../../tests/support/dataset.ts';
import { renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import { actorId } from '../../domain/ids.ts';
import { VoiceView } from './VoiceView.tsx';

beforeEach(() => stubMedia());

const index = makeIndex();
const show = (id: string) => renderWithStore(<VoiceView voice={given(index.voices, id)} />);

function claimsUnder(name: RegExp): readonly string[] {
  const section = screen.getByRole('heading', { level: 3, name }).closest('section');
  if (!section) throw new Error('a heading stands in a section');
  return within(section)
    .getAllByRole('article')
    .map((card) => card.id);
}

describe('VoiceView', () => {
  it('says who it is, how the source introduces it, what it belongs to and what it has at stake', async () => {
    const { container } = show('v-vale');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Jon Vale');
    const [head] = container.getElementsByTagName('header');
    for (const words of [
      'Named person',
      'Speaks for the crews.',
      'A stake in the matter',
      'His union is suing the board.',
    ]) {
      expect(head).toHaveTextContent(words);
    }
    expect(screen.getByText('the secretary of the Ferry Union')).toBeVisible();
    expect(screen.getByText('In the graph').closest('dl')).toHaveTextContent('Ferry Union');
    await expectNoAxeViolations(container);
  });

  it('tells what it says from what it carries for others', () => {
    show('v-gazette');
    expect(claimsUnder(/^Says 1 claim$/)).toEqual(['c-arms']);
    expect(claimsUnder(/^Carries what others say 1 claim$/)).toEqual(['c-talks']);
  });

  it('has no heading over nothing', () => {
    show('v-workers');
    expect(claimsUnder(/^Says 2 claims$/)).toEqual(['c-closed', 'c-talks']);
    expect(screen.queryByRole('heading', { name: /Carries/ })).toBeNull();
    expect(screen.getByText('May be members of the union.')).toBeVisible();
  });

  it('sets it aside, says what falls, and takes it back', async () => {
    const user = userEvent.setup();
    const { store, container } = show('v-vale');
    await user.click(screen.getByRole('button', { name: 'Set aside', pressed: false }));
    expect(store.getState().view.distrust).toEqual(['v-vale']);
    expect(screen.getByRole('article')).toHaveTextContent('Fallen. Rests only on Jon Vale.');
    expect(screen.getByRole('article')).toHaveTextContent('Does not count: it holds a voice set aside.');
    await expectNoAxeViolations(container);
    await user.click(screen.getByRole('button', { name: 'Set aside', pressed: true }));
    expect(store.getState().view.distrust).toEqual([]);
  });

  it('names the wholes around what it belongs to', () => {
    const parts = makeIndex({
      actors: index.dataset.actors.map((actor) =>
        actor.id === 'ferry-union' ? { ...actor, partOf: actorId('selmouth') } : actor,
      ),
    });
    renderWithStore(<VoiceView voice={given(parts.voices, 'v-vale')} />, { index: parts });
    expect(screen.getByRole('link', { name: 'City of Selmouth' })).toBeVisible();
  });

  it.each([
    ['v-vale', 'Show only what Jon Vale says'],
    ['v-workers', 'Show only what they say'],
    ['v-insider', 'Show only what this person says'],
    ['v-gazette', 'Show only what Quay Gazette says or carries'],
    ['v-paper', 'Show only what The Harbour Post says itself'],
  ])('offers to show only %s in words that fit: %s', (id, words) => {
    show(id);
    expect(screen.getByRole('button', { name: /^Show only/, pressed: false })).toHaveTextContent(words);
  });

  it('says of who only carries that they carry', () => {
    const carried = makeIndex();
    renderWithStore(<VoiceView voice={{ ...given(carried.voices, 'v-gazette'), kind: 'unnamed-group' }} />, {
      index: makeIndex({ claims: carried.dataset.claims.filter(({ id }) => id === 'c-talks') }),
    });
    expect(screen.getByRole('button', { name: /^Show only/, pressed: false })).toHaveTextContent(
      'Show only what they carry',
    );
  });

  it('shows only what the voice says, and everything again', async () => {
    const user = userEvent.setup();
    const { store } = show('v-vale');
    await user.click(screen.getByRole('button', { name: 'Show only what Jon Vale says', pressed: false }));
    expect(store.getState().view).toMatchObject({ voices: ['v-vale'], unconnected: 'hide' });
    await user.click(screen.getByRole('button', { name: 'Show all voices again', pressed: true }));
    expect(store.getState().view).toMatchObject({ voices: null, unconnected: 'keep' });
  });
});
