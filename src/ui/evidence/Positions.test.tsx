import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { readBundledIndex } from '../../../tests/support/bundled.ts';
import { given } from '../../../tests/support/dataset.ts';
import { renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import { indexDataset } from '../../domain/datasetIndex.ts';
import { claimId, voiceId } from '../../domain/ids.ts';
import type { View } from '../../view/view.ts';
import { NARROW } from '../shared/media.ts';
import { Positions } from './Positions.tsx';

beforeEach(() => stubMedia());

const index = readBundledIndex();
function show(claim: string, view: Partial<View> = {}, of = index) {
  const matter = of.matterOfClaim.get(claimId(claim));
  if (!matter) throw new Error(`The dataset has no matter with ${claim}.`);
  return renderWithStore(<Positions matter={matter} from={[claimId(claim)]} level={3} />, { index: of, view });
}
const aside = (...ids: readonly string[]): Partial<View> => ({ distrust: ids.map(voiceId) });
const positions = () => {
  const [, list] = within(screen.getByRole('region', { name: 'Positions' })).getAllByRole('list');
  return [...(list?.children ?? [])].filter((child): child is HTMLElement => child instanceof HTMLElement);
};
/** The position whose heading says this. */
function column(sentence: string | RegExp): HTMLElement {
  const found = screen
    .getAllByRole('heading', { level: 4, hidden: true })
    .find(({ textContent }) => {
      const said = textContent.replace(/^Position [A-Z]/, '');
      return typeof sentence === 'string' ? said === sentence : sentence.test(said);
    })
    ?.closest('li');
  if (!found) throw new Error(`There is no position “${String(sentence)}”.`);
  return found;
}
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

  it('on a small screen has the words of each before all that does not weaken them', () => {
    stubMedia((query) => query === NARROW);
    show('c-hostages-retired');
    const texts = positions().map(({ textContent }) => textContent);
    // What weakens the first, a denial, stays above its words.
    expect(texts[0]).toMatch(/Stated in the negative.*“at first denied/);
    expect(texts[1]).toMatch(/“later said some.*Asserted/);
    expect(
      screen.getByText(/none is called right/).compareDocumentPosition(positions()[0] ?? document.body) &
        Node.DOCUMENT_POSITION_PRECEDING,
    ).toBeTruthy();
  });

  it('names all of them and who says each in a few lines above, which lead to them', async () => {
    show('c-hostages-retired', aside('v-salehi'));
    const short = within(screen.getByRole('list', { name: 'In short' })).getAllByRole('button');
    expect(short.map(({ textContent }) => textContent)).toEqual([
      'A Iranian hostages have no link with IRGC A voice of Iran',
      'B Iranian hostages include retired members of IRGC (Fallen) Ali Akbar Salehi (set aside)',
      'C Iranian hostages include current commanders of IRGC Iranian opposition media',
    ]);
    await userEvent.click(short[2] ?? document.body);
    const [, , heading] = screen.getAllByRole('heading', { level: 4 });
    expect(heading).toHaveFocus();
  });

  it('names who is known best first of those who say so, and counts them beyond two', () => {
    show('c-iran-involved');
    expect(screen.getByRole('button', { name: /^A ?Iran sends forces to Syria/ })).toHaveTextContent(
      /Mohsen Sazegara; Current IRGC members and 2 more$/,
    );
  });

  it('names of those who say so only who is not set aside, while somebody is left', () => {
    show('c-iran-involved', aside('v-irgc-current-members', 'v-sazegara'));
    expect(screen.getByRole('button', { name: /^A ?Iran sends forces to Syria/ })).toHaveTextContent(
      /Former IRGC members; Two people in the IRGC$/,
    );
  });

  it('leaves no condition and no failed check out where it is short', () => {
    show('c-iran-involved');
    const short = within(screen.getByRole('list', { name: 'In short' }));
    expect(short.getByText(/Salar Abnoush/)).toHaveTextContent(/^Could not be verified · /);
    expect(short.getByText(/Ahmad Vahidi/).closest('button')).toHaveTextContent(
      /Iran \(conditionally\) gives military help/,
    );
  });

  it('says between which of them what kind of conflict there is, once', () => {
    show('c-hostages-retired');
    const [a, b, c] = positions();
    expect(a).not.toHaveTextContent(/cannot both|different ways/);
    expect(b).toHaveTextContent('A and B contradict each other');
    expect(c).toHaveTextContent('A and C contradict each other');
    expect(c).toHaveTextContent('B and C point different ways; both may be true');
    expect(screen.getAllByText(/contradict each other|point different ways; both may be true/)).toHaveLength(3);
    // Why, beside that it is so.
    expect(a).toHaveTextContent(/How it was read: “Any link” is read to shut out retired members too/);
    expect(b).toHaveTextContent(/How it was read: Some retired and some current members could both be/);
  });

  it('says nothing of a conflict with what has fallen', () => {
    show('c-hostages-retired', aside('v-salehi'));
    const [, b, c] = positions();
    expect(b).not.toHaveTextContent(/cannot both|different ways/);
    expect(c).toHaveTextContent('A and C contradict each other');
    expect(c).not.toHaveTextContent('B and C');
  });

  it('gives each its words with what carries it marked, its voices with kind and stake, its date and how firm it is', () => {
    show('c-iran-involved');
    const involved = column('Iran is involved militarily in Syria');
    expect(within(involved).getByRole('blockquote')).toHaveTextContent(/fighting/);
    expect(involved.querySelector('mark')).not.toBeNull();
    expect(within(involved).getByRole('link', { name: 'Daneshjoo news agency' })).toBeVisible();
    expect(involved).toHaveTextContent('Named organisation');
    expect(involved).toHaveTextContent('run by students aligned with the regime');
    expect(involved).toHaveTextContent('speaks of its own side');
    expect(involved).toHaveTextContent('“Monday” that is, 27 August 2012 (inferred)');
    const unverified = within(involved).getByText('Could not be verified');
    expect(unverified).toBeVisible();
    // The notes of a date can be long, and what weakens it must not lie below them.
    const when = within(involved).getByText(/that is, 27 August/);
    expect(unverified.compareDocumentPosition(when)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    const denied = column('Iran is not involved in the conflict in Syria');
    expect(within(denied).getByText('Stated in the negative')).toBeVisible();
    expect(denied).not.toHaveTextContent('Could not be verified');
    const offered = column('Iran (conditionally) gives military help to Syria');
    expect(within(offered).getByText('Conditional')).toBeVisible();
  });

  it('folds what more is said for a position, and opens that for the one that is selected', () => {
    const { unmount } = show('c-iran-involved');
    const fold = () =>
      within(column('Iran sends forces to Syria'))
        .getByText(/more statement/)
        .closest('details');
    expect(fold()).not.toHaveAttribute('open');
    unmount();
    show('c-iran-involved', { select: 'c-iran-sends-rank-and-file' });
    expect(fold()).toHaveAttribute('open');
  });

  it('lays out what the matter turns on, and folds positions that only pull apart from it', () => {
    show('c-iran-involved');
    const others = screen.getByText(/more positions, none of them contested$/).closest('details');
    expect(others).not.toHaveAttribute('open');
    expect(others).toContainElement(column(/^Iran’s Foreign Ministry (?:appears to )?hedge/));
    expect(others).not.toContainElement(column('Iran is not involved in the conflict in Syria'));
  });

  it('has all the words of a statement that no quote holds alone, in the order of the source', () => {
    show('c-iran-sends-rank-and-file');
    const words = within(column(/^Iran sends forces to Syria/))
      .getAllByRole('blockquote', { hidden: true })
      .map(({ textContent }) => textContent);
    expect(words).toContain('“to Damascus”');
    expect(words[words.indexOf('“to Damascus”') - 1]).toMatch(/^“sending hundreds of rank-and-file members/);
  });

  it('opens with the position and the words of what was pressed, not with those of the other side', () => {
    show('c-irgc-guides');
    const [a] = positions();
    expect(a?.querySelector('h4')).toHaveTextContent('IRGC has commanders deployed to guide Syrian military');
    expect(screen.getByText(/positions, those of what is open first; none is called right/)).toBeVisible();
  });

  it('is not contested by company, seen from a claim that only pulls apart from others', () => {
    show('c-iran-hedges');
    // Of the others some exclude each other, so it is not said that none is contested.
    const others = screen.getByText(/^\d+ more positions$/).closest('details');
    expect(screen.getByText('In tension')).toBeVisible();
    expect(screen.queryByText('Contested')).toBeNull();
    expect(others).not.toContainElement(column(/^Iran’s Foreign Ministry (?:appears to )?hedge/));
    expect(others).not.toContainElement(column(/^Iran supports .*Assad$/));
    expect(others).toContainElement(column('Iran is not involved in the conflict in Syria'));
  });

  it('leads to each claim, and knows the one that is open', async () => {
    const user = userEvent.setup();
    const { store } = show('c-hostages-retired', { select: 'c-hostages-retired' });
    const [a, b] = positions();
    if (!a || !b) throw new Error('there are positions');
    expect(b).toHaveAttribute('aria-current', 'true');
    expect(within(b).queryByRole('link', { name: /^This claim/ })).toBeNull();
    await user.click(within(a).getByRole('link', { name: /^This claim: / }));
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

  it('says of a statement that fell alone, and why, where the position stands on others', () => {
    show('c-iran-involved', aside('v-two-in-irgc'));
    const sent = column('Iran sends forces to Syria');
    expect(sent.querySelector('h4 s')).toBeNull();
    expect(within(sent).getAllByText(/^Fallen/)).toHaveLength(1);
    expect(sent).toHaveTextContent('Rests only on Two people in the IRGC');
  });

  it('does not count what fell among what more says so', () => {
    const more = () => within(column('Iran sends forces to Syria')).getByText(/more statement/).textContent;
    const { unmount } = show('c-iran-involved');
    expect(more()).toBe('1 more statement says so');
    unmount();
    const { unmount: again } = show('c-iran-involved', aside('v-two-in-irgc'));
    expect(more()).toBe('1 more statement, fallen');
    again();
    // Where more are folded, some may stand and some not.
    const sent = given(index.claims, 'c-iran-sends-commanders');
    const others = ['c-by-the-paper', 'c-by-the-paper-too'].map((id) => ({
      ...sent,
      id: claimId(id),
      attribution: [[voiceId('v-wsj')] as const],
    }));
    const claims = [...index.dataset.claims, ...others];
    show('c-iran-involved', aside('v-two-in-irgc'), indexDataset({ ...index.dataset, claims }));
    expect(more()).toMatch(/^\d more statements? says? so, 1 fallen$/);
  });

  it('never calls contested what only pulls apart', () => {
    show('c-syria-managing');
    expect(screen.getByText('In tension')).toBeVisible();
    expect(screen.queryByText('Contested')).toBeNull();
    expect(screen.queryByText(/contradict each other/)).toBeNull();
  });
});
