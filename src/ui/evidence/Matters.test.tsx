import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { readBundledIndex } from '../../../tests/support/bundled.ts';
import { makeIndex } from '../../../tests/support/dataset.ts';
import { renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import { claimId, voiceId } from '../../domain/ids.ts';
import { statusesOf } from '../../domain/matterStatus.ts';
import { relationshipOf } from '../../domain/relationships.ts';
import { selectStandings } from '../../store/selectors.ts';
import { Matters } from './Matters.tsx';

beforeEach(() => stubMedia());

const index = readBundledIndex();
/** Relationships that the picture draws as contested. */
const contested = new Set(
  [...selectStandings(index, [])].flatMap(([id, standing]) => (standing === 'contested' ? [id] : [])),
);
function under(name: string) {
  const section = screen.getByRole('heading', { level: 3, name }).closest('section');
  if (!section) throw new Error('a heading stands in a section');
  return within(section);
}
const leads = (name: string) =>
  under(name)
    .getAllByRole('link', { hidden: true })
    .map((link) => new URLSearchParams(link.getAttribute('href') ?? '').get('select'));

describe('Matters', () => {
  it('lists everything contested, each matter and each position leading there', async () => {
    const { container } = renderWithStore(<Matters />, { index });
    const expected = index.matters
      .filter(({ relationships }) => relationships.some((id) => contested.has(id)))
      .flatMap(({ about, positions }) => [about, ...positions.map(({ id }) => id)]);
    expect(leads('Contested')).toEqual(expected);
    for (const id of ['c-iran-not-involved', 'c-iran-involved', 'c-hostages-no-link', 'c-hostages-commanders']) {
      expect(expected).toContain(id);
    }
    await expectNoAxeViolations(container);
  });

  it('keeps what only pulls apart in a list of its own', () => {
    renderWithStore(<Matters />, { index });
    const tensions = leads('In tension');
    expect(tensions).toContain('c-syria-managing');
    expect(leads('Contested')).not.toContain('c-syria-managing');
    expect(under('In tension').queryByText(/Contested/)).toBeNull();
  });

  it('lets no position look surer than it is', () => {
    renderWithStore(<Matters />, { index });
    const line = (claim: string) =>
      screen
        .getAllByRole('link', { hidden: true })
        .find((link) => link.getAttribute('href')?.endsWith(`select=${claim}`))
        ?.closest('li');
    expect(line('c-help-if-syria-fails')).toHaveTextContent('Conditional');
    expect(line('c-iran-involved')).toHaveTextContent('Could not be verified');
    // Under its sentence, where it does not fit after it: not under its letter.
    expect(line('c-iran-involved')?.lastElementChild).toHaveTextContent(/^Iran is involved .*Could not be verified$/);
    expect(line('c-iran-sends-commanders')).toHaveTextContent(/Iran sends forces to Syria$/);
  });

  const counts = (name: string) =>
    under(name)
      .getAllByRole('listitem')
      .flatMap((row) => row.querySelector(':scope > p')?.textContent ?? []);

  it('says how much of a matter is contested, apart from what is only in tension with that', () => {
    renderWithStore(<Matters />, { index });
    const size = index.matterOfClaim.get(claimId('c-iran-involved'));
    const across = new Set(size?.claims.filter(({ contradicts = [] }) => contradicts.length === 0).map(relationshipOf));
    expect(counts('Contested')).toEqual([
      `≠ Contested · 2 claims in 1 relationship · in tension: ${(size?.claims.length ?? 0) - 2} more in ${across.size} relationships`,
      '≠ Contested · 3 claims',
    ]);
  });

  it('counts what the filters leave of each, and calls nothing contested of which no such claim is in view', () => {
    renderWithStore(<Matters />, { index, view: { categories: ['money-and-arms', 'command-and-membership'] } });
    expect(counts('Contested')).toEqual(['≠ Contested · 3 claims']);
    expect(counts('Hidden by the filters')).toContainEqual(
      expect.stringMatching(/^≠ Contested · \d of \d+ claims in view in \d relationships$/),
    );
    expect(leads('Hidden by the filters')).toContain('c-iran-involved');
  });

  it('counts anew what is contested once a voice is set aside', () => {
    renderWithStore(<Matters />, { index, view: { distrust: [voiceId('v-opposition-media')] } });
    expect(counts('Contested')).toContain('≠ Contested · 2 claims · 2 of 3 claims left');
  });

  it('puts a matter among those in tension once the side that made it contested falls, and says so', async () => {
    const { container } = renderWithStore(<Matters />, { index, view: { distrust: [voiceId('v-iran')] } });
    const rowsOf = (name: string) =>
      under(name)
        .getAllByRole('listitem')
        .filter((row) => row.querySelector('ol'));
    expect(rowsOf('Contested').map((row) => row.querySelector('p')?.textContent)).toEqual([
      expect.stringMatching(/^≠ Contested/),
    ]);
    // Retired members and commanders still pull apart, without the denial.
    const row = rowsOf('In tension').find(({ textContent }) => textContent.includes('have no link with'));
    expect(row).toHaveTextContent('~ In tension · 2 of 3 claims left · no longer contested');
    expect(row).toHaveTextContent(/have no link with IRGC\s*Fallen/);
    expect(row?.querySelector('s')).toHaveTextContent('have no link with');
    await expectNoAxeViolations(container);
  });

  it('lists apart what nothing is left to speak against', () => {
    renderWithStore(<Matters />, { index, view: { distrust: [voiceId('v-iran'), voiceId('v-salehi')] } });
    expect(leads('No longer opposed')).toContain('c-hostages-commanders');
    expect(leads('In tension')).not.toContain('c-hostages-commanders');
    expect(under('No longer opposed').queryByText(/may all be true/)).toBeNull();
  });

  /** All voices without a name set aside, as by the button of the Voices panel. */
  const named = { distrust: index.dataset.voices.filter(({ kind }) => kind.startsWith('unnamed')).map(({ id }) => id) };

  it('tells of what fell only where something of it is left to be in tension, and of that first', () => {
    renderWithStore(<Matters />, { index, view: named });
    const { matters } = index;
    const matter = matters.find(({ claims }) => claims.some(({ id }) => id === 'c-iran-involved'));
    const statuses = statusesOf(matter ?? { claims: [] }, new Set(named.distrust));
    const tense = [...statuses].flatMap(([id, status]) => (status === 'in-tension' ? [id] : []));
    expect(tense).not.toEqual([]);
    const rowOf = (text: RegExp) =>
      under('In tension')
        .getAllByRole('listitem')
        .find((item) => text.test(item.querySelector(':scope > p')?.textContent ?? ''));
    const row = rowOf(
      new RegExp(
        `^~ In tension · ${tense.length} claims in .* · ${statuses.size} of ${matter?.claims.length ?? 0} claims left · no longer contested$`,
      ),
    );
    const seen = [...(row?.querySelectorAll(':scope > ol a') ?? [])];
    const ids = seen.map((link) => new URLSearchParams(link.getAttribute('href') ?? '').get('select'));
    expect(ids).not.toEqual([]);
    expect(ids.filter((id) => !tense.includes(claimId(id ?? '')))).toEqual([]);
    expect(seen.some((link) => link.querySelector('s'))).toBe(false);
    // What it is about is not what fell.
    expect(row?.querySelector('a')).toHaveAttribute('href', '?select=iran~political-support~assad');
  });

  it('calls what fell as a whole fallen, and not no longer opposed', () => {
    renderWithStore(<Matters />, { index, view: named });
    for (const text of counts('Nothing left')) expect(text).toMatch(/^· Fallen · 0 of \d+ claims left$/);
    expect(counts('Nothing left')).not.toEqual([]);
    expect(counts('No longer opposed').filter((text) => text.includes(' 0 of '))).toEqual([]);
  });

  it('calls it fallen where filters hide it, too', () => {
    const distrust = index.dataset.voices.map(({ id }) => id);
    renderWithStore(<Matters />, { index, view: { distrust, categories: ['diplomacy'] } });
    expect(counts('Nothing left')).toHaveLength(index.matters.length);
  });

  it('says which positions are contested where others beside them are not', () => {
    renderWithStore(<Matters />, { index });
    const marked = under('Contested')
      .getAllByText(/≠ Contested(?!.*claim)/)
      .map((mark) => mark.closest('li')?.querySelector('a')?.getAttribute('href'));
    expect(marked).toEqual(['?select=c-iran-involved', '?select=c-iran-not-involved']);
  });

  it('leaves only contested lines in the graph when asked, and takes that back', async () => {
    const user = userEvent.setup();
    const { store } = renderWithStore(<Matters />, { index });
    await user.click(screen.getByRole('button', { name: 'Show only contested lines in the graph' }));
    expect(store.getState().view.standing).toEqual(['contested']);
    await user.click(screen.getByRole('button', { name: 'Show all lines again', pressed: true }));
    expect(store.getState().view.standing).toBeNull();
  });

  it('is nothing where nothing is opposed', () => {
    const { container } = renderWithStore(<Matters />, { index: makeIndex({ claims: [] }) });
    expect(container).toBeEmptyDOMElement();
  });
});
