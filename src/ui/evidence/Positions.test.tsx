import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { readBundledIndex } from '../../../tests/support/bundled.ts';
import { renderWithStore } from '../../../tests/support/render.tsx';
import { claimId, voiceId } from '../../domain/ids.ts';
import type { View } from '../../view/view.ts';
import { Positions } from './Positions.tsx';

const index = readBundledIndex();
function show(claim: string, view: Partial<View> = {}) {
  const matter = index.matterOfClaim.get(claimId(claim));
  if (!matter) throw new Error(`The dataset has no matter with ${claim}.`);
  return renderWithStore(<Positions matter={matter} level={3} />, { index, view });
}
const aside = (...ids: readonly string[]): Partial<View> => ({ distrust: ids.map(voiceId) });
const positions = () => {
  const [list] = within(screen.getByRole('region', { name: 'Positions' })).getAllByRole('list');
  return [...(list?.children ?? [])].filter((child): child is HTMLElement => child instanceof HTMLElement);
};
const headings = () => screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent);

describe('Positions', () => {
  it('lays out all that is said of who the hostages are, in the order of the source, lettered', async () => {
    const { container } = show('c-hostages-retired');
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('Positions');
    expect(headings()).toEqual([
      'Position AIranian hostages have no link with IRGC',
      'Position BIranian hostages include retired members of IRGC',
      'Position CIranian hostages include current commanders of IRGC',
    ]);
    expect(screen.getByText(/^3 positions, in the order of the source; none is called right/)).toBeVisible();
    await expectNoAxeViolations(container);
  });

  it('says between which of them what kind of conflict there is, once', () => {
    show('c-hostages-retired');
    const [a, b, c] = positions();
    expect(a).not.toHaveTextContent(/cannot both|pull apart/);
    expect(b).toHaveTextContent('A and B cannot both be true');
    expect(c).toHaveTextContent('A and C cannot both be true');
    expect(c).toHaveTextContent('B and C pull apart; both may be true');
    expect(screen.getAllByText(/cannot both be true|pull apart; both may be true/)).toHaveLength(3);
  });

  it('gives each its words with what carries it marked, its voices with kind and stake, its date and how firm it is', () => {
    show('c-iran-involved');
    const [, b, c, d] = positions();
    if (!b || !c || !d) throw new Error('there are five positions');
    expect(within(b).getByRole('blockquote')).toHaveTextContent(/involved in fighting/);
    expect(b.querySelector('mark')).not.toBeNull();
    expect(within(b).getByRole('link', { name: 'Daneshjoo news agency' })).toBeVisible();
    expect(b).toHaveTextContent('Named organisation');
    expect(b).toHaveTextContent('run by students aligned with the regime');
    expect(b).toHaveTextContent('speaks of its own side');
    expect(b).toHaveTextContent('“Monday” that is, 27 August 2012 (inferred)');
    expect(within(b).getByText('Could not be verified')).toBeVisible();
    expect(within(c).getByText('Denied')).toBeVisible();
    expect(c).not.toHaveTextContent('Could not be verified');
    expect(within(d).getByText('Conditional')).toBeVisible();
  });

  it('folds what more is said for a position, and opens that for the one that is selected', () => {
    const { unmount } = show('c-iran-involved');
    const fold = () => screen.getByText('2 more statements say so').closest('details');
    expect(fold()).not.toHaveAttribute('open');
    unmount();
    show('c-iran-involved', { select: 'c-iran-deploys-commanders' });
    expect(fold()).toHaveAttribute('open');
  });

  it('leads to each claim, and knows the one that is open', async () => {
    const user = userEvent.setup();
    const { store } = show('c-hostages-retired', { select: 'c-hostages-retired' });
    const [a, b] = positions();
    if (!a || !b) throw new Error('there are positions');
    expect(b).toHaveAttribute('aria-current', 'true');
    expect(within(b).queryByRole('link', { name: /^This claim/ })).toBeNull();
    await user.click(within(a).getByRole('link', { name: /^This claim: Iran at first denied/ }));
    expect(store.getState().view.select).toBe('c-hostages-no-link');
    expect(positions()[0]).toHaveAttribute('aria-current', 'true');
  });

  it('keeps a position in its place when it falls, strikes it out and says so, and calls no other right', async () => {
    const { container } = show('c-hostages-retired', aside('v-iran', 'v-opposition-media'));
    const [a, b, c] = positions();
    expect(headings()).toHaveLength(3);
    expect(a).toHaveTextContent('Fallen');
    expect(a?.querySelector('h4 s')).toHaveTextContent('have no link with');
    expect(b).not.toHaveTextContent('Fallen');
    expect(c).toHaveTextContent('Fallen');
    expect(screen.getByText('No longer opposed')).toBeVisible();
    expect(screen.getByText(/none is called right.*makes the others no truer/)).toBeVisible();
    await expectNoAxeViolations(container);
  });

  it('says of a statement that fell alone, where the position stands on others', () => {
    show('c-iran-involved', aside('v-two-in-irgc', 'v-irgc-familiar'));
    const [a] = positions();
    expect(a?.querySelector('h4 s')).toBeNull();
    expect(within(a ?? document.body).getAllByText('Fallen')).toHaveLength(2);
  });

  it('never calls contested what only pulls apart', () => {
    show('c-syria-managing');
    expect(screen.getByText('In tension')).toBeVisible();
    expect(screen.queryByText('Contested')).toBeNull();
    expect(screen.queryByText(/cannot both be true/)).toBeNull();
  });
});
