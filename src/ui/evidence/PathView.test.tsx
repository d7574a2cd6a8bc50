import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { readBundledIndex } from '../../../tests/support/bundled.ts';
import { renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import { actorId } from '../../domain/ids.ts';
import type { PathQuery, View } from '../../view/view.ts';
import { EvidencePanel, prepareEvidence } from './EvidencePanel.tsx';

const PATH: PathQuery = {
  from: actorId('harbour-board'),
  to: actorId('selmouth'),
  directed: false,
  firm: false,
};
const open = (view: Partial<View> = {}) => renderWithStore(<EvidencePanel />, { view: { path: PATH, ...view } });

beforeAll(async () => {
  await prepareEvidence();
});
beforeEach(() => stubMedia());

describe('PathView', () => {
  it('writes each way as a chain of sentences with words and voices, and names the weakest link', async () => {
    const { container } = open();
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
      'How are Harbour Board and Selmouth connected?',
    );
    expect(screen.getByRole('status')).toHaveTextContent('1 shortest way, 2 steps long.');
    const steps = screen.getAllByRole('listitem').filter((item) => /^\d\. /.test(item.textContent));
    expect(steps.map((step) => step.firstElementChild?.textContent)).toEqual([
      '1. Harbour Board to Ferry Union',
      '2. Ferry Union to Selmouth',
    ]);
    expect(steps[1]).toHaveTextContent('“The union met the mayor”');
    expect(steps[1]).toHaveTextContent('two dock workers through Quay Gazette');
    expect(
      screen.getByText('Weakest link: Ferry Union to Selmouth (Rests on unnamed voices, in tension)'),
    ).toBeVisible();
    await expectNoAxeViolations(container);
  });

  it('cautions beside the answer that a way of several steps is no relationship, and not of one step', () => {
    const { store } = open();
    expect(screen.getByRole('status')).toHaveTextContent(/A way is no relationship between its ends/);
    act(() => void store.getState().patch({ path: { ...PATH, to: actorId('ferry-union') } }));
    expect(screen.getByRole('status')).toHaveTextContent(/^1 shortest way, 1 step long\.$/);
  });

  it('leads from a way that does not hold to a longer one that does', async () => {
    const index = readBundledIndex();
    const distrust = index.dataset.voices.filter(({ kind }) => kind.startsWith('unnamed')).map(({ id }) => id);
    const path = { ...PATH, from: actorId('iran'), to: actorId('syrian-military') };
    renderWithStore(<EvidencePanel />, { index, view: { path, distrust } });
    expect(screen.getByRole('status')).toHaveTextContent(
      '1 shortest way, 1 step long. It goes over what fell, so it does not hold. A longer way holds.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Show what holds' }));
    expect(screen.getByRole('status')).toHaveTextContent(/^2 shortest ways, each 2 steps long\./);
    expect(screen.queryByRole('button', { name: 'Show what holds' })).toBeNull();
  });

  it('has all the words of a claim that no quote holds alone, in the order of the source', () => {
    const path = { ...PATH, from: actorId('tour-company'), to: actorId('iran') };
    const { container } = renderWithStore(<EvidencePanel />, { index: readBundledIndex(), view: { path } });
    expect([...container.querySelectorAll('blockquote')].map(({ textContent }) => textContent)).toEqual([
      '“started moving military aid and cash to Syria through Iranian companies in Iraq”',
      '“tour company”',
    ]);
  });

  it('is asked from an actor in one choice, and left again', async () => {
    const user = userEvent.setup();
    const { store } = open({ path: null, select: 'harbour-board' });
    await user.selectOptions(screen.getByLabelText('Find the ways from Harbour Board to …'), 'City of Selmouth');
    expect(store.getState().view).toMatchObject({ path: PATH, select: null });
    expect(screen.getByRole('status')).toHaveTextContent('1 shortest way');
    await user.click(screen.getByRole('button', { name: 'Leave this question' }));
    expect(store.getState().view.path).toBeNull();
  });

  it('takes other ends, the other direction, and other rules', async () => {
    const user = userEvent.setup();
    const { store } = open();
    await user.click(screen.getByText('Change the question'));
    await user.click(screen.getByRole('button', { name: 'Swap from and to' }));
    expect(store.getState().view.path).toMatchObject({ from: 'selmouth', to: 'harbour-board' });
    await user.click(screen.getByRole('checkbox', { name: 'Follow arrows only' }));
    await user.click(screen.getByRole('checkbox', { name: 'Leave out what fell or is only stated in the negative' }));
    expect(store.getState().view.path).toMatchObject({ directed: true, firm: true });
    await user.selectOptions(screen.getByLabelText('To'), 'Lighthouse Club');
    expect(screen.getByRole('status')).toHaveTextContent(
      'nothing connects them. Against the arrows there may be a way. With what fell',
    );
  });

  it('says when filters hide an end, and asks for the other end where one alone is given', () => {
    const { store } = open({ types: ['state'] });
    expect(screen.getByRole('status')).toHaveTextContent('The filters hide Harbour Board');
    act(() => void store.getState().patch({ types: null, path: { ...PATH, to: PATH.from } }));
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Find the ways from Harbour Board to …');
    expect(screen.getByRole('status')).toHaveTextContent('Choose whom the ways should lead to.');
    expect(screen.getByLabelText('To')).toHaveFocus();
    expect(screen.getByLabelText('To')).toHaveDisplayValue('Choose an actor');
  });

  it('leads to a relationship and back to the question by the trail', async () => {
    const user = userEvent.setup();
    const { store } = open();
    const [row] = screen.getAllByRole('link', { name: /Contested/ });
    if (!row) throw new Error('The way goes by a contested relationship.');
    await user.click(row);
    expect(store.getState().view).toMatchObject({ select: 'harbour-board~hostility~ferry-union', path: PATH });
    const trail = within(screen.getByRole('navigation', { name: 'Where you are' }));
    await user.click(trail.getByRole('button', { name: 'Harbour Board to Selmouth' }));
    expect(store.getState().view.select).toBeNull();
    await user.click(trail.getByRole('button', { name: 'Overview' }));
    expect(store.getState().view.path).toBeNull();
  });
});
