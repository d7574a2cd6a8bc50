import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { chain, makeClaim, makeIndex, makeVoice } from '../../../tests/support/dataset.ts';
import { renderWithStore } from '../../../tests/support/render.tsx';
import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import { voiceId } from '../../domain/ids.ts';
import { facets } from '../../view/facets.ts';
import { defaultView, type View } from '../../view/view.ts';
import { VoiceFilter } from './VoiceFilter.tsx';

const show = (view: Partial<View> = {}, index: DatasetIndex = makeIndex()) =>
  renderWithStore(<VoiceFilter values={facets(index, defaultView('harbour')).voices} />, { view, index });
const listed = () =>
  screen
    .getAllByRole('checkbox')
    .map((box) => `${box.closest('label')?.textContent} ${box.closest('li')?.lastChild?.textContent}`);

/** Ten voices, the first with one claim, the next with two, and so on. */
const many = makeIndex({
  voices: Array.from({ length: 10 }, (_, at) => makeVoice(`v-${at}`, 'named-person', { label: `Voice ${at}` })),
  claims: Array.from({ length: 10 }, (_, voice) =>
    Array.from({ length: voice + 1 }, (__, at) =>
      makeClaim(`c-${voice}-${at}`, ['selmouth', 'ties', 'ferry-union'], { attribution: [chain(`v-${voice}`)] }),
    ),
  ).flat(),
});

describe('VoiceFilter', () => {
  it('lists who says something, most first, nobody chosen', async () => {
    const { container } = show();
    expect(listed().slice(0, 2)).toEqual(['Ada Brandt 3', 'two dock workers 2']);
    expect(listed().join()).not.toContain('passer-by');
    for (const box of screen.getAllByRole('checkbox')) expect(box).not.toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'Ada Brandt' })).toHaveAccessibleDescription('3');
    expect(screen.queryByRole('button', { name: 'Everyone' })).toBeNull();
    await expectNoAxeViolations(container);
  });

  it('adds voices one by one, until everyone is asked for again', async () => {
    const user = userEvent.setup();
    const { store } = show();
    await user.click(screen.getByRole('checkbox', { name: 'Jon Vale' }));
    await user.click(screen.getByRole('checkbox', { name: 'Ada Brandt' }));
    expect(store.getState().view.voices).toEqual(['v-vale', 'v-brandt']);
    await user.click(screen.getByRole('button', { name: 'Everyone' }));
    expect(store.getState().view.voices).toBeNull();
  });

  it('shows only one', async () => {
    const user = userEvent.setup();
    const { store } = show({ voices: [voiceId('v-brandt')] });
    await user.click(screen.getByRole('button', { name: 'Show only Jon Vale' }));
    expect(store.getState().view).toMatchObject({ voices: ['v-vale'], unconnected: 'hide' });
    expect(screen.getByRole('button', { name: /Jon Vale/ })).toHaveAttribute('aria-pressed', 'true');
  });

  it('lists the first six, and the rest when asked', async () => {
    const user = userEvent.setup();
    const { container } = show({}, many);
    expect(listed()).toHaveLength(6);
    expect(listed()[0]).toBe('Voice 9 10');
    await user.click(screen.getByRole('button', { name: 'Show 4 more voices', expanded: false }));
    expect(listed()).toHaveLength(10);
    await user.click(screen.getByRole('button', { name: 'Show fewer', expanded: true }));
    expect(listed()).toHaveLength(6);
    await expectNoAxeViolations(container);
  });

  it('always lists those chosen, first', () => {
    show({ voices: [voiceId('v-0'), voiceId('v-1')] }, many);
    expect(listed().slice(0, 2)).toEqual(['Voice 1 2', 'Voice 0 1']);
    expect(screen.getByRole('checkbox', { name: 'Voice 0' })).toBeChecked();
  });

  it('finds a voice by part of its name', async () => {
    const user = userEvent.setup();
    show({}, many);
    await user.type(screen.getByRole('searchbox', { name: 'Find a voice' }), 'VOICE 0');
    expect(listed()).toEqual(['Voice 0 1']);
    expect(within(screen.getByRole('group')).queryByRole('button', { name: /more voices/ })).toBeNull();
  });
});
